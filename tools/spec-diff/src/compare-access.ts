import type { Kind, Place, Report } from "./change.ts";
import { predicate } from "./compare-keywords.ts";
import { isSame, type Json } from "./json.ts";

/** Who may call an operation, the most first; see "Extensions" in spec/README.md. */
const callers = new Map<Json | undefined, string>([
  ["open", "every app"],
  ["advanced", "apps that the vendor has reviewed for it"],
  ["internal", "the vendor's own apps alone"],
]);

/** Compares who may call an operation at the real service. */
export function compareAccess(report: Report, place: Place, before: Json | undefined, after: Json | undefined): void {
  if (isSame(before, after)) return;
  const [known, now] = [callers.get(before), callers.get(after)];
  if (now === undefined) report("note", place, predicate("x-access", before, after));
  else if (known === undefined) report("note", place, `is for ${now}; nothing was said of that before`);
  else report(kindOf(before, after), place, `is for ${now} now; it was for ${known}`);
}

function kindOf(before: Json | undefined, after: Json | undefined): Kind {
  const levels = [...callers.keys()];
  return levels.indexOf(after) < levels.indexOf(before) ? "addition" : "breaking";
}
