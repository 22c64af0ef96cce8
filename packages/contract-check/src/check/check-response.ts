import { type Body, type Parameter, resolve, type Schema } from "../contract/contract.ts";
import type { ContractOperation } from "../contract/operations.ts";
import { type HeaderOf, mediaTypeOf, shownMediaType } from "../exchange/exchange.ts";
import { lookAt } from "../schema/look.ts";
import { isObject } from "../schema/type-of.ts";
import { batchMediaType, multipartMediaType, textsOfParts } from "./batch-parts.ts";
import { checkHeader } from "./check-request.ts";
import { type Finding, finding, findingsOf } from "./finding.ts";
import { readJson } from "./json.ts";
import type { Parts, Side } from "./parts.ts";

/** An answer as its check reads it. */
export interface ReadResponse {
  readonly status: number;
  readonly header: HeaderOf;
  readonly body: string | null | undefined;
  readonly headersFiltered: boolean;
}

const json = "application/json";

/** Holds an answer to what the contract says of its status: refusals as well as successes. */
export function checkResponse(parts: Parts, operation: ContractOperation, response: ReadResponse): Side {
  const { status, header, body } = response;
  const declared = operation.responses.get(status);
  if (declared === undefined) {
    const known = [...operation.responses.keys()].join(", ");
    return { findings: [finding("response.status", [], `status ${status}`, `one of ${known}`)], unchecked: [] };
  }
  const findings = checkHeaders(parts, declared, response);
  const { content } = declared;
  if (content === undefined) {
    const isEmpty = body === null || body === undefined || body === "";
    return { findings: isEmpty ? findings : [...findings, finding("response.body", [], "a body", "no body")], unchecked: [] };
  }
  const mediaType = mediaTypeOf(header);
  if (body === null || body === "") {
    return { findings: [...findings, finding("response.body", [], "nothing", expectedTypes(content))], unchecked: [] };
  }
  const schema = content[mediaType];
  if (schema === undefined) {
    const wrong = finding("response.header", ["Content-Type"], shownMediaType(mediaType), expectedTypes(content));
    return { findings: [...findings, wrong], unchecked: [] };
  }
  if (body === undefined) return { findings, unchecked: ["response.body"] };
  return { findings: [...findings, ...checkBody(parts, operation, header, mediaType, body, schema)], unchecked: [] };
}

function checkHeaders(parts: Parts, { headers = {} }: Body, { header, headersFiltered }: ReadResponse): Finding[] {
  return Object.entries(headers).flatMap(([name, declared]) => {
    const { schema, required = false } = resolve<Parameter>(parts.contract, declared);
    return checkHeader(parts, "response.header", name, header, { schema, required: required && !headersFiltered });
  });
}

function checkBody(
  parts: Parts,
  operation: ContractOperation,
  header: HeaderOf,
  mediaType: string,
  body: string,
  schema: Schema,
): Finding[] {
  if (mediaType === multipartMediaType) return checkParts(parts, operation, header("content-type") ?? "", body, schema);
  const read = readJson(body);
  if ("found" in read) return [finding("response.body", [], read.found, "JSON")];
  const findings = checkValue(parts, schema, read.value, []);
  if (mediaType !== batchMediaType || !Array.isArray(read.value)) return findings;
  const inside = read.value.flatMap((item: unknown, index) =>
    isObject(item) && item["body"] !== undefined ? checkOne(parts, operation, item["status"], item["body"], [index, "body"]) : [],
  );
  return [...findings, ...inside];
}

// The first part has the statuses in the order of the ids, and each other one is the body of one of them.
function checkParts(parts: Parts, operation: ContractOperation, contentType: string, body: string, schema: Schema): Finding[] {
  const texts = textsOfParts(contentType, body);
  if (texts === undefined) return [finding("response.body", [], "text", "parts with the boundary of their Content-Type")];
  const [head, ...bodies] = texts.map((text) => (text.trim() === "" ? { value: undefined } : readJson(text)));
  if (head === undefined) return [finding("response.body", [], "nothing", "a part with the statuses")];
  if ("found" in head) return [finding("response.body", [0], head.found, "JSON")];
  const [list] = resolve<Schema>(parts.contract, schema as Schema & { readonly $ref: string }).contentSchema?.prefixItems ?? [];
  const findings = list === undefined ? [] : checkValue(parts, list, head.value, [0]);
  const entries: readonly unknown[] = isObject(head.value) && Array.isArray(head.value["response"]) ? head.value["response"] : [];
  const statuses = entries.map((entry) => (isObject(entry) ? entry["status"] : undefined));
  // One that has no body may have no part either.
  const withPart = statuses.length === bodies.length ? statuses : statuses.filter((status) => status !== 204);
  if (withPart.length !== bodies.length) {
    return [...findings, finding("response.body", [], `${bodies.length} bodies`, `one for each of ${withPart.length} statuses`)];
  }
  const inside = bodies.flatMap((read, index) => {
    if ("found" in read) return [finding("response.body", [index + 1], read.found, "JSON")];
    return read.value === undefined ? [] : checkOne(parts, operation, withPart[index], read.value, [index + 1]);
  });
  return [...findings, ...inside];
}

// What a batch says of one id is what the operation would have answered for it alone.
function checkOne(parts: Parts, operation: ContractOperation, status: unknown, body: unknown, path: Finding["path"]): Finding[] {
  const declared = typeof status === "number" ? operation.responses.get(status) : undefined;
  if (declared === undefined) {
    const known = [...operation.responses.keys()].join(", ");
    return [finding("response.body", path, "a status that is none of the operation's", `one of ${known}`)];
  }
  const schema = declared.content?.[json];
  return schema === undefined ? [finding("response.body", path, "a body", "no body")] : checkValue(parts, schema, body, path);
}

function checkValue(parts: Parts, schema: Schema, value: unknown, path: Finding["path"]): Finding[] {
  const look = lookAt("response", path);
  parts.compile(schema)(value, look);
  return findingsOf("response.body", look);
}

function expectedTypes(content: Readonly<Record<string, unknown>>): string {
  return Object.keys(content).join(" or ");
}
