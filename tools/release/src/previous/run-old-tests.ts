import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { writeFolderAt } from "./git.ts";

/** What became of a package's old tests. */
export interface OldTests {
  readonly passed: number;
  /** Each with its file, and with what it said. */
  readonly failed: readonly string[];
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

// As far from the sources as test/ is, so that what they import by path is the code of today.
const place = ".previous-test";

// The package's own settings, and among them what its tests have running. Its contract tests are the contract's, not the release's.
const config = `import own from "../vitest.config.ts";
const { projects, ...test } = own.test;
const unit = projects.find((project) => project.test.name === "unit").test;
const reporters = [["json", { outputFile: "${place}/report.json" }]];
export default { ...own, test: { ...test, ...unit, include: ["${place}/**/*.test.ts"], reporters } };
`;

/**
 * Runs tests of a release against the package as it is now.
 *
 * @param root - the repository's root
 * @param folder - the package's, from the root
 * @param tag - the release
 * @param tests - their paths at the release, from the root
 * @throws Error with what Vitest said, where it left no report
 */
export function runOldTests(root: string, folder: string, tag: string, tests: readonly string[]): OldTests {
  const [home, old] = [join(root, folder), join(root, folder, place)];
  try {
    writeFolderAt(root, tag, `${folder}/test`, old);
    writeFileSync(join(old, "vitest.config.ts"), config);
    const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
    const files = tests.map((path) => path.replace(`${folder}/test/`, `${place}/`));
    const line = [vitest, "run", "--config", `${place}/vitest.config.ts`, ...files];
    const { stderr } = spawnSync(process.execPath, line, { cwd: home, encoding: "utf8" });
    return read(join(old, "report.json"), old, stderr);
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}

function read(file: string, old: string, said: string): OldTests {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch (error) {
    throw new Error(`Vitest left no report:\n${said}`, { cause: error });
  }
  const results = report.testResults.map((one) => ({ ...one, file: one.name.slice(old.length + 1).replaceAll("\\", "/") }));
  return {
    passed: results.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === "passed").length,
    failed: results.flatMap(({ file: test, status, message, assertionResults }) => {
      const failed = assertionResults.filter((one) => one.status === "failed");
      if (status === "failed" && failed.length === 0) return [`test/${test}: ${firstLine(message)}`];
      return failed.map(({ fullName, failureMessages: [why = ""] }) => `test/${test}: ${fullName}: ${firstLine(why)}`);
    }),
  };
}

function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0] ?? "";
}
