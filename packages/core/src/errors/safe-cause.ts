import { isMarked } from "./marker.ts";
import type { Redact } from "./redaction.ts";

// What Node and fetch put on their errors beside words, causes and parts.
const systemMembers = ["code", "errno", "syscall", "address", "port", "hostname"];
const ownWords = ["name", "message", "stack"];
const plainClasses = [
  Error,
  AggregateError,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
  DOMException,
];

const deepestCause = 8;

/**
 * Makes a cause fit to be carried by an error, where loggers print it with all its members.
 *
 * @param cause - whatever was thrown
 * @param safe - takes secrets out of a text
 * @returns the cause itself when it holds only words without a secret; else a copy of its name, words, code, cause and parts
 */
export function safeCause(cause: unknown, safe: Redact, depth: number = 0): unknown {
  if (typeof cause === "string") return safe(cause);
  if (!(cause instanceof Error) || depth > deepestCause) return Object.prototype.toString.call(cause);
  // One of ours was made safe when it was made, by what its own call has sent.
  if (isMarked(cause) && isUnchangedInside(cause, safe)) return cause;

  const inner = cause.cause === undefined ? undefined : safeCause(cause.cause, safe, depth + 1);
  const parts = partsOf(cause);
  const safeParts = parts.map((part) => safeCause(part, safe, depth + 1));
  const isSame = !isMarked(cause) && inner === cause.cause && parts.every((part, index) => part === safeParts[index]);
  const members = [...ownWords, ...Reflect.ownKeys(cause)];
  if (isSame && isPlain(cause) && members.every((member) => isHarmless(cause, member, safe))) return cause;
  return copyOf(cause, inner, safeParts, safe);
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
  const parts = partsOf(cause).map(causeToJson);
  return { name, message, code, cause: causeToJson(cause.cause), ...(parts.length > 0 && { errors: parts }) };
}

// Of a connection that was tried to several addresses, one error each.
function partsOf(error: Error): readonly unknown[] {
  return error instanceof AggregateError && Array.isArray(error.errors) ? error.errors : [];
}

// What a class of somebody else's brings along, such as getters or a toJSON, may say more than its members do.
function isPlain(error: Error): boolean {
  return plainClasses.some((plain) => Object.getPrototypeOf(error) === plain.prototype);
}

function isHarmless(error: Error, member: PropertyKey, safe: Redact): boolean {
  if (member === "cause" || (member === "errors" && error instanceof AggregateError)) return true; // were looked at
  const value = read(error, member);
  if (value === undefined || typeof value === "boolean") return true;
  const known = systemMembers.includes(member as string) || ownWords.includes(member as string);
  return known && (typeof value === "number" || typeof value === "string") && isUnchanged(String(value), safe);
}

function copyOf(error: Error, cause: unknown, parts: readonly unknown[], safe: Redact): Error {
  const options = cause === undefined ? undefined : { cause };
  const message = safe(String(read(error, "message")));
  const copy = error instanceof AggregateError ? new AggregateError(parts, message, options) : new Error(message, options);
  const name = safe(String(read(error, "name")));
  const stack = read(error, "stack");
  Object.defineProperty(copy, "name", { value: name, configurable: true });
  Object.defineProperty(copy, "stack", {
    value: typeof stack === "string" ? safe(stack) : `${name}: ${message}`,
    configurable: true,
  });
  for (const member of systemMembers) {
    const value = read(error, member);
    if (typeof value === "string") Object.assign(copy, { [member]: safe(value) });
    else if (typeof value === "number" && isUnchanged(String(value), safe)) Object.assign(copy, { [member]: value });
  }
  return copy;
}

function read(error: Error, member: PropertyKey): unknown {
  try {
    return (error as unknown as Record<PropertyKey, unknown>)[member];
  } catch {
    return undefined; // a getter of somebody else's
  }
}

function isUnchanged(text: string, safe: Redact): boolean {
  return safe(text) === text;
}

function isUnchangedInside(error: Error, safe: Redact): boolean {
  let unchanged = isUnchanged(error.stack ?? "", safe);
  JSON.stringify(error, (_name, value: unknown) => {
    if (typeof value === "string" && !isUnchanged(value, safe)) unchanged = false;
    return value;
  });
  return unchanged;
}
