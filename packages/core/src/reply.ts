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

/**
 * The headers of an answer, as a Response takes them.
 *
 * @param headers - of an answer
 */
export function headerList(headers: ReplyHeaders): [string, string][] {
  const list: [string, string][] = [];
  headers.forEach((value, name) => {
    list.push([name, value]);
  });
  return list;
}
