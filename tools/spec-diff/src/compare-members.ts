import type { Kind, Place, Report } from "./change.ts";
import { isWording, predicate } from "./compare-keywords.ts";
import { isSame, type Json, type JsonObject, keysOf } from "./json.ts";

/** What a change of a member means, from its value before and after. */
export type Judge = (before: Json | undefined, after: Json | undefined) => Kind;

/**
 * Compares the members of two objects, each as a whole: those that only people read are wording, others ask a judge, and
 * what no judge knows is to note, so that nothing that changed goes untold.
 *
 * @param skip - members that are compared elsewhere
 */
export function compareMembers(
  report: Report,
  place: Place,
  before: JsonObject,
  after: JsonObject,
  skip: ReadonlySet<string>,
  judges: Readonly<Record<string, Judge>> = {},
): void {
  for (const member of keysOf(before, after)) {
    const [known, now] = [before[member], after[member]];
    if (skip.has(member) || isSame(known, now)) continue;
    const kind = isWording(member) ? "wording" : (judges[member]?.(known, now) ?? "note");
    report(kind, place, predicate(member, known, now));
  }
}
