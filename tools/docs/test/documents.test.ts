import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@ringwright/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeBlocks, documents, links, root } from "../src/code-blocks.ts";

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
}, 60_000);

describe.concurrent("code blocks run against the mock", () => {
  const running = blocks.flatMap(({ place, runs }, index) => (runs ? [[place, index] as const] : []));
  test.each(running)(
    "%s",
    async (_, index) => {
      const program = join(folder, `block-${index}.ts`);
      const env = {
        ...process.env,
        RINGWRIGHT_SERVER: mock.url,
        RC_CLIENT_ID: "docs",
        RC_CLIENT_SECRET: "not-a-secret",
        RC_JWT: "not-a-jwt",
      };
      await expect(run(process.execPath, ["--conditions=ringwright-source", program], { env })).resolves.toMatchObject({
        stderr: "",
      });
    },
    60_000,
  );
});

test.each(documents())("the links of %s lead somewhere", (document) => {
  const broken = links(document).filter((link) => !existsSync(join(root, dirname(document), link)));
  expect(broken).toEqual([]);
});
