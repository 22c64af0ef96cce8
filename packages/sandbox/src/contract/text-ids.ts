import { type ContractDocument, type JsonSchema, resolve } from "./document.ts";

// A schema and those that it is composed of: which alternative is meant, the validator says later.
type Parts = readonly JsonSchema[];

/**
 * A request's body with its ids as texts: the service takes them as whole numbers too, as v1 sends them, and then means the
 * same. What its schema does not know stays as it came.
 *
 * @param schema - the body's
 * @param body - as it was read from JSON; it is left as it is
 */
export function textIds(document: ContractDocument, schema: JsonSchema, body: unknown): unknown {
  return new TextIds(document).in(partsOf(document, schema), body);
}

/** Works out once what holds at a place: a list may have it half a million times. */
class TextIds {
  readonly #document: ContractDocument;
  readonly #items = new Map<Parts, Parts>();
  readonly #members = new Map<Parts, ReadonlyMap<string, Parts>>();

  constructor(document: ContractDocument) {
    this.#document = document;
  }

  in(parts: Parts, value: unknown): unknown {
    if (typeof value === "number") return parts.some((schema) => isId(schema, value)) ? BigInt(value).toString() : value;
    if (typeof value !== "object" || value === null || parts.length === 0) return value;
    if (Array.isArray(value)) {
      const items = this.#itemsOf(parts);
      return items.length === 0 ? value : value.map((item) => this.in(items, item));
    }
    return this.#inMembers(parts, value as Readonly<Record<string, unknown>>);
  }

  // By what the schema knows: of what is made up there may be half a million.
  #inMembers(parts: Parts, value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    let copy: Record<string, unknown> | undefined;
    for (const [name, member] of this.#membersOf(parts)) {
      if (!Object.hasOwn(value, name)) continue;
      const text = this.in(member, value[name]);
      if (text === value[name]) continue;
      copy ??= { ...value };
      copy[name] = text;
    }
    return copy ?? value;
  }

  #itemsOf(parts: Parts): Parts {
    const known = this.#items.get(parts);
    if (known !== undefined) return known;
    const items = parts.flatMap((schema) => partsOf(this.#document, schema.items));
    this.#items.set(parts, items);
    return items;
  }

  #membersOf(parts: Parts): ReadonlyMap<string, Parts> {
    const known = this.#members.get(parts);
    if (known !== undefined) return known;
    const members = new Map<string, JsonSchema[]>();
    for (const [name, schema] of parts.flatMap(({ properties = {} }) => Object.entries(properties))) {
      members.set(name, [...(members.get(name) ?? []), ...partsOf(this.#document, schema)]);
    }
    this.#members.set(parts, members);
    return members;
  }
}

// A number that cannot be one stays, for the validator to refuse.
function isId({ type, minimum }: JsonSchema, value: number): boolean {
  const takesBoth = Array.isArray(type) && type.includes("string") && type.includes("integer");
  return takesBoth && Number.isInteger(value) && !(typeof minimum === "number" && value < minimum);
}

function partsOf(document: ContractDocument, schema: JsonSchema | undefined): JsonSchema[] {
  if (schema === undefined) return [];
  const whole = resolve<JsonSchema>(document, schema);
  const parts = [whole["allOf"], whole["oneOf"], whole["anyOf"]].flatMap((list) =>
    Array.isArray(list) ? (list as JsonSchema[]) : [],
  );
  return [whole, ...parts.flatMap((part) => partsOf(document, part))];
}
