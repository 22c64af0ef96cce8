import { inputError } from "../errors/input-error.ts";
import type { SentSecrets } from "../failure/sent-secrets.ts";
import { checkPlain } from "../request/input.ts";
import { kindOf } from "../request/kind-of.ts";
import { checkOptions, type OptionNames } from "../request/options.ts";
import type { Operation } from "./operation.ts";

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

/** The names of `CallOptions`. */
export const callOptionNames: OptionNames<CallOptions> = {
  signal: true,
  timeoutMs: true,
  retry: true,
  secrets: true,
  headers: true,
};

/**
 * Checks the options of a call before anything leaves.
 *
 * @param operation - named in the error
 * @param options - as they were given
 * @param known - the names of what may be said
 * @throws InputError for an option that there is not, and for one of another kind
 */
export function checkCallOptions(
  { id }: Operation,
  options: CallOptions,
  known: Readonly<Record<string, true>> = callOptionNames,
): void {
  checkOptions("the options", options, known, id);
  const { signal, retry, headers } = options;
  if (headers !== undefined) checkPlain(id, "options.headers", headers);
  if (retry !== undefined && typeof retry !== "boolean") {
    throw inputError(
      id,
      `options.retry must be true or false, not ${kindOf(retry)}; the client's \`retry\` says how many attempts`,
    );
  }
  if (signal !== undefined && !isSignal(signal))
    throw inputError(id, `options.signal must be an AbortSignal, not ${kindOf(signal)}`);
}

function isSignal(value: unknown): boolean {
  const { aborted, addEventListener } = (value ?? {}) as Partial<AbortSignal>;
  return typeof aborted === "boolean" && typeof addEventListener === "function";
}
