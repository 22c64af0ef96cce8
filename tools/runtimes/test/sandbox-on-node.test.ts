import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fetchRuntime, type RuntimeName } from "../src/fetch-runtime.ts";
import { runModule } from "../src/run-module.ts";
import { runProgram } from "../src/run-program.ts";
import { pathOrLeaveOut } from "../src/runtime.ts";

const sandbox = fileURLToPath(new URL("../../../packages/sandbox/", import.meta.url));
const command = `${sandbox}dist/main.js`;
const module = ["--input-type=module", "-"];

// A minute, and a net for what hangs on a busy machine.
const patienceMs = 1_200_000;

function nodeOf(version: number): string | undefined {
  const name: RuntimeName = `node-${version}`;
  return pathOrLeaveOut(`the sandbox's tests on Node ${version}`, fetchRuntime(name));
}

// The newest is the workspace's own: the package's suite runs on it.
describe.each([22, 24])("the sandbox on Node %i", (version) => {
  const node = nodeOf(version);

  test.skipIf(node === undefined)(
    "passes its suite",
    async () => {
      const name = `test-on-node-${version}`;
      const { code, stdout, stderr } = await runProgram(
        node ?? "",
        ["node_modules/vitest/vitest.mjs", "run", "--project=unit"],
        // As of a script of that name: so the report is called.
        { folder: sandbox, env: { ...withoutVitest(), npm_lifecycle_event: name }, timeoutMs: patienceMs },
      );
      expect({ code, said: code === 0 ? "" : `${stdout}${stderr}` }).toEqual({ code: 0, said: "" });
      const report = JSON.parse(readFileSync(`${sandbox}reports/${name}.json`, "utf8")) as { numPassedTests: number };
      expect(report.numPassedTests).toBeGreaterThan(1000);
    },
    patienceMs,
  );

  test.skipIf(node === undefined)("is imported, and warns of nothing", async () => {
    const code = `
      import { createSandbox } from "@ringwright/sandbox";
      const sandbox = await createSandbox();
      const headers = { authorization: \`Bearer \${sandbox.auth("admin").accessToken()}\` };
      const answer = await sandbox.fetch(\`\${sandbox.url}/restapi/v1.0/account/~/device/804111004\`, { headers });
      process.emitWarning("seen");
      console.log(answer.status);`;
    const { stdout, stderr } = await runModule(node ?? "", module, code);
    expect({ stdout, warnings: stderr.match(/\w*Warning: .*/g) }).toEqual({ stdout: "200\n", warnings: ["Warning: seen"] });
  });

  test.skipIf(node === undefined)("serves by its command, and says nothing on standard error", async () => {
    const child = spawn(node ?? "", [command, "--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
    const stderr = text(child.stderr);
    const ended = once(child, "exit");
    let url = "";
    for await (const line of createInterface(child.stdout)) {
      url ||= /listens at (\S+)/.exec(line)?.[1] ?? "";
      if (!line.startsWith("Stop it")) continue;
      expect((await fetch(`${url}/restapi`)).status).toBe(200);
      child.kill("SIGTERM");
    }
    expect({ code: (await ended)[0], stderr: await stderr }).toEqual({ code: 0, stderr: "" });
  });
});

describe("the sandbox on a Node that is too old", () => {
  const node = nodeOf(20);
  const needs = "@ringwright/sandbox needs Node 22.13 or later (of 23, 23.4), which has node:sqlite; this is Node 20.19.0.";

  test.skipIf(node === undefined)("its command says what it needs, in a sentence", async () => {
    expect(await runProgram(node ?? "", [command])).toEqual({ code: 1, stdout: "", stderr: `${needs}\n` });
  });

  test.skipIf(node === undefined)("so does importing it", async () => {
    const code = 'await import("@ringwright/sandbox").catch(({ message }) => console.log(message));';
    expect(await runModule(node ?? "", module, code)).toEqual({ code: 0, stdout: `${needs}\n`, stderr: "" });
  });
});

// What vitest tells its own workers is not for the vitest that is started here.
function withoutVitest(): Record<string, undefined> {
  return Object.fromEntries(Object.keys(process.env).flatMap((name) => (/^(VITE|TEST$)/.test(name) ? [[name, undefined]] : [])));
}
