import type { Change } from "../state/journal.ts";
import type { AuditChange } from "../state/types.ts";
import { differencesOf } from "./differences.ts";

// A change can be as large as a request, and ten thousand of them are kept.
const longestText = 8_000;
const longestValue = 300;
const mostMembers = 200;

/** What the trail keeps of changes: records that are new or gone, and of others the members that have changed. */
export interface Keepsakes {
  readonly changes: readonly AuditChange[];
  /** How many members of records were too many. */
  readonly omitted?: number;
}

/**
 * What is worth keeping of changes. Where that is much, long texts are cut, and members left out.
 *
 * @param changes - of one entry
 */
export function keepsakesOf(changes: readonly Change[]): Keepsakes {
  const kept = changes.map(keepsake);
  const length = kept.reduce((sum, one, index) => sum + lengthOf(one, changes[index]), 0);
  return length <= longestText ? { changes: kept } : curtailed(kept);
}

// To write a record that is new once more, to see how long it is, would cost as much as all else here.
function lengthOf(kept: AuditChange, change: Change | undefined): number {
  const isWhole = kept.before === undefined || kept.after === undefined;
  return isWhole && change !== undefined ? change.length : JSON.stringify(kept).length;
}

function keepsake({ kind, id, before, after }: Change): AuditChange {
  if (before === undefined) return { kind, id, after: withoutSecret(after) };
  if (after === undefined) return { kind, id, before: withoutSecret(before) };
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const others = [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => name !== "jwt" && !same(was.get(name), is.get(name)),
  );
  const only = (members: ReadonlyMap<string, unknown>): object =>
    Object.fromEntries(others.flatMap((name) => (members.has(name) ? [[name, members.get(name)]] : [])));
  return { kind, id, before: only(was), after: only(is) };
}

// What is shown is looked at once more; but what is not there cannot be shown.
function withoutSecret(record: object = {}): object {
  if (!("jwt" in record)) return record;
  const { jwt: _, ...rest } = record;
  return rest;
}

function same(was: unknown, is: unknown): boolean {
  return was === is || JSON.stringify(was) === JSON.stringify(is);
}

// Members of members become members with dots in their names: they are told of in the same way.
function curtailed(changes: readonly AuditChange[]): Keepsakes {
  const kept: AuditChange[] = [];
  let left = mostMembers;
  let omitted = 0;
  for (const { kind, id, before, after } of changes) {
    const differences = differencesOf({ before, after });
    const shown = differences.slice(0, left);
    left -= shown.length;
    omitted += differences.length - shown.length;
    if (shown.length === 0) continue;
    const side = (which: "before" | "after"): object =>
      Object.fromEntries(shown.flatMap(({ name, [which]: text }) => (text === null ? [] : [[shortened(name), shortened(text)]])));
    kept.push({ kind, id, before: side("before"), after: side("after") });
  }
  return { changes: kept, ...(omitted === 0 ? {} : { omitted }) };
}

function shortened(text: string): string {
  return text.length <= longestValue ? text : `${text.slice(0, longestValue)}...`;
}
