// Measures what the model goes by, with a real Redis and real sandboxes, and writes it to measured.json: two minutes.
// `pnpm --filter @ringwright/fleet-model measure`
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { thisMachine } from "@ringwright/bench/machine";
import { serverCommand, startRedis } from "@ringwright/redis-server";
import { Redis } from "ioredis";
import type { Costs } from "./costs.ts";
import { fitTurns } from "./measure/fit-turns.ts";
import { measureIdle } from "./measure/measure-idle.ts";
import { measureJournal } from "./measure/measure-journal.ts";
import { measureRun } from "./measure/measure-run.ts";
import { measureTurns } from "./measure/measure-turns.ts";
import { redisVersion } from "./measure/redis-figures.ts";
import { rounded } from "./records.ts";
import { progress } from "./report/progress.ts";

const command = serverCommand();
if (command === undefined) throw new Error("there is no redis-server on the PATH (Debian: apt-get install redis-server)");

const shares = [
  { accounts: 3, people: 20 },
  { accounts: 2, people: 50 },
  { accounts: 2, people: 200 },
];
const runAccounts = 10_000;
// Those of a process that has just begun, whose code is not warm, and which log in.
const coldTurns = 7;
const windowSeconds = 6;

const steps = progress("measuring", 4);
await using server = await startRedis(command);
const watch = new Redis(server.url);
const run = await measureRun(server.url, runAccounts, [20, 200]);
steps.step("a run of 10,000 accounts");
await watch.flushall();
const idle = await measureIdle(server.url);
steps.step("a worker that waits");
const alone = { redis: server.url, windowSeconds, workers: 1, concurrency: 1 };
const { turns } = await measureTurns({ ...alone, shares, asksRedis: true });
steps.step(`${turns.length} turns of ${shares.length} kinds of accounts`);
await watch.flushall();
const journal = await measureJournal(server.url, { accounts: 1, people: 50 }, windowSeconds);
steps.step("a journal");
steps.end();

const warm = turns.slice(coldTurns);
const { costs, told } = fitTurns(warm);
const sum = (of: (turn: (typeof turns)[number]) => number): number => turns.reduce((before, turn) => before + of(turn), 0);
const measured = {
  date: new Date().toISOString().slice(0, 10),
  machine: { ...thisMachine(), redis: await redisVersion(watch) },
  turns: warm.length,
  /** How much of what turns took the costs tell. */
  told,
  /** How long the sandboxes took for a call, in milliseconds. */
  serviceMs: sum(({ serviceMs }) => serviceMs) / sum(({ sent }) => sent),
  costs: { turns: costs, memory: { ...run.memory, ...journal }, idle, looking: run.looking } satisfies Costs,
};
watch.disconnect();
const file = fileURLToPath(new URL("../measured.json", import.meta.url));
writeFileSync(file, `${JSON.stringify(measured, rounded, 2)}\n`);
console.log(`written to ${file}; what follows of it: pnpm --filter @ringwright/fleet-model start`);
