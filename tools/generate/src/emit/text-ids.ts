import { holdsValues, typesOfRequests } from "../directions.ts";
import type { OpenApiDocument, Schema } from "../document.ts";

/**
 * Ids of requests as whoever answers them sees them: the sandbox has made texts of the numbers among them.
 *
 * @param document - with input forms
 */
export function withTextIds(document: OpenApiDocument): OpenApiDocument {
  const inRequests = typesOfRequests(document);
  const schemas = Object.entries(document.components?.["schemas"] ?? {}).map(([name, schema]) => [
    name,
    inRequests.has(name) ? textIds(schema) : schema,
  ]);
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).map(([method, operation]) => [
        method,
        { ...operation, ...(operation.parameters && { parameters: textIds(operation.parameters) }) },
      ]),
    ),
  ]);
  const parameters = textIds(document.components?.["parameters"] ?? {});
  return {
    ...document,
    paths: Object.fromEntries(paths),
    components: { ...document.components, schemas: Object.fromEntries(schemas), parameters },
  } as OpenApiDocument;
}

function textIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textIds);
  if (typeof value !== "object" || value === null) return value;
  const { type } = value as Schema;
  if (Array.isArray(type) && type.includes("string") && type.includes("integer")) {
    return { ...value, type: type.filter((one) => one !== "integer") };
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, holdsValues(key) ? part : textIds(part)]));
}
