// Plays small fleets for real, at the service's limits, and writes what they came to to validated.json, which the model is held beside: five
// minutes.
// `pnpm --filter @ringwright/fleet-model validate`
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { thisMachine } from "@ringwright/bench/machine";
import { serverCommand, startRedis } from "@ringwright/redis-server";
import { Redis } from "ioredis";
import { measureTurns, type Share } from "./measure/measure-turns.ts";
import { redisVersion } from "./measure/redis-figures.ts";
import { rounded, type SmallFleetFigures, type ValidatedFleet } from "./records.ts";
import { progress } from "./report/progress.ts";

const command = serverCommand();
if (command === undefined) throw new Error("there is no redis-server on the PATH (Debian: apt-get install redis-server)");

const shares: readonly (Share & { readonly workers: number })[] = [
  { accounts: 20, people: 20, workers: 2 },
  { accounts: 60, people: 20, workers: 2 },
  { accounts: 20, people: 50, workers: 2 },
];
const concurrency = 8;
const steps = progress("playing for real", shares.length);
const fleets: ValidatedFleet[] = [];
await using server = await startRedis(command);
const watch = new Redis(server.url);
for (const { workers, ...share } of shares) {
  await watch.flushall();
  const { turns, tookMs, redis } = await measureTurns({
    redis: server.url,
    shares: [share],
    windowSeconds: 60,
    workers,
    concurrency,
    asksRedis: false,
  });
  const sum = (of: (turn: (typeof turns)[number]) => number): number => turns.reduce((before, turn) => before + of(turn), 0);
  const calls = sum(({ sent }) => sent);
  const serviceMs = sum((turn) => turn.serviceMs) / calls;
  const real: SmallFleetFigures = {
    tookS: tookMs / 1000,
    turns: turns.length,
    calls,
    commands: sum(({ commands }) => commands),
    redisCpuS: redis.cpuMs / 1000,
    megabytes: (redis.inBytes + redis.outBytes) / 1e6,
    workerCpuS: sum(({ cpuMs }) => cpuMs) / 1000,
  };
  fleets.push({ ...share, workers, concurrency, serviceMs, real });
  steps.step(`${share.accounts} accounts of ${share.people} people by ${workers} workers`);
}
steps.end();
const record = {
  date: new Date().toISOString().slice(0, 10),
  machine: { ...thisMachine(), redis: await redisVersion(watch) },
  fleets,
};
watch.disconnect();
const file = fileURLToPath(new URL("../validated.json", import.meta.url));
writeFileSync(file, `${JSON.stringify(record, rounded, 2)}\n`);
console.log(`written to ${file}; what the model says beside it: pnpm --filter @ringwright/fleet-model start`);
