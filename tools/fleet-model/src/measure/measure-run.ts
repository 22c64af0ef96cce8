import process from "node:process";
import { openFleet, readStatus, startRun } from "@ringwright/fleet";
import type { CompanyFile } from "@ringwright/provisioning";
import { Redis } from "ioredis";
import { companyOf } from "../../../../packages/fleet/test/support/companies.ts";
import { randomOf } from "../../../../packages/fleet/test/support/random.ts";
import { forwardingNumbers } from "../account.ts";
import type { Looking, Memory } from "../costs.ts";
import { countCommands } from "./count-commands.ts";
import { redisFigures } from "./redis-figures.ts";

/** What a run of many accounts costs before any of them has had a turn. */
export interface RunFigures {
  readonly looking: Looking;
  readonly memory: Pick<Memory, "empty" | "account" | "person">;
}

/**
 * Starts a run of many accounts, without a worker, and looks at it.
 *
 * @param redis - the address of a server that is empty
 */
export async function measureRun(redis: string, accounts: number, people: readonly [number, number]): Promise<RunFigures> {
  const watch = new Redis(redis);
  try {
    const empty = await redisFigures(watch);
    const [few, many] = [await begin(watch, redis, accounts, people[0]), await begin(watch, redis, accounts, people[1])];
    const perPerson = (many.memoryBytes - few.memoryBytes) / accounts / (people[1] - people[0]);
    return {
      looking: many.looking,
      memory: { empty: empty.memoryBytes, account: few.memoryBytes / accounts - people[0] * perPerson, person: perPerson },
    };
  } finally {
    watch.disconnect();
  }
}

async function begin(
  watch: Redis,
  redis: string,
  accounts: number,
  people: number,
): Promise<Omit<RunFigures, "memory"> & { memoryBytes: number }> {
  await watch.flushall();
  const { memoryBytes: before } = await redisFigures(watch);
  await using fleet = openFleet({ redis, prefix: "measured" });
  const company = namedApart(companyOf(people, forwardingNumbers));
  const companies = new Map(Array.from({ length: accounts }, (_, index) => [`account-${index}`, company]));
  const beganAtMs = performance.now();
  const run = await startRun(fleet, companies);
  const startMs = (performance.now() - beganAtMs) / accounts;
  const { memoryBytes } = await redisFigures(watch);

  const sent = countCommands(watch);
  const status = await cost(watch, () => readStatus(fleet, run));
  const statusCommands = sent();
  return {
    memoryBytes: memoryBytes - before,
    looking: {
      startMs,
      statusMs: status.tookMs / accounts,
      statusCommands: statusCommands / accounts,
      statusRedisCpuMs: status.redisCpuMs / accounts,
    },
  };
}

// Names that differ as people's do: those that are counted through take next to nothing when they are packed.
function namedApart(company: CompanyFile): CompanyFile {
  const random = randomOf(1);
  const word = (): string => Math.floor(36 ** 6 * (1 + 34 * random())).toString(36);
  return {
    ...company,
    people: company.people.map((person) => {
      const [first, last] = [word(), word()];
      return { ...person, email: `${first}.${last}@tidewater.example`, name: { first, last } };
    }),
  };
}

async function cost(
  watch: Redis,
  work: () => Promise<unknown>,
): Promise<{ readonly tookMs: number; readonly cpuMs: number; readonly redisCpuMs: number; readonly outBytes: number }> {
  const before = await redisFigures(watch);
  const [cpu, beganAtMs] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  const tookMs = performance.now() - beganAtMs;
  const after = await redisFigures(watch);
  return {
    tookMs,
    cpuMs: (user + system) / 1000,
    redisCpuMs: after.cpuMs - before.cpuMs,
    outBytes: after.outBytes - before.outBytes,
  };
}
