import { ApiError, InputError } from "@ringwright/core";
import { UnrecoverableError, Worker } from "bullmq";
import { Redis } from "ioredis";
import { sharedClient } from "./client.ts";
import { queueName } from "./newcomers.ts";
import { type Newcomer, takeOn } from "./take-on.ts";

// One of any number of processes, on any number of machines.
const redis = new Redis(process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379", { maxRetriesPerRequest: null });
redis.on("error", ({ message }) => console.error("Redis:", message));
const client = sharedClient(redis, process.env);

const worker = new Worker<Newcomer, string>(
  queueName,
  async ({ data }) => {
    try {
      return await takeOn(client, data);
    } catch (error) {
      // What the service refuses it will refuse again. All else is tried again, after a lost answer too: takeOn looks first.
      const refused = InputError.is(error) || (ApiError.is(error) && error.status < 500 && error.status !== 429);
      throw refused ? new UnrecoverableError(error.message) : error;
    }
  },
  { connection: redis, concurrency: 4 },
);
worker.on("ready", () => console.log("waits for newcomers"));
worker.on("completed", ({ data }, id) => console.log(`${data.email} is extension ${id}`));
worker.on("failed", (job, { message }) => console.error(`${job?.data.email}: ${message}`));
worker.on("error", ({ message }) => console.error(message));

// Ends with what is begun; the session stays, for the others have it too.
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => void worker.close().then(() => redis.quit()));
}
