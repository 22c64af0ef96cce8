import { isObject, type Json, type JsonObject, toList, toObject } from "./json.ts";

/** An operation where it stands in the document. */
export interface Operation {
  readonly id: string;
  /** The package it belongs to: its first tag. */
  readonly domain: string;
  /** Method and path, as people write them. */
  readonly address: string;
  readonly value: JsonObject;
}

/**
 * The operations of a contract by their id.
 *
 * @param document - a bundled contract
 */
export function operationsOf(document: JsonObject): Map<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const [path, item] of Object.entries(toObject(document["paths"]))) {
    for (const [method, value] of Object.entries(toObject(item))) {
      if (!isObject(value)) continue;
      const address = `${method.toUpperCase()} ${path}`;
      const id = typeof value["operationId"] === "string" ? value["operationId"] : address;
      operations.set(id, { id, domain: String(toList(value["tags"])[0] ?? "core"), address, value });
    }
  }
  return operations;
}

/** What a reference points to, by its path in the document, such as `#/components/schemas/Device`. */
export function at(document: JsonObject, reference: string): Json | undefined {
  const keys = reference
    .replace(/^#\//, "")
    .split("/")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce<Json | undefined>((value, key) => toObject(value)[key], document);
}

/** The reference of an object, if it is one. */
export function referenceOf(value: Json | undefined): string | undefined {
  const reference = toObject(value)["$ref"];
  return typeof reference === "string" ? reference : undefined;
}

/** Follows references until something stands there; chains that lead back to themselves end in nothing. */
export function resolve(document: JsonObject, value: Json | undefined): JsonObject {
  let current = value;
  const seen = new Set<string>();
  for (let reference = referenceOf(current); reference !== undefined; reference = referenceOf(current)) {
    if (seen.has(reference)) return {};
    seen.add(reference);
    current = at(document, reference);
  }
  return toObject(current);
}

/** The last part of a reference: the name of a component. */
export function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

/** All references that a part of the document leads to, directly or through others. */
export function reachedFrom(document: JsonObject, part: Json, reached: Set<string> = new Set()): Set<string> {
  if (Array.isArray(part)) for (const entry of part as readonly Json[]) reachedFrom(document, entry, reached);
  if (!isObject(part)) return reached;
  const reference = referenceOf(part);
  if (reference !== undefined && !reached.has(reference)) {
    reached.add(reference);
    reachedFrom(document, at(document, reference) ?? null, reached);
  }
  for (const member of Object.values(part)) reachedFrom(document, member, reached);
  return reached;
}
