import { setTimeout as sleep } from "node:timers/promises";
import { openFleet, workFleet } from "@ringwright/fleet";
import { Redis } from "ioredis";
import type { Idle } from "../costs.ts";
import { countCommands } from "./count-commands.ts";
import { redisFigures } from "./redis-figures.ts";

const idleMs = 60_000;

/**
 * Lets a worker wait for a minute, for nothing.
 *
 * @param redis - the address of a server that is empty
 */
export async function measureIdle(redis: string): Promise<Idle> {
  const watch = new Redis(redis);
  try {
    const { connections: before } = await redisFigures(watch);
    await using fleet = openFleet({ redis, prefix: "idle" });
    await using _worker = workFleet(fleet, []);
    await fleet.reach();
    const commands = countCommands(watch);
    await sleep(idleMs);
    const { connections } = await redisFigures(watch);
    return { connections: connections - before, commandsPerSecond: commands() / (idleMs / 1000) };
  } finally {
    watch.disconnect();
  }
}
