import { schemasOf, typesOfRequests } from "../directions.ts";
import type { OpenApiDocument, Schema } from "../document.ts";
import { mapValues } from "../map-values.ts";
import { holdsValues } from "../references.ts";

/**
 * Ids of requests as whoever answers them sees them: the sandbox has made texts of the numbers among them.
 *
 * @param document - with input forms
 */
export function withTextIds(document: OpenApiDocument): OpenApiDocument {
  const inRequests = typesOfRequests(document);
  const paths = mapValues(document.paths, (item) =>
    mapValues(item, (operation) => ({
      ...operation,
      ...(operation.parameters && { parameters: textIds(operation.parameters) }),
    })),
  );
  const schemas = mapValues(schemasOf(document), (schema, name) => (inRequests.has(name) ? textIds(schema) : schema));
  const parameters = textIds(document.components?.["parameters"] ?? {});
  return { ...document, paths, components: { ...document.components, schemas, parameters } } as OpenApiDocument;
}

function textIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textIds);
  if (typeof value !== "object" || value === null) return value;
  const { type } = value as Schema;
  if (Array.isArray(type) && type.includes("string") && type.includes("integer")) {
    return { ...value, type: type.filter((one) => one !== "integer") };
  }
  return mapValues({ ...value }, (part: unknown, key) => (holdsValues(key) ? part : textIds(part)));
}
