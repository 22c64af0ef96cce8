// Why the budgets bring a script of their own: see docs/decisions/0009-redis.md.
import { randomUUID } from "node:crypto";
import { systemClock } from "@ringwright/core";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { createClient } from "redis";
import { expect, inject, test } from "vitest";
import { redisBudgetStore } from "../src/index.ts";

const redis = inject("redis");
const [limit, windowMs] = [20, 1000];

/** A call that was let through, some time between these two moments. */
interface Taken {
  readonly askedAtMs: number;
  readonly answeredAtMs: number;
}

/** The most calls that were let through within one window for certain, however slow the machine. */
function most(taken: readonly Taken[]): number {
  return Math.max(...taken.map((first) => taken.filter((call) => isWithinWindow(first, call)).length));
}

function isWithinWindow(first: Taken, call: Taken): boolean {
  return call.askedAtMs >= first.askedAtMs && call.answeredAtMs < first.askedAtMs + windowMs;
}

// One call, then as many as possible from shortly before the end of its window on.
async function hammer(take: () => Promise<boolean>): Promise<Taken[]> {
  const taken: Taken[] = [];
  const startMs = performance.now();
  const attempt = async (): Promise<void> => {
    const askedAtMs = performance.now();
    if (await take()) taken.push({ askedAtMs, answeredAtMs: performance.now() });
  };
  await attempt();
  await systemClock.sleep(windowMs * 0.8);
  while (performance.now() - startMs < windowMs * 1.6) await attempt();
  return taken;
}

test.skipIf(redis === undefined)("a fixed window lets more than the limit through, and ours no more", async () => {
  const client = createClient({ socket: { port: redis?.port ?? 0, host: "127.0.0.1" } });
  await client.connect();
  const key = randomUUID();
  const fixed = new RateLimiterRedis({ storeClient: client, useRedisPackage: true, points: limit, duration: windowMs / 1000 });
  const store = redisBudgetStore(client);
  const budget = { key, group: "Light", limit, windowMs } as const;

  const byFixed = await hammer(() =>
    fixed.consume(key).then(
      () => true,
      () => false,
    ),
  );
  const bySliding = await hammer(async () => {
    if ((await store.acquire(budget)) !== undefined) return false;
    await store.feedback(budget, { call: "sent", durationMs: 0 });
    return true;
  });
  client.destroy();
  expect(most(byFixed)).toBeGreaterThan(limit);
  expect(most(bySliding)).toBeLessThanOrEqual(limit);
  expect(bySliding.length).toBeGreaterThan(limit); // it let calls through again once the window had moved on
});
