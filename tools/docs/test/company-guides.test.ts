import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { describe, expect, test } from "vitest";
import { documents, root, shownFiles } from "../src/code-blocks.ts";
import { guideScript } from "../src/guide-script.ts";
import { runSteps } from "../src/workflow.ts";
import { folderOf } from "./support/folder-of.ts";
import { type Shell, shellIn } from "./support/shell.ts";

const withWorkflow = "docs/guides/nightly.md";
const withRedis = "docs/guides/fleets.md";
const guides = documents().filter((path) => path.startsWith("docs/guides/") && shownFiles(path).length > 0);

const startSandbox = async (): Promise<Sandbox & { readonly server: string }> => {
  const sandbox = await createSandbox({ limits: "off", time: "real" });
  const { url } = await sandbox.listen();
  return Object.assign(sandbox, { server: url });
};

type Values = Readonly<Record<string, string>>;

// What GitHub would fill into a workflow.
function valuesFor(sandbox: Sandbox): Values {
  const login = Object.entries(loginOf(sandbox)).flatMap(([name, value]) => [
    [`secrets.${name}`, value],
    [`vars.${name}`, value],
  ]);
  return { ...Object.fromEntries(login), "github.token": "not-a-token", "github.event.number": "17" };
}

/** Runs a job of a workflow, step by step, until one fails. */
async function runJob(shell: Shell, workflow: string, job: string, values: Values): Promise<{ code: number; out: string }> {
  let said = "";
  for (const step of runSteps(workflow, job, values)) {
    const { code, out, err } = await shell.run(step.run, step.env);
    said += out + err;
    if (code !== 0) return { code, out: said };
  }
  return { code: 0, out: said };
}

function loginOf(sandbox: Sandbox): Readonly<Record<string, string>> {
  const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
  return { RC_CLIENT_ID: clientId, RC_CLIENT_SECRET: clientSecret, RC_JWT: jwt };
}

test("there are guides to a company from a file", () => {
  expect(guides.length).toBeGreaterThan(4);
  expect(guides).toContain(withWorkflow);
});

// The project's own test runs its workflow and looks at its plan.
test("the guide shows the project to copy, with the plan that its test has seen", () => {
  const project = join(root, "examples/nightly-onboarding");
  const shown = shownFiles(withWorkflow).filter(({ path }) => !path.endsWith("agreed.yml"));
  expect(shown.map(({ path }) => path)).toEqual([".github/workflows/company.yml", "company.yaml"]);
  for (const { path, text } of shown) expect(text).toBe(`# ${path}\n${readFileSync(join(project, path), "utf8")}`);
  const plan = readFileSync(join(project, "plan.md"), "utf8");
  expect(readFileSync(join(root, withWorkflow), "utf8")).toContain(`\`\`\`md\n${plan}\`\`\`\n`);
});

// One of them waits half a minute for a call that was under way when its run was killed.
describe.concurrent("the commands of a guide do on the sandbox what it says", { timeout: 600_000 }, () => {
  test.each(guides.filter((guide) => guide !== withWorkflow && guide !== withRedis))("%s", async (guide) => {
    await using folder = folderOf(guide);
    await using sandbox = await startSandbox();
    const script = guideScript(readFileSync(join(root, guide), "utf8"));
    expect(script).toMatch(/ringwright (apply|call)/);
    const { code, out, err } = await shellIn(folder.path, sandbox.server).run(script, loginOf(sandbox));
    expect(code, `${out}\n${err}`).toBe(0);
    expect(sandbox.requests.filter(({ violation }) => violation !== undefined)).toEqual([]);
  });

  test("a plan that was agreed to is applied when it is merged, and refused where somebody has changed since", async () => {
    await using folder = folderOf(withWorkflow);
    await using sandbox = await startSandbox();
    const shell = shellIn(folder.path, sandbox.server);
    const workflow = readFileSync(join(folder.path, ".github/workflows/agreed.yml"), "utf8");
    const run = (job: string): ReturnType<typeof runJob> => runJob(shell, workflow, job, valuesFor(sandbox));
    const [ines] = sandbox.state.extensions.find({ extensionNumber: "102" });

    expect(await run("plan")).toEqual({ code: 0, out: expect.stringContaining("gh pr comment 17 --body-file plan.md") });
    sandbox.state.extensions.update(String(ines?.id), { contact: { ...ines?.contact, jobTitle: "Chief" } });
    expect(await run("apply")).toEqual({ code: 1, out: expect.stringContaining("Ines Okafor") });

    expect((await run("plan")).code).toBe(0);
    expect(await run("apply")).toEqual({ code: 0, out: expect.stringContaining("2 of 2 people are done") });
  });
});
