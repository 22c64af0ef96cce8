type Node = Readonly<Record<string, unknown>>;

const bySchema = ["properties", "patternProperties", "$defs"];
const branches = ["allOf", "oneOf", "anyOf"];

/**
 * Closes a document's schemas: where a schema says nothing of further members, there are none. An answer may have more in
 * general, as the service adds members when it likes; a stand-in has no reason to.
 *
 * @param document - an OpenAPI document; it is left as it is
 * @returns the same with schemas that are closed where a value is described, not where they are part of another one
 */
export function closeSchemas<T extends Node>(document: T): T {
  return mapSchemas(document) as T;
}

function mapSchemas(node: unknown, isExample = false): unknown {
  if (Array.isArray(node)) return node.map((item) => mapSchemas(item, isExample));
  if (!isNode(node) || isExample) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => {
      if (name === "schema") return [name, closed(value)];
      if (name === "schemas") return [name, mapValues(value, part)];
      return [name, mapSchemas(value, name === "examples" || name === "example")];
    }),
  );
}

// A schema that describes a value by itself.
function closed(schema: unknown): unknown {
  if (!isNode(schema)) return schema;
  const isSilent = !("additionalProperties" in schema) && !("unevaluatedProperties" in schema);
  return { ...(part(schema) as Node), ...(isSilent ? { unevaluatedProperties: false } : {}) };
}

// A schema that may be one part of several.
function part(schema: unknown): unknown {
  if (!isNode(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([name, value]) => {
      if (bySchema.includes(name)) return [name, mapValues(value, closed)];
      if (branches.includes(name)) return [name, (value as readonly unknown[]).map(part)];
      return [name, name === "items" || name === "additionalProperties" ? closed(value) : value];
    }),
  );
}

function mapValues(node: unknown, map: (value: unknown) => unknown): Node {
  return Object.fromEntries(Object.entries(node as Node).map(([name, value]) => [name, map(value)]));
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
