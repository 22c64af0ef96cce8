import { type Coerced, coerceForm } from "../contract/coerce.ts";
import type { ContractDocument, JsonSchema } from "../contract/document.ts";
import type { OperationFacts } from "../contract/operation.ts";
import { invalid, missing, refuse } from "./refusal.ts";
import { maxBodyBytes, type WireRequest } from "./wire.ts";

/** A body as a value, with the media type that its schema stands under. */
export interface ParsedBody {
  readonly mediaType: string;
  readonly value: unknown;
}

// No type of the contract is nested a quarter as deep.
const maxDepth = 64;

const form = "application/x-www-form-urlencoded";

/**
 * Reads a request's body by its Content-Type.
 *
 * @returns undefined where the operation takes none, or need not get one and got none
 */
export function parseBody(document: ContractDocument, operation: OperationFacts, request: WireRequest): ParsedBody | undefined {
  const { body } = request;
  const { content, required } = operation.requestBody ?? {};
  if (content === undefined) return undefined;
  // 413 is declared for no operation, so this is a request that cannot be read.
  if (body === undefined) return refuse(400, "CMN-104", { message: `Request body is longer than ${maxBodyBytes} bytes` });
  if (body.trim() === "") return required === true ? missing("body") : undefined;
  const mediaType = request.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!Object.hasOwn(content, mediaType)) refuseContentType(operation);
  if (mediaType === form) {
    const schema = content[mediaType]?.schema ?? {};
    return { mediaType, value: readForm(document, body, schema) };
  }
  return { mediaType, value: readJson(body) };
}

function readJson(body: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return refuse(400, "CMN-103");
  }
  if (isDeep(value)) refuse(400, "CMN-103", { message: `JSON is nested deeper than ${maxDepth} levels` });
  return value;
}

// Without recursion: what is looked for would overflow the stack, here as in whatever works on the body later.
function isDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true;
    level = level.flatMap((node) => (typeof node === "object" && node !== null ? Object.values(node) : []));
  }
  return false;
}

function readForm(document: ContractDocument, body: string, schema: JsonSchema): Coerced {
  const fields = new URLSearchParams(body);
  const names = [...fields.keys()];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) invalid(twice, `Parameter [${twice}] is given more than once`);
  return coerceForm(document, schema, fields);
}

function refuseContentType(operation: OperationFacts): never {
  const details = { message: "Header [Content-Type] value is invalid" };
  return refuse("415" in operation.responses ? 415 : 400, "CMN-407", details);
}
