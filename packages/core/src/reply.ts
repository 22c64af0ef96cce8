/** The headers of an answer, as far as layers need them. Not iterable: in TypeScript a browser's are so by an extra library. */
export interface ReplyHeaders {
  get(name: string): string | null;
  forEach(callback: (value: string, name: string) => void): void;
}

/** What layers see of an answer: as much of a Response as they need. Every Response is one. */
export interface Reply {
  readonly status: number;
  readonly statusText: string;
  readonly headers: ReplyHeaders;
  /** `opaqueredirect` where a browser hides a redirect. */
  readonly type?: string;
  /** Only to be cancelled, where nobody reads it. */
  readonly body?: { cancel(): Promise<void> } | null;
  /** Reads the body, once. */
  text(): Promise<string>;
  /** Reads the body, once. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

const statusesWithoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * Makes a Response of an answer whose body has been read.
 *
 * @param reply - the answer; its status lies between 200 and 599
 * @param body - what was read of it
 */
export function responseOf({ status, statusText, headers }: Reply, body: string | ArrayBuffer | null): Response {
  const list: [string, string][] = [];
  headers.forEach((value, name) => {
    list.push([name, value]);
  });
  return new Response(statusesWithoutBody.has(status) ? null : body, {
    status,
    statusText: printable(statusText),
    headers: list,
  });
}

// A server may write any bytes as its reason phrase, and a Response refuses most of them.
function printable(text: string): string {
  return text.replace(/[^\t\x20-\x7e]/g, "?");
}
