import { once } from "node:events";
import { Redis } from "ioredis";
import { expect, inject, test } from "vitest";
import { startRedis } from "../src/index.ts";

const command = inject("redis")?.command ?? "redis-server";

test.skipIf(inject("redis") === undefined)(
  "a server that is killed lacks the end of its log, one that is restarted nothing",
  async () => {
    await using server = await startRedis(command);
    const redis = new Redis(server.url, { maxRetriesPerRequest: null });
    redis.on("error", () => {}); // it is gone for a while, twice
    const back = async (again: Promise<void>): Promise<void> => {
      const ready = once(redis, "ready");
      await Promise.all([again, ready]);
    };
    try {
      await redis.set("kept", "1");
      const { pid } = server.process;
      await back(server.restart());
      expect(server.process.pid).not.toBe(pid);
      expect(await redis.get("kept")).toBe("1");
      const logged = await server.logged();
      await redis.set("lost", "1");
      await expect.poll(() => server.logged()).toBeGreaterThan(logged);
      await back(server.crash(logged));
      expect(await redis.keys("*")).toEqual(["kept"]);
      await redis.mset("early", "1", "late", "1");
      await expect.poll(() => server.logged()).toBeGreaterThan(logged);
      await back(server.crash("early"));
      expect(await redis.keys("*")).toEqual(["kept"]);
    } finally {
      redis.disconnect();
    }
  },
);

test.skipIf(inject("redis") === undefined)("a server that does not start says why", async () => {
  await expect(startRedis(command, ["--nonsense", "1"])).rejects.toThrow(`${command} ended at once, with`);
});
