import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "@ringwright/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../src/code-blocks.ts";
import { type SideBySide, sideBySide } from "../src/side-by-side.ts";

const run = promisify(execFile);
const programs = sideBySide(readFileSync(join(root, "docs/coming-from.md"), "utf8"));
const tasks = [...Map.groupBy(programs, ({ task }) => task)];
let folder: string;

beforeAll(() => {
  // Inside this package, so that the blocks find the packages.
  mkdirSync(join(root, "tools/docs/.blocks"), { recursive: true });
  folder = mkdtempSync(join(root, "tools/docs/.blocks/side-by-side-"));
  for (const [index, { language, program }] of programs.entries())
    writeFileSync(fileOf(index, language), `${program}\nexport {};\n`);
  const compilerOptions = { isolatedDeclarations: false, declaration: false, noUnusedLocals: false };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../../tsconfig.json", include: ["*.ts"], compilerOptions }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test("ten tasks are done with three SDKs", () => {
  expect(tasks.length).toBe(10);
  for (const [, { length }] of tasks) expect(length).toBe(3);
});

test("what is ours compiles", async () => {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, "--project", folder]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe("");
}, 60_000);

describe.concurrent("the three print the same", () => {
  test.each(tasks)(
    "%s",
    async (task, own) => {
      const [first, ...others] = await Promise.all(own.map(printed));
      if (task !== "Log in") expect(first).not.toBe("");
      for (const other of others) expect(other).toBe(first);
    },
    60_000,
  );
});

/** What a program prints on a sandbox of its own, whose contract it keeps. */
async function printed(program: SideBySide): Promise<string> {
  await using sandbox = await createSandbox({ limits: "real", time: "real" });
  const { url } = await sandbox.listen();
  const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
  const login = { RINGWRIGHT_SERVER: url, RC_CLIENT_ID: clientId, RC_CLIENT_SECRET: clientSecret, RC_JWT: jwt };
  const argv = ["--conditions=ringwright-source", fileOf(programs.indexOf(program), program.language)];
  const { stdout } = await run(process.execPath, argv, { env: { ...process.env, ...login } });
  expect(sandbox.requests.filter(({ violation }) => violation !== undefined)).toEqual([]);
  return stdout;
}

function fileOf(index: number, language: string): string {
  return join(folder, `${index}.${language === "ts" ? "ts" : "mjs"}`);
}
