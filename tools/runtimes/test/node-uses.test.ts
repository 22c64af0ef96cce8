import { describe, expect, test } from "vitest";
import { browserEntries, guardedUses } from "../src/entries.ts";
import { findNodeUses } from "../src/node-uses.ts";

describe("what the packages build to", () => {
  test.each(browserEntries())("%s needs nothing of Node", async (name) => {
    const { modules, uses } = await findNodeUses(`export * from "${name}";`);
    expect(uses.filter((use) => !guardedUses.includes(use))).toEqual([]);
    expect(modules.join("\n")).toMatch(/\/packages\/[\w-]+\/dist\//);
    expect(modules.join("\n")).not.toMatch(/\/packages\/[\w-]+\/src\//);
  });

  // Of the others undici's is one that no bundler takes in for a browser.
  test("an entry that is for Node is told apart", async () => {
    const { uses } = await findNodeUses('export * from "@ringwright/core/file-token-store";');
    expect(uses).toContain("node:fs/promises, by packages/core/dist/file-token-store.js");
  });

  test("what is let pass is still there", async () => {
    const { uses } = await findNodeUses('export * from "@ringwright/core";');
    expect(uses).toEqual(guardedUses);
  });

  test("the entries of all five packages are looked at", () => {
    expect(browserEntries()).toEqual(
      expect.arrayContaining([
        "@ringwright/core",
        "@ringwright/core/service",
        "@ringwright/accounts",
        "@ringwright/contract-check",
        "@ringwright/contract-check/har",
        "@ringwright/devices",
        "@ringwright/numbers",
      ]),
    );
  });
});

describe("what counts as Node's", () => {
  test.each([
    ["a built-in", 'import { readFile } from "node:fs/promises"; export { readFile };', "node:fs/promises"],
    ["a built-in under its bare name", 'import { join } from "path"; export { join };', "node:path"],
    ["a built-in that is handed on", 'export { Buffer } from "node:buffer";', "node:buffer"],
    ["a built-in that is imported later", 'export const later = () => import("node:os");', "node:os"],
    ["a global", "export const home = () => process.env.HOME;", "process"],
    ["a global of globalThis", 'export const home = () => globalThis["process"].env.HOME;', "process"],
    ["a global that encodes", 'export const encode = (text) => Buffer.from(text).toString("base64");', "Buffer"],
    ["a call of require", 'export const later = () => require("fs");', "require"],
  ])("%s", async (_, code, name) => {
    expect((await findNodeUses(code)).uses).toEqual([`${name}, by tools/runtimes/entry.ts`]);
  });

  test.each([
    ["a name of one's own", "export const read = (process) => process.env;"],
    [
      "a global behind a look whether it is there",
      'export const version = () => typeof process === "object" && process.version;',
    ],
    [
      "what browsers have as well",
      'export const encode = (text) => btoa(text) + new URL("https://a.example") + structuredClone(text);',
    ],
  ])("not %s", async (_, code) => {
    expect((await findNodeUses(code)).uses).toEqual([]);
  });
});
