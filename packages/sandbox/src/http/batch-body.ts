import { MultipartParseError, parseMultipart } from "@remix-run/multipart-parser";
import { batchMediaType } from "./batch.ts";
import { readJson } from "./json-body.ts";
import { invalid, missing, refuse } from "./refusal.ts";

/** What a batch brings for one of its ids. */
export interface BatchItem {
  /** Which id it is for, where the body says so. */
  readonly id: string | undefined;
  readonly body: unknown;
}

const multipart = "multipart/mixed";

/** Stands in the path where the ids are in the body. */
const anyId = "*";

/** Whether a body of a media type brings one for each id of a batch. */
export function isBatchBody(mediaType: string): boolean {
  return mediaType === batchMediaType || mediaType === multipart;
}

/**
 * Reads what a batch brings for each of its ids: a list of JSON, or parts. Source of both forms: the vendor's guide, "Bulk
 * requests".
 *
 * @param contentType - with the boundary of the parts
 * @param maxItems - how many ids a batch may have
 */
export function readBatchBody(contentType: string, text: string, maxItems: number): readonly BatchItem[] {
  const items = contentType.toLowerCase().startsWith(multipart) ? readParts(contentType, text, maxItems) : readList(text);
  if (items.length === 0) invalid("body", "A batch needs a body for each id");
  return items.length > maxItems ? tooMany(maxItems) : items;
}

/**
 * The ids of a batch with a body for each: those of the path, in whose order the bodies are, or those of the bodies.
 *
 * @param named - what stands in the path
 */
export function idsOfBatch(named: string, items: readonly BatchItem[]): readonly string[] {
  if (named === anyId) return items.map(({ id }, index) => id ?? missing(`[${index}].resourceId`));
  const ids = named.split(",");
  if (ids.length !== items.length) invalid("body", `The path names ${ids.length} ids, and the body is for ${items.length}`);
  for (const [index, { id }] of items.entries()) {
    if (id !== undefined && id !== ids[index]) refuse(400, "CMN-108", { parameterName: `[${index}].resourceId` });
  }
  return ids;
}

function readList(text: string): readonly BatchItem[] {
  const list = readJson(text);
  if (!Array.isArray(list)) return invalid("body", "A batch of this type is a list");
  return list.map((entry: unknown, index) => {
    const { resourceId, body } = (typeof entry === "object" && entry !== null ? entry : {}) as Record<string, unknown>;
    if (body === undefined) return missing(`[${index}].body`);
    if (resourceId === undefined) return { id: undefined, body };
    return { id: isOneId(resourceId) ? String(resourceId) : invalid(`[${index}].resourceId`), body };
  });
}

// An answer repeats each id, so it is as short as an id in a path may be expected to be.
function isOneId(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && /^[^,]{1,64}$/.test(value));
}

function readParts(contentType: string, text: string, maxItems: number): readonly BatchItem[] {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare ?? refuse(400, "CMN-407", { message: "Header [Content-Type] names no boundary" });
  const items: BatchItem[] = [];
  for (const part of partsOf(text, boundary)) {
    if (items.length === maxItems) tooMany(maxItems);
    items.push({ id: undefined, body: readJson(part) });
  }
  return items;
}

// The parser wants CRLF (RFC 2046), and JSON does not mind it. Some clients end all their lines with LF alone.
function* partsOf(text: string, boundary: string): Generator<string> {
  const bytes = new TextEncoder().encode(text.includes("\r\n") ? text : text.replaceAll("\n", "\r\n"));
  try {
    for (const part of parseMultipart(bytes, { boundary })) yield part.text;
  } catch (error) {
    if (!(error instanceof MultipartParseError)) throw error;
    refuse(400, "CMN-104", { message: "Body is not multipart/mixed with the boundary of its Content-Type" });
  }
}

function tooMany(maxItems: number): never {
  return refuse(400, "CMN-106", { message: `A batch may hold ${maxItems} ids at most` });
}
