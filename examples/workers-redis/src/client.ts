import { type Client, createClient, jwtAuth } from "@ringwright/core";
import { redisBudgetStore, redisTokenStore } from "@ringwright/redis";
import type { Redis } from "ioredis";

/**
 * The client of one worker. All workers together stay within the service's limits and log in once, for they share both in Redis.
 *
 * @param env - has the login; `RINGWRIGHT_SERVER` names another service than the real one, such as a sandbox
 */
export function sharedClient(
  redis: Redis,
  { RC_CLIENT_ID = "", RC_CLIENT_SECRET = "", RC_JWT = "", RINGWRIGHT_SERVER }: NodeJS.ProcessEnv,
): Client {
  return createClient({
    server: RINGWRIGHT_SERVER ?? "https://platform.ringcentral.com",
    auth: jwtAuth({
      clientId: RC_CLIENT_ID,
      clientSecret: RC_CLIENT_SECRET,
      jwt: RC_JWT,
      store: redisTokenStore(redis, { name: "onboarding" }),
    }),
    rateLimits: { store: redisBudgetStore(redis) },
    timeoutMs: 10 * 60 * 1000, // a hundred people who join at once are more than a minute's worth
  });
}
