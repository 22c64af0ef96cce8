import type { Place } from "./change.ts";
import { compareContent } from "./compare-bodies.ts";
import { compareMembers } from "./compare-members.ts";
import type { Documents } from "./compare-parameters.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { nameOf, referenceOf, resolve } from "./contract.ts";
import { type Json, keysOf, toObject } from "./json.ts";

/** Compares the answers of an operation, by their status. */
export function compareResponses(
  documents: Documents,
  operation: Place,
  before: Json | undefined,
  after: Json | undefined,
): void {
  const { report } = documents;
  for (const status of keysOf(before, after)) {
    const [known, now] = [toObject(before)[status], toObject(after)[status]];
    const own = { ...operation, part: `${status} answer` };
    // Callers build on what succeeds; errors come as one class, whichever their status.
    if (now === undefined) report(status.startsWith("2") ? "breaking" : "note", own, "is gone");
    else if (known === undefined) report("note", own, "may come now; it is new");
    else compareResponse(documents, own, known, now);
  }
}

function compareResponse(documents: Documents, own: Place, before: Json, after: Json): void {
  const { report } = documents;
  const references = [referenceOf(before), referenceOf(after)] as const;
  const shared = references[0] === references[1] && references[0] !== undefined ? nameOf(references[0]) : undefined;
  const place = shared === undefined ? own : { subject: shared, part: "answer", path: "" };
  const known = resolve(documents.before, before);
  const now = resolve(documents.after, after);
  compareMembers(report, place, known, now, new Set(["content", "headers"]));
  compareHeaders(documents, place, known["headers"], now["headers"]);
  compareContent(documents, "response", place, known["content"], now["content"]);
}

function compareHeaders(documents: Documents, place: Place, before: Json | undefined, after: Json | undefined): void {
  const { report } = documents;
  for (const name of keysOf(before, after)) {
    const [known, now] = [toObject(before)[name], toObject(after)[name]];
    const where = { ...place, part: `\`${name}\` header of the ${place.part}` };
    if (now === undefined) report("breaking", where, "is gone");
    else if (known === undefined) report("addition", where, "is new");
    else {
      const reference = referenceOf(now);
      const shared = reference !== undefined && reference === referenceOf(known);
      const written = shared ? { subject: nameOf(reference), part: "header", path: "" } : where;
      const [earlier, later] = [resolve(documents.before, known), resolve(documents.after, now)];
      compareMembers(report, written, earlier, later, new Set(["schema"]));
      const comparison = { ...documents, direction: "response" as const, active: new Set<string>() };
      compareSchemas(comparison, earlier["schema"], later["schema"], written);
    }
  }
}
