import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { Newcomer } from "./take-on.ts";

/** The queue's name in Redis. */
export const queueName = "newcomers";

/** The queue of those who are to be taken on. */
export function openQueue(redis: Redis): Queue<Newcomer, string> {
  return new Queue(queueName, {
    connection: redis,
    defaultJobOptions: {
      attempts: 5,
      backoff: { type: "exponential", delay: 1000 },
      removeOnComplete: { age: 24 * 60 * 60 }, // seconds
    },
  });
}

/** Puts people into the queue. Who is in it already, or was within a day, is not put into it again. */
export async function addNewcomers(queue: Queue<Newcomer, string>, newcomers: readonly Newcomer[]): Promise<void> {
  await queue.addBulk(newcomers.map((data) => ({ name: "take-on", data, opts: { jobId: data.email } })));
}
