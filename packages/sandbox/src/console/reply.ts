import type { ServerResponse } from "node:http";

// Scripts, styles and data come from here and nowhere else; nothing may frame the page and have its buttons pressed.
const policy = (styles: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** Headers of all that the console sends. */
export const pageHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policy("'self'"),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Headers of the reference: Scalar brings its styles in its script, and adds them to the page itself. */
export const referenceHeaders: Readonly<Record<string, string>> = {
  ...pageHeaders,
  "Content-Security-Policy": policy("'self' 'unsafe-inline'"),
};

/** Sends a file. The browser asks each time: another version of the sandbox may listen here tomorrow. */
export function sendFile(
  response: ServerResponse,
  type: string,
  content: Uint8Array,
  headers: typeof pageHeaders = pageHeaders,
): void {
  response.writeHead(200, {
    ...headers,
    "Cache-Control": "no-cache",
    "Content-Type": type,
    "Content-Length": content.byteLength,
  });
  response.end(response.req.method === "HEAD" ? undefined : content);
}

/** Sends a value. */
export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    ...pageHeaders,
    ...headers,
    "Cache-Control": "no-store",
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": text.byteLength,
  });
  response.end(response.req.method === "HEAD" ? undefined : text);
}

/** Says no. */
export function sendProblem(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  sendJson(response, status, { message }, headers);
}
