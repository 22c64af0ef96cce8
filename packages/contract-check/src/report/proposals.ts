import { contract } from "../contract/contract.gen.ts";
import type { Schema } from "../contract/contract.ts";
import type { Problem } from "../problem.ts";

/** A change that would let the contract know what is new in answers. */
export type ProposedChange =
  | {
      readonly kind: "value";
      /** Where the published contract has the schema with the enum, as a JSON pointer. */
      readonly schema: string;
      readonly value: string;
    }
  | {
      readonly kind: "member";
      /** Where the published contract has the schema of the object, as a JSON pointer. */
      readonly schema: string;
      readonly name: string;
      /** The types that were met, in the words of JSON Schema. */
      readonly types: readonly string[];
    };

/**
 * Proposes changes of the contract for what is new in answers: values of enums, and members that may be there. What is broken is for
 * people to judge, and so is what hides its name. What a part of a schema gets, the schema has by it.
 *
 * @param problems - of checks with `details`
 * @returns by schema and name; the same change once, wherever it was met
 */
export function proposeChanges(problems: readonly Pick<Problem, "kind" | "place" | "found" | "details">[]): ProposedChange[] {
  const changes = new Map<string, ProposedChange>();
  for (const { kind, place, found, details } of problems) {
    if (details === undefined) continue;
    const { schema, words } = details;
    if (kind === "new value") {
      for (const value of words) changes.set(keyOf(schema, value), { kind: "value", schema, value });
    } else if (kind === "unknown") {
      const name = place.slice(place.lastIndexOf("/") + 1);
      if (!/^[A-Za-z][\w.-]*$/.test(name)) continue;
      const before = changes.get(keyOf(schema, name));
      const types = [...new Set([...(before?.kind === "member" ? before.types : []), found])].sort();
      changes.set(keyOf(schema, name), { kind: "member", schema, name, types });
    }
  }
  const isInPart = (change: ProposedChange): boolean =>
    change.kind === "member" && partsOf(change.schema).some((part) => changes.has(keyOf(part, change.name)));
  return [...changes]
    .filter(([, change]) => !isInPart(change))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, change]) => change);
}

// The named schemas that a schema is put together of, all the way down.
function partsOf(pointer: string): string[] {
  const [, , , name = "", ...rest] = pointer.split("/");
  const start = rest.length === 0 && pointer.startsWith("/components/schemas/") ? contract.schemas[name] : undefined;
  return (start?.allOf ?? []).flatMap(({ $ref }: Schema) => {
    if ($ref === undefined) return [];
    const part = $ref.slice(1);
    return [part, ...partsOf(part)];
  });
}

function keyOf(schema: string, name: string): string {
  return JSON.stringify([schema, name]);
}
