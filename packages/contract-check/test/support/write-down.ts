import type { Sandbox } from "@ringwright/sandbox";

/** A call as HAR 1.2 has it. */
export interface HarEntry {
  readonly request: Record<string, unknown>;
  readonly response: Record<string, unknown>;
}

const pairs = (headers: Headers) => [...headers].map(([name, value]) => ({ name, value }));

/** Asks the sandbox as the administrator, and writes the exchange down as a browser does. */
export async function writeDown(
  sandbox: Sandbox,
  path: string,
  init: RequestInit & { readonly body?: string } = {},
): Promise<HarEntry> {
  const headers = new Headers({
    Authorization: `Bearer ${sandbox.auth("admin").accessToken()}`,
    "Content-Type": "application/json",
  });
  const response = await sandbox.fetch(`${sandbox.url}/restapi${path}`, { ...init, headers });
  const text = await response.text();
  const { body } = init;
  return {
    request: {
      method: init.method ?? "GET",
      url: `${sandbox.url}/restapi${path}`,
      headers: [{ name: ":authority", value: "x" }, ...pairs(headers)],
      bodySize: body?.length ?? 0,
      ...(body === undefined ? {} : { postData: { mimeType: "application/json", text: body } }),
    },
    response: {
      status: response.status,
      headers: pairs(response.headers),
      content: { size: text.length, mimeType: "application/json", text },
      bodySize: -1,
    },
  };
}

/** A HAR of entries. */
export function harOf(...entries: readonly unknown[]): { readonly log: object } {
  return { log: { version: "1.2", creator: { name: "test", version: "1" }, entries } };
}
