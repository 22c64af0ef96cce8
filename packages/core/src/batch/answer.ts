import { type Names, pair, toName } from "../bulk/pair.ts";
import type { Operation } from "../call/operation.ts";
import { changes, refuses } from "../call/refusal-status.ts";
import { isRecord } from "../errors/service-errors.ts";
import type { SentSecrets } from "../failure/sent-secrets.ts";
import { toApiError } from "../failure/to-api-error.ts";
import { unreadable } from "../failure/unreadable.ts";
import type { BatchOutcome } from "./outcome.ts";
import { readOwnForm } from "./own-form.ts";
import type { BatchPart } from "./part.ts";

const jsonForm = "application/vnd.ringcentral.multipart+json";

/** What a batch accepts: the JSON form first, then the older multipart; and JSON for one id, whose answer is the usual one. */
export const batchAccept: string = `${jsonForm}, multipart/mixed;q=0.9, application/json;q=0.8`;

/** What an answer to a batch says. */
export interface ReadBatch<T> {
  /** One outcome for each id, in the order they were named; `unknown` where the answer says nothing of it. */
  readonly outcomes: readonly BatchOutcome<T>[];
  /** Says of which ids the answer says nothing, where there are any: whatever answers so is not to be trusted further. */
  readonly misfit: Error | undefined;
}

/**
 * Reads the answer to a call with one id or several. Source of the forms: the vendor's guide, "Bulk requests".
 *
 * @param operation - what was called
 * @param ids - in the order they were named
 * @param answer - the service's answer, a success as a whole
 * @param afterDoubt - whether an earlier attempt may have acted: what is refused now may have been done by that one
 * @param secrets - what was sent: none of it stays in an error
 * @throws RingwrightError for an answer that has not the form of one to a batch
 */
export async function readBatchAnswer<T>(
  operation: Operation,
  ids: readonly string[],
  answer: Response,
  afterDoubt: boolean,
  secrets: SentSecrets,
): Promise<ReadBatch<T>> {
  const parts = await readParts(operation, ids, answer, secrets);
  // Unlike the ids that were sent, `~` comes back as the id that it stands for.
  const places = pair(
    ids.map((id) => namedBy(id === "~" ? undefined : id)),
    parts.map(({ id }) => namedBy(id)),
  );
  const silent: string[] = [];
  const outcomes = ids.map((id, index): BatchOutcome<T> => {
    const place = places[index];
    const { status, statusText, body, refused } = (place === undefined ? undefined : parts[place]) ?? nothingSaid;
    if (status === undefined) silent.push(id);
    if (status === undefined || status < 200 || (status >= 300 && status < 400) || status > 599) return { id, fate: "unknown" };
    if (!refused && status < 300) return { id, fate: "succeeded", status, body: body as T };
    const error = toApiError(operation, { status, statusText, headers: answer.headers, body }, secrets, afterDoubt);
    const mayBeDone = (status >= 400 && !refuses(status)) || (afterDoubt && changes(operation.method));
    return mayBeDone ? { id, fate: "unknown", error } : { id, fate: "failed", status, error };
  });
  const misfit = silent.length === 0 ? undefined : unreadable(operation, `it says nothing of ${silent.join(", ")}`);
  return { outcomes, misfit };
}

const nothingSaid: BatchPart = { id: undefined, status: undefined, statusText: "", body: undefined };

function namedBy(id: string | undefined): Names {
  return { ids: id === undefined ? [] : [id], numbers: [] };
}

async function readParts(
  operation: Operation,
  ids: readonly string[],
  answer: Response,
  secrets: SentSecrets,
): Promise<BatchPart[]> {
  const { status } = answer;
  const outcomes = operation.batch?.outcomes;
  // A deletion that went through for all ids says so for all at once.
  const allDone = (): BatchPart[] => ids.map((id) => ({ id, status, statusText: "", body: undefined }));
  if (status === 204 && operation.method !== "GET") return allDone();

  const contentType = answer.headers.get("content-type") ?? "";
  if (status === 207 && /^multipart\//i.test(contentType)) {
    // Loaded when it is needed: most programs never meet the older form.
    const { readMultipart } = await import("./multipart.ts");
    return readMultipart(operation, ids.length, contentType, new Uint8Array(await answer.arrayBuffer()));
  }
  const text = await answer.text();
  if (text === "" && operation.answer === "optional") return allDone();
  const body = parseJson(operation, secrets.redact(contentType), text);
  if (outcomes !== undefined && isRecord(body)) return readOwnForm(operation, outcomes, status, body);
  if (status === 207) return readJsonForm(operation, body);
  if (status === 200 && ids.length === 1) return [{ id: ids[0], status, statusText: "", body }];
  throw unreadable(operation, `status ${status} instead of 207`);
}

function readJsonForm(operation: Operation, body: unknown): BatchPart[] {
  if (!Array.isArray(body)) throw unreadable(operation, "no list of parts");
  return body.map((part) => {
    const { resourceId, status, body: own } = isRecord(part) ? part : {};
    return {
      id: toName(resourceId),
      status: typeof status === "number" ? status : undefined,
      statusText: "",
      body: own,
    };
  });
}

function parseJson(operation: Operation, contentType: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(operation, `no JSON (${contentType || "no content type"})`);
  }
}
