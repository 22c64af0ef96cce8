import { type OpenApiDocument, type OperationObject, resolve, type Schema } from "./document.ts";

/** Where a reference to a type begins. */
export const schemaPath = "#/components/schemas/";

// What holds values, in which `$ref` or `id` would be a member like any other.
const valueKeys = ["example", "examples", "default", "enum", "const"];

/** Whether what stands under a key of a schema is a value, and no schema. */
export function holdsValues(key: string): boolean {
  return valueKeys.includes(key);
}

/** The types of a document by their names. */
export function schemasOf(document: OpenApiDocument): Readonly<Record<string, Schema>> {
  return (document.components?.["schemas"] ?? {}) as Readonly<Record<string, Schema>>;
}

/** The names of the types that requests are made of: bodies and parameters. */
export function typesOfRequests(document: OpenApiDocument): Set<string> {
  return typesFrom(
    document,
    operationsIn(document).map(({ parameters, requestBody }) => [parameters, requestBody]),
  );
}

/** The names of the types that answers are made of, errors among them. */
export function typesOfAnswers(document: OpenApiDocument): Set<string> {
  return typesFrom(
    document,
    operationsIn(document).map(({ responses }) => responses),
  );
}

/**
 * The names of all types that a part of a document leads to.
 *
 * @param start - the part
 */
export function typesFrom(document: OpenApiDocument, start: unknown): Set<string> {
  const seen = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (holdsValues(key)) continue;
      if (key !== "$ref" || typeof member !== "string") visit(member);
      else if (!seen.has(member)) {
        seen.add(member);
        visit(resolve(document, { $ref: member }));
      }
    }
  };
  visit(start);
  return new Set([...seen].filter((ref) => ref.startsWith(schemaPath)).map((ref) => ref.slice(schemaPath.length)));
}

function operationsIn(document: OpenApiDocument): OperationObject[] {
  return Object.values(document.paths).flatMap((item) => Object.values(item));
}
