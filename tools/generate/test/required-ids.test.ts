import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test, vi } from "vitest";
import { type ContractOperation, domains, operationsOf } from "../src/contract.ts";
import type { OpenApiDocument } from "../src/document.ts";
import { pathDefault } from "../src/emit/constant.ts";
import { root } from "../src/paths.ts";

// The compiler reads all packages.
vi.setConfig({ testTimeout: 120_000 });

const document = JSON.parse(readFileSync(join(root, "spec/dist/openapi.json"), "utf8")) as OpenApiDocument;
const operations = domains.flatMap((domain) => operationsOf(document, domain).map((operation) => ({ domain, operation })));

test("the real contract's ids have a default for the account always, and for the extension in reads alone", () => {
  for (const { operation } of operations) {
    for (const parameter of operation.parameters.filter(({ in: place }) => place === "path")) {
      const isOwn = parameter.name === "accountId" || (parameter.name === "extensionId" && operation.method === "GET");
      expect(pathDefault(parameter), `${operation.operationId} ${parameter.name}`).toBe(isOwn ? "~" : undefined);
    }
  }
});

test("whatever the operation, a call without an id compiles only where the id has a default", () => {
  const source = operations.flatMap(({ domain, operation }) =>
    operation.parameters
      .filter(({ in: place }) => place === "path")
      .map((parameter) => callWithout(domain, operation, parameter.name, pathDefault(parameter) === undefined)),
  );
  expect(source.length).toBeGreaterThan(operations.length / 2);
  expect(errorsIn(source.join("\n"))).toEqual([]);
});

// A block that the compiler takes: the call is right, or it is wrong and said to be.
function callWithout(domain: string, { operationId: id }: ContractOperation, member: string, isError: boolean): string {
  const module = domain === "core" ? "@ringwright/core/service" : `@ringwright/${domain}`;
  const functions = `import("${module}")`;
  return [
    "{",
    `  const call: typeof ${functions}.${id} = null as never;`,
    `  const { ${member}: _, ...rest } = null as never as Required<NonNullable<Parameters<typeof call>[1]>>;`,
    ...(isError ? ["  // @ts-expect-error the id is missing"] : []),
    "  call(null as never, rest);",
    "}",
  ].join("\n");
}

// The file exists in memory only, beside a package that may import all others.
function errorsIn(source: string): string[] {
  const file = join(root, "tools/demo/src/calls-without-ids.ts");
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
    customConditions: ["ringwright-source"],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version, ...rest) =>
    name === file
      ? ts.createSourceFile(name, `${source}\nexport {};\n`, version)
      : getSourceFile.call(host, name, version, ...rest);
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(
      ({ messageText, start = 0 }) => `${source.slice(start, start + 60)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}
