import type { Fate } from "../errors/bulk-error.ts";
import type { SentSecrets } from "../errors/sent-secrets.ts";
import { isRecord, type ServiceErrorEntry, serviceErrors } from "../errors/service-errors.ts";
import { type Names, pair, toName } from "./pair.ts";

/** What became of one record of a call. */
export interface ItemOutcome<Result> {
  readonly fate: Fate;
  readonly result: Result | undefined;
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
  const places = pair(records.map(namesOf), items.map(namesOf));
  return places.map((place) => outcomeOf<Result>(place === undefined ? undefined : items[place], secrets));
}

function namesOf(value: unknown): Names {
  if (!isRecord(value)) return { ids: [], numbers: [] };
  const { id, deviceId, extensionId, phoneNumber } = value;
  return { ids: namesIn([id, deviceId, extensionId]), numbers: namesIn([phoneNumber]) };
}

function namesIn(values: readonly unknown[]): string[] {
  return values.map(toName).filter((name) => name !== undefined);
}

const verdicts: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ["Success", true],
  ["Fail", false],
]);

function outcomeOf<Result>(item: unknown, secrets: SentSecrets): ItemOutcome<Result> {
  if (!isRecord(item)) return { fate: "unknown", result: undefined, errors: [] };
  const errors = serviceErrors({ errors: item["bulkItemErrors"] ?? item["errors"] }, secrets);
  const verdict = verdicts.get(item["bulkItemSuccessful"] ?? item["successful"] ?? item["status"]);
  if (verdict === true && errors.length === 0) return { fate: "succeeded", result: item as Result, errors };
  return { fate: verdict === false ? "failed" : "unknown", result: undefined, errors };
}
