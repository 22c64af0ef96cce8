import type { Parameter, Schema } from "../contract/contract.ts";
import type { ContractOperation, Route } from "../contract/operations.ts";
import { type HeaderOf, mediaTypeOf, shownMediaType } from "../exchange/exchange.ts";
import type { ExchangePart } from "../problem.ts";
import { describe } from "../schema/describe.ts";
import { lookAt } from "../schema/look.ts";
import { isObject, typeOf } from "../schema/type-of.ts";
import { batchMediaType, multipartMediaType, textsOfParts } from "./batch-parts.ts";
import { coerceForm, coerceText, itemsOf } from "./coerce.ts";
import { type Finding, finding, findingsOf } from "./finding.ts";
import { readJson } from "./json.ts";
import type { Parts, Side } from "./parts.ts";

/** A request as its check reads it. */
export interface ReadRequest {
  readonly query: URLSearchParams;
  readonly header: HeaderOf;
  readonly body: string | null | undefined;
}

const form = "application/x-www-form-urlencoded";
const json = "application/json";
const methodOverride = "_method";
/** Stands in the path of a batch whose ids are in the body. */
const anyId = "*";

/**
 * Holds a request to its operation. Whether it is logged in is not looked at: recordings leave tokens out.
 *
 * @param route - where it leads
 * @param request - what it brings
 */
export function checkRequest(parts: Parts, { operation, parameters }: Route, request: ReadRequest): Side {
  const findings = [
    ...checkPath(parts, operation, parameters),
    ...checkQuery(parts, operation, request.query),
    ...checkHeaders(parts, operation, request.header),
  ];
  if (request.body === undefined) {
    return { findings, unchecked: operation.requestBody === undefined ? [] : ["request.body"] };
  }
  return { findings: [...findings, ...checkBody(parts, operation, request.header, request.body)], unchecked: [] };
}

function checkPath(parts: Parts, operation: ContractOperation, values: Readonly<Record<string, string>>): Finding[] {
  return operation.parameters.flatMap(({ name, in: place, schema }) => {
    if (place !== "path") return [];
    const text = values[name] ?? "";
    if (operation.batch?.parameter !== name || !/[,*]/.test(text)) return checkText(parts, "request.path", [name], text, schema);
    if (text === anyId) return [];
    const ids = text.split(",");
    const tooMany = ids.length > operation.batch.maxItems;
    if (tooMany) return [finding("request.path", [name], "more ids", `${operation.batch.maxItems} ids at most`)];
    return ids.flatMap((id, index) => checkText(parts, "request.path", [name, index], id, schema));
  });
}

function checkQuery(parts: Parts, operation: ContractOperation, query: URLSearchParams): Finding[] {
  const part = "request.query";
  const known = new Set<string>([methodOverride]);
  const findings = operation.parameters.flatMap(({ name, in: place, required, schema }) => {
    if (place !== "query") return [];
    known.add(name);
    // A name without a value says nothing.
    const texts = query.getAll(name).filter((text) => text !== "");
    const items = itemsOf(parts.contract, schema);
    if (texts.length === 0) return required ? [finding(part, [name], "nothing", describe(parts.contract, schema))] : [];
    if (items === undefined) {
      if (texts.length > 1) return [finding(part, [name], "several values", "one value")];
      return checkText(parts, part, [name], texts[0] ?? "", schema);
    }
    const look = lookAt("request", [name]);
    parts.compile(schema)(
      texts.map((text) => coerceText(parts.contract, text, items)),
      look,
    );
    return findingsOf(part, look);
  });
  const others = new Set([...query].filter(([name, text]) => text !== "" && !known.has(name)).map(([name]) => name));
  return [...findings, ...[...others].map((name) => finding(part, [name], "string", "no such parameter", "unknown"))];
}

function checkHeaders(parts: Parts, operation: ContractOperation, header: HeaderOf): Finding[] {
  return operation.parameters.flatMap(({ name, in: place, required, schema }) => {
    if (place !== "header") return [];
    return checkHeader(parts, "request.header", name, header, { required, schema });
  });
}

/** Holds a header to what the contract says of it. */
export function checkHeader(
  parts: Parts,
  part: ExchangePart,
  name: string,
  header: HeaderOf,
  { required, schema }: Parameter,
): Finding[] {
  const text = header(name.toLowerCase());
  if (text !== undefined) return checkText(parts, part, [name], text, schema);
  return required === true ? [finding(part, [name], "nothing", describe(parts.contract, schema))] : [];
}

function checkBody(parts: Parts, operation: ContractOperation, header: HeaderOf, body: string | null): Finding[] {
  const { requestBody, batch } = operation;
  const isEmpty = body === null || body.trim() === "";
  if (requestBody === undefined) return isEmpty ? [] : [finding("request.body", [], "a body", "no body", "unknown")];
  if (isEmpty) return requestBody.required === true ? [finding("request.body", [], "nothing", "a body")] : [];
  const { content = {} } = requestBody;
  const mediaType = mediaTypeOf(header);
  const single = content[json];
  if (batch !== undefined && single !== undefined && [batchMediaType, multipartMediaType].includes(mediaType)) {
    return checkBatch(parts, header("content-type") ?? "", body, single);
  }
  const schema = content[mediaType];
  if (schema === undefined) {
    return [finding("request.header", ["Content-Type"], shownMediaType(mediaType), Object.keys(content).join(" or "))];
  }
  return mediaType === form ? checkForm(parts, body, schema) : checkJson(parts, body, schema);
}

function checkForm(parts: Parts, body: string, schema: Schema): Finding[] {
  // A field without a value counts as left out (RFC 6749, 3.2).
  const fields = new URLSearchParams([...new URLSearchParams(body)].filter(([, text]) => text !== ""));
  const names = [...fields.keys()];
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const look = lookAt("request");
  parts.compile(schema)(coerceForm(parts.contract, fields, schema), look);
  const doubled = [...twice].map((name) => finding("request.body", [name], "several values", "one value"));
  return [...doubled, ...findingsOf("request.body", look)];
}

function checkJson(parts: Parts, body: string, schema: Schema, path: readonly (string | number)[] = []): Finding[] {
  const read = readJson(body);
  if ("found" in read) return [finding("request.body", path, read.found, "JSON")];
  const look = lookAt("request", path);
  parts.compile(schema)(read.value, look);
  return findingsOf("request.body", look);
}

// A body for each id: a list of JSON, or parts.
function checkBatch(parts: Parts, contentType: string, body: string, schema: Schema): Finding[] {
  if (!contentType.toLowerCase().startsWith(batchMediaType)) {
    const texts = textsOfParts(contentType, body);
    if (texts === undefined) return [finding("request.body", [], "text", "parts with the boundary of their Content-Type")];
    return texts.flatMap((text, index) => checkJson(parts, text, schema, [index]));
  }
  const read = readJson(body);
  if ("found" in read) return [finding("request.body", [], read.found, "JSON")];
  if (!Array.isArray(read.value)) return [finding("request.body", [], typeOf(read.value), "array")];
  return read.value.flatMap((item: unknown, index) => {
    if (!isObject(item)) return [finding("request.body", [index], typeOf(item), "object")];
    if (item["body"] === undefined) return [finding("request.body", [index, "body"], "nothing", "a body")];
    const look = lookAt("request", [index, "body"]);
    parts.compile(schema)(item["body"], look);
    return findingsOf("request.body", look);
  });
}

function checkText(
  parts: Parts,
  part: ExchangePart,
  path: readonly (string | number)[],
  text: string,
  schema: Schema,
): Finding[] {
  const look = lookAt(part.startsWith("request") ? "request" : "response", path);
  parts.compile(schema)(coerceText(parts.contract, text, schema), look);
  return findingsOf(part, look);
}
