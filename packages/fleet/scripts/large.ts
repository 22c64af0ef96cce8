// Two hundred accounts of fifty people by four workers, at the service's limits: how long it takes beside the bound of its slowest
// account, and whether anything went too fast. `pnpm --filter @ringwright/fleet large`; each figure can be given another value:
// ACCOUNTS, PEOPLE, WORKERS, WINDOW (how long the limits' window is, in seconds: a small machine needs a longer one), HOSTS (processes
// that the sandboxes are shared out to), CONCURRENCY (of each worker).
import process from "node:process";
import { openFleet, type RunStatus, readStatus, startRun } from "../src/index.ts";
import { companyOf } from "../test/support/companies.ts";
import { end, startSandboxes, startWorker } from "../test/support/fleet-world.ts";
import { serverCommand, startRedis } from "@ringwright/redis-server";
import { ended } from "../test/support/until.ts";

const figure = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const accounts = figure("ACCOUNTS", 200);
const people = figure("PEOPLE", 50);
const workers = figure("WORKERS", 4);
const windowSeconds = figure("WINDOW", 60);
const hosts = figure("HOSTS", 4);
const concurrency = figure("CONCURRENCY", 8);

await using server = await startRedis(serverCommand() ?? "redis-server");
const where = { redis: server.url, prefix: "large" };
const groups = await Promise.all(
  Array.from({ length: hosts }, (_, index) => {
    const share = Math.floor((accounts + index) / hosts);
    return startSandboxes({ accounts: share, people, windowSeconds }, `host-${index}-account`);
  }),
);
const all = { accounts: groups.flatMap((group) => group.accounts), env: Object.assign({}, ...groups.map(({ env }) => env)) };
await using fleet = openFleet(where);
const company = companyOf(people, 4);
const children = Array.from({ length: workers }, () =>
  startWorker(where, all, { concurrency, pace: Math.max(1, 60 / windowSeconds) }),
);
const startedAtMs = Date.now();
let status: RunStatus;
try {
  await startRun(fleet, new Map(all.accounts.map(({ name }) => [name, company])));
  await ended(fleet);
  status = await readStatus(fleet);
} finally {
  await Promise.all(children.map(end));
}
const tookMs = Math.max(...status.accounts.map(({ endedAtMs = 0 }) => endedAtMs)) - startedAtMs;
const boundMs = (Math.max(...status.accounts.map(({ boundMs: bound = 0 }) => bound)) * windowSeconds) / 60;
const contents = await Promise.all(groups.map((group) => group.content()));
const wrong = contents
  .flatMap(({ accounts: held }) => held)
  .filter((held) => new Set(held.people).size !== people || held.phones.some((count) => count !== 1));
console.log({
  accounts: all.accounts.length,
  people,
  workers,
  windowSeconds,
  done: status.accounts.filter(({ stage }) => stage === "done").length,
  wrong: wrong.length,
  refusedForTheirRate: contents.reduce((sum, { refused }) => sum + refused, 0),
  tookS: tookMs / 1000,
  boundS: boundMs / 1000,
  timesTheBound: tookMs / boundMs,
});
await Promise.all(groups.map((group) => group[Symbol.asyncDispose]()));
