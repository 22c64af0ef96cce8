import { once } from "node:events";
import { QueueEvents } from "bullmq";
import { type Fleet, isEnded, readStatus } from "../../src/index.ts";

/** Waits until a run has ended. It looks when the queue tells of something. */
export async function ended(fleet: Fleet): Promise<void> {
  const events = new QueueEvents(fleet.accounts.name, { connection: fleet.redis.duplicate(), prefix: fleet.queuePrefix });
  events.on("error", () => {});
  try {
    await events.waitUntilReady();
    while (!isEnded(await readStatus(fleet))) {
      const heard = new AbortController();
      await Promise.race(["completed", "failed", "delayed"].map((event) => once(events, event, { signal: heard.signal })));
      heard.abort();
    }
  } finally {
    await events.close();
  }
}
