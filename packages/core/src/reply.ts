/** The headers of an answer, as far as layers need them. */
export interface ReplyHeaders extends Iterable<[string, string]> {
  get(name: string): string | null;
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
