import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { type ChangeAnswer, startDrifting } from "../../../packages/cli/test/support/drifting-service.ts";
import { root } from "../src/code-blocks.ts";
import { runSteps } from "../src/workflow.ts";
import { shellIn } from "./support/shell.ts";

const workflow = readFileSync(join(root, ".github/workflows/drift.yml"), "utf8");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ringwright-drift-workflow-"));
  symlinkSync(join(root, "spec"), join(folder, "spec"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the job's steps, and says what they said. */
async function night(change?: ChangeAnswer, secret?: string): Promise<{ code: number; out: string }> {
  await using service = await startDrifting(change);
  const { RC_CLIENT_ID = "", RC_CLIENT_SECRET = "", RC_JWT = "" } = service.env;
  const values = {
    "vars.RC_CLIENT_ID": RC_CLIENT_ID,
    "secrets.RC_CLIENT_SECRET": secret ?? RC_CLIENT_SECRET,
    "secrets.RC_JWT": RC_JWT,
    "github.token": "not-a-token",
    "github.repository": "OWNER/ringwright",
  };
  const shell = shellIn(folder, service.url);
  let said = "";
  for (const { run, env } of runSteps(workflow, "drift", values)) {
    const { code, out, err } = await shell.run(run, env);
    said += out + err;
    if (code !== 0) return { code, out: said };
  }
  return { code: 0, out: said };
}

test("a service that is as the contract says makes no issue", async () => {
  const { code, out } = await night();
  expect(code).toBe(0);
  expect(out).not.toContain("gh ");
});

test("a service that has moved makes an issue with the report and the patch", async () => {
  const { code, out } = await night(async (response) => {
    const text = (await response.text()).replaceAll('"status":"Enabled"', '"status":"Hibernating"');
    return new Response(text === "" ? null : text, response);
  });
  expect(code).toBe(0);
  expect(out).toContain("--body-file drift.md");
  const report = readFileSync(join(folder, "drift.md"), "utf8");
  expect(report).toContain("string: Hibernating");
  expect(report).toMatch(/```diff\n--- a\/spec\/accounts\/schemas\/.*\n```\n$/s);
});

test("a login that is refused fails the night, and makes no issue", async () => {
  const { code, out } = await night(undefined, "another");
  expect(code).toBe(1);
  expect(out).not.toContain("gh ");
  expect(existsSync(join(folder, "drift.md"))).toBe(false);
});

test("it does nothing without a login, and its actions are pinned as those of CI", () => {
  const { jobs } = parse(workflow) as { jobs: { drift: { if: string; steps: { uses?: string }[] } } };
  expect(jobs.drift.if).toContain("vars.RC_CLIENT_ID != ''");
  const ci = readFileSync(join(root, ".github/workflows/ci.yml"), "utf8");
  for (const { uses } of jobs.drift.steps) if (uses !== undefined) expect(ci).toContain(`uses: ${uses}`);
});
