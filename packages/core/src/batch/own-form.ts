import { toName } from "../bulk/pair.ts";
import type { BatchOutcomeMembers, Operation } from "../call/operation.ts";
import { isRecord } from "../errors/service-errors.ts";
import { unreadable } from "../failure/unreadable.ts";
import type { BatchPart } from "./part.ts";

/**
 * Reads an answer to a batch that is a body of the operation's own: a list with an entry for each id.
 *
 * @param operation - what was called
 * @param members - where the entries are, and what they say of success and failure
 * @param status - of the whole answer
 * @param body - its body
 * @returns the parts in the order they came; without a status where an entry says what the contract does not know
 */
export function readOwnForm(
  operation: Operation,
  { records, status: told, succeeded, failed }: BatchOutcomeMembers,
  status: number,
  body: Readonly<Record<string, unknown>>,
): BatchPart[] {
  const entries = body[records];
  if (!Array.isArray(entries)) throw unreadable(operation, `no list of ${records}`);
  return entries.map((value) => {
    const entry = isRecord(value) ? value : {};
    const word = String(entry[told] ?? "");
    const isKnown = succeeded.includes(word) || failed.includes(word);
    return {
      id: toName(entry["id"]),
      status: isKnown ? status : undefined,
      statusText: word,
      body: entry,
      refused: failed.includes(word),
    };
  });
}
