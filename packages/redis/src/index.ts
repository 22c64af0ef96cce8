export { StoreError } from "@ringwright/core";
export { type RedisBudgetStoreOptions, redisBudgetStore } from "./redis-budget-store.ts";
export type { IoredisClient, NodeRedisClient, RedisClient } from "./redis-client.ts";
export { type RedisTokenStoreOptions, redisTokenStore } from "./redis-token-store.ts";
export type { StoreOptions } from "./store-options.ts";
