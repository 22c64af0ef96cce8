import { holdsValues, typesOfRequests } from "../directions.ts";
import type { OpenApiDocument, Schema } from "../document.ts";

/** Marks the part of an enum that stands for values which nobody knows yet. */
export const unknownValue = "x-unknown-value";

/**
 * Opens the enums of answers: the values that are known, or another one. Requests keep theirs closed.
 *
 * @param document - with input forms, so that no type with an enum is of requests and answers
 */
export function withOpenEnums(document: OpenApiDocument): OpenApiDocument {
  const inRequests = typesOfRequests(document);
  const schemas = Object.entries(document.components?.["schemas"] ?? {}).map(([name, schema]) => [
    name,
    inRequests.has(name) ? schema : opened(schema),
  ]);
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).map(([method, operation]) => [method, { ...operation, responses: opened(operation.responses) }]),
    ),
  ]);
  return {
    ...document,
    paths: Object.fromEntries(paths),
    components: {
      ...document.components,
      schemas: Object.fromEntries(schemas),
      responses: opened(document.components?.["responses"] ?? {}) as Readonly<Record<string, unknown>>,
    },
  };
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
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, holdsValues(key) ? part : opened(part)]));
}
