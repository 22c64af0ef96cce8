import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "../src/paths.ts";
import { commandOf, figuresOf, sumOf, type TestRun } from "../src/topics/test-report.ts";

let run: TestRun;
let folder: string;

beforeEach(() => {
  // Inside this package: a report is where its package is.
  folder = mkdtempSync(join(root, "tools/proof/reports-"));
  mkdirSync(join(folder, "reports"));
  run = { folder: relative(root, folder).replaceAll("\\", "/"), script: "contract" };
});
afterEach(() => rmSync(folder, { recursive: true }));

function leave(...figures: readonly (Readonly<Record<string, number>> | undefined)[]): void {
  const assertionResults = figures.map((one, index) => ({ fullName: `test ${index}`, meta: { figures: one } }));
  writeFileSync(join(folder, "reports/contract.json"), JSON.stringify({ testResults: [{ assertionResults }] }));
}

test("what tests have left is found by their names", async () => {
  const commands: string[] = [];
  const found = await figuresOf(run, async (command) => {
    commands.push(command);
    leave({ accepted: 2 }, undefined, { accepted: 3, refused: 1 });
    return "";
  });
  expect(commands).toEqual([commandOf(run)]);
  expect([...found.keys()]).toEqual(["test 0", "test 2"]);
  expect(sumOf(found.values())).toEqual({ accepted: 5, refused: 1 });
});

test("an earlier run's report does not pass for this one's", async () => {
  leave({ accepted: 2 });
  await expect(figuresOf(run, async () => "")).rejects.toThrow("ENOENT");
});

test("tests that were left out are no figures", async () => {
  const outcome = figuresOf(run, async () => {
    leave(undefined);
    return "";
  });
  await expect(outcome).rejects.toThrow("no test has left figures");
});
