import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../src/run.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ringwright-api-test-"));
  const exports = { ".": { types: "./dist/index.d.ts" }, "./more": { types: "./dist/more.d.ts" }, "./data.json": "./data.json" };
  write(
    "packages/one/package.json",
    JSON.stringify({ name: "one", version: "0.0.0", type: "module", publishConfig: { exports } }),
  );
  write("packages/one/dist/index.d.ts", `import { Size } from "./more.js";\nexport declare function grow(size: Size): Size;\n`);
  write("packages/one/dist/more.d.ts", `export interface Size {\n  /** In metres. */\n  readonly height: number;\n}\n`);
});

afterEach(() => rmSync(root, { recursive: true }));

function manifest(exports: object): string {
  return JSON.stringify({ name: "one", version: "0.0.0", type: "module", publishConfig: { exports } });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function api(check: boolean): { readonly code: number; readonly said: string } {
  const said: string[] = [];
  const hear = (text: string): void => void said.push(text);
  return { code: run({ root, check, print: hear, printError: hear }), said: said.join("") };
}

test("what each entry exports is written, and what differs from it is told", () => {
  expect(api(false)).toMatchObject({
    code: 0,
    said: expect.stringContaining("2 entries of published packages, 2 reports written"),
  });
  expect(readFileSync(join(root, "packages/one/api/index.api.md"), "utf8")).toBe(
    "# What `one` exports\n\nWritten by `pnpm api`; a change of it is a change for users.\n\n" +
      "```ts\nexport function grow(size: Size): Size;\n```\n",
  );

  write("packages/one/dist/more.d.ts", "export interface Size {\n  readonly height: bigint;\n}\n");
  const exports = { "./more": { types: "./dist/more.d.ts" }, "./less": { types: "./dist/more.d.ts" } };
  write("packages/one/package.json", manifest(exports));
  const { code, said } = api(true);
  expect(code).toBe(1);
  expect(said).toContain("packages/one/api/more.api.md\n-     readonly height: number;\n+     readonly height: bigint;\n");
  expect(said).toContain("packages/one/api/index.api.md\n- # What `one` exports\n");
  expect(said).toContain("packages/one/api/less.api.md\n+ # What `one/less` exports\n");
  expect(said).toContain("If that is meant, run pnpm api");

  api(false);
  expect(api(true)).toEqual({ code: 0, said: "2 entries of published packages, 0 reports differ\n" });
});

test("declarations that are not built, or name what is not there, are no report", () => {
  write("packages/one/dist/index.d.ts", "export declare const size: Missing;\n");
  expect(() => api(false)).toThrow(/"Missing"/);
  rmSync(join(root, "packages/one/dist/index.d.ts"));
  expect(() => api(false)).toThrow("packages/one/dist/index.d.ts is not there; run pnpm build");
});
