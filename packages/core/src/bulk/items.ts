import type { Fate } from "../errors/bulk-error.ts";
import { isRecord, type ServiceErrorEntry } from "../errors/service-errors.ts";
import type { SentSecrets } from "../failure/sent-secrets.ts";
import { serviceErrors } from "../failure/service-errors.ts";
import { type Names, pair, toName } from "./pair.ts";

/** What became of one record of a call. */
export type ItemOutcome<Result> = ItemSuccess<Result> | ItemFailure;

interface ItemSuccess<Result> {
  readonly fate: "succeeded";
  readonly result: Result;
  readonly errors: readonly ServiceErrorEntry[];
}

interface ItemFailure {
  readonly fate: Exclude<Fate, "succeeded">;
  readonly result: undefined;
  readonly errors: readonly ServiceErrorEntry[];
}

/**
 * Finds what an answer says about each record: `records` (v2), `results` (batch provisioning, devices), or the
 * `result.affectedItems` of a task, which is a list or holds one in `result` (the vendor's own texts differ).
 *
 * @param answer - of a call, or of a task at its end
 * @returns the list, or undefined where the answer has none
 */
export function bulkItems(answer: unknown): readonly unknown[] | undefined {
  if (!isRecord(answer)) return undefined;
  const outcome = isRecord(answer["result"]) ? answer["result"] : answer;
  const affected = outcome["affectedItems"];
  const places = [affected, isRecord(affected) ? affected["result"] : undefined, answer["results"], answer["records"]];
  return places.find((place) => Array.isArray(place)) as unknown[] | undefined;
}

/**
 * Puts items beside the records that they speak of, and judges them. What is not said is not success: a record is `unknown`
 * where no item speaks of it, and where its item says nothing that the contract knows.
 *
 * @param records - of one call
 * @param items - from `bulkItems`
 * @param secrets - what was sent: none of it stays in the service's reasons
 * @returns one outcome for each record, in order
 */
export function matchItems<Result>(
  records: readonly unknown[],
  items: readonly unknown[],
  secrets: SentSecrets,
): ItemOutcome<Result>[] {
  const places = pair(records.map(namesOfRecord), items.map(namesOfItem));
  return places.map((place) => outcomeOf<Result>(place === undefined ? undefined : items[place], secrets));
}

const kinds = ["id", "deviceId", "extensionId"];

function namesOfRecord(value: unknown): Names {
  const record = isRecord(value) ? value : {};
  return { ids: kinds.flatMap((kind) => idsIn(record, kind, [kind])), numbers: numbersIn(record) };
}

// A plain `id` is of a kind that the operation knows and nobody says, so it may be any of them, and any of them may be it.
function namesOfItem(value: unknown): Names {
  const item = isRecord(value) ? value : {};
  const isPlain = toName(item["id"]) !== undefined;
  const ids = kinds.flatMap((kind) => {
    if (kind === "id") return idsIn(item, kind, kinds);
    return idsIn(item, kind, isPlain ? [kind] : [kind, "id"]);
  });
  return { ids, numbers: numbersIn(item) };
}

function idsIn(holder: Readonly<Record<string, unknown>>, member: string, calledAs: readonly string[]): string[] {
  const id = toName(holder[member]);
  return id === undefined ? [] : calledAs.map((kind) => `${kind} ${id}`);
}

function numbersIn({ phoneNumber }: Readonly<Record<string, unknown>>): string[] {
  const number = toName(phoneNumber);
  return number === undefined ? [] : [number];
}

const verdicts: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ["Success", true],
  ["Fail", false],
]);

// Also in a form that nobody knows.
function isSaid(error: unknown): boolean {
  return error !== undefined && error !== null && !(Array.isArray(error) && error.length === 0);
}

function outcomeOf<Result>(item: unknown, secrets: SentSecrets): ItemOutcome<Result> {
  if (!isRecord(item)) return { fate: "unknown", result: undefined, errors: [] };
  const errors = serviceErrors({ errors: item["bulkItemErrors"] ?? item["errors"] }, secrets);
  const verdict = verdicts.get(item["bulkItemSuccessful"] ?? item["successful"] ?? item["status"]);
  const saysMore = [item["bulkItemErrors"], item["errors"], item["error"]].some(isSaid);
  if (verdict === true && !saysMore) return { fate: "succeeded", result: item as Result, errors: [] };
  return { fate: verdict === false ? "failed" : "unknown", result: undefined, errors };
}
