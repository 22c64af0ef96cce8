import type { RedisServer } from "@ringwright/redis-server";
import { end, type WorkerProcess } from "./fleet-world.ts";

/** What is done to a fleet while it works. */
export interface TroubleSettings {
  readonly server: RedisServer;
  /** Those that work now: who is killed is replaced here. */
  readonly workers: WorkerProcess[];
  readonly startWorker: () => WorkerProcess;
  /** From 0 up to 1: who is killed. */
  readonly random: () => number;
  /** Waits until the next moment of trouble. */
  readonly next: () => Promise<unknown>;
  /** Waits for as long as what Redis loses took to be written. */
  readonly lastSecond: () => Promise<unknown>;
  /** At which moments Redis is restarted, and at which it is killed and loses the end of its log; at any other a worker is killed. */
  readonly restartAt: number;
  readonly crashAt: number;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Told of each trouble. */
  readonly on?: (trouble: Trouble) => void;
}

/** What happened. */
export type Trouble = "worker" | "restart" | "crash";

/**
 * Kills workers, and Redis, until the fleet has come to its end. Each trouble comes after the one before is over: whoever was
 * killed has an heir at work, so that the fleet gets on however slow the machine is.
 *
 * @returns those that were killed
 */
export async function trouble(settings: TroubleSettings): Promise<readonly WorkerProcess[]> {
  const { server, workers, startWorker, random, next, lastSecond, restartAt, crashAt, signal, on = () => {} } = settings;
  const dead: WorkerProcess[] = [];
  for (let moment = 1; ; moment += 1) {
    try {
      await next();
      if (moment === crashAt) {
        const logged = await server.logged();
        await lastSecond();
        await server.crash(logged);
        on("crash");
        continue;
      }
    } catch (error) {
      if (signal.aborted) return dead;
      throw error;
    }
    if (moment === restartAt) {
      await server.restart();
      on("restart");
      continue;
    }
    const index = Math.floor(random() * workers.length);
    const killed = workers[index] as WorkerProcess;
    await end(killed.process);
    dead.push(killed);
    const heir = startWorker();
    workers[index] = heir;
    on("worker");
    await heir.ready;
  }
}
