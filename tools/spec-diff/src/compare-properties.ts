import type { Place } from "./change.ts";
import type { Comparison, SchemaComparer } from "./comparison.ts";
import type { Shape } from "./shape.ts";

/**
 * Compares the members of an object: which there are, which must be there, and what they hold.
 *
 * @param deeper - compares what a member holds
 */
export function compareProperties(comparison: Comparison, before: Shape, after: Shape, deeper: SchemaComparer): void {
  const { direction, report } = comparison;
  const request = direction === "request";
  for (const name of new Set([
    ...before.properties.keys(),
    ...after.properties.keys(),
    ...before.required.keys(),
    ...after.required.keys(),
  ])) {
    const known = before.properties.get(name);
    const now = after.properties.get(name);
    if (known !== undefined && now === undefined) {
      report("breaking", known.place, request ? "can no longer be sent" : "is no longer in answers");
      continue;
    }
    if (known === undefined && now !== undefined) {
      const required = after.required.has(name);
      if (request) {
        if (required) report("breaking", now.place, "must be sent now; it is new", { reachesAll: true });
        else report("addition", now.place, "can be sent now");
      } else report("addition", now.place, required ? "is always in answers now" : "may be in answers now");
      continue;
    }
    compareRequired(comparison, before.required.get(name), after.required.get(name));
    if (known !== undefined && now !== undefined) deeper(comparison, known.value, now.value, now.place);
  }
}

function compareRequired({ direction, report }: Comparison, before: Place | undefined, after: Place | undefined): void {
  const request = direction === "request";
  if (before === undefined && after !== undefined) {
    report(
      request ? "breaking" : "addition",
      after,
      request ? "must be sent now; it was optional" : "is always in answers now; it could be missing",
      request ? { reachesAll: true } : {},
    );
  }
  if (before !== undefined && after === undefined) {
    report(request ? "addition" : "breaking", before, request ? "may be left out now" : "may be missing from answers now");
  }
}
