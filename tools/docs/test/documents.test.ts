import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@ringwright/mock";
import { createSandbox } from "@ringwright/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CodeBlock, codeBlocks, documents, leadsSomewhere, links, root, shownSource } from "../src/code-blocks.ts";
import { folderOf } from "./support/folder-of.ts";

const run = promisify(execFile);
const blocks = documents().flatMap(codeBlocks);
// Inside this package, so that the blocks resolve the workspace's packages as users resolve the published ones.
const build = join(root, "tools/docs/.blocks");
let folder: string;
let mock: Awaited<ReturnType<typeof startMock>>;

beforeAll(async () => {
  mkdirSync(build, { recursive: true });
  folder = mkdtempSync(join(build, "run-"));
  for (const [index, { code }] of blocks.entries()) writeFileSync(join(folder, `block-${index}.ts`), `${code}\nexport {};\n`);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.json",
      include: ["*.ts"],
      compilerOptions: {
        isolatedDeclarations: false,
        declaration: false,
        noUnusedLocals: false,
        noPropertyAccessFromIndexSignature: false,
      },
    }),
  );
  mock = await startMock();
});

afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

test("there are code blocks to check", () => {
  expect(blocks.map(({ place }) => place)).toEqual(expect.arrayContaining([expect.stringMatching(/^README\.md:\d+$/)]));
});

test("the code blocks of all documents compile", async () => {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const output = await run(process.execPath, [tsc, "--project", folder]).then(
    () => "",
    (error: { stdout: string }) => error.stdout,
  );
  expect(output.replace(/block-(\d+)\.ts/g, (_, index: string) => blocks[Number(index)]?.place ?? index)).toBe("");
});

describe("what a document shows of a project to copy is what stands there", () => {
  const sources = blocks.flatMap((block) => {
    const file = shownSource(block);
    return file === undefined ? [] : [[block.place, file] as const];
  });
  test.each(sources)("%s", (_, { path, text }) => expect(text).toBe(readFileSync(join(root, path), "utf8")));
});

// Where an id must exist and a change must make sense proves more than where anything is answered; the README names both.
describe.concurrent("code blocks run against the mock", () => {
  test.each(running(({ place, isTest, logsIn }) => !isTest && (!logsIn || place.startsWith("README.md"))))(
    "%s",
    async (_, index) => {
      await runBlock(index, mock.url, { clientId: "docs", clientSecret: "not-a-secret", jwt: "not-a-jwt" });
    },
    60_000,
  );
});

describe.concurrent("code blocks that are tests pass", () => {
  test.each(running(({ isTest }) => isTest))(
    "%s",
    async (_, index) => {
      const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
      const config = join(root, "tools/docs/vitest.blocks.config.ts");
      const { VITEST, VITEST_MODE, VITEST_POOL_ID, VITEST_WORKER_ID, ...env } = process.env;
      const argv = [vitest, "run", "--config", config, "--root", folder, `block-${index}.ts`];
      const { stdout, stderr } = await run(process.execPath, argv, { env: { ...env, NO_COLOR: "1" } });
      expect(stdout).toMatch(/Tests +\d+ passed/);
      expect(stderr).toBe("");
    },
    60_000,
  );
});

describe.concurrent("code blocks that log in run on the sandbox, each on its own", () => {
  test.each(running(({ logsIn }) => logsIn))(
    "%s",
    async (_, index) => {
      await using sandbox = await createSandbox({ limits: "real", time: "real" });
      const { url } = await sandbox.listen();
      await runBlock(index, url, sandbox.auth("admin").credentials());
      expect(sandbox.requests.filter(({ violation }) => violation !== undefined)).toEqual([]);
      expect(sandbox.requests.map(({ status }) => status)).toContain(200);
    },
    60_000,
  );
});

function running(isWanted: (block: CodeBlock) => boolean): (readonly [place: string, index: number])[] {
  return blocks.flatMap((block, index) => (block.runs && isWanted(block) ? [[block.place, index] as const] : []));
}

async function runBlock(
  index: number,
  server: string,
  login: { readonly clientId: string; readonly clientSecret: string; readonly jwt: string },
): Promise<void> {
  const program = join(folder, `block-${index}.ts`);
  await using cwd = folderOf(blocks[index]?.document ?? "");
  const env = {
    ...process.env,
    RINGWRIGHT_SERVER: server,
    RC_CLIENT_ID: login.clientId,
    RC_CLIENT_SECRET: login.clientSecret,
    RC_JWT: login.jwt,
  };
  const { stderr } = await run(process.execPath, ["--conditions=ringwright-source", program], { env, cwd: cwd.path });
  expect(stderr).toBe("");
}

test.each(documents())("the links of %s lead somewhere", (document) => {
  expect(links(document).filter((link) => !leadsSomewhere(document, link))).toEqual([]);
});
