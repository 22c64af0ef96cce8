import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ownLife } from "../src/auth/process-life.ts";
import type { TokenStore, Tokens } from "../src/auth/token-store.ts";
import { StoreError } from "../src/errors/store-error.ts";
import { fileTokenStore } from "../src/file-token-store.ts";
import { FakeClock, settle } from "./support/fake-clock.ts";

const tokens: Tokens = {
  accessToken: "PLANTED-ACCESS",
  refreshToken: undefined,
  expiresAtMs: 1_775_552_400_000,
  lifetimeMs: 3_600_000,
  ownerId: "2719404004",
  login: "a hash",
};

let directory: string;
let path: string;
let clock: FakeClock;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "ringwright-"));
  path = join(directory, "tokens.json");
  clock = new FakeClock();
});
afterEach(() => rm(directory, { recursive: true }));

const lockPath = () => `${path}.lock`;
const open = (): TokenStore => fileTokenStore(path, { clock });
const elsewhere = JSON.stringify({ host: "another-machine", pid: process.pid, life: 1, id: "x" });

/** Asks for the lock while `holder` has it, and says after how long by the fake clock it was had. */
async function waitForLock(holder: string, meanwhile?: (elapsedMs: number) => Promise<void>): Promise<number> {
  await writeFile(lockPath(), holder);
  let done = false;
  const work = open()
    .exclusive(async () => {})
    .finally(() => {
      done = true;
    });
  let tookMs: number | undefined;
  while (!done) {
    await settle();
    if (clock.sleeping === 0) continue; // busy with files: time stands still
    if (tookMs === undefined && ![holder, undefined].includes(await readIfThere(lockPath()))) tookMs = clock.elapsedMs();
    if (tookMs === undefined) await clock.advance(50);
    if (tookMs === undefined) await meanwhile?.(clock.elapsedMs());
  }
  await work;
  return tookMs ?? clock.elapsedMs();
}

const readIfThere = (file: string) => readFile(file, "utf8").catch(() => undefined);

describe("the lock", () => {
  test("lets one at a time through, also of stores that know nothing of each other", async () => {
    const stores = Array.from({ length: 5 }, () => fileTokenStore(path)); // on real time, as the disk is
    let inside = 0;
    let most = 0;
    const work = async (store: TokenStore): Promise<void> => {
      inside++;
      most = Math.max(most, inside);
      await store.save(tokens);
      inside--;
    };
    await Promise.all(stores.map((store) => store.exclusive(() => work(store))));
    expect(most).toBe(1);
    expect(await readdir(directory)).toEqual(["tokens.json"]);
  });

  test("is given back when the work fails", async () => {
    const store = open();
    await expect(store.exclusive(() => Promise.reject(new Error("work failed")))).rejects.toThrow("work failed");
    expect(await store.exclusive(async () => "again")).toBe("again");
    expect(await readdir(directory)).toEqual([]);
  });

  test("names its process, the process's life and the host", async () => {
    await open().exclusive(async () => {
      const holder: unknown = JSON.parse(await readFile(lockPath(), "utf8"));
      expect(holder).toMatchObject({ host: hostname(), pid: process.pid, life: performance.timeOrigin });
      expect((await stat(lockPath())).mode & 0o777).toBe(0o600);
    });
  });

  test("is waited for while its holder lives", async () => {
    const holder = JSON.stringify({ ...ownLife(), id: "x" });
    const tookMs = await waitForLock(holder, async (elapsedMs) => {
      if (elapsedMs === 5000) await rm(lockPath());
    });
    expect(tookMs).toBeGreaterThanOrEqual(5000);
    expect(tookMs).toBeLessThanOrEqual(5050); // with the next look
  });

  test("is waited for no longer than a caller wants to, who leaves nothing behind", async () => {
    await writeFile(lockPath(), JSON.stringify({ ...ownLife(), id: "x" }));
    const controller = new AbortController();
    const work = open().exclusive(async () => "never", controller.signal);
    while (clock.sleeping === 0) await settle();
    controller.abort(new Error("enough"));
    await expect(work).rejects.toThrow("enough");
    expect(clock.sleeping).toBe(0);
    expect(await readdir(directory)).toEqual(["tokens.json.lock"]);
  });

  test("is renewed while it is held, however long the work lasts", async () => {
    let finish = (): void => {};
    const held = open().exclusive(() => new Promise<void>((resolve) => (finish = resolve)));
    while (clock.sleeping === 0) await settle();
    const timesMs = new Set<number>();
    for (let seconds = 0; seconds < 60; seconds++) {
      await new Promise((resolve) => setTimeout(resolve, 2)); // real time, which is what a file's time is told in
      await clock.advance(1000);
      while (clock.sleeping === 0) await settle();
      timesMs.add((await stat(lockPath())).mtimeMs);
    }
    finish();
    await held;
    expect(timesMs.size).toBeGreaterThan(20);
    expect(await readdir(directory)).toEqual([]);
    expect(clock.sleeping).toBe(0);
  });

  test("that another has taken over meanwhile is left to it", async () => {
    await open().exclusive(() => writeFile(lockPath(), elsewhere));
    expect(await readFile(lockPath(), "utf8")).toBe(elsewhere);
  });

  test("that was lost to another process saves nothing over what that has saved", async () => {
    const store = open();
    const late = store.exclusive(async () => {
      await rm(lockPath()); // as when this process was halted, and taken for dead
      const next = open();
      await next.exclusive(() => next.save({ ...tokens, accessToken: "NEXT" }));
      await store.save(tokens);
    });
    await expect(late).rejects.toThrow(StoreError);
    await expect(late).rejects.toThrow(`its tokens stay: ${lockPath()}. Was this process halted?`);
    expect((await store.load())?.accessToken).toBe("NEXT");
    await expect(store.exclusive(() => rm(lockPath()).then(() => store.clear()))).rejects.toThrow(/its tokens stay/);
    expect((await store.load())?.accessToken).toBe("NEXT");
  });
});

describe("a lock that was left behind", () => {
  const deadPid = () => spawnSync(process.execPath, ["-e", ""]).pid;

  test.each([
    ["by a process that is dead", () => ({ ...ownLife(), pid: deadPid(), id: "x" })],
    ["by another life with the same pid", () => ({ ...ownLife(), life: ownLife().life - 60_000, id: "x" })],
  ])("%s is taken over at once", async (_who, holder) => {
    expect(await waitForLock(JSON.stringify(holder()))).toBe(0);
    expect(await readdir(directory)).toEqual([]);
  });

  test.each([
    ["empty", () => ""],
    ["half of one", () => JSON.stringify(ownLife()).slice(0, 30)],
    ["something else", () => '"PLANTED"'],
    ["of another machine", () => elsewhere],
    [
      "of another machine that has the same name",
      () => JSON.stringify({ ...ownLife(), boot: "another", pid: deadPid(), id: "x" }),
    ],
    [
      "of an older version, which tells no boot",
      () => JSON.stringify({ ...ownLife(), boot: undefined, pid: deadPid(), id: "x" }),
    ],
    [
      "of another container whose host has the same name",
      () => JSON.stringify({ ...ownLife(), space: "pid:[1]", life: 1, pid: 1 }),
    ],
    ["of a living process that knows nothing of it", () => JSON.stringify({ host: hostname(), pid: process.ppid, id: "x" })],
  ])("that is %s is taken over after ten seconds", async (_what, text) => {
    const tookMs = await waitForLock(text(), async (elapsedMs) => {
      if (elapsedMs === 5000) clock.jump(3_600_000); // a machine's clock that is set changes nothing
    });
    expect(tookMs).toBe(10_000);
    expect(await readdir(directory)).toEqual([]);
  });

  test("is left alone as long as somebody renews its time", async () => {
    const tookMs = await waitForLock(elsewhere, async (elapsedMs) => {
      const seconds = elapsedMs / 1000;
      if (seconds <= 30 && seconds % 5 === 0) await utimes(lockPath(), seconds, seconds);
    });
    expect(tookMs).toBeGreaterThanOrEqual(40_000);
  });

  test("that is a link to nothing is named, and not asked for again and again", async () => {
    await symlink(join(directory, "nowhere"), lockPath());
    await expect(open().exclusive(async () => {})).rejects.toThrow(
      `fileTokenStore: the lock cannot be written: ${lockPath()}: it is a link to nothing; delete it`,
    );
    expect(await readdir(directory)).toEqual(["tokens.json.lock"]);
  });

  test("takes along what was left half done beside it, once that is old", async () => {
    const [old, fresh] = [crypto.randomUUID(), crypto.randomUUID()];
    const names = [`tokens.json.${old}`, `tokens.json.lock.${old}`, `tokens.json.lock.${old}.next`, `tokens.json.${fresh}`];
    for (const name of [...names, "tokens.json.bak"]) await writeFile(join(directory, name), "PLANTED");
    for (const name of [...names.slice(0, 3), "tokens.json.bak"]) await utimes(join(directory, name), 1000, 1000);
    await open().exclusive(async () => {});
    expect(await readdir(directory)).toEqual([`tokens.json.${fresh}`, "tokens.json.bak"].sort());
  });
});
