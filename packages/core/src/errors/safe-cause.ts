import { isMarked } from "./marker.ts";
import { redact } from "./redaction.ts";

// What Node and fetch put on their errors, and what no secret is kept in.
const harmlessMembers = new Set(["name", "message", "stack", "cause", "code", "errno", "syscall", "address", "port", "hostname"]);

const deepestCause = 8;

/**
 * Makes a cause fit to be carried by an error, where loggers print it with all its members.
 *
 * @param cause - whatever was thrown
 * @returns the cause itself when it holds only words without a secret; else a copy of its name, words, code and cause
 */
export function safeCause(cause: unknown, depth: number = 0): unknown {
  if (isMarked(cause)) return cause; // was made safe when it was made
  if (typeof cause === "string") return redact(cause);
  if (!(cause instanceof Error) || depth > deepestCause) return Object.prototype.toString.call(cause);
  const inner = cause.cause === undefined ? undefined : safeCause(cause.cause, depth + 1);
  const message = redact(cause.message);
  const stack = cause.stack === undefined ? undefined : redact(cause.stack);
  const harmless = Object.getOwnPropertyNames(cause).every((name) => harmlessMembers.has(name));
  if (harmless && inner === cause.cause && message === cause.message && stack === cause.stack) return cause;

  const copy = new Error(message, inner === undefined ? undefined : { cause: inner });
  Object.defineProperty(copy, "name", { value: cause.name, configurable: true });
  Object.defineProperty(copy, "stack", { value: stack ?? `${cause.name}: ${message}`, configurable: true });
  if ("code" in cause && typeof cause.code === "string") Object.assign(copy, { code: redact(cause.code) });
  return copy;
}

/**
 * A cause as plain data, for logs.
 *
 * @param cause - one that `safeCause` made
 */
export function causeToJson(cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause;
  if ("toJSON" in cause && typeof cause.toJSON === "function") return cause.toJSON();
  const { name, message } = cause;
  const code = "code" in cause ? cause.code : undefined;
  return { name, message, code, cause: causeToJson(cause.cause) };
}
