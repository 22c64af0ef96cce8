import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { crash } from "../src/crash/crash.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "endurance-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a hundred kills under load lose no answered write and leave no half one", async () => {
  const report = await crash({ seed: 1, rounds: 100, store: join(folder, "company.db") });
  process.stdout.write(
    `100 kills, ${report.killedWhileOpening} of them while opening; ${report.answered} answered writes; ${report.records} records\n`,
  );
  expect(report.problems).toEqual([]);
  expect(report.answered).toBeGreaterThan(1000);
}, 600_000);
