import { schemasOf, typesOfRequests } from "../directions.ts";
import type { OpenApiDocument, Schema } from "../document.ts";
import { mapValues } from "../map-values.ts";
import { holdsValues } from "../references.ts";

/** Marks the part of an enum that stands for values which nobody knows yet. */
export const unknownValue = "x-unknown-value";

/**
 * Opens the enums of answers: the values that are known, or another one. Requests keep theirs closed.
 *
 * @param document - with input forms, so that no type with an enum is of requests and answers
 */
export function withOpenEnums(document: OpenApiDocument): OpenApiDocument {
  const inRequests = typesOfRequests(document);
  const paths = mapValues(document.paths, (item) =>
    mapValues(item, (operation) => ({ ...operation, responses: opened(operation.responses) })),
  );
  const schemas = mapValues(schemasOf(document), (schema, name) => (inRequests.has(name) ? schema : opened(schema)));
  const responses = opened(document.components?.["responses"] ?? {});
  return { ...document, paths, components: { ...document.components, schemas, responses } } as OpenApiDocument;
}

function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened);
  if (typeof value !== "object" || value === null) return value;
  const { enum: choices, type, ...rest } = value as Schema;
  const kind = [type].flat().find((one) => one === "string" || one === "integer" || one === "number");
  if (choices !== undefined && kind !== undefined) {
    const known = choices.map((choice) => (choice === null ? { type: "null" } : { const: choice }));
    return { ...rest, anyOf: [...known, { type: kind, [unknownValue]: true }] };
  }
  return mapValues({ ...value }, (part: unknown, key) => (holdsValues(key) ? part : opened(part)));
}
