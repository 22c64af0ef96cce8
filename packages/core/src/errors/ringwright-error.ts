import { errorMarker, isMarked } from "./marker.ts";
import { type Redact, redact } from "./redaction.ts";
import { causeToJson, safeCause } from "./safe-cause.ts";

const inspectCustom = Symbol.for("nodejs.util.inspect.custom");

/** What an error may carry beside its message. */
export interface ErrorDetails {
  /** The id of the operation that failed. */
  readonly operation?: string | undefined;
  /** The service's id for the request. */
  readonly requestId?: string | undefined;
  /** What brought it about. It is carried as it is, or as a copy without its members where they may hold a secret. */
  readonly cause?: unknown;
  /** Takes what a call has sent in secret out of all that the error holds: the `redact` of its `SentSecrets`. */
  readonly redact?: Redact | undefined;
}

/**
 * The base of all errors of ringwright. Messages, members and causes hold no token, secret, password or PIN.
 * `RingwrightError.is` also knows errors of another copy of this package, and so does the `is` of each kind of error.
 */
export class RingwrightError extends Error {
  override readonly name: string = "RingwrightError";
  /** The id of the operation that failed, such as `updateDevice`. */
  readonly operation: string | undefined;
  /** The service's id for the request; quote it when asking the vendor for help. */
  readonly requestId: string | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    const { cause, operation, requestId, redact: safe = redact } = details;
    super(safe(message), cause === undefined ? undefined : { cause: safeCause(cause, safe) });
    this.operation = operation;
    this.requestId = requestId && safe(requestId);
    Object.defineProperty(this, errorMarker, { value: true });
    Object.defineProperty(this, inspectCustom, { value: inspectError });
  }

  /** Whether `value` is an error of ringwright, also of another copy of this package. */
  static is(value: unknown): value is RingwrightError {
    return isMarked(value);
  }

  /** The error as plain data, for logs. Its cause is in it; its stack is not. */
  toJSON(): Record<string, unknown> {
    const { name, message, operation, requestId } = this;
    return { name, message, operation, requestId, cause: causeToJson(this.cause) };
  }
}

// What `console.log` and `util.inspect` print: the stack, and what `toJSON` says. Node, Bun and Deno ask for it.
function inspectError(
  this: RingwrightError,
  _depth: number,
  options: object,
  inspect: (value: unknown, options: object) => string,
): string {
  const { name, message, ...details } = this.toJSON();
  const told = Object.entries(details).filter(([, value]) => value !== undefined);
  // A stack is taken before a subclass has set its name.
  const stack = this.stack?.replace(/^\w*Error\b/, String(name)) ?? `${name}: ${message}`;
  return told.length === 0 ? stack : `${stack} ${inspect(Object.fromEntries(told), options)}`;
}
