import { gunzipSync, gzipSync } from "node:zlib";
import type { CompanyFile } from "@ringwright/provisioning";
import type { Fleet } from "./fleet.ts";

/** What is kept of a run beside its jobs: a hash, whose company files are fields of their own. */
export interface RunRecord {
  readonly run: string;
  readonly startedAtMs: number;
  /** The accounts by name, in the order in which they are begun. */
  readonly accounts: readonly string[];
  /** The Redis process that it was started on: what another one has, may lack the last second. */
  readonly redisId: string;
  readonly isCancelled: boolean;
}

function keyOf({ prefix }: Fleet, run: string): string {
  return `${prefix}:fleet:run:${run}`;
}

// The names of the runs that are kept, the last one first.
function listKey({ prefix }: Fleet): string {
  return `${prefix}:fleet:kept`;
}

/** Keeps a run and its company files. */
export async function writeRun(
  fleet: Fleet,
  { run, startedAtMs, accounts, redisId }: Omit<RunRecord, "isCancelled">,
  companies: ReadonlyMap<string, CompanyFile>,
): Promise<void> {
  const key = keyOf(fleet, run);
  const writing = fleet.redis.multi().hset(key, { startedAtMs, accounts: JSON.stringify(accounts), redisId });
  for (const [account, company] of companies) writing.hset(key, `company:${account}`, gzipSync(JSON.stringify(company)));
  writing.pexpire(key, fleet.keepMs).lpush(listKey(fleet), run);
  for (const [error] of (await writing.exec()) ?? []) if (error !== null) throw error;
}

/**
 * What is kept of a run.
 *
 * @param run - the last one when left out
 * @returns undefined where there is none
 */
export async function readRun(fleet: Fleet, run?: string): Promise<RunRecord | undefined> {
  const name = run ?? (await fleet.redis.lindex(listKey(fleet), 0));
  if (name === null || name === undefined) return undefined;
  const fields = ["startedAtMs", "accounts", "redisId", "cancelled"] as const;
  const [startedAtMs, accounts, redisId, cancelled] = await fleet.redis.hmget(keyOf(fleet, name), ...fields);
  if (accounts === null || accounts === undefined) return undefined;
  return {
    run: name,
    startedAtMs: Number(startedAtMs),
    accounts: JSON.parse(accounts),
    redisId: redisId ?? "",
    isCancelled: cancelled === "1",
  };
}

/** What a turn needs to know of its run. */
export interface RunOfAccount extends Pick<RunRecord, "redisId" | "isCancelled"> {
  /** The account's company file, as a text. */
  readonly company: string;
}

/** What is kept of a run for one of its accounts; undefined where it is not kept any more. */
export async function readRunOf(fleet: Fleet, run: string, account: string): Promise<RunOfAccount | undefined> {
  const [redisId, cancelled, company] = await fleet.redis.hmgetBuffer(
    keyOf(fleet, run),
    "redisId",
    "cancelled",
    `company:${account}`,
  );
  if (company === null || company === undefined) return undefined;
  return { redisId: String(redisId), isCancelled: String(cancelled) === "1", company: gunzipSync(company).toString() };
}

/** Notes that a run is cancelled, or that it is not any more. */
export async function markCancelled(fleet: Fleet, run: string, isCancelled: boolean): Promise<void> {
  await fleet.redis.hset(keyOf(fleet, run), "cancelled", isCancelled ? "1" : "0");
}

/** The names of the runs that are there beyond those that are kept, the oldest first. */
export async function readOldRuns(fleet: Fleet): Promise<readonly string[]> {
  return (await fleet.redis.lrange(listKey(fleet), fleet.keepRuns, -1)).reverse();
}

/** Forgets a run. What is asked of it later finds none. */
export async function forgetRun(fleet: Fleet, run: string): Promise<void> {
  await fleet.redis.multi().del(keyOf(fleet, run)).lrem(listKey(fleet), 0, run).exec();
}
