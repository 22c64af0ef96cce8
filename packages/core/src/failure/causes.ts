/** An error, with the members that runtimes give theirs. */
export interface ThrownError {
  readonly message: string;
  readonly stack?: unknown;
  readonly cause?: unknown;
  /** A word for what went wrong, such as `ECONNREFUSED`; a number in a DOMException. */
  readonly code?: unknown;
  /** What was being done when it did: `connect`, `getaddrinfo`, `read`, `write`. */
  readonly syscall?: unknown;
  /** The parts of an AggregateError. */
  readonly errors?: unknown;
}

/**
 * What was thrown, and what brought it about: Node hides what happened some causes deep.
 *
 * @param error - whatever was thrown
 * @returns the error and its causes, the outermost first; each once, also where the chain bites its tail
 */
export function causes(error: unknown): ThrownError[] {
  const found: ThrownError[] = [];
  for (let next = error; isThrownError(next) && !found.includes(next); next = next.cause) found.push(next);
  return found;
}

// Where code runs in a realm of its own, as test runners have it, the runtime's errors are of another Error.
function isThrownError(value: unknown): value is ThrownError {
  return typeof value === "object" && value !== null && "message" in value && typeof value.message === "string";
}
