import type { SentSecrets } from "../errors/sent-secrets.ts";

/** What can be said of one call, beside its input. */
export interface CallOptions {
  /** Aborts the call wherever it is: in a queue, in a wait, on the wire. It then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The most the call may take in milliseconds, waits and repeats counted in. The client's own figure when left out. */
  readonly timeoutMs?: number;
  /** `false` makes one attempt only. */
  readonly retry?: boolean;
  /**
   * What was sent in secret so far, for calls that belong together, or under names that do not tell. The call adds what it
   * sends. Nothing that is told of it repeats any of that.
   */
  readonly secrets?: SentSecrets;
  /** Headers to add. They do not replace Authorization. */
  readonly headers?: Readonly<Record<string, string>>;
}
