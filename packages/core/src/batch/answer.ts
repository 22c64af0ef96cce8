import { toApiError } from "../errors/read-api-error.ts";
import { isRecord } from "../errors/service-errors.ts";
import type { Operation } from "../operation.ts";
import type { BatchOutcome } from "./outcome.ts";
import { readOwnForm } from "./own-form.ts";
import { type BatchPart, unreadable } from "./part.ts";

const jsonForm = "application/vnd.ringcentral.multipart+json";

/** What a batch accepts: the JSON form first, then the older multipart; and JSON for one id, whose answer is the usual one. */
export const batchAccept: string = `${jsonForm}, multipart/mixed;q=0.9, application/json;q=0.8`;

/**
 * Reads the answer to a call with one id or several. Source of the forms: the vendor's guide, "Bulk requests".
 *
 * @param operation - what was called
 * @param ids - in the order they were named
 * @param answer - the service's answer, a success as a whole
 * @returns one outcome for each id, in the same order
 * @throws RingwrightError for an answer that cannot be put beside the ids
 */
export async function readBatchAnswer<T>(
  operation: Operation,
  ids: readonly string[],
  answer: Response,
): Promise<BatchOutcome<T>[]> {
  const parts = await readParts(operation, ids, answer);
  return ids.map((id, index) => {
    const part = parts[index];
    if (part === undefined) return { id, fate: "unknown" };
    const { status, statusText, body, failed = status >= 400 } = part;
    if (!failed) return { id, fate: "succeeded", status, body: body as T };
    const error = toApiError(operation, { status, statusText, headers: answer.headers, body });
    return { id, fate: "failed", status, error };
  });
}

async function readParts(
  operation: Operation,
  ids: readonly string[],
  answer: Response,
): Promise<readonly (BatchPart | undefined)[]> {
  const { status } = answer;
  const outcomes = operation.batch?.outcomes;
  // A deletion that went through for all ids says so for all at once.
  if (status === 204) return ids.map(() => ({ status, statusText: "", body: undefined }));

  const contentType = answer.headers.get("content-type") ?? "";
  if (status === 207 && /^multipart\//i.test(contentType)) {
    // Loaded when it is needed: most programs never meet the older form.
    const { readMultipart } = await import("./multipart.ts");
    return readMultipart(operation, ids.length, contentType, new Uint8Array(await answer.arrayBuffer()));
  }
  const body = parseJson(operation, contentType, await answer.text());
  if (outcomes !== undefined && !Array.isArray(body)) return readOwnForm(operation, outcomes, ids, { status, body });
  if (status === 207) return readJsonForm(operation, ids, body);
  if (ids.length === 1) return [{ status, statusText: "", body }];
  throw unreadable(operation, `status ${status} instead of 207`);
}

function readJsonForm(operation: Operation, ids: readonly string[], body: unknown): BatchPart[] {
  if (!Array.isArray(body) || !body.every(isRecord)) throw unreadable(operation, "no list of parts");
  if (body.length !== ids.length) throw unreadable(operation, `${body.length} parts for ${ids.length} ids`);
  const byId = new Map(body.map((part) => [String(part["resourceId"]), part]));
  return ids.map((id, index) => {
    // Unlike the ids that were sent, `~` comes back as the id that it stands for.
    const part = byId.get(id) ?? body[index];
    const status = part?.["status"];
    if (typeof status !== "number") throw unreadable(operation, `no status for ${id}`);
    return { status, statusText: "", body: part?.["body"] };
  });
}

function parseJson(operation: Operation, contentType: string, text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(operation, `no JSON (${contentType || "no content type"})`);
  }
}
