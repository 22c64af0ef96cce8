/** A client of the package `redis` (node-redis), single or cluster, as far as the stores use it. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** A client of the package `ioredis` (or `iovalkey`), single or cluster, as far as the stores use it. */
export interface IoredisClient {
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
  /** Tells an ioredis from a node-redis. Never called. */
  defineCommand: unknown;
}

/** A connected client of Redis 5 or later, or Valkey. It stays the caller's: the stores neither connect nor close it. */
export type RedisClient = NodeRedisClient | IoredisClient;

/** Runs a Lua script on the server, as a whole or not at all. */
export type Evaluate = (script: string, keys: readonly string[], values: readonly (string | number)[]) => Promise<unknown>;

/**
 * One way to run scripts, whichever client it is.
 *
 * @param client - of the caller
 */
export function evaluator(client: RedisClient): Evaluate {
  return async (script, keys, values) => {
    const texts = values.map(String);
    if ("defineCommand" in client) return client.eval(script, keys.length, ...keys, ...texts);
    return client.eval(script, { keys: [...keys], arguments: texts });
  };
}
