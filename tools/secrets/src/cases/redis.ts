import { redisBudgetStore, redisTokenStore, StoreError } from "@ringwright/redis";
import type { Cases } from "../case.ts";
import { planted } from "../planted.ts";
import { outcomeOf } from "../world.ts";
import { errorDetails, leaky } from "./errors.ts";

const tokens = {
  accessToken: planted.accessToken,
  refreshToken: planted.refreshToken,
  expiresAtMs: 1,
  lifetimeMs: 1,
  ownerId: "1",
  login: "a hash",
};

// As a client may fail: with the command that it could not send.
const client = {
  async eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown> {
    if (script.startsWith("return redis.call('GET'")) return options.keys.join();
    throw Object.assign(new Error(`cannot send ${options.arguments.join(" ")}`), { command: { script, ...options } });
  },
};

/** The cases of `@ringwright/redis`. */
export const redisCases: Cases = {
  StoreError: () => [new StoreError(leaky, errorDetails)],
  redisBudgetStore: async () => {
    const store = redisBudgetStore(client);
    return [store, ...(await outcomeOf(() => store.acquire({ key: "a key", group: "Light", limit: 1, windowMs: 1000 })))];
  },
  redisTokenStore: async () => {
    const store = redisTokenStore(client, { name: "onboarding" });
    return [store, ...(await outcomeOf(() => store.save(tokens))), ...(await outcomeOf(() => store.load()))];
  },
};
