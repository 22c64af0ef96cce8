import { setInterval } from "node:timers/promises";
import type { Redis } from "ioredis";

/** What a server was seen to take while a fleet worked. */
export interface RedisUse {
  /** What it calls itself, such as `Valkey 8.0.1`. */
  server: string;
  /** Of all its processes, where it was restarted, in milliseconds. */
  readonly processorMs: number;
  /** The most that was seen at once. */
  peakKeys: number;
  peakBytes: number;
}

const everyMs = 500;

/**
 * Watches a server until it is told to end.
 *
 * @param onLook - told after each look
 */
export async function watchRedis(redis: Redis, signal: AbortSignal, onLook: () => Promise<void>): Promise<RedisUse> {
  const processors = new Map<string, number>();
  const use = {
    server: "",
    peakKeys: 0,
    peakBytes: 0,
    get processorMs() {
      return [...processors.values()].reduce((sum, one) => sum + one, 0);
    },
  };
  const look = async (): Promise<void> => {
    const [told, keys] = await Promise.all([redis.info(), redis.dbsize()]);
    const field = (name: string): string => new RegExp(`^${name}:(.*?)\r?$`, "m").exec(told)?.[1] ?? "";
    const valkey = field("valkey_version");
    use.server = valkey === "" ? `Redis ${field("redis_version")}` : `Valkey ${valkey}`;
    processors.set(field("run_id"), 1000 * (Number(field("used_cpu_user")) + Number(field("used_cpu_sys"))));
    use.peakKeys = Math.max(use.peakKeys, keys);
    use.peakBytes = Math.max(use.peakBytes, Number(field("used_memory_dataset")));
    await onLook();
  };
  try {
    await look();
    for await (const _ of setInterval(everyMs, undefined, { signal })) await look();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  await look();
  return use;
}
