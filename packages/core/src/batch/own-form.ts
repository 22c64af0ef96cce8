import { isRecord } from "../errors/service-errors.ts";
import type { BatchOutcomeMembers, Operation } from "../operation.ts";
import { type BatchPart, unreadable } from "./part.ts";

/**
 * Reads an answer to a batch that is a body of the operation's own: a list with an entry for each id. Without a body it
 * says that all went through.
 *
 * @param operation - what was called
 * @param members - where the entries are, and which of them failed
 * @param ids - in the order they were named
 * @param answer - a success as a whole
 * @returns one part for each id, in the same order; undefined for an id that the answer does not speak of
 */
export function readOwnForm(
  operation: Operation,
  { records, status: told, failed }: BatchOutcomeMembers,
  ids: readonly string[],
  { status, body }: { readonly status: number; readonly body: unknown },
): (BatchPart | undefined)[] {
  if (body === undefined) return ids.map(() => ({ status, statusText: "", body }));
  const entries = isRecord(body) ? body[records] : undefined;
  if (!Array.isArray(entries) || !entries.every(isRecord)) throw unreadable(operation, `no list of ${records}`);
  const byId = new Map(entries.map((entry) => [String(entry["id"]), entry]));
  return ids.map((id) => {
    const entry = byId.get(id);
    if (entry === undefined) return undefined;
    return { status, statusText: String(entry[told] ?? ""), body: entry, failed: failed.includes(String(entry[told])) };
  });
}
