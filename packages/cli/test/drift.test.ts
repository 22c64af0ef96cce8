import { execFile, execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Problem } from "@ringwright/contract-check";
import { createDeviceOrderOperation, readDeviceOperation, updateDeviceOperation } from "@ringwright/devices";
import { parsePhoneNumbersOperation } from "@ringwright/numbers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readOnly, readsOf, type SafeRead, safeRead } from "../src/drift/safe-read.ts";
import { startDrifting } from "./support/drifting-service.ts";
import { runHere } from "./support/run-here.ts";
import { main, sourceFlags } from "./support/run-process.ts";

const execFileAsync = promisify(execFile);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringwright-drift-"));
});
afterEach(() => rm(folder, { recursive: true }));

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Copies what code is generated from. */
async function copyContract(to: string): Promise<void> {
  await cp(join(root, "spec"), join(to, "spec"), {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist)$/.test(path),
  });
  await symlink(join(root, "spec", "node_modules"), join(to, "spec", "node_modules"));
  await mkdir(join(to, "docs"));
  await cp(join(root, "docs", "names.yaml"), join(to, "docs", "names.yaml"));
}

/** Lints the contract of a folder, and writes the code that it gives there. */
async function generate(folder: string): Promise<void> {
  const run = JSON.stringify(pathToFileURL(join(root, "tools/generate/src/run.ts")).href);
  const script = `const { run } = await import(${run});
    process.exitCode = await run({ root: ${JSON.stringify(folder)}, check: false, print() {}, printError: (text) => process.stderr.write(text) });`;
  await execFileAsync(process.execPath, [...sourceFlags, "--input-type=module", "--eval", script]);
}

/** Runs the command with the contract that was generated in a folder. */
async function runWith(folder: string, argv: readonly string[], env: Readonly<Record<string, string>>) {
  const contract = pathToFileURL(join(folder, "packages/contract-check/src/contract/contract.gen.ts")).href;
  const hooks = `import { registerHooks } from "node:module";
    registerHooks({ resolve(name, context, next) {
      const found = next(name, context);
      return found.url.endsWith("/contract-check/src/contract/contract.gen.ts") ? { ...found, url: ${JSON.stringify(contract)} } : found;
    } });`;
  const preload = `data:text/javascript,${encodeURIComponent(hooks)}`;
  const flags = [...sourceFlags, "--import", preload];
  const { stdout: out } = await execFileAsync(process.execPath, [...flags, main, ...argv], { env: { ...process.env, ...env } });
  return { out };
}

/** Answers with new words and members, at places of several kinds. */
async function grown(response: Response): Promise<Response> {
  const text = (await response.text())
    .replaceAll('"status":"Enabled"', '"status":"Hibernating"')
    .replaceAll('"setupWizardState":"Completed"', '"setupWizardState":"NotA Word@"')
    .replaceAll('"contact":{', '"mood":["calm"],"contact":{"pronouns":"they",');
  return new Response(text === "" ? null : text, response);
}

describe("drift only reads", () => {
  test("refuses every operation that is no safe GET", () => {
    expect(safeRead({ operation: readDeviceOperation, parameters: [] }).operation).toBe(readDeviceOperation);
    for (const operation of [updateDeviceOperation, createDeviceOrderOperation, parsePhoneNumbersOperation]) {
      expect(() => safeRead({ operation, parameters: [] })).toThrow(`${operation.id}: ${operation.method} is no safe read`);
    }
    // @ts-expect-error what nobody has looked at is no safe read
    const unseen: SafeRead = { operation: readDeviceOperation, parameters: [] };
    expect(unseen).toBeDefined();
    const { retry: _, ...unsafe } = readDeviceOperation;
    expect(() => safeRead({ operation: unsafe, parameters: [] })).toThrow("readDevice: GET is no safe read");
    expect(() => safeRead({ operation: { ...readDeviceOperation, billable: true }, parameters: [] })).toThrow(TypeError);
  });

  test("its fetch sends GETs and logins alone", async () => {
    const sent: string[] = [];
    const send = readOnly(async (url, { method }) => {
      sent.push(`${method} ${url}`);
      return new Response();
    });
    const init = { headers: {}, body: null, signal: new AbortController().signal, redirect: "manual" } as const;
    await send("https://x.example/restapi/v1.0/status", { ...init, method: "GET" });
    await send("https://x.example/restapi/oauth/token", { ...init, method: "POST" });
    for (const [method, path] of [
      ["POST", "/restapi/oauth/revoke"],
      ["DELETE", "/restapi/v1.0/account/~/extension/1"],
      ["PUT", "/restapi/oauth/token"],
    ] as const) {
      await expect(send(`https://x.example${path}`, { ...init, method })).rejects.toThrow(`drift sends no ${method}`);
    }
    expect(sent).toHaveLength(2);
  });

  test("reads what the access allows", async () => {
    const idsOf = async (access: "open" | "advanced") => (await readsOf(access)).map(({ operation }) => operation.id);
    expect(await idsOf("open")).not.toContain("listLicenses");
    expect(await idsOf("advanced")).toContain("listLicenses");
    expect(await idsOf("advanced")).not.toContain("listFreeExtensionNumbers");
  });
});

test("walks from list to record, and stays within its bounds", async () => {
  await using service = await startDrifting();
  const { code, out, err } = await runHere(["drift"], { env: service.env });
  expect(code).toBe(0);
  expect(out).toMatch(
    /: 20\d exchanges of \d+ operations, 20\d clean\.\nNot read: .*\(no answer held an id for it\)\.\n0 breaches\.\n$/,
  );
  expect(out).toContain("readInventoryAddTask");
  expect(out).not.toMatch(/readDevice\b|readSite\b|readEmergencyLocation|listDomesticCountries|readCallQueueOverflow/);
  expect(err).toContain("  readDevice: read\n");
  // Of all extensions the queues alone have an overflow.
  const queues = service.requests.flatMap((request) => /extension\/(\d+)\/overflow-settings/.exec(request)?.[1] ?? []);
  expect(queues.toSorted()).toEqual(["2719601004", "2719604004"]);
  expect(service.requests.filter((request) => !request.startsWith("GET "))).toEqual(["POST /restapi/oauth/token"]);
  const few = await runHere(["drift", "--max-calls", "10"], { env: service.env });
  expect(few.out).toMatch(/: 11 exchanges of 11 operations/); // the login is one
  expect(few.out).toContain("(the bound was reached before)");
  const short = await runHere(["drift", "--for", "1ms"], { env: service.env });
  expect(short.code).toBe(1);
  expect(short.err).toContain("given up");
});

test("shows a bar on a terminal", async () => {
  await using service = await startDrifting();
  const { err } = await runHere(["drift", "--max-calls", "5"], { env: service.env, terminal: true });
  expect(err).toMatch(/Reading http\S+ \[=+\] 5 of 5/);
});

test("what is new is told, and proposed as a patch of the contract's files", async () => {
  await using service = await startDrifting(grown);
  const plain = await runHere(["drift", "--max-calls", "60"], { env: service.env });
  expect(plain.code).toBe(0);
  expect(plain.out).toMatch(/new value │ readExtension +│ response.body \/status +│ string: Hibernating │ one of Enabled/);
  expect(plain.out).toMatch(/unknown +│ readExtension +│ response.body \/contact\/pronouns/);
  expect(plain.out).not.toMatch(/NotA Word|calm|they/);
  expect(plain.err).toMatch(/\d+ changes of the contract would take in what is new: --spec and its folder makes a patch\.\n$/);

  const patch = join(folder, "new.patch");
  await copyContract(folder);
  const spec = ["--spec", join(folder, "spec"), "--patch", patch];
  const { err } = await runHere(["drift", "--max-calls", "60", ...spec], { env: service.env });
  expect(err).toMatch(/new\.patch: \d+ changes of the contract; look at it, then: git apply .*new\.patch\n$/);
  const text = await readFile(patch, "utf8");
  // Lines are put in, and none is taken out but those that a list in one line stands in.
  for (const line of text.split("\n").filter((one) => /^-(?!--)/.test(one))) expect(line).toMatch(/enum: \[/);
  expect(text).toContain("enum: [Enabled, Disabled, Frozen, NotActivated, Unassigned, Hibernating]");
  expect(text.match(/^\+ +mood:$/gm)).toHaveLength(1); // one of the two schemas is part of the other

  execFileSync("git", ["apply", "new.patch"], { cwd: folder });
  await generate(folder);
  const known = await runWith(folder, ["drift", "--max-calls", "60", "--format", "json"], service.env);
  const { breaches, others } = JSON.parse(known.out);
  expect(breaches).toEqual([]);
  // What looks like no word is counted, and proposed to nobody.
  expect(others.map(({ place }: Problem) => place)).toEqual(["/setupWizardState", "/setupWizardState"]);
});

test("where nothing answers, it says so", async () => {
  const env = { RINGWRIGHT_SERVER: "http://127.0.0.1:1", RC_CLIENT_ID: "a", RC_CLIENT_SECRET: "b", RC_JWT: "c" };
  const { code, out, err } = await runHere(["drift"], { env: { ...env, XDG_CONFIG_HOME: folder } });
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(/ringwright: \w+: no answer from http:\/\/127\.0\.0\.1:1\n$/);
});

test("what is wrong is refused by name, before anything is sent", async () => {
  const asked: readonly (readonly [readonly string[], string])[] = [
    [["--access", "all"], "--access all: is none; write open or advanced"],
    [["--max-calls", "0"], "--max-calls 0: is no number of calls; write one from 1 to 999999"],
    [["--patch", "x"], "--patch: needs --spec with the contract's folder"],
    [["--spec", folder], `--spec ${folder}: has no openapi.yaml; name the folder of a contract`],
    [["--format", "pdf"], "--format pdf: is none; write one of table, json, junit, sarif, markdown"],
  ];
  for (const [argv, message] of asked) {
    expect(await runHere(["drift", ...argv])).toEqual({ code: 2, out: "", err: `ringwright: ${message}\n` });
  }
});
