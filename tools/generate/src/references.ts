import { type OpenApiDocument, resolve } from "./document.ts";

// What holds values, in which `$ref` or `id` would be a member like any other.
const valueKeys = ["example", "examples", "default", "enum", "const"];

/** Whether what stands under a key of a schema is a value, and no schema. */
export function holdsValues(key: string): boolean {
  return valueKeys.includes(key);
}

/**
 * All references that a part of a document leads to, whatever they lead through.
 *
 * @param document - a bundled document
 * @param start - the part
 */
export function referencesFrom(document: OpenApiDocument, start: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (holdsValues(key)) continue;
      if (key !== "$ref" || typeof member !== "string") visit(member);
      else if (!found.has(member)) {
        found.add(member);
        visit(resolve(document, { $ref: member }));
      }
    }
  };
  visit(start);
  return found;
}
