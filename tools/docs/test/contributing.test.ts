import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../src/code-blocks.ts";
import { addedOperation, contributingSteps } from "../src/contributor/contributing-steps.ts";
import { applyDiff, changedFiles } from "../src/follow/follow-page.ts";

const steps = contributingSteps(root);
const files = steps.flatMap((step) => (step.kind === "file" ? [step] : []));
const changes = steps.flatMap((step) => (step.kind === "change" ? [step] : []));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ringwright-contributing-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

// `pnpm contribute` does all that the page says; here is what tells early that it could not.
test("the operation that CONTRIBUTING.md adds is not in the contract yet", () => {
  const { paths } = parse(readFileSync(join(root, "spec/dist/openapi.yaml"), "utf8")) as {
    paths: Readonly<Record<string, unknown>>;
  };
  expect(JSON.stringify(paths)).not.toContain(`"${addedOperation(steps)}"`);
});

test("its files are new", () => {
  expect(files.length).toBeGreaterThan(4);
  for (const { path } of files) expect([path, path !== ".env" && existsSync(join(root, path))]).toEqual([path, false]);
});

test.each(changes.map((step) => [changedFiles(step.diff).join(), step.diff]))("its change of %s can be made", (_, diff) => {
  expect(() => applyDiff(root, diff, "--check")).not.toThrow();
});

test("the contract is valid with it", { timeout: 60_000 }, async () => {
  cpSync(join(root, "spec"), join(folder, "spec"), { recursive: true, filter: (path) => !path.includes("node_modules") });
  for (const { path, text } of files) if (path.startsWith("spec/")) writeFileSync(join(folder, path), text);
  for (const { diff } of changes) {
    if (changedFiles(diff).every((path) => path.startsWith("spec/"))) applyDiff(folder, diff);
  }
  const redocly = join(
    dirname(createRequire(join(root, "spec/package.json")).resolve("@redocly/cli/package.json")),
    "bin/cli.js",
  );
  const { stderr } = await promisify(execFile)(process.execPath, [redocly, "lint"], { cwd: join(folder, "spec") });
  expect(stderr).toContain("is valid");
});
