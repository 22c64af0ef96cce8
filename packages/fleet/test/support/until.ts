import { once } from "node:events";
import { QueueEvents } from "bullmq";
import { type Fleet, isEnded, readStatus } from "../../src/index.ts";

/** Waits until a run has ended. It looks when the queue tells of something. */
export async function ended(fleet: Fleet): Promise<void> {
  const connection = fleet.redis.duplicate();
  connection.on("error", () => {}); // it is killed by some tests
  const events = new QueueEvents(fleet.accounts.name, {
    connection,
    prefix: fleet.queuePrefix,
    lastEventId: "0", // from the first on: by "$" it would miss what comes before it begins to read
  });
  events.on("error", () => {});
  try {
    await events.waitUntilReady();
    for (;;) {
      // It listens before it looks, so that it misses nothing.
      using heard = next(events);
      // Looking at each account is dear, so it is done when none is left.
      const left = await fleet.accounts.getJobCountByTypes("waiting", "prioritized", "active", "delayed");
      if (left === 0 && isEnded(await readStatus(fleet))) return;
      await heard.event;
    }
  } finally {
    await events.close();
    connection.disconnect();
  }
}

function next(events: QueueEvents): Disposable & { readonly event: Promise<unknown> } {
  const done = new AbortController();
  const { signal } = done;
  const event = Promise.race(["completed", "failed"].map((name) => once(events, name, { signal }).catch(() => {})));
  return { event, [Symbol.dispose]: () => done.abort() };
}
