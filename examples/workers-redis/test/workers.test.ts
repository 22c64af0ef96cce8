import { type ChildProcess, spawn } from "node:child_process";
import { on, once } from "node:events";
import { text } from "node:stream/consumers";
import { createSandbox } from "@ringwright/sandbox";
import "@ringwright/sandbox/vitest";
import { QueueEvents } from "bullmq";
import { Redis } from "ioredis";
import { expect, onTestFinished, test } from "vitest";
import { addNewcomers, openQueue, queueName } from "../src/newcomers.ts";
import { startRedis } from "./support/redis.ts";

const newcomers = Array.from({ length: 30 }, (_, index) => ({
  firstName: "Person",
  lastName: `No. ${index + 1}`,
  email: `person-${index + 1}@tidewater.example`,
  deviceId: "804111004",
}));

test("three workers log in once, and no call of theirs is refused", { timeout: 30_000 }, async () => {
  await using redis = await startRedis();
  // The service's limits, with a second in the place of its minute.
  await using sandbox = await createSandbox({ limits: { medium: 25, windowSeconds: 1 }, time: "real" });
  const { url: RINGWRIGHT_SERVER } = await sandbox.listen();
  const { clientId: RC_CLIENT_ID, clientSecret: RC_CLIENT_SECRET, jwt: RC_JWT } = sandbox.auth("admin").credentials();
  const env = { ...process.env, REDIS_URL: redis.url, RINGWRIGHT_SERVER, RC_CLIENT_ID, RC_CLIENT_SECRET, RC_JWT };
  const workers = Array.from({ length: 3 }, () =>
    spawn(process.execPath, ["src/worker.ts"], { env, stdio: ["ignore", "pipe", "inherit"] }),
  );
  onTestFinished(() => workers.forEach((worker) => void worker.kill("SIGKILL")));
  const said = workers.map(({ stdout }) => text(stdout));

  const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
  const queue = openQueue(connection);
  const events = new QueueEvents(queueName, { connection: connection.duplicate() });
  await events.waitUntilReady();
  const completed = on(events, "completed");
  await addNewcomers(queue, newcomers);
  await addNewcomers(queue, newcomers); // nobody is in the queue twice
  const ids = new Set<string>();
  for await (const [{ returnvalue }] of completed) if (ids.add(returnvalue).size === newcomers.length) break;
  await Promise.all([events.close(), queue.close(), connection.quit()]);

  expect(await Promise.all(workers.map(endOf))).toEqual([0, 0, 0]);
  for (const lines of await Promise.all(said)) expect(lines).toContain("is extension"); // each took a share
  expect(sandbox.requests.filter(({ status }) => status === 429)).toEqual([]);
  expect(sandbox).toHaveCalledTimes("requestToken", 1);
  expect(sandbox).toHaveCalledTimes("createExtension", 30);
  expect(sandbox).toHaveCalledTimes("updateDevice", 30);
});

async function endOf(worker: ChildProcess): Promise<number | null> {
  const ended = once(worker, "exit");
  worker.kill("SIGTERM");
  const [code] = (await ended) as [number | null];
  return code;
}
