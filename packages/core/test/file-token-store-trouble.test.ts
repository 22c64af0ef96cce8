import { spawnSync } from "node:child_process";
import { chmod, lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { TokenStore } from "../src/auth/token-store.ts";
import { InputError } from "../src/errors/input-error.ts";
import { StoreError } from "../src/errors/store-error.ts";
import { fileTokenStore } from "../src/file-token-store.ts";

const tokens = { accessToken: "PLANTED", refreshToken: undefined, expiresAtMs: 1, lifetimeMs: 1, ownerId: undefined, login: "x" };

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "ringwright-"));
});
afterEach(async () => {
  await chmod(directory, 0o700);
  await rm(directory, { recursive: true });
});

async function failure(work: Promise<unknown>): Promise<StoreError> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  expect(`${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain("PLANTED");
  return error as StoreError;
}

const uses: readonly (readonly [string, (store: TokenStore) => Promise<unknown>])[] = [
  ["exclusive", (store) => store.exclusive(async () => {})],
  ["save", (store) => store.save(tokens)],
  ["load", (store) => store.load()],
];

test.each([true, false])("a link to a file is the file itself, whether it is there already (%s) or not", async (isThere) => {
  await mkdir(join(directory, "data"));
  const [real, byLink] = [join(directory, "data", "tokens.json"), join(directory, "tokens.json")];
  await symlink(real, byLink);
  const stores = [fileTokenStore(real)];
  if (isThere) await stores[0]?.save(tokens);
  const linked = fileTokenStore(byLink);
  await linked.exclusive(async () => {
    expect(await readdir(join(directory, "data"))).toContain("tokens.json.lock");
    await linked.save({ ...tokens, accessToken: "NEXT" });
  });
  expect((await lstat(byLink)).isSymbolicLink()).toBe(true);
  expect((await stores[0]?.load())?.accessToken).toBe("NEXT");
});

describe("a path that cannot be right is an error that names the file and says what to do", () => {
  test.each(uses.slice(0, 2))("in a folder that is not there: %s", async (_use, use) => {
    const path = join(directory, "missing", "tokens.json");
    const { message } = await failure(use(fileTokenStore(path)));
    expect(message).toContain(path);
    expect(message).toContain("ENOENT, its folder is not there; make it, or give another path");
  });

  test.each(uses)("under a file: %s", async (_use, use) => {
    await writeFile(join(directory, "file"), "");
    const path = join(directory, "file", "tokens.json");
    const { message } = await failure(use(fileTokenStore(path)));
    expect(message).toContain(path);
    expect(message).toContain("ENOTDIR, a part of its path is no folder; give another path");
  });

  test("a folder: load", async () => {
    const { message } = await failure(fileTokenStore(directory).load());
    expect(message).toBe(`fileTokenStore: the tokens cannot be read: ${directory}: EISDIR, it is a folder; give another path`);
  });

  test("a folder that others can read: load", async () => {
    await chmod(directory, 0o755);
    const { message } = await failure(fileTokenStore(directory).load());
    expect(message).toContain("EISDIR, it is a folder");
  });

  test("an empty one, at once", () => {
    expect(() => fileTokenStore("")).toThrow(InputError);
  });

  test("a folder where the lock should be: exclusive", async () => {
    const path = join(directory, "tokens.json");
    await mkdir(`${path}.lock`);
    const { message } = await failure(fileTokenStore(path).exclusive(async () => {}));
    expect(message).toBe(`fileTokenStore: the lock cannot be read: ${path}.lock: EISDIR, it is a folder; give another path`);
  });

  const isRoot = process.getuid?.() === 0;
  test.skipIf(isRoot)(`in a folder that may not be written${isRoot ? " (left out: root may everywhere)" : ""}`, async () => {
    const path = join(directory, "tokens.json");
    await chmod(directory, 0o500);
    const { message } = await failure(fileTokenStore(path).exclusive(async () => {}));
    expect(message).toContain(`the lock cannot be written: ${path}.lock: EACCES, this process may not`);
  });
});

// A disk of four pages.
const onFullDisk = `
  mount -t tmpfs -o size=16k tmpfs "$1" || exit 99
  shift
  exec "$@"`;
const mountable = (): boolean => spawnSync("unshare", ["-m", "mount", "-t", "tmpfs", "tmpfs", tmpdir()]).status === 0;
const mayMount = process.platform === "linux" && mountable();

test.skipIf(!mayMount)(
  `a full disk is named with the lock's file, and leaves nothing behind${mayMount ? "" : " (left out: this user may not mount one)"}`,
  () => {
    const script = join(import.meta.dirname, "support/store-on-full-disk.ts");
    const command = ["-m", "sh", "-c", onFullDisk, "sh", directory, process.execPath, script, directory];
    const { stdout, stderr } = spawnSync("unshare", command, { encoding: "utf8" });
    expect(stderr).toBe("");
    const { errors, left, recovered } = JSON.parse(stdout) as { errors: string[]; left: string[]; recovered: string };
    const path = join(directory, "tokens.json");
    expect(errors).toEqual([
      `StoreError: fileTokenStore: the lock cannot be written: ${path}.lock: ENOSPC, its disk is full; make room, or give another path`,
      `StoreError: fileTokenStore: the tokens cannot be written: ${path}: ENOSPC, its disk is full; make room, or give another path`,
    ]);
    expect(left).toEqual(["filler", "tokens.json"]);
    expect(recovered).toBe("NEW");
  },
);

test("what a store leaves behind after trouble is nothing", async () => {
  const path = join(directory, "tokens.json");
  await mkdir(path);
  await failure(fileTokenStore(path).save(tokens));
  expect(await readdir(directory)).toEqual(["tokens.json"]);
});
