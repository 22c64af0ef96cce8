import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileTokenStore } from "../src/file-token-store.ts";
import { FakeClock, settle } from "./support/fake-clock.ts";

const script = join(import.meta.dirname, "support/save-in-process.ts");
const haltAt = join(import.meta.dirname, "support/halt-at.ts");

let directory: string;
let path: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "ringwright-"));
  path = join(directory, "tokens.json");
});
afterEach(() => rm(directory, { recursive: true }));

/** Waits until a process says a word. */
async function untilSaid(child: ChildProcess, word: string): Promise<void> {
  if (child.stdout === null) throw new Error("no stdout");
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (line === word) return;
  }
  throw new Error(`it ended without saying ${word}: ${lines.join(", ")}`);
}

async function kill(child: ChildProcess): Promise<void> {
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
}

// Every step between asking for the lock and having given it back, as a call of the file system.
const steps: readonly (readonly [string, string, string | undefined])[] = [
  ["before anything is written", "writeFile before", "OLD"],
  ["when the lock is written and has not got its name", "link before", "OLD"],
  ["when the lock has its name, and the one it was written under", "link after", "OLD"],
  ["when it holds the lock", "rm after", "OLD"],
  ["when the tokens have been begun", "open after 3", "OLD"],
  ["when the tokens are written and have not got their name", "rename before", "OLD"],
  ["when the tokens have their name", "rename after", "NEW"],
  ["before it claims its own lock", "link before 2", "NEW"],
  ["when it has claimed its own lock", "link after 2", "NEW"],
  ["when the lock is given back, and the claim is not", "rm after 2", "NEW"],
  ["when both are given back", "rm after 3", "NEW"],
];

describe("a process that is killed", () => {
  test.each(steps)("%s (%s) keeps nobody out, and the tokens are whole", async (_name, halt, expected) => {
    const store = fileTokenStore(path);
    const old = { refreshToken: undefined, expiresAtMs: 1, lifetimeMs: 1, ownerId: undefined, login: "a hash" };
    await store.save({ ...old, accessToken: "OLD" });
    const child = spawn(process.execPath, ["--import", haltAt, script, path, "NEW"], {
      env: { ...process.env, HALT_AT: halt },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await untilSaid(child, "halted");
    await kill(child);
    expect(await store.exclusive(async () => (await store.load())?.accessToken)).toBe(expected);
    expect(await readdir(directory)).not.toContain("tokens.json.lock");
  });

  test.each(["link before", "link after", "rm after", "rename before", "rename after"])(
    "while it takes a dead one's lock over (%s) keeps nobody out",
    async (halt) => {
      await leaveLockBehind();
      const second = await startHalted(halt);
      await kill(second);
      expect(await fileTokenStore(path).exclusive(async () => "had")).toBe("had");
      expect(await readdir(directory)).not.toContain("tokens.json.lock");
    },
  );

  test("leaves its lock to one alone, however many wait for it", async () => {
    await leaveLockBehind();
    const second = await startHalted("rename before"); // it has seen that the lock is a dead one's, and takes it away in a moment
    const clock = new FakeClock();
    let had = false;
    const third = fileTokenStore(path, { clock }).exclusive(async () => {
      had = true;
    });
    for (let looks = 0; looks < 100; looks++) {
      while (clock.sleeping === 0 && !had) await settle();
      await clock.advance(50);
    }
    expect(had).toBe(false);
    await kill(second);
    while (!had) {
      await settle();
      await clock.advance(50);
    }
    await third;
  });
});

async function leaveLockBehind(): Promise<void> {
  const first = spawn(process.execPath, [script, path, "FIRST", "stay"], { stdio: ["ignore", "pipe", "inherit"] });
  await untilSaid(first, "held");
  await kill(first);
}

async function startHalted(halt: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", haltAt, script, path, "SECOND"], {
    env: { ...process.env, HALT_AT: halt },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await untilSaid(child, "halted");
  return child;
}

const namespaces = ["--pid", "--fork", "--kill-child", "--mount-proc"];
const hasNamespaces = spawnSync("unshare", [...namespaces, "true"]).status === 0;
const why = hasNamespaces ? "" : " (left out: this user may not make PID namespaces)";

test.skipIf(!hasNamespaces)(`a container that is killed and started again takes its own lock over${why}`, async () => {
  const start = (...args: string[]): ChildProcess =>
    spawn("unshare", [...namespaces, process.execPath, script, path, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const first = start("FIRST", "stay");
  await untilSaid(first, "held");
  expect(JSON.parse(await readFile(`${path}.lock`, "utf8"))).toMatchObject({ pid: 1 });
  await kill(first);

  await untilSaid(start("SECOND"), "saved");
  expect((await fileTokenStore(path).load())?.accessToken).toBe("SECOND");
  expect(await readdir(directory)).toEqual(["tokens.json"]);
});
