import { type ContractDocument, type JsonSchema, resolve } from "./document.ts";

/**
 * A request's body with its ids as texts: the service takes them as whole numbers too, as v1 sends them, and then means the
 * same. What its schema does not know stays as it came.
 *
 * @param schema - the body's
 * @param body - as it was read from JSON; it is left as it is
 */
export function textIds(document: ContractDocument, schema: JsonSchema, body: unknown): unknown {
  return textsIn(document, partsOf(document, schema), body);
}

// By all that may hold for the value: which alternative is meant, the validator says later.
function textsIn(document: ContractDocument, schemas: readonly JsonSchema[], value: unknown): unknown {
  if (typeof value === "number") return schemas.some((schema) => isId(schema, value)) ? BigInt(value).toString() : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = schemas.flatMap((schema) => partsOf(document, schema.items));
    return items.length === 0 ? value : value.map((item) => textsIn(document, items, item));
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const parts = schemas.flatMap(({ properties = {} }) =>
        Object.hasOwn(properties, name) ? partsOf(document, properties[name]) : [],
      );
      return [name, parts.length === 0 ? member : textsIn(document, parts, member)];
    }),
  );
}

// A number that cannot be one stays, for the validator to refuse.
function isId({ type, minimum }: JsonSchema, value: number): boolean {
  const takesBoth = Array.isArray(type) && type.includes("string") && type.includes("integer");
  return takesBoth && Number.isInteger(value) && !(typeof minimum === "number" && value < minimum);
}

// A schema and those that it is composed of.
function partsOf(document: ContractDocument, schema: JsonSchema | undefined): JsonSchema[] {
  if (schema === undefined) return [];
  const whole = resolve<JsonSchema>(document, schema);
  const parts = [whole["allOf"], whole["oneOf"], whole["anyOf"]].flatMap((list) =>
    Array.isArray(list) ? (list as JsonSchema[]) : [],
  );
  return [whole, ...parts.flatMap((part) => partsOf(document, part))];
}
