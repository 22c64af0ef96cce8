import { type Coerced, coerceForm } from "../contract/coerce.ts";
import type { ContractDocument, JsonSchema } from "../contract/document.ts";
import type { OperationFacts } from "../contract/operation.ts";
import { textIdsOf } from "../contract/text-ids.ts";
import { type BatchItem, isBatchBody, readBatchBody } from "./batch-body.ts";
import { readJson } from "./json-body.ts";
import { invalid, missing, refuse } from "./refusal.ts";
import { maxBodyBytes, type WireRequest } from "./wire.ts";

/** A body as a value, with the media type that its schema stands under. */
export interface ParsedBody {
  readonly mediaType: string;
  readonly value: unknown;
  /** A body for each id of a batch; undefined where one is for all of them. */
  readonly each?: readonly BatchItem[];
}

// No form of the contract has a tenth as many.
const maxFields = 200;

const form = "application/x-www-form-urlencoded";
const json = "application/json";

// The schema of a body of which the contract says no more than its media type.
const anything: JsonSchema = {};

/**
 * Reads a request's body by its Content-Type.
 *
 * @returns undefined where the operation takes none, or need not get one and got none
 */
export type ParseBody = (operation: OperationFacts, request: WireRequest) => ParsedBody | undefined;

/** Reads the bodies of a contract's operations. */
export function createBodyParser(document: ContractDocument): ParseBody {
  const textIds = textIdsOf(document);
  return (operation, request) => {
    const { body } = request;
    const { content, required } = operation.requestBody ?? {};
    if (content === undefined) return undefined;
    // 413 is declared for no operation, so this is a request that cannot be read.
    if (body === undefined) return refuse(400, "CMN-104", { message: `Request body is longer than ${maxBodyBytes} bytes` });
    if (body.trim() === "") return required === true ? missing("body") : undefined;
    const contentType = request.header("content-type") ?? "";
    const mediaType = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
    if (operation.batch !== undefined && isBatchBody(mediaType)) {
      const items = readBatchBody(contentType, body, operation.batch.maxItems);
      const schema = content[json]?.schema ?? anything;
      const each = items.map((item) => ({ ...item, body: textIds(schema, item.body) }));
      return { mediaType: json, value: undefined, each };
    }
    if (!Object.hasOwn(content, mediaType)) refuseContentType(operation);
    const schema = content[mediaType]?.schema ?? anything;
    if (mediaType === form) return { mediaType, value: readForm(document, body, schema) };
    return { mediaType, value: textIds(schema, readJson(body)) };
  };
}

function readForm(document: ContractDocument, body: string, schema: JsonSchema): Coerced {
  if (hasManyFields(body)) refuse(400, "CMN-104", { message: `Form has more than ${maxFields} fields` });
  const fields = new URLSearchParams(body);
  const names = new Set<string>();
  for (const name of fields.keys()) {
    if (names.has(name)) invalid(name, `Parameter [${name}] is given more than once`);
    names.add(name);
  }
  return coerceForm(document, schema, fields);
}

// Before they are read: a megabyte has room for half a million.
function hasManyFields(body: string): boolean {
  let at = -1;
  for (let count = 0; count < maxFields; count += 1) {
    at = body.indexOf("&", at + 1);
    if (at < 0) return false;
  }
  return true;
}

function refuseContentType(operation: OperationFacts): never {
  const details = { message: "Header [Content-Type] value is invalid" };
  return refuse("415" in operation.responses ? 415 : 400, "CMN-407", details);
}
