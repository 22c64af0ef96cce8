import { inspect } from "node:util";
import type { Budget, Tokens } from "@ringwright/core";
import { startRedis } from "@ringwright/redis-server";
import { describe, expect, inject, test } from "vitest";
import { redisBudgetStore, redisTokenStore, StoreError } from "../src/index.ts";
import { connect, libraries } from "./support/clients.ts";

const redis = inject("redis");
const budget: Budget = { key: "https://service.example 1 Heavy", group: "Heavy", limit: 1, windowMs: 60_000 };
const tokens: Tokens = {
  accessToken: "PLANTED-ACCESS",
  refreshToken: "PLANTED-REFRESH",
  expiresAtMs: 0,
  lifetimeMs: 1,
  ownerId: undefined,
  login: "a hash",
};

async function failure(work: Promise<unknown>): Promise<StoreError> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  expect(inspect(error, { depth: 9 })).not.toMatch(/PLANTED/);
  return error as StoreError;
}

describe.skipIf(redis === undefined).each(libraries)("by %s", (library) => {
  test("a server that hangs is an error in time, and a place it gave too late is given back", async () => {
    await using server = await startRedis(redis?.command ?? "redis-server");
    using connection = await connect(library, server.port);
    const budgets = redisBudgetStore(connection.client, { timeoutMs: 100 });
    const session = redisTokenStore(connection.client, { name: "onboarding", timeoutMs: 100 });

    server.process.kill("SIGSTOP");
    const sinceMs = performance.now();
    const errors = await Promise.all([
      failure(budgets.acquire(budget) as Promise<unknown>),
      failure(session.save(tokens)),
      failure(session.exclusive(async () => "never")),
    ]);
    expect(performance.now() - sinceMs).toBeLessThan(10_000);
    expect(errors[0]?.message).toMatch(/^redisBudgetStore \(keys ringwright:budget:\*\): Redis did not answer within 100 ms/);
    expect(errors[1]?.message).toMatch(
      /^redisTokenStore \(key ringwright:session:\{onboarding\}\): Redis did not answer within 100 ms/,
    );

    server.process.kill("SIGCONT");
    const calls = `ringwright:budget:{${budget.key}}`;
    // The late answer comes on the same connection, so it is there before this command's.
    expect(await connection.command("EXISTS", `${calls}:facts`)).toBe(1);
    await expect.poll(() => connection.command("ZCARD", calls)).toBe(0);
    expect(await budgets.acquire(budget)).toBeUndefined();
    await expect.poll(() => connection.command("EXISTS", "ringwright:session:{onboarding}:lock")).toBe(0);
  });

  test("a server that is gone is an error in time", async () => {
    const server = await startRedis(redis?.command ?? "redis-server");
    using connection = await connect(library, server.port);
    const budgets = redisBudgetStore(connection.client, { timeoutMs: 100 });
    const session = redisTokenStore(connection.client, { name: "onboarding", timeoutMs: 100 });
    await server[Symbol.asyncDispose]();
    const sinceMs = performance.now();
    expect((await failure(budgets.acquire(budget) as Promise<unknown>)).message).toMatch(/^redisBudgetStore .*: Redis /);
    expect((await failure(session.load())).message).toMatch(/^redisTokenStore .*: Redis /);
    expect((await failure(session.save(tokens))).message).toMatch(/^redisTokenStore .*: Redis /);
    expect(performance.now() - sinceMs).toBeLessThan(10_000);
  });

  test("a server that refuses the scripts is named with its reason, and shows nothing of what it was sent", async () => {
    await using server = await startRedis(redis?.command ?? "redis-server", ["--rename-command", "EVAL", ""]);
    using connection = await connect(library, server.port);
    const session = redisTokenStore(connection.client, { name: "onboarding" });
    const { message } = await failure(session.save(tokens));
    expect(message).toMatch(/^redisTokenStore \(key ringwright:session:\{onboarding\}\): Redis failed: ERR unknown command/i);
    expect(message).not.toMatch(/args/);
  });
});
