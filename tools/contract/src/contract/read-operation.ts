import type { Json, Schema } from "../schema/json-schema.ts";
import type { SchemaReader } from "../schema/schema-reader.ts";
import type { ContractBody, ContractOperation, ContractParameter, ContractResponse } from "./contract-operation.ts";

type Raw = Readonly<Record<string, unknown>>;

/**
 * Reads one operation of a document.
 *
 * @param reader - follows references
 * @param path - the path as the document has it
 * @param method - in lower case
 * @param item - the path's item, for parameters that all its operations share
 * @throws Error that names the operation and what it lacks
 */
export function readOperation(reader: SchemaReader, path: string, method: string, item: Raw): ContractOperation {
  const raw = item[method] as Raw;
  const id = raw["operationId"];
  if (typeof id !== "string") throw new Error(`${method.toUpperCase()} ${path} has no operationId`);
  const [domain] = (raw["tags"] ?? []) as string[];
  if (domain === undefined) throw new Error(`${id} has no tag, which would say what package it belongs to`);

  const deref = dereferencer(reader);
  const shared = list(item["parameters"]).map(deref);
  const own = list(raw["parameters"]).map(deref);
  const parameters = [...shared, ...own].map(readParameter);
  const body = raw["requestBody"] === undefined ? undefined : readBody(id, deref(raw["requestBody"] as Raw));
  const pagination = raw["x-pagination"] as ContractOperation["pagination"];
  const task = raw["x-task"] as ContractOperation["task"];
  const batch = raw["x-batch"] as ContractOperation["batch"];
  const responses = Object.entries((raw["responses"] ?? {}) as Record<string, Raw>).map(
    ([status, response]) => [Number(status), readResponse(Number(status), deref(response))] as const,
  );
  return {
    id,
    domain,
    method: method.toUpperCase(),
    path,
    parameters,
    ...(body && { body }),
    responses: new Map(responses),
    result: pagination ? "page" : task ? "task" : "value",
    ...(pagination && { pagination }),
    ...(task && { task }),
    ...(batch && { batch }),
  };
}

function dereferencer(reader: SchemaReader): (raw: Raw) => Raw {
  return (raw) => (typeof raw["$ref"] === "string" ? (reader.resolve(raw["$ref"]) as Raw) : raw);
}

function readParameter(raw: Raw): ContractParameter {
  return {
    name: raw["name"] as string,
    in: raw["in"] as ContractParameter["in"],
    required: raw["required"] === true,
    schema: (raw["schema"] ?? true) as Schema,
    examples: [...readExamples(raw).values()],
  };
}

function readBody(id: string, raw: Raw): ContractBody {
  const contents = Object.entries((raw["content"] ?? {}) as Record<string, Raw>);
  const [content] = contents;
  if (content === undefined || contents.length > 1) {
    throw new Error(`${id}: the harness wants one media type in a request body, and there are ${contents.length}`);
  }
  const [mediaType, media] = content;
  return {
    required: raw["required"] === true,
    mediaType,
    schema: (media["schema"] ?? true) as Schema,
    examples: readExamples(media),
  };
}

function readResponse(status: number, raw: Raw): ContractResponse {
  const [content] = Object.entries((raw["content"] ?? {}) as Record<string, Raw>);
  if (content === undefined) return { status };
  return { status, mediaType: content[0], schema: (content[1]["schema"] ?? true) as Schema };
}

function readExamples(raw: Raw): ReadonlyMap<string, Json> {
  const named = Object.entries((raw["examples"] ?? {}) as Record<string, Raw>);
  const examples = named.map(([name, example]) => [name, example["value"] as Json] as const);
  return new Map(raw["example"] === undefined ? examples : [["example", raw["example"] as Json], ...examples]);
}

function list(value: unknown): readonly Raw[] {
  return (value ?? []) as readonly Raw[];
}
