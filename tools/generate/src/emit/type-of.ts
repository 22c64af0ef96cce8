import { nameOf, type Schema } from "../document.ts";

/**
 * A schema as a TypeScript type: named schemas by their name, everything else written out. Parameters and bodies only;
 * what has members must be a named schema.
 *
 * @param schema - of a parameter or a body
 * @param where - named in the error
 * @throws Error for a shape that wants a name
 */
export function typeOf(schema: Schema, where: string): string {
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const types = [schema.type ?? []].flat().map((type) => primitive(type, schema, where));
  if (types.length === 0) throw new Error(`${where}: give this schema a name and point to it`);
  return types.join(" | ");
}

function primitive(type: string, schema: Schema, where: string): string {
  switch (type) {
    case "string":
    case "boolean":
    case "null":
      return type;
    case "integer":
    case "number":
      return "number";
    case "array":
      return `ReadonlyArray<${typeOf(schema.items ?? {}, where)}>`;
    default:
      throw new Error(`${where}: give this schema a name and point to it`);
  }
}
