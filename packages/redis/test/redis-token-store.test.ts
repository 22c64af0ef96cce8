import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { AuthError, type TokenStore, type Tokens } from "@ringwright/core";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { type RedisTokenStoreOptions, redisTokenStore, StoreError } from "../src/index.ts";
import { connect, libraries, type TestClient } from "./support/clients.ts";
import { letTimePass } from "./support/let-time-pass.ts";

const redis = inject("redis");
const tokens: Tokens = {
  accessToken: "PLANTED-ACCESS",
  refreshToken: "PLANTED-REFRESH",
  expiresAtMs: 1_775_552_400_000,
  lifetimeMs: 3_600_000,
  ownerId: "2719404004",
  login: "a hash",
};

describe.skipIf(redis === undefined).each(libraries)("tokens in Redis, by %s", (library) => {
  let connection: TestClient;
  let name: string;

  beforeEach(async () => {
    connection = await connect(library, redis?.port ?? 0);
    name = randomUUID();
  });
  afterEach(() => connection[Symbol.dispose]());

  const open = (options: Partial<RedisTokenStoreOptions> = {}): TokenStore =>
    redisTokenStore(connection.client, { name, ...options });
  const key = (): string => `ringwright:session:{${name}}`;

  test("are what was saved last, for all processes, until they are cleared", async () => {
    const [a, b] = [open(), open()];
    expect(await a.load()).toBeUndefined();
    await a.save(tokens);
    await b.save({ ...tokens, ownerId: undefined, accessToken: "NEW" });
    expect(await a.load()).toEqual({ ...tokens, ownerId: undefined, accessToken: "NEW" });
    await a.clear();
    expect(await b.load()).toBeUndefined();
  });

  test("are kept as long as they can be of use", async () => {
    await open().save(tokens);
    expect(await connection.command("PTTL", key())).toBeGreaterThan(604_000_000);
    await open().save({ ...tokens, refreshToken: undefined });
    expect(await connection.command("PTTL", key())).toBeLessThanOrEqual(3_600_000);
  });

  test.each([
    ["half a text", '{"accessToken":"PLANTED-ACCE'],
    ["a token with a line break", JSON.stringify({ ...tokens, accessToken: "PLANTED\n" })],
    ["something else", '"PLANTED"'],
  ])("are refused when they are %s, without showing it", async (_what, text) => {
    await connection.command("SET", key(), text, "PX", "60000");
    const error = await open()
      .load()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AuthError);
    expect(String(error)).toContain(`the key ${key()} holds something else than tokens`);
    expect(`${(error as Error).stack}`).not.toMatch(/PLANTED/);
  });

  test.each([1e19, Number.MAX_VALUE])("keeps tokens that are said to be good for %d ms a week at most", async (lifetimeMs) => {
    const store = open();
    await store.save({ ...tokens, refreshToken: undefined, lifetimeMs });
    expect(await connection.command("PTTL", key())).toBeGreaterThan(604_000_000);
    expect((await store.load())?.accessToken).toBe("PLANTED-ACCESS");
  });

  test("exclusive work goes one at a time, and a failure does not stop the next", async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside++;
      most = Math.max(most, inside);
      await open().load();
      inside--;
      throw new Error("work failed");
    };
    const all = await Promise.allSettled([open(), open(), open()].map((store) => store.exclusive(work)));
    expect(all.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(most).toBe(1);
    expect(await connection.command("EXISTS", `${key()}:lock`)).toBe(0);
  });

  test("the lock lasts as long as the work, also when that takes longer than the lock", async () => {
    const store = open({ lockMs: 600 });
    let second: Promise<unknown> | undefined;
    const order: string[] = [];
    await store.exclusive(async () => {
      second = open({ lockMs: 600 }).exclusive(async () => order.push("second"));
      for (let round = 0; round < 6; round++) {
        await once(AbortSignal.timeout(300), "abort");
        expect(await connection.command("PTTL", `${key()}:lock`)).toBeGreaterThan(0);
      }
      order.push("first");
      await store.save(tokens);
    });
    await second;
    expect(order).toEqual(["first", "second"]);
  });

  test("a wait for the lock ends with its caller's signal, and the lock is not taken afterwards", async () => {
    await connection.command("SET", `${key()}:lock`, "another", "PX", "60000");
    const controller = new AbortController();
    const waiting = open().exclusive(async () => "never", controller.signal);
    await once(AbortSignal.timeout(60), "abort"); // it has asked, and asks again
    controller.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    expect(await connection.command("GET", `${key()}:lock`)).toBe("another");
  });

  test("those who share them see each other's calls, and that somebody has the lock", async () => {
    const [a, b] = [open().join?.(), open().join?.()];
    expect([await a?.othersCall(), await b?.othersCall()]).toEqual([false, false]);
    await a?.tell(true);
    await a?.tell(true);
    expect([await a?.othersCall(), await b?.othersCall()]).toEqual([false, true]);
    expect(await connection.command("PTTL", `${key()}:calls`)).toBeGreaterThan(0);
    await b?.tell(true);
    expect([await a?.othersCall(), await b?.othersCall()]).toEqual([true, true]);
    await a?.tell(false);
    expect([await a?.othersCall(), await b?.othersCall()]).toEqual([true, false]);

    expect(await a?.isTaken()).toBe(false);
    await open().exclusive(async () => expect(await a?.isTaken()).toBe(true));
    expect(await a?.isTaken()).toBe(false);
  });

  test("the word of a process that died is believed for two minutes", async () => {
    const [a, b] = [open().join?.(), open().join?.()];
    await a?.tell(true);
    await letTimePass(connection, [`${key()}:calls`], 119_000);
    expect(await b?.othersCall()).toBe(true);
    await letTimePass(connection, [`${key()}:calls`], 1_000);
    expect(await b?.othersCall()).toBe(false);
  });

  test("who lost the lock cannot overwrite what the next holder has saved", async () => {
    const [slow, next] = [open(), open()];
    const late = slow.exclusive(async () => {
      await connection.command("DEL", `${key()}:lock`); // as when Redis dropped it while the process was halted
      await next.exclusive(() => next.save({ ...tokens, accessToken: "NEXT" }));
      await slow.save(tokens);
    });
    await expect(late).rejects.toThrow(StoreError);
    await expect(late).rejects.toThrow(/another process took the lock over while this one held it; its tokens stay/);
    expect((await next.load())?.accessToken).toBe("NEXT");
    await slow.exclusive(() => slow.save(tokens));
    expect((await next.load())?.accessToken).toBe("PLANTED-ACCESS");
  });

  test("a holder that was killed keeps the others out no longer than its lock lasts", async () => {
    const script = join(import.meta.dirname, "support/hold-lock.ts");
    const holder = spawn(
      process.execPath,
      ["--conditions=ringwright-source", script, library, String(redis?.port), name, "200"],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    await once(holder.stdout, "data"); // it says that it holds the lock
    holder.kill("SIGKILL");
    const sinceMs = performance.now();
    expect(await open().exclusive(async () => "mine")).toBe("mine");
    expect(performance.now() - sinceMs).toBeLessThan(10_000);
  });
});

test.each([
  [{ name: "" }, 'redisTokenStore: name must be a text without spaces and braces, not ""'],
  [{ name: "a", lockMs: -1 }, "redisTokenStore: lockMs must be a whole number of milliseconds from 1, not -1"],
])("options that make no sense are refused: %j", (options, message) => {
  expect(() => redisTokenStore({ eval: async () => null }, options)).toThrow(message);
});
