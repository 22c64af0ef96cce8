import type { Redis } from "ioredis";

/** The Redis process that answers. After a crash there is another one, which may lack the last second of what was written. */
export interface RedisProcess {
  readonly id: string;
  /** In milliseconds since the epoch, on this machine's clock; not too early. */
  readonly startedAtMs: number;
}

/** Asks Redis who it is. */
export async function redisProcess(redis: Redis): Promise<RedisProcess> {
  const told = await redis.info("server");
  const uptimeS = Number(/^uptime_in_seconds:(\d+)/m.exec(told)?.[1] ?? 0);
  return { id: /^run_id:(\w+)/m.exec(told)?.[1] ?? "", startedAtMs: Date.now() - uptimeS * 1000 };
}
