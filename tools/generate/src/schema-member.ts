import { nameOf, type OpenApiDocument, resolve, type Schema } from "./document.ts";

/**
 * A member of a schema, also where an `allOf` or one branch of a `oneOf` has it.
 *
 * @param document - where references lead
 * @param schema - with members, or without any
 * @param name - the member's
 * @returns the member's schema, followed to where it stands
 */
export function memberOf(document: OpenApiDocument, schema: Schema | undefined, name: string): Schema | undefined {
  if (schema === undefined) return undefined;
  const whole = resolve(document, schema);
  const own = whole.properties?.[name];
  if (own !== undefined) return resolve(document, own);
  const parts = [...(whole.allOf ?? []), ...(whole.oneOf ?? [])];
  return parts.map((part) => memberOf(document, part, name)).find((member) => member !== undefined);
}

/**
 * The named schema of a list's entries.
 *
 * @param document - where references lead
 * @param schema - that holds the list
 * @param path - to the list, such as `records` or `result.affectedItems`
 * @returns the name; undefined where there is no list of a named schema
 */
export function itemName(document: OpenApiDocument, schema: Schema | undefined, path: string): string | undefined {
  const found = path.split(".").reduce((part: Schema | undefined, name) => memberOf(document, part, name), schema);
  const item = [found, ...(found?.oneOf ?? [])].find((part) => part?.items?.$ref !== undefined)?.items?.$ref;
  return item === undefined ? undefined : nameOf(item);
}
