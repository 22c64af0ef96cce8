import type { Place, Report } from "./change.ts";
import { compareMembers } from "./compare-members.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { referenceOf, resolve } from "./contract.ts";
import { isSame, type Json, type JsonObject, toList } from "./json.ts";
import { placeOfType } from "./shape.ts";

/** Two contracts, and where changes of the part in question go. */
export interface Documents {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly report: Report;
}

/** Members of a parameter that are compared by themselves. */
const parts = new Set(["name", "in", "required", "schema"]);

/** Compares the parameters of an operation, by where they stand and their name. */
export function compareParameters(documents: Documents, place: Place, before: Json | undefined, after: Json | undefined): void {
  const { report } = documents;
  const known = byName(documents.before, before, place);
  const now = byName(documents.after, after, place);
  for (const [name, parameter] of known) if (!now.has(name)) report("breaking", parameter.own, "is gone");
  for (const [name, parameter] of now) {
    const earlier = known.get(name);
    const required = mustBeGiven(documents.after, parameter);
    if (earlier !== undefined) compareParameter(documents, earlier, parameter);
    else
      report(required ? "breaking" : "addition", parameter.own, required ? "must be given now; it is new" : "can be given now");
  }
}

interface Parameter {
  readonly value: JsonObject;
  /** Where it is used, for what concerns this operation alone. */
  readonly own: Place;
  /** Where it is written: parameters that operations share are told of once. */
  readonly written: Place;
}

function compareParameter(documents: Documents, before: Parameter, after: Parameter): void {
  const { report } = documents;
  const place = isSame(before.written.subject, after.written.subject) ? after.written : after.own;
  const wasRequired = mustBeGiven(documents.before, before);
  const isRequired = mustBeGiven(documents.after, after);
  if (isRequired && !wasRequired) report("breaking", place, "must be given now; it was optional");
  if (!isRequired && wasRequired) report("addition", place, "may be left out now");
  // What is left, such as `style` and `explode`, says how the value is written in the address.
  const judges = { style: breaking, explode: breaking, allowReserved: breaking, content: breaking };
  compareMembers(report, place, before.value, after.value, parts, judges);
  const comparison = { ...documents, direction: "request" as const, active: new Set<string>() };
  compareSchemas(comparison, before.value["schema"], after.value["schema"], place);
}

// Clients fill in a default of the path, so that a caller may leave it out.
function mustBeGiven(document: JsonObject, { value }: Parameter): boolean {
  if (value["required"] !== true) return false;
  return value["in"] !== "path" || resolve(document, value["schema"])["default"] === undefined;
}

function breaking(): "breaking" {
  return "breaking";
}

function byName(document: JsonObject, parameters: Json | undefined, place: Place): Map<string, Parameter> {
  const named = new Map<string, Parameter>();
  for (const entry of toList(parameters)) {
    const value = resolve(document, entry);
    const part = `${String(value["in"])} parameter \`${String(value["name"])}\``;
    const own = { ...place, part };
    const reference = referenceOf(entry);
    named.set(part, { value, own, written: reference === undefined ? own : { ...placeOfType(reference), part } });
  }
  return named;
}
