import { type MultipartPart, parseMultipart } from "@remix-run/multipart-parser";
import type { Operation } from "../call/operation.ts";
import { isRecord } from "../errors/service-errors.ts";
import { unreadable } from "../failure/unreadable.ts";
import type { BatchPart } from "./part.ts";

// Above what thirty ids answer with, and low enough to be no danger.
const largestPartBytes = 64 * 1024 * 1024;

/**
 * Reads the older form of a batch's answer (docs/decisions/0007-multipart-parser.md): a first part with the statuses in
 * the order of the ids, and then one part with a body for each status.
 *
 * @param operation - what was called
 * @param count - how many ids were named
 * @param contentType - holds the boundary
 * @param bytes - the whole answer
 * @throws RingwrightError for anything else, an answer that broke off among it
 */
export function readMultipart(operation: Operation, count: number, contentType: string, bytes: Uint8Array): BatchPart[] {
  const [head, ...bodies] = parse(operation, contentType, bytes).map(({ text }) => parseBody(operation, text));
  const statuses = isRecord(head) && Array.isArray(head["response"]) ? head["response"] : undefined;
  if (statuses === undefined) throw unreadable(operation, "its first part holds no statuses");
  const entries = statuses.map((entry: unknown) => readStatus(operation, entry));
  // One that has no body may have no part either.
  const withPart = bodies.length === entries.length ? entries : entries.filter(({ status }) => status !== 204);
  if (entries.length !== count || withPart.length !== bodies.length) {
    throw unreadable(operation, `${entries.length} statuses and ${bodies.length} bodies for ${count} ids`);
  }
  return entries.map((entry) => {
    const place = withPart.indexOf(entry);
    return { ...entry, body: place < 0 ? undefined : bodies[place] };
  });
}

function readStatus(operation: Operation, entry: unknown): Omit<BatchPart, "body"> {
  const { href, status, responseDescription } = isRecord(entry) ? entry : {};
  return {
    id: idIn(operation, href),
    status: typeof status === "number" ? status : undefined,
    statusText: typeof responseDescription === "string" ? responseDescription : "",
  };
}

// The address that an entry is about has the id where the operation's path has its parameter, counted from the end.
function idIn(operation: Operation, href: unknown): string | undefined {
  if (typeof href !== "string" || !URL.canParse(href)) return undefined;
  const fromEnd = operation.path.split("/").reverse().indexOf(`{${operation.batch?.parameter}}`);
  return new URL(href).pathname.split("/").reverse()[fromEnd] || undefined;
}

function parse(operation: Operation, contentType: string, bytes: Uint8Array): MultipartPart[] {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined) throw unreadable(operation, "its content type names no boundary");
  try {
    return [...parseMultipart(bytes, { boundary: name, maxFileSize: largestPartBytes, maxTotalSize: largestPartBytes })];
  } catch (error) {
    throw unreadable(operation, error instanceof Error ? error.message : "broken parts");
  }
}

function parseBody(operation: Operation, text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(operation, "a part is no JSON");
  }
}
