import type { Kind, Place } from "./change.ts";
import { compareMembers } from "./compare-members.ts";
import type { Documents } from "./compare-parameters.ts";
import { compareSchemas } from "./compare-schemas.ts";
import type { Direction } from "./comparison.ts";
import { resolve } from "./contract.ts";
import { type Json, keysOf, toObject } from "./json.ts";

/** Compares the body that an operation takes. */
export function compareBodies(documents: Documents, operation: Place, before: Json | undefined, after: Json | undefined): void {
  const { report } = documents;
  const place = { ...operation, part: "body" };
  const known = resolve(documents.before, before);
  const now = resolve(documents.after, after);
  const mustBeSent = now["required"] === true;
  if (before === undefined && after === undefined) return;
  if (before === undefined) {
    report(mustBeSent ? "breaking" : "addition", place, mustBeSent ? "must be sent now; there was none" : "can be sent now");
  } else if (after === undefined) {
    report("breaking", place, "is gone");
  } else {
    if (mustBeSent && known["required"] !== true) report("breaking", place, "must be sent now; it was optional");
    if (!mustBeSent && known["required"] === true) report("addition", place, "may be left out now");
    compareMembers(report, place, known, now, new Set(["required", "content"]));
    compareContent(documents, "request", place, known["content"], now["content"]);
  }
}

/**
 * Compares what a body may be made of, by its media types.
 *
 * @param lost - what it means that a media type is gone
 */
export function compareContent(
  documents: Documents,
  direction: Direction,
  place: Place,
  before: Json | undefined,
  after: Json | undefined,
  lost: Kind = "breaking",
): void {
  const { report } = documents;
  const [known, now] = [toObject(before), toObject(after)];
  const several = Object.keys(now).length > 1;
  for (const type of keysOf(known, now)) {
    const [earlier, later] = [known[type], now[type]];
    if (later === undefined) report(lost, place, `is no longer to be had as \`${type}\``);
    else if (earlier === undefined) report("addition", place, `can be \`${type}\` now`);
    else {
      const where = several ? { ...place, part: `${place.part} (${type})` } : place;
      compareMembers(report, where, toObject(earlier), toObject(later), new Set(["schema"]));
      const comparison = { ...documents, direction, active: new Set<string>() };
      compareSchemas(comparison, toObject(earlier)["schema"], toObject(later)["schema"], where);
    }
  }
}
