import type { Fate } from "../errors/bulk-error.ts";
import type { SentSecrets } from "../errors/sent-secrets.ts";
import { isRecord, type ServiceErrorEntry, serviceErrors } from "../errors/service-errors.ts";

/** What became of one record of a call. */
export interface ItemOutcome<Result> {
  readonly fate: Fate;
  readonly result: Result | undefined;
  readonly errors: readonly ServiceErrorEntry[];
}

type Item = Readonly<Record<string, unknown>>;

/**
 * Finds what an answer says about each record: `records` (v2), `results` (batch provisioning, devices), or the
 * `result.affectedItems` of a task, which is a list or holds one in `result` (the vendor's own texts differ).
 *
 * @param answer - of a call, or of a task at its end
 * @returns the list; `"all"` for an empty answer, which says that all went through; undefined where it says nothing
 */
export function bulkItems(answer: unknown): readonly Item[] | "all" | undefined {
  if (answer === undefined) return "all";
  if (!isRecord(answer)) return undefined;
  const outcome = isRecord(answer["result"]) ? answer["result"] : answer;
  const affected = outcome["affectedItems"];
  const places = [affected, isRecord(affected) ? affected["result"] : undefined, answer["results"], answer["records"]];
  const list = places.find((place) => Array.isArray(place)) as unknown[] | undefined;
  return list?.map((item) => (isRecord(item) ? item : {}));
}

/**
 * Puts items beside the records that they speak of: by what both are called, otherwise by their place.
 *
 * @param records - of one call
 * @param items - from `bulkItems`
 * @param secrets - what was sent: none of it stays in the service's reasons
 * @returns one outcome for each record, in order; `unknown` where the service said nothing about it
 */
export function matchItems<Result>(
  records: readonly unknown[],
  items: readonly Item[] | "all" | undefined,
  secrets: SentSecrets,
): ItemOutcome<Result>[] {
  if (items === "all") return records.map(() => ({ fate: "succeeded", result: undefined, errors: [] }));
  if (items === undefined) return records.map(() => ({ fate: "unknown", result: undefined, errors: [] }));

  const named = new Map(items.flatMap((item) => namesOf(item).map((name): [string, Item] => [name, item])));
  const names = records.map((record) => (isRecord(record) ? namesOf(record)[0] : undefined));
  const claimed = new Set(names.map((name) => (name === undefined ? undefined : named.get(name))));
  return records.map((_, index) => {
    const name = names[index];
    const inPlace = items[index];
    const isFree = items.length === records.length && inPlace !== undefined && !claimed.has(inPlace);
    const found = name === undefined ? undefined : named.get(name);
    return outcomeOf<Result>(found ?? (isFree ? inPlace : undefined), secrets);
  });
}

// Ids first: a record that is added has a number and no id yet, and its item has both.
function namesOf(value: Item): string[] {
  const { id, deviceId, extensionId, phoneNumber } = value;
  return [
    ...[id, deviceId, extensionId].filter(isName).map((name) => `id ${name}`),
    ...[phoneNumber].filter(isName).map((name) => `number ${name}`),
  ];
}

function isName(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function outcomeOf<Result>(item: Item | undefined, secrets: SentSecrets): ItemOutcome<Result> {
  if (item === undefined) return { fate: "unknown", result: undefined, errors: [] };
  const reasons = item["bulkItemErrors"] ?? item["errors"];
  const errors = Array.isArray(reasons) ? serviceErrors({ errors: reasons }, secrets) : [];
  const flag = item["bulkItemSuccessful"] ?? item["successful"] ?? item["status"];
  const succeeded = typeof flag === "boolean" ? flag : flag === "Success" || (flag !== "Fail" && errors.length === 0);
  return succeeded ? { fate: "succeeded", result: item as Result, errors: [] } : { fate: "failed", result: undefined, errors };
}
