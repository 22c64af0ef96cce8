// Why the budgets bring a script of their own: see docs/decisions/0009-redis.md.
import { randomUUID } from "node:crypto";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { expect, inject, test } from "vitest";
import { redisBudgetStore } from "../src/index.ts";
import { connect } from "./support/clients.ts";
import { letTimePass } from "./support/let-time-pass.ts";

const redis = inject("redis");
const [limit, windowMs] = [20, 60_000];

/** What lets calls through, and the keys that it keeps in Redis. */
interface Limiter {
  readonly keys: readonly string[];
  take(): Promise<boolean>;
}

test.skipIf(redis === undefined)("a fixed window lets more than the limit through, and ours no more", async () => {
  using connection = await connect("redis", redis?.port ?? 0);

  // One call, as many as possible shortly before the end of its window, and again shortly after: how many each time.
  async function hammer({ keys, take }: Limiter): Promise<readonly number[]> {
    const burst = async (attempts: number): Promise<number> => {
      let taken = 0;
      for (let attempt = 0; attempt < attempts; attempt++) if (await take()) taken++;
      return taken;
    };
    const first = await burst(1);
    await letTimePass(connection, keys, windowMs * 0.8);
    const before = await burst(2 * limit);
    await letTimePass(connection, keys, windowMs * 0.3);
    return [first, before, await burst(2 * limit)];
  }

  const key = randomUUID();
  const storeClient = connection.client;
  const fixed = new RateLimiterRedis({ storeClient, useRedisPackage: true, points: limit, duration: windowMs / 1000 });
  const byFixed = await hammer({
    keys: [`rlflx:${key}`],
    take: () =>
      fixed.consume(key).then(
        () => true,
        () => false,
      ),
  });
  expect(byFixed).toEqual([1, limit - 1, limit]); // 39 within a third of a window

  const budget = { key, group: "Light", limit, windowMs } as const;
  const store = redisBudgetStore(connection.client);
  const bySliding = await hammer({
    keys: [`ringwright:budget:{${key}}`, `ringwright:budget:{${key}}:facts`],
    async take() {
      if ((await store.acquire(budget)) !== undefined) return false;
      await store.feedback(budget, { call: "sent", durationMs: 0 });
      return true;
    },
  });
  expect(bySliding).toEqual([1, limit - 1, 1]); // the place of the first call alone has come free
});
