// A worker in a process of its own that tells what each turn took. With several accounts at a time nobody knows whose the time was, but
// the sums are right.
import process from "node:process";
import { type FleetTelemetry, openFleet, workFleet } from "@ringwright/fleet";
import { Redis } from "ioredis";
import { countCommands } from "./count-commands.ts";
import { type RedisFigures, redisFigures } from "./redis-figures.ts";
import type { TurnFigures } from "./turn-figures.ts";

const { redis: address, prefix, accounts, options, asksRedis } = JSON.parse(process.env["WORK"] ?? "{}");
const watch = new Redis(address);

const counts = { sent: 0, asked: 0, serviceMs: 0, commands: 0 };
// Short waits for a place stay within a turn and nobody is told of them, so those who ask are counted by the script that they send.
countCommands(watch, (name, first) => {
  counts.commands += 1;
  if (name === "eval" && first.includes("ZREMRANGEBYSCORE")) counts.asked += 1;
});
const telemetry: FleetTelemetry = {
  calls: {
    call: (context, next) => next(context),
    async attempt(context, next) {
      counts.sent += 1;
      const beganAtMs = performance.now();
      const reply = await next(context);
      counts.serviceMs += performance.now() - beganAtMs;
      return reply;
    },
  },
  begin: () => ({}),
  turn: (_about, work) => work(),
  onWait() {},
  onStep() {},
  watchDepths: () => () => {},
};

// What is known here is taken at once: the worker goes on to its next turn while Redis is asked.
const take = () => ({ ...counts, cpu: process.cpuUsage(), redis: asksRedis ? redisFigures(watch) : undefined });
const cpuMs = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
const answered = new Map<string, number>();
let last = take();

async function tell(account: string, end: TurnFigures["end"]): Promise<void> {
  const [before, now] = [last, take()];
  last = now;
  const sent = now.sent - before.sent;
  const replayed = answered.get(account) ?? 0;
  answered.set(account, replayed + sent);
  const [redisBefore, redisNow] = await Promise.all([before.redis, now.redis]);
  const since = (of: (figures: RedisFigures) => number): number =>
    redisNow === undefined || redisBefore === undefined ? 0 : of(redisNow) - of(redisBefore);
  process.send?.({
    account,
    end,
    replayed,
    sent,
    refused: now.asked - before.asked - sent,
    serviceMs: now.serviceMs - before.serviceMs,
    cpuMs: cpuMs(now.cpu) - cpuMs(before.cpu),
    commands: now.commands - before.commands,
    redisCpuMs: since(({ cpuMs: ms }) => ms),
    inBytes: since(({ inBytes }) => inBytes),
    outBytes: since(({ outBytes }) => outBytes),
  } satisfies TurnFigures);
}

const fleet = openFleet({ redis: address, prefix });
const worker = workFleet(fleet, accounts, { ...options, telemetry, onTurn: (account, end) => void tell(account, end) });
process.on("SIGTERM", async () => {
  await worker.close();
  await fleet.close();
  watch.disconnect();
  process.disconnect?.();
});
