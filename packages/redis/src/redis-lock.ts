import type { Clock } from "@ringwright/core";
import type { Bounded } from "./bounded.ts";
import type { Evaluate } from "./redis-client.ts";

/** A lock in Redis. */
export interface RedisLock {
  readonly key: string;
  /** For how long Redis keeps it for a holder that says nothing, in milliseconds. */
  readonly lockMs: number;
  readonly evaluate: Evaluate;
  readonly within: Bounded;
  readonly clock: Clock;
  /** Ends the wait for the lock. */
  readonly signal?: AbortSignal | undefined;
}

const lookAgainMs = 50;

const lockScript = "return redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) and 1 or 0";
const prolongScript = "return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('PEXPIRE', KEYS[1], ARGV[2]) or 0";
const unlockScript = "return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('DEL', KEYS[1]) or 0";

/**
 * Runs work while no other process runs its own under the same lock. While the work runs the lock is prolonged; when its
 * holder dies, Redis drops it. A holder that was away for longer may run beside the next one, so what it writes must be
 * written only while Redis has it for the holder.
 *
 * @param lock - which, and how to reach it
 * @param work - what to run; it gets the holder's name
 * @throws StoreError when Redis cannot be asked for the lock; the signal's reason
 */
export async function withRedisLock<T>(lock: RedisLock, work: (holder: string) => Promise<T>): Promise<T> {
  const { key, evaluate, within, clock, signal } = lock;
  const holder = crypto.randomUUID();
  while (!(await take(lock, holder))) await clock.sleep(lookAgainMs, signal);
  const done = new AbortController();
  prolong(lock, holder, done.signal);
  try {
    return await work(holder);
  } finally {
    done.abort();
    // The work is done whatever comes of this: an unreachable Redis drops the lock by itself.
    await within(evaluate(unlockScript, [key], [holder])).catch(() => {});
  }
}

async function take({ key, lockMs, evaluate, within }: RedisLock, holder: string): Promise<boolean> {
  const taking = evaluate(lockScript, [key], [holder, lockMs]);
  try {
    return (await within(taking)) === 1;
  } catch (error) {
    // Redis may have given the lock, and its answer come too late: nobody would hold it until its time is up.
    taking.then(() => evaluate(unlockScript, [key], [holder])).catch(() => {});
    throw error;
  }
}

async function prolong({ key, lockMs, evaluate, within, clock }: RedisLock, holder: string, done: AbortSignal): Promise<void> {
  while (!done.aborted) {
    try {
      await clock.sleep(lockMs / 3, done);
      if ((await within(evaluate(prolongScript, [key], [holder, lockMs]))) !== 1) return;
    } catch {
      // done, or Redis is away: the next round tries again, and a lock that is lost shows when something is written
    }
  }
}
