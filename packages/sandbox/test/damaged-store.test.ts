import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox, StoreError } from "../src/index.ts";
import { kinds } from "../src/state/collections.ts";
import { serviceOf } from "./support/service.ts";
import { sourceFlags } from "./support/source-flags.ts";

const run = promisify(execFile);

let folder: string;
let whole: Buffer;
const file = () => join(folder, "company.db");
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "damaged-"));
  await (await createSandbox({ store: file() })).close();
  whole = await readFile(file());
});
afterAll(() => rm(folder, { recursive: true }));

/** What opening a file of these bytes ends with: whether all of its records can be read, or the error. */
async function opened(bytes: Uint8Array): Promise<unknown> {
  for (const suffix of ["", "-wal"]) await rm(`${file()}${suffix}`, { force: true });
  await writeFile(file(), bytes);
  try {
    await using sandbox = await createSandbox({ store: file() });
    for (const kind of kinds) sandbox.state[kind].find();
    return "works";
  } catch (error) {
    return error;
  }
}

/** Either nothing of it matters, or it is told in one sentence that names the file and says what to do. */
function expectWorksOrTold(outcome: unknown): void {
  if (outcome === "works") return;
  expect(outcome).toBeInstanceOf(StoreError);
  expect((outcome as StoreError).message).toMatch(
    /^\S+company\.db [^\n]+; (put a copy|name a file|update @ringwright|the file and its folder)[^\n]+$/,
  );
}

describe("a damaged file", () => {
  test.each([99, 100, 512, 4095, 4096, 8192, 0.25, 0.5, 0.9])("cut off at %d is told", async (at) => {
    const outcome = await opened(whole.subarray(0, at < 1 ? Math.floor(at * whole.length) : at));
    expectWorksOrTold(outcome);
    expect(outcome).toBeInstanceOf(StoreError);
  });

  test("with a flipped byte in its header works, or is told", async () => {
    for (let at = 0; at < 100; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      expectWorksOrTold(await opened(bytes));
    }
  });

  test("with flipped bytes in its pages works, or is told", async () => {
    let draw = 1;
    const below = (end: number): number => {
      draw = (Math.imul(draw, 1_103_515_245) + 12_345) >>> 0;
      return draw % end;
    };
    for (let round = 0; round < 60; round += 1) {
      const bytes = Buffer.from(whole);
      for (let count = 0; count < 4; count += 1) {
        const at = 100 + below(bytes.length - 100);
        bytes[at] = (bytes[at] ?? 0) ^ (1 + below(255));
      }
      expectWorksOrTold(await opened(bytes));
    }
  });

  test.each([0x00, 0xff])("with a lost page of %d is told, or did not need it", async (filler) => {
    for (let page = 1; page < whole.length / 4096; page += 5) {
      expectWorksOrTold(await opened(Buffer.from(whole).fill(filler, page * 4096, (page + 1) * 4096)));
    }
  });

  test.each([
    ["a record that is no JSON", "UPDATE apps SET doc = '{'", /the record tidewater-\w+ of apps cannot be read/],
    ["a record with another id", "UPDATE apps SET id = 'other-' || id", /the record other-tidewater-\w+ of apps cannot be read/],
    ["a record of an id alone", `UPDATE apps SET doc = '{"id":"' || id || '"}'`, /the record tidewater-\w+ of apps has no name/],
    [
      "waiting work that is no JSON",
      "UPDATE due SET payload = '[' || substr(payload, 2)",
      /the waiting \S+ \S+ does not say its \w+/,
    ],
    ["waiting work about nothing", "UPDATE due SET payload = '{}'", /the waiting \S+ \S+ does not say its \w+/],
    [
      "waiting work that nobody does",
      "UPDATE due SET kind = 'reservatiom-end'",
      /waiting work is of the kind reservatiom-end, which/,
    ],
    ["waiting work beyond all time", "UPDATE due SET at = 9000000000000000", /is due at 9000000000000000, which is no time/],
    [
      "a counter that JavaScript cannot hold",
      "UPDATE counters SET next = 9007199254740993",
      /a number of counters is larger than any/,
    ],
    ["a counter at its end", "UPDATE counters SET next = 9007199254740990", /the counter \w+ stands at 9007199254740990/],
    ["a time beyond dates", "UPDATE meta SET value = '9999999999999999' WHERE key = 'lastMs'", /it does not say what time it is/],
    ["no time that it began", "DELETE FROM meta", /it does not say what time it is/],
    ["no time to begin at", "UPDATE meta SET value = 'soon'", /it does not say what time it is/],
    ["a table that is gone", "DROP TABLE meta", /no such table: meta/],
  ])("with %s is told", async (_, sql, reason) => {
    await opened(whole);
    const database = new DatabaseSync(file());
    database.exec(sql);
    database.close();
    const outcome = await opened(await readFile(file()));
    expectWorksOrTold(outcome);
    expect(String(outcome)).toMatch(reason);
  });
});

describe("a place that cannot be used", () => {
  test.each([
    ["a folder", () => folder, /^\S+ is a folder; name a file in it$/],
    [
      "a folder that is not there",
      () => join(folder, "none", "x.db"),
      /^\S+x\.db cannot be made: there is no folder \S+none; make it/,
    ],
    [
      "a folder that nobody can write to",
      () => "/proc/x.db",
      /^\/proc\/x\.db cannot be opened; the file and its folder \/proc must be/,
    ],
  ])("%s is told, by the command, too", async (_, path, message) => {
    const error = await createSandbox({ store: path() }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).message).toMatch(message);
    const { code, stderr } = await command("--store", path());
    expect([code, stderr.trim()]).toEqual([1, (error as StoreError).message]);
  });

  test("one that nobody may write to is told", async (context) => {
    if (process.getuid?.() === 0) return context.skip("root may write anywhere");
    const locked = join(folder, "locked");
    await mkdir(locked, { mode: 0o500 });
    await expect(createSandbox({ store: join(locked, "x.db") })).rejects.toThrow(
      /x\.db cannot be opened; the file and its folder/,
    );
  });

  test("a file that nobody may write to is told", async (context) => {
    if (process.getuid?.() === 0) return context.skip("root may write anywhere");
    await writeFile(join(folder, "locked.db"), whole, { mode: 0o400 });
    await expect(createSandbox({ store: join(folder, "locked.db") })).rejects.toThrow(
      /locked\.db cannot be written; the file and its/,
    );
  });
});

describe("a disk that is full", () => {
  let disk: string;
  let mounted = false;
  beforeAll(async () => {
    disk = await mkdtemp(join(tmpdir(), "disk-"));
    mounted = await run("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", disk]).then(
      () => true,
      () => false,
    );
  });
  afterAll(async () => {
    if (mounted) await run("umount", [disk]);
    await rm(disk, { recursive: true });
  });

  test("undoes what has no room, says so, and goes on once there is some", async (context) => {
    if (!mounted) return context.skip("only root may mount a disk");
    const store = join(disk, "company.db");
    const errors: unknown[] = [];
    await using sandbox = await createSandbox({ store, onError: (error) => void errors.push(error) });
    const admin = serviceOf(sandbox);
    const rename = (name: string) => admin.call("PUT", "/v1.0/account/~/device/804111004", { body: { name } });
    expect((await rename("Before")).status).toBe(200);
    // Whatever is free, and then what the sandbox had still to write.
    await writeFile(join(disk, "filler"), Buffer.alloc(8_000_000)).catch(() => undefined);
    let status = 200;
    for (let count = 0; status === 200 && count < 1000; count += 1) ({ status } = await rename(`During ${count}`));
    expect(status).toBe(500);
    expect(errors.at(-1)).toBeInstanceOf(StoreError);
    expect(String(errors.at(-1))).toContain(`${store} cannot be written: the disk is full; make room`);
    expect((await admin.call("GET", "/v1.0/account/~/device/804111004")).status).toBe(200);
    sandbox.clock.advance(1000);
    expect(() => sandbox.reset()).toThrow(StoreError);
    await rm(join(disk, "filler"));
    expect((await rename("After")).body["name"]).toBe("After");
    await sandbox.close();
    await using again = await createSandbox({ store });
    expect(again.state.devices.get("804111004")?.name).toBe("After");
  });

  test("is told where a company is to be made on it", async (context) => {
    if (!mounted) return context.skip("only root may mount a disk");
    await writeFile(join(disk, "filler"), Buffer.alloc(8_000_000)).catch(() => undefined);
    await expect(createSandbox({ store: join(disk, "new.db") })).rejects.toThrow(
      /new\.db cannot be written: the disk is full; make room/,
    );
    await rm(join(disk, "filler"));
  });
});

async function command(...argv: readonly string[]): Promise<{ readonly code: unknown; readonly stderr: string }> {
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  const child = spawn(process.execPath, [...sourceFlags, main, "--port", "0", ...argv], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return { code, stderr };
}
