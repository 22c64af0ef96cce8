/** What an error is made of, beside its message. */
export interface ThrownMembers {
  readonly name?: string;
  readonly code?: string | number;
  readonly syscall?: string;
  readonly cause?: unknown;
}

/** An error as a runtime throws it. */
export function thrown(message: string, { cause, ...members }: ThrownMembers = {}): Error {
  return Object.assign(new Error(message, cause === undefined ? undefined : { cause }), members);
}

/**
 * An error of a system call, as Node makes it.
 *
 * @param message - such as `connect ECONNREFUSED 127.0.0.1:9999`
 */
export function systemError(message: string): Error {
  const [syscall = "", code = ""] = message.split(" ");
  return thrown(message, { syscall, code });
}

/** What a platform's fetch throws: all of them but Bun's hide what happened in the cause. */
export function fetchFailed(cause: Error): TypeError {
  return new TypeError("fetch failed", { cause });
}

/** Node's error for a host of several addresses, none of which could be connected to. */
export function everyAddress(code: string, ...errors: readonly Error[]): AggregateError {
  return Object.assign(new AggregateError(errors, ""), { code });
}
