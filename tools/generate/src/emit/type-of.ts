import { nameOf, type Schema } from "../document.ts";
import { operationProblem } from "../problem.ts";

/** What a type is for, named in errors: an operation, and a part of it such as `parameter page`. */
export interface TypePlace {
  readonly operationId: string;
  readonly part: string;
}

/**
 * A schema as a TypeScript type: named schemas by their name, everything else written out. Parameters and bodies only;
 * what has members must be a named schema.
 *
 * @param schema - of a parameter or a body
 * @param place - named in the error
 * @throws ContractError for a shape that wants a name
 */
export function typeOf(schema: Schema, place: TypePlace): string {
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const types = [schema.type ?? []].flat().map((type) => primitive(type, schema, place));
  if (types.length === 0) throw nameless(place);
  return types.join(" | ");
}

function primitive(type: string, schema: Schema, place: TypePlace): string {
  switch (type) {
    case "string":
    case "boolean":
    case "null":
      return type;
    case "integer":
    case "number":
      return "number";
    case "array":
      return `ReadonlyArray<${typeOf(schema.items ?? {}, place)}>`;
    default:
      throw nameless(place);
  }
}

function nameless({ operationId, part }: TypePlace): Error {
  return operationProblem(operationId, `the schema of ${part} has members or no type: give it a name and point to it`);
}
