import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { guideScript } from "../src/guide-script.ts";
import { runSteps } from "../src/workflow.ts";

const bash = async (guide: string): Promise<string> =>
  promisify(execFile)("bash", ["-c", guideScript(guide)]).then(
    ({ stdout }) => stdout,
    (error: { code: number; stderr: string }) => `${error.code} ${error.stderr}`,
  );

test.each([
  ["```sh\nexit 3\n```\n", "3 "],
  ["```sh\nfalse  # ends with 1: it differs\necho on\n```\n", "on\n"],
  ["```sh\ntrue  # ends with 1\n```\n", "99 ended with 0, not 1"],
  ["```sh\ncat <<'END'\na\nEND\n```\ntext\n```sh\n(exit 2)   # ends with 2\necho b\n```\n", "a\nb\n"],
])("the script of %j says %j", async (guide, said) => {
  expect(await bash(guide)).toContain(said);
});

test("what a step sets goes before its job and the workflow, and expressions are filled in", () => {
  const workflow = `
env: { A: "\${{ secrets.A }}", B: workflow, C: workflow }
jobs:
  one:
    env: { B: job, C: job }
    steps: [{ uses: an/action@v1 }, { run: "echo \${{ github.ref }}", env: { C: step } }]
`;
  const values = { "secrets.A": "a", "github.ref": "main" };
  expect(runSteps(workflow, "one", values)).toEqual([{ run: "echo main", env: { A: "a", B: "job", C: "step" } }]);
  expect(() => runSteps(workflow, "one", {})).toThrow("nothing is known of");
});
