import { type OpenApiDocument, readDocument } from "@ringwright/mock";
import { documentId, SchemaReader } from "../schema/schema-reader.ts";
import { Validators } from "../schema/validators.ts";
import type { ContractOperation } from "./contract-operation.ts";
import { readOperation } from "./read-operation.ts";

/** A contract, ready to generate from and to check with. */
export interface Contract {
  readonly operations: readonly ContractOperation[];
  readonly reader: SchemaReader;
  readonly validators: Validators;
}

const methods = ["get", "post", "put", "patch", "delete"] as const;

/**
 * Reads a contract.
 *
 * @param document - a bundled OpenAPI document; the one in `spec/dist` when left out
 * @throws Error for a document that is not there, and for an operation that says too little
 */
export function readContract(document: OpenApiDocument = readDocument()): Contract {
  const absolute = withAbsoluteReferences(document) as OpenApiDocument;
  const reader = new SchemaReader(absolute);
  const paths = Object.entries((absolute["paths"] ?? {}) as Record<string, Record<string, unknown>>);
  const operations = paths.flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] === undefined ? [] : [readOperation(reader, path, method, item)])),
  );
  return { operations, reader, validators: new Validators(absolute["components"]) };
}

// So that a schema can be compiled and resolved on its own, wherever it was taken from. Examples stay as they are.
function withAbsoluteReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withAbsoluteReferences);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => {
      const isReference = name === "$ref" && typeof value === "string" && value.startsWith("#");
      return [name, isReference ? documentId + value : withAbsoluteReferences(value)];
    }),
  );
}
