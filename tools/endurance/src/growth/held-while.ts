import { Agent, get } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { ServedAddress } from "./start-served.ts";

/** What some work gave, and for how long it held up a second client. */
export interface Held<T> {
  readonly value: T;
  readonly heldMs: number;
}

// Hardly any time lies between an answer and the next question, so that what holds others up holds this one up.
const pauseMs = 1;

/**
 * Lets a second client ask for little, again and again over a connection of its own, while something else goes on.
 *
 * @param work - what goes on
 * @returns the longest time between two of its answers that the sandbox's thread was busy; a clock on the wall would count the
 *   time as well in which another program had the processor
 */
export async function heldWhile<T>(address: ServedAddress, work: () => Promise<T>): Promise<Held<T>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let before = await ask(address, agent);
  let heldMs = 0;
  let over = false;
  const look = async (): Promise<void> => {
    const now = await ask(address, agent);
    heldMs = Math.max(heldMs, Math.min(now.wallMs - before.wallMs, now.processorMs - before.processorMs));
    before = now;
  };
  const lookOn = async (): Promise<void> => {
    while (!over) {
      await look();
      await delay(pauseMs);
    }
    // Whatever ended the work was answered before this.
    await look();
  };
  const looking = lookOn();
  const value = await work().finally(() => {
    over = true;
  });
  await looking;
  agent.destroy();
  return { value, heldMs };
}

function ask(
  { watchedUrl, token }: Pick<ServedAddress, "watchedUrl" | "token">,
  agent: Agent,
): Promise<{ readonly wallMs: number; readonly processorMs: number }> {
  return new Promise((resolve, reject) => {
    const headers = { Authorization: `Bearer ${token}` };
    const request = get(`${watchedUrl}/restapi/v1.0/account/~`, { agent, headers }, (answer) => {
      answer.resume();
      const processorMs = Number(answer.headers["x-processor-ms"]);
      answer.once("end", () => resolve({ wallMs: performance.now(), processorMs }));
    });
    request.once("error", (error: NodeJS.ErrnoException) => {
      // A connection that has waited for longer than the server keeps one, on a machine that is busy: it is asked again.
      if (request.reusedSocket && error.code === "ECONNRESET") resolve(ask({ watchedUrl, token }, agent));
      else reject(error);
    });
  });
}
