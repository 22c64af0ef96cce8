import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";

const contract = fileURLToPath(import.meta.resolve("@ringwright/spec/openapi.json"));
const strict: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringwright-hey-api-"));
  await createClient({
    input: contract,
    output: { path: folder, header: null },
    plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
    logs: { level: "silent", file: false },
  });
});

afterAll(() => rm(folder, { recursive: true }));

test("@hey-api/openapi-ts makes a function of each of the contract's operations", async () => {
  const { paths } = JSON.parse(await readFile(contract, "utf8")) as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const ids = Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));
  const functions = exportsOf(await readFile(join(folder, "sdk.gen.ts"), "utf8"));
  expect(functions.toSorted()).toEqual(ids.toSorted());
  expect(functions.length).toBeGreaterThan(90);
});

test("what it writes holds up under a strict TypeScript", () => {
  expect(problemsOf([join(folder, "index.ts")])).toEqual([]);
});

test("the check would see a type that is not there", async () => {
  const file = join(folder, "wrong.ts");
  await ts.sys.writeFile(file, 'import type { Device } from "./types.gen";\nexport const device: Device = { id: 1 };\n');
  expect(problemsOf([file])).toEqual([expect.stringContaining("is not assignable to type 'string'")]);
});

function exportsOf(source: string): string[] {
  const { statements } = ts.createSourceFile("sdk.gen.ts", source, ts.ScriptTarget.ES2022);
  return statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ name }) => (name as ts.Identifier).text));
}

function problemsOf(files: string[]): string[] {
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(files, strict));
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
