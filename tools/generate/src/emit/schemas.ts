import { type OpenApiDocument, resolve, type Schema } from "../document.ts";
import { docComment } from "./doc-comment.ts";
import { header } from "./header.ts";

/**
 * `schemas.gen.ts`: a name for each schema, so that signatures and hovers read `Device`. What has members is an
 * interface; unions, enums and lists cannot be one and are type aliases.
 *
 * @param document - a domain's part of the contract
 */
export function emitSchemas(document: OpenApiDocument): string {
  const declarations = schemaNames(document).map((name) => {
    const schema = document.components?.["schemas"]?.[name] as Schema;
    const kind = hasMembers(document, schema)
      ? `interface ${name} extends Schema<"${name}"> {}`
      : `type ${name} = Schema<"${name}">;`;
    return `${docComment(schema.description ?? name)}export ${kind}\n`;
  });
  return [
    header,
    'import type { components } from "./types.gen.ts";\n\n',
    'type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];\n\n',
    declarations.join("\n"),
  ].join("");
}

/** The names of a document's schemas, sorted. */
export function schemaNames(document: OpenApiDocument): string[] {
  return Object.keys(document.components?.["schemas"] ?? {}).sort();
}

function hasMembers(document: OpenApiDocument, schema: Schema): boolean {
  const whole = resolve(document, schema);
  if (whole.oneOf !== undefined || whole.anyOf !== undefined || Array.isArray(whole.type)) return false;
  if (whole.allOf !== undefined) return whole.allOf.every((part) => hasMembers(document, part));
  return whole.properties !== undefined;
}
