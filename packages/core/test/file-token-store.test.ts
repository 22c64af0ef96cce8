import { spawn } from "node:child_process";
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Tokens } from "../src/auth/token-store.ts";
import { StoreError } from "../src/errors/store-error.ts";
import { fileTokenStore } from "../src/file-token-store.ts";
import { jwt, tokenService } from "./support/token-service.ts";

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

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "ringwright-"));
  path = join(directory, "tokens.json");
});
afterEach(() => rm(directory, { recursive: true }));

describe("the file", () => {
  test("holds what was saved, for its owner only, and nothing is left beside it", async () => {
    const store = fileTokenStore(path);
    expect(await store.load()).toBeUndefined();
    await store.save(tokens);
    await store.save({ ...tokens, refreshToken: "R" });
    expect(await fileTokenStore(path).load()).toEqual({ ...tokens, refreshToken: "R" });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(directory)).toEqual(["tokens.json"]);
  });

  test("goes with clear", async () => {
    const store = fileTokenStore(path);
    await store.save(tokens);
    await store.clear();
    await store.clear();
    expect(await store.load()).toBeUndefined();
  });

  test("is refused when others can read it, and says how to mend that", async () => {
    const store = fileTokenStore(path);
    await store.save(tokens);
    await chmod(path, 0o640);
    await expect(store.load()).rejects.toThrow(/can be read by others \(mode 640\): run chmod 600 on it/);
    await expect(store.load()).rejects.toThrow(StoreError);
  });

  test.each([
    ["half a file", '{"accessToken":"PLANTED-ACCE'],
    ["something else", '"PLANTED"'],
    ["tokens without a lifetime", JSON.stringify({ ...tokens, lifetimeMs: undefined })],
    ["a token with a line break", JSON.stringify({ ...tokens, accessToken: "PLANTED\n" })],
    ["nothing", ""],
  ])("is refused when it holds %s, without showing it", async (_name, text) => {
    await writeFile(path, text, { mode: 0o600 });
    const error = await fileTokenStore(path)
      .load()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreError);
    expect(String(error)).toMatch(/is damaged or something else: delete it and log in again/);
    expect(`${(error as Error).stack} ${String((error as Error).cause)}`).not.toMatch(/PLANTED/);
  });

  test("keeps the old tokens when new ones cannot be written", async () => {
    const store = fileTokenStore(path);
    await store.save(tokens);
    const endless: Tokens = { ...tokens };
    Object.defineProperty(endless, "toJSON", {
      value: () => {
        throw new Error("not today");
      },
    });
    await expect((async () => store.save(endless))()).rejects.toThrow("not today");
    expect(await store.load()).toEqual(tokens);
    expect(await readdir(directory)).toEqual(["tokens.json"]);
  });
});

test("processes that share the file share one login and one refresh", async () => {
  await using service = await tokenService();
  const script = join(import.meta.dirname, "support/renew-in-process.ts");
  const children = Array.from({ length: 3 }, () =>
    spawn(process.execPath, [script, service.url, path, jwt], { stdio: ["pipe", "pipe", "inherit"] }),
  );
  const outputs = children.map((child) => createInterface(child.stdout)[Symbol.asyncIterator]());
  const closed = Promise.all(children.map((child) => new Promise((resolve) => child.once("close", resolve))));
  const nextLines = async () => (await Promise.all(outputs.map((lines) => lines.next()))).map(({ value }) => value);

  expect(await nextLines()).toEqual(["ACCESS-1", "ACCESS-1", "ACCESS-1"]);
  for (const child of children) child.stdin.write("renew\n");
  expect(await nextLines()).toEqual(["ACCESS-2", "ACCESS-2", "ACCESS-2"]);
  await closed;
  expect(service.forms.map((form) => form["grant_type"]?.split(":").at(-1))).toEqual(["jwt-bearer", "refresh_token"]);
  expect(await readdir(directory)).toEqual(["tokens.json"]);
});
