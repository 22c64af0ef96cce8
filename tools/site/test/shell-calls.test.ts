import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { OpenApiDocument } from "@ringwright/generate/document";
import { createSandbox } from "@ringwright/sandbox";
import { describe, expect, test } from "vitest";
import { runHere } from "../../../packages/cli/test/support/run-here.ts";
import { callsOf } from "../src/operations/calls.ts";
import { entriesOf } from "../src/operations/catalogue.ts";
import { readRepository } from "../src/paths.ts";
import { expectCall } from "./support/expect-call.ts";

const document = JSON.parse(readRepository("spec/dist/openapi.json")) as OpenApiDocument;
// The login's own operations have a code, a token or a browser in them that only the service gives.
const operations = entriesOf(document).filter(({ operation }) => operation["x-method"].split(".")[0] !== "oauth");
const named = operations.map(({ operation, domain }) => [operation.operationId, operation, domain] as const);

const bash = async (script: string, env: Readonly<Record<string, string>>): Promise<string> =>
  (await promisify(execFile)("bash", ["-c", script], { env: { ...process.env, ...env } })).stdout;

describe.concurrent("curl", () => {
  test.each(named)("%s", async (id, operation, domain) => {
    await using sandbox = await createSandbox();
    const { url } = await sandbox.listen();
    const token = sandbox.auth("admin", { app: "tidewater-internal" }).accessToken();
    await bash(`${callsOf(document, operation, domain).curl.trim()} --silent --show-error`, {
      RINGWRIGHT_SERVER: url,
      RC_TOKEN: token,
    });
    expectCall(sandbox, id);
  });
});

describe.concurrent("the command", () => {
  test.each(named)("%s", async (id, operation, domain) => {
    await using sandbox = await createSandbox();
    const { url } = await sandbox.listen();
    const { clientId, clientSecret, jwt } = sandbox.auth("admin", { app: "tidewater-internal" }).credentials();
    // What a shell makes of the line: its words, and what stands below it.
    const listening = `ringwright() { printf '%s\\0' "$@"; [ "\${@: -1}" = - ] && cat; true; }\n`;
    const said = await bash(listening + callsOf(document, operation, domain).command, {});
    const words = said.split("\0");
    const input = words.pop() ?? "";
    const env = { RINGWRIGHT_SERVER: url, RC_CLIENT_ID: clientId, RC_CLIENT_SECRET: clientSecret, RC_JWT: jwt };
    const { code, err } = await runHere([...words, "--yes"], { env, input });
    expect(code, err).not.toBe(2); // called wrongly
    expectCall(sandbox, id);
  });
});
