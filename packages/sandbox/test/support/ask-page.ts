import { request } from "node:http";

/** An answer of the console, with its body read. */
export interface PageAnswer<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: T;
}

/** Asks the console. fetch sets Host, Origin and Sec-Fetch-Site itself; here they are what a test says. */
export function askPage<T>(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>> = {},
  body?: unknown,
): Promise<PageAnswer<T>> {
  return new Promise((resolve, reject) => {
    const content = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
    const type = method === "POST" ? { "Content-Type": "application/json" } : {};
    const length = method === "POST" ? { "Content-Length": String(Buffer.byteLength(content ?? "{}")) } : {};
    const message = request(url, { method, headers: { ...type, ...length, ...headers }, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => {
        const json = response.headers["content-type"]?.includes("json") === true && text !== "";
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: (json ? JSON.parse(text) : text) as T });
      });
    });
    message.on("error", reject);
    message.end(method === "POST" ? (content ?? "{}") : undefined);
  });
}
