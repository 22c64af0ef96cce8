import type { OpenApiDocument, OperationObject, Schema } from "./document.ts";
import { referencesFrom } from "./references.ts";

/** Where a reference to a type begins. */
export const schemaPath = "#/components/schemas/";

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
  return new Set(
    [...referencesFrom(document, start)].filter((ref) => ref.startsWith(schemaPath)).map((ref) => ref.slice(schemaPath.length)),
  );
}

function operationsIn(document: OpenApiDocument): OperationObject[] {
  return Object.values(document.paths).flatMap((item) => Object.values(item));
}
