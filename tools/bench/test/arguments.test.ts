import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArguments, tableNames, UsageError } from "../src/arguments.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bench-arguments-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("readArguments", () => {
  it("asks for every table when nothing is said", () => {
    expect(readArguments([])).toEqual({ help: false, tables: tableNames, starts: undefined, jsonFile: undefined });
  });

  it("takes some tables, each once and in their own order", () => {
    expect(readArguments(["--only", "types", "--only", "cpu", "--only", "types"]).tables).toEqual(["cpu", "types"]);
  });

  it("takes a file in a folder that exists", () => {
    const file = join(folder, "bench.json");
    expect(readArguments(["--json", file]).jsonFile).toBe(file);
  });

  it.each([
    [["--only", "speed"], /--only: there is no table "speed"; write one of cpu, bundle/],
    [["--only"], /--only/],
    [["--json"], /--json/],
    [["--json", ""], /--json: the file's name is empty/],
    [["--starts", "0"], /--starts 0: give a whole number from 1 to 99/],
    [["--fast"], /--fast/],
    [["cpu"], /cpu/],
  ])("says what is wrong with %j", (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(message);
  });

  it("refuses a file that could not be written, before anything is measured", () => {
    expect(() => readArguments(["--json", folder])).toThrow(/is a folder; name a file in it/);
    expect(() => readArguments(["--json", join(folder, "none", "bench.json")])).toThrow(/none does not exist; make it first/);
  });
});
