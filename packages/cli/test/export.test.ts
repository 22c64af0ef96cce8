import { chmod, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { createSandbox } from "@ringwright/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { type CompanyFolder, companyFolder } from "./support/company.ts";
import { type Ended, runHere } from "./support/run-here.ts";
import { startService, type TestService } from "./support/test-service.ts";

let service: TestService;
let folder: CompanyFolder;
beforeAll(async () => {
  service = await startService({ app: "tidewater-provisioning" });
});
beforeEach(async () => {
  folder = await companyFolder();
});
afterEach(async () => {
  service.sandbox.reset();
  await folder[Symbol.asyncDispose]();
});
afterAll(() => service[Symbol.asyncDispose]());

const run = (...argv: string[]): Promise<Ended> => runHere(argv, { env: service.env });

test("an account becomes a company file that plans to nothing", async () => {
  const file = join(folder.path, "company.yaml");
  expect(await run("export", "--out", file)).toEqual({ code: 0, out: "", err: "Reading the account ...\n" });
  expect(await readFile(file, "utf8")).toContain("  - email: ines.okafor@tidewater.example\n");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await chmod(file, 0o644);
  await run("export", "--out", file);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const { code, out } = await run("plan", file);
  expect([code, out]).toEqual([0, expect.stringContaining("Nothing to do")]);
});

test("a file without a place is told of before the account is read", async () => {
  const out = join(folder.path, "no", "company.yaml");
  const err = `ringwright: --out ${out}: there is no folder ${join(folder.path, "no")}; make it first, or name another file\n`;
  expect(await run("export", "--out", out)).toEqual({ code: 2, out: "", err });
});

test("JSON is for programs and by the file's name, and what is left out is told on standard error", async () => {
  service.sandbox.state.extensions.update("2719502004", { extensionNumber: "12345678", partnerId: " blank" });
  const { out, err } = await run("export", "--json");
  expect(JSON.parse(out).people).toHaveLength(4);
  expect(err).toContain("Left out: Tomas Lindgren (12345678), partnerId: ");
  const file = join(folder.path, "company.json");
  await run("export", "--out", file);
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual(JSON.parse(out));
  expect((await run("export")).err).toContain("1 thing is left out; comments say which.\n");
});

test("a seed makes a sandbox of the account, and an anonymous one tells nothing of whose it is", async () => {
  const { code, out } = await run("export", "--seed");
  expect(code).toBe(0);
  await using copy = await createSandbox({ seed: { yaml: out } });
  expect(copy.state.devices.get("804111004")?.name).toBe("Ines at the window");
  const anonymous = await run("export", "--seed", "--anonymous", "--json");
  expect(anonymous.out).not.toMatch(/tidewater|okafor|pier street/i);
  expect(JSON.parse(anonymous.out).extensions).toHaveLength(parse(out).extensions.length);
  expect((await run("export", "--anonymous")).out).not.toMatch(/tidewater|okafor|pier street/i);
});

test("nothing is changed", async () => {
  await run("export");
  await run("export", "--seed");
  expect(service.sandbox.requests.filter(({ method, operation }) => method !== "GET" && operation !== "requestToken")).toEqual(
    [],
  );
});

test("an app that may not read is told so", async () => {
  service.sandbox.faults.add({ operation: "listExtensions", status: 403, code: "CMN-401" });
  const { code, err } = await run("export");
  expect([code, err]).toEqual([1, expect.stringContaining("ringwright: listExtensions: 403 CMN-401")]);
});
