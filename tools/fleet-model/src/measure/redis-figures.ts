import type { Redis } from "ioredis";

/** What a Redis server has done since it was started. */
export interface RedisFigures {
  /** Of its main thread, which does one command after another, in milliseconds. */
  readonly cpuMs: number;
  readonly inBytes: number;
  readonly outBytes: number;
  readonly connections: number;
  readonly memoryBytes: number;
}

/** Asks a Redis server what it has done. */
export async function redisFigures(redis: Redis): Promise<RedisFigures> {
  const told = String(await redis.call("INFO", "cpu", "stats", "clients", "memory")); // all of it would be half of what a turn reads
  const figure = (name: string): number => Number(new RegExp(`^${name}:([\\d.]+)`, "m").exec(told)?.[1] ?? 0);
  return {
    cpuMs: 1000 * (figure("used_cpu_user_main_thread") + figure("used_cpu_sys_main_thread")),
    inBytes: figure("total_net_input_bytes"),
    outBytes: figure("total_net_output_bytes"),
    connections: figure("connected_clients"),
    memoryBytes: figure("used_memory"),
  };
}

/** Which server it is, such as `Redis 7.0.15`. */
export async function redisVersion(redis: Redis): Promise<string> {
  const told = await redis.info("server");
  const valkey = /^valkey_version:(\S+)/m.exec(told)?.[1];
  return valkey === undefined ? `Redis ${/^redis_version:(\S+)/m.exec(told)?.[1]}` : `Valkey ${valkey}`;
}
