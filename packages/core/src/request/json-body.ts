import type { Operation } from "../call/operation.ts";
import { InputError } from "../errors/input-error.ts";

/**
 * Writes a body as JSON.
 *
 * @param body - what to write
 * @param operation - named in errors, where the call names one
 * @throws InputError for what JSON cannot hold; it names the member that is wrong
 */
export function writeJson(body: unknown, operation?: Operation): string {
  const subject = operation === undefined ? "" : `${operation.id}: `;
  const details = operation === undefined ? {} : { operation: operation.id };
  let cause: unknown;
  try {
    const text: string | undefined = JSON.stringify(body);
    if (text !== undefined) return text;
  } catch (error) {
    cause = error;
  }
  const reason = unwritable(body);
  if (reason !== undefined) throw new InputError(subject + reason, details);
  throw new InputError(`${subject}body cannot be written as JSON`, { ...details, cause });
}

function unwritable(body: unknown): string | undefined {
  try {
    return findUnwritable(body, "body", new Map());
  } catch {
    return undefined; // a member threw by itself, or it is nested too deeply
  }
}

/** @param holders - what holds the value, with its place */
function findUnwritable(given: unknown, place: string, holders: Map<object, string>): string | undefined {
  const value = replaced(given);
  if (typeof value === "bigint") return `${place} is a BigInt, which JSON does not have; write it as a string`;
  // Within a body these are left out, as JSON.stringify does.
  if (holders.size === 0 && (typeof value === "function" || typeof value === "symbol")) {
    return `${place} is a ${typeof value}, which JSON does not have; leave it out`;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const holder = holders.get(value);
  if (holder !== undefined) return `${place} leads back to ${holder}, so it has no end; leave it out`;
  holders.set(value, place);
  for (const [name, member] of Object.entries(value)) {
    const found = findUnwritable(member, place + step(value, name), holders);
    if (found !== undefined) return found;
  }
  holders.delete(value);
  return undefined;
}

// As JSON.stringify does.
function replaced(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("toJSON" in value)) return value;
  return typeof value.toJSON === "function" ? value.toJSON() : value;
}

function step(holder: object, name: string): string {
  if (Array.isArray(holder)) return `[${name}]`;
  return /^[\p{L}_$][\p{L}\d_$]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
