import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { root as repository } from "../src/paths.ts";
import { run } from "../src/run.ts";

// Each run reads and makes everything, which takes a second or two.
vi.setConfig({ testTimeout: 60_000 });

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "generate-"));
  cpSync(join(repository, "spec"), join(root, "spec"), { recursive: true, filter: (path) => !/node_modules|dist/.test(path) });
  cpSync(join(repository, "docs/names.yaml"), join(root, "docs/names.yaml"));
});

afterEach(() => rmSync(root, { recursive: true }));

async function generate(check: boolean): Promise<{ code: number; said: string; complained: string }> {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await run({
    root,
    check,
    print: (text) => said.push(text),
    printError: (text) => complained.push(text),
  });
  return { code, said: said.join(""), complained: complained.join("") };
}

test("from nothing all files are written, and a second run gives the same bytes", async () => {
  const first = await generate(false);
  expect(first.code).toBe(0);
  expect(first.said).toContain("26 files made from the contract, 26 written\n");
  expect(await generate(true)).toEqual({ code: 0, said: "26 files made from the contract, 0 differ\n", complained: "" });
});

test("--check finds what is changed, missing and stale, writes nothing, and a run without it mends all", async () => {
  await generate(false);
  appendFileSync(join(root, "docs/operations.md"), "\n");
  appendFileSync(join(root, "packages/devices/src/devices.gen.ts"), "// by hand\n");
  rmSync(join(root, "packages/numbers/src/types.gen.ts"));
  writeFileSync(join(root, "packages/core/src/old.gen.ts"), "");
  // Of a package that the contract gives nothing, and that makes its own.
  mkdirSync(join(root, "packages/other/src"), { recursive: true });
  writeFileSync(join(root, "packages/other/src/own.gen.ts"), "");

  const { code, said, complained } = await generate(true);
  expect(code).toBe(1);
  expect(said.trim().split("\n")).toEqual([
    "missing: packages/numbers/src/types.gen.ts",
    "changed: packages/devices/src/devices.gen.ts",
    "changed: docs/operations.md",
    "stale: packages/core/src/old.gen.ts",
  ]);
  expect(complained).toContain("run pnpm generate");
  expect(readFileSync(join(root, "packages/devices/src/devices.gen.ts"), "utf8")).toMatch(/by hand\n$/);
  expect(existsSync(join(root, "packages/numbers/src/types.gen.ts"))).toBe(false);

  expect((await generate(false)).code).toBe(0);
  expect(existsSync(join(root, "packages/core/src/old.gen.ts"))).toBe(false);
  expect(existsSync(join(root, "packages/other/src/own.gen.ts"))).toBe(true);
  expect(await generate(true)).toMatchObject({ code: 0, complained: "" });
});

test("what an emitter refuses is named with its file and line, and nothing is written", async () => {
  const path = join(root, "spec/core/paths/service.yaml");
  const text = readFileSync(path, "utf8");
  const named = "schema: { $ref: ../schemas/service.yaml#/ApiVersion }";
  expect(text).toContain(named);
  writeFileSync(path, text.replace(named, "schema: { type: object, description: Odd. }"));
  const { code, complained } = await generate(false);
  expect(code).toBe(1);
  expect(complained).toMatch(
    /spec\/core\/paths\/service\.yaml:\d+:\d+: readApiVersion: the schema of response 200 has members or no type/,
  );
  expect(complained).toContain("The contract has a problem; nothing was written.");
  expect(existsSync(join(root, "packages"))).toBe(false);
});

test("a name for an operation that there is not is named with its file and line", async () => {
  appendFileSync(join(root, "docs/names.yaml"), "readThink:\n  go: LoadThink\n");
  const lines = readFileSync(join(root, "docs/names.yaml"), "utf8").split("\n").length;
  expect((await generate(false)).complained).toContain(
    `docs/names.yaml:${lines - 2}:1: readThink is no operation of the contract`,
  );
});
