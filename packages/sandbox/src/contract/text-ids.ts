import { type ContractDocument, type JsonSchema, resolve } from "./document.ts";
import { oncePer } from "./once-per.ts";

/**
 * A request's body with its ids as texts.
 *
 * @param schema - the body's, a part of the contract
 * @param body - as it was read from JSON; it is left as it is
 */
export type TextIds = (schema: JsonSchema, body: unknown) => unknown;

// Gives back what it was given where there is nothing to change.
type Change = (value: unknown) => unknown;

/**
 * Makes texts of the ids of requests: the service takes them as whole numbers too, as v1 sends them, and then means the same.
 * How is worked out once for each place of the contract, when it is first needed, and leads to the ids alone: what a schema
 * does not know stays as it came, however much of it there is.
 */
export const textIdsOf: (document: ContractDocument) => TextIds = oncePer(createTextIds);

function createTextIds(document: ContractDocument): TextIds {
  // Undefined for a place that no id is in.
  const known = new Map<JsonSchema, Change | undefined>();

  function changeOf(schema: JsonSchema): Change | undefined {
    if (!known.has(schema)) {
      // For a schema that holds itself.
      known.set(schema, (value) => known.get(schema)?.(value) ?? value);
      known.set(schema, makeChange(resolve<JsonSchema>(document, schema)));
    }
    return known.get(schema);
  }

  // Of all that a schema is composed of: which alternative is meant, the validator says later.
  function makeChange({ type, minimum, items, properties, allOf, oneOf, anyOf }: JsonSchema): Change | undefined {
    const parts = [allOf, oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? (list as JsonSchema[]) : []));
    const changes = [idChange(type, minimum), itemsChange(items), membersChange(properties), ...parts.map(changeOf)].filter(
      (change) => change !== undefined,
    );
    return changes.length === 0 ? undefined : (value) => changes.reduce((changed, change) => change(changed), value);
  }

  function itemsChange(items: JsonSchema | undefined): Change | undefined {
    const change = items && changeOf(items);
    return change && ((value) => (Array.isArray(value) ? value.map((item) => change(item)) : value));
  }

  function membersChange(properties: JsonSchema["properties"] = {}): Change | undefined {
    const changes = Object.entries(properties).flatMap(([name, schema]) => {
      const change = changeOf(schema);
      return change === undefined ? [] : [{ name, change }];
    });
    if (changes.length === 0) return undefined;
    return (value) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      const members = value as Readonly<Record<string, unknown>>;
      let copy: Record<string, unknown> | undefined;
      for (const { name, change } of changes) {
        if (!Object.hasOwn(members, name)) continue;
        const changed = change(members[name]);
        if (changed === members[name]) continue;
        copy ??= { ...members };
        copy[name] = changed;
      }
      return copy ?? members;
    };
  }

  return (schema, body) => changeOf(schema)?.(body) ?? body;
}

function idChange(type: JsonSchema["type"], minimum: unknown): Change | undefined {
  if (!(Array.isArray(type) && type.includes("string") && type.includes("integer"))) return undefined;
  // A number that cannot be an id stays, for the validator to refuse.
  const least = typeof minimum === "number" ? minimum : Number.NEGATIVE_INFINITY;
  return (value) => (typeof value === "number" && Number.isInteger(value) && value >= least ? BigInt(value).toString() : value);
}
