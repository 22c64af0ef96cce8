import { randomUUID } from "node:crypto";
import { Redis } from "ioredis";
import { expect, inject, test, vi } from "vitest";
import { AccountJournal, AccountTakenError } from "../src/journal/account-journal.ts";
import { isTrouble } from "../src/worker/trouble.ts";

const url = inject("redis")?.url;
const promise = { phoneNumber: "+15035552000", person: "ines@tidewater.example", isGivenUp: false };

function optionsOf(key: string, more: object = {}): Parameters<typeof AccountJournal.open>[1] {
  return { key, generation: "one", settleMs: 60_000, lostUntilMs: 0, keepMs: 60_000, fail: () => new Promise(() => {}), ...more };
}

async function opened(redis: Redis, options: Parameters<typeof AccountJournal.open>[1]): Promise<AccountJournal> {
  const journal = await AccountJournal.open(redis, options);
  if ("untilMs" in journal) throw new Error(`waits until ${journal.untilMs}`);
  return journal;
}

test.skipIf(url === undefined)("a turn from which the account was taken writes nothing any more", async () => {
  using redis = disposable(new Redis(url ?? ""));
  const key = randomUUID();
  const fail = vi.fn(() => new Promise<never>(() => {}));
  const halted = await opened(redis, optionsOf(key, { fail }));
  const heir = await opened(redis, optionsOf(key));
  const call = halted.keyOf("POST", "https://service.example/a", "{}");
  void halted.sent(call, "createThing");
  await heir.sent(heir.keyOf("POST", "https://service.example/b", "{}"), "createThing");
  expect(fail.mock.calls).toEqual([[expect.any(AccountTakenError)]]);
  expect(await redis.hexists(key, call)).toBe(0);
  await expect(halted.end()).rejects.toThrow("another worker has taken the account");
});

test.skipIf(url === undefined)("what Redis fails with hinders the turn, and not the account", async () => {
  using redis = disposable(new Redis(url ?? ""));
  const key = randomUUID();
  await redis.set(key, "no hash");
  const error = await AccountJournal.open(redis, optionsOf(key)).catch((reason: unknown) => reason);
  expect(isTrouble(error)).toBe(true);
  expect(error).toMatchObject({ message: expect.stringMatching(new RegExp(`^the journal ${key}: Redis failed: .*WRONGTYPE`)) });
});

test.skipIf(url === undefined)(
  "what was left open is known to the next turn, and waited for before anything is planned anew",
  async () => {
    using redis = disposable(new Redis(url ?? ""));
    const key = randomUUID();
    const first = await opened(redis, optionsOf(key));
    await first.sent(first.keyOf("POST", "https://service.example/a", "{}"), "createThing");
    const same = await opened(redis, optionsOf(key));
    const record = same.call(same.keyOf("POST", "https://service.example/a", "{}"));
    expect(record).toEqual({ untilMs: expect.any(Number) });
    expect(same.call(same.keyOf("POST", "https://service.example/a", "{}"))).toBeUndefined();
    const anew = await AccountJournal.open(redis, optionsOf(key, { generation: "two" }));
    expect(anew).toEqual({ untilMs: expect.any(Number) });
    // Nothing can be under way any more.
    const later = await opened(redis, optionsOf(key, { generation: "two", settleMs: 0 }));
    expect(later.call(later.keyOf("POST", "https://service.example/a", "{}"))).toBeUndefined();
  },
);

test.skipIf(url === undefined)(
  "what is promised goes with a replay as it was when that began, and stays for the next",
  async () => {
    using redis = disposable(new Redis(url ?? ""));
    const key = randomUUID();
    const first = await opened(redis, optionsOf(key));
    first.journal.promise([promise]);
    expect(first.journal.promises()).toEqual([promise]);
    await first.flush();
    expect((await opened(redis, optionsOf(key))).journal.promises()).toEqual([]);
    const anew = await opened(redis, optionsOf(key, { generation: "two" }));
    expect(anew.journal.promises()).toEqual([promise]);
    anew.journal.keep([promise.phoneNumber]);
    await anew.end();
    expect((await opened(redis, optionsOf(key, { generation: "three" }))).journal.promises()).toEqual([]);
  },
);

test.skipIf(url === undefined)("after a Redis that lost something, a new plan waits until nothing can be under way", async () => {
  using redis = disposable(new Redis(url ?? ""));
  const lostUntilMs = Date.now() + 60_000;
  const { untilMs } = (await AccountJournal.open(redis, optionsOf(randomUUID(), { lostUntilMs }))) as { untilMs: number };
  expect(Math.abs(untilMs - lostUntilMs)).toBeLessThan(5000);
});

function disposable(redis: Redis): Redis & Disposable {
  return Object.assign(redis, { [Symbol.dispose]: () => redis.disconnect() });
}
