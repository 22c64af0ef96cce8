import { spawn } from "node:child_process";
import { on, once } from "node:events";
import { createInterface } from "node:readline";
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

test("three workers log in once, and no call of theirs is refused", async () => {
  await using redis = await startRedis();
  // The service's limits, with a second in the place of its minute.
  await using sandbox = await createSandbox({ limits: { medium: 25, windowSeconds: 1 }, time: "real" });
  const { url: RINGWRIGHT_SERVER } = await sandbox.listen();
  const { clientId: RC_CLIENT_ID, clientSecret: RC_CLIENT_SECRET, jwt: RC_JWT } = sandbox.auth("admin").credentials();
  const env = { ...process.env, REDIS_URL: redis.url, RINGWRIGHT_SERVER, RC_CLIENT_ID, RC_CLIENT_SECRET, RC_JWT };
  const workers = await Promise.all([startWorker(env), startWorker(env), startWorker(env)]);

  const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
  const queue = openQueue(connection);
  const events = new QueueEvents(queueName, { connection: { path: redis.url } });
  await events.waitUntilReady();
  const completed = on(events, "completed");
  await addNewcomers(queue, newcomers);
  await addNewcomers(queue, newcomers); // nobody is in the queue twice
  const ids = new Set<string>();
  for await (const [{ returnvalue }] of completed) if (ids.add(returnvalue).size === newcomers.length) break;
  await Promise.all([events.close(), queue.close(), connection.quit()]);

  expect(await Promise.all(workers.map(({ end }) => end()))).toEqual([0, 0, 0]);
  for (const { lines } of workers) expect(lines.join("\n")).toContain("is extension"); // each took a share
  expect(sandbox.requests.filter(({ status }) => status === 429)).toEqual([]);
  expect(sandbox).toHaveCalledTimes("requestToken", 1);
  expect(sandbox).toHaveCalledTimes("createExtension", 30);
  expect(sandbox).toHaveCalledTimes("updateDevice", 30);
});

interface RunningWorker {
  /** What it has printed. */
  readonly lines: readonly string[];
  /** Tells it to end, and gives the code that it ends with. */
  end(): Promise<number | null>;
}

/** Starts a worker, and waits until it waits. */
async function startWorker(env: NodeJS.ProcessEnv): Promise<RunningWorker> {
  const child = spawn(process.execPath, ["src/worker.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "exit");
  const lines: string[] = [];
  const output = createInterface(child.stdout).on("line", (line) => lines.push(line));
  await once(output, "line");
  return {
    lines,
    async end() {
      child.kill("SIGTERM");
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}
