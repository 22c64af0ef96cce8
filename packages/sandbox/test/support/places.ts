import { type ContractDocument, type JsonSchema, readDocument, resolve } from "../../src/contract/document.ts";
import type { OperationFacts } from "../../src/contract/operation.ts";

const document: ContractDocument = readDocument();

/** Where the bodies of an operation's successes have a member, such as `records[].site`. */
export function placesInAnswer({ responses }: OperationFacts, member: string): string[] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return placesIn(
    successes.flatMap(([, { content = {} }]) => Object.values(content)),
    member,
  );
}

/** Where the body of an operation's request has a member. */
export function placesInRequest({ requestBody }: OperationFacts, member: string): string[] {
  return placesIn(Object.values(requestBody?.content ?? {}), member);
}

/** What stands at a place, in every item of the lists on the way. */
export function valuesAt(body: unknown, place: string): unknown[] {
  return place.split(".").reduce<unknown[]>(
    (values, name) =>
      values.flatMap((value) => {
        const member = (value as Record<string, unknown> | undefined)?.[name.replace("[]", "")];
        return member === undefined ? [] : name.endsWith("[]") ? (member as unknown[]) : [member];
      }),
    [body],
  );
}

/** A copy of a body with something at a place, in every item of the lists on the way. */
export function withAt(body: unknown, place: string, value: unknown): unknown {
  const [name = "", ...rest] = place.split(".");
  const member = name.replace("[]", "");
  const inside = (present: unknown): unknown => (rest.length === 0 ? value : withAt(present, rest.join("."), value));
  const present = (body as Record<string, unknown>)[member];
  return { ...(body as object), [member]: name.endsWith("[]") ? (present as unknown[]).map(inside) : inside(present) };
}

function placesIn(media: readonly { readonly schema?: JsonSchema }[], member: string): string[] {
  return [...new Set(media.flatMap(({ schema }) => (schema === undefined ? [] : [...walk(schema, member, "", new Set())])))];
}

function* walk(schema: JsonSchema, member: string, place: string, above: ReadonlySet<JsonSchema>): Generator<string> {
  const { properties = {}, items, ...others } = resolve<JsonSchema>(document, schema);
  // A schema may hold itself.
  if (above.has(properties)) return;
  const inside = new Set([...above, properties]);
  for (const [name, value] of Object.entries(properties)) {
    const here = place === "" ? name : `${place}.${name}`;
    if (name === member) yield here;
    yield* walk(value, member, here, inside);
  }
  if (items !== undefined) yield* walk(items, member, `${place}[]`, inside);
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    for (const part of (others[keyword] as JsonSchema[] | undefined) ?? []) yield* walk(part, member, place, inside);
  }
}
