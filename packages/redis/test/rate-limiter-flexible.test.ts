// Why the budgets bring a script of their own: see docs/decisions/0009-redis.md.
import { randomUUID } from "node:crypto";
import { systemClock } from "@ringwright/core";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { createClient } from "redis";
import { expect, inject, test } from "vitest";
import { redisBudgetStore } from "../src/index.ts";

const redis = inject("redis");
const [limit, windowMs] = [20, 1000];

/** The most moments that lie within one window. */
function most(takenAtMs: readonly number[]): number {
  return Math.max(...takenAtMs.map((fromMs) => takenAtMs.filter((ms) => ms >= fromMs && ms < fromMs + windowMs).length));
}

// One call, then as many as possible from shortly before the end of its window on.
async function hammer(take: () => Promise<boolean>): Promise<number[]> {
  const takenAtMs: number[] = [];
  const startMs = performance.now();
  const attempt = async (): Promise<void> => {
    if (await take()) takenAtMs.push(performance.now());
  };
  await attempt();
  await systemClock.sleep(windowMs * 0.8);
  while (performance.now() - startMs < windowMs * 1.6) await attempt();
  return takenAtMs;
}

test.skipIf(redis === undefined)("a fixed window lets nearly twice the limit through, and ours the limit", async () => {
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
  expect(most(byFixed)).toBeGreaterThan(limit * 1.8);
  expect(most(bySliding)).toBe(limit);
});
