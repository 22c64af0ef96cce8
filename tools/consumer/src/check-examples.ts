import { execFile } from "node:child_process";
import { cpSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import pLimit from "p-limit";
import { type Environment, environmentFor } from "./example-engines.ts";
import { passedTests } from "./passed-tests.ts";

interface Manifest {
  readonly engines?: Readonly<Record<string, string>>;
  readonly scripts?: { readonly types?: string };
}

/**
 * Runs `types` and `test` of each project that people copy, outside the workspace. They are installed at once by pnpm, which takes
 * a third of npm's time for them and gives each project what it asks for and no more.
 *
 * @param examples - the folder of the projects, in the repository's root: each folder of it that has a package.json
 * @param home - an empty folder to copy them to
 * @param tarballs - the packed packages, by name
 * @param environment - of the commands
 * @param say - told of each project as it is done
 * @throws Error for projects that do not compile, whose tests fail, that have none, or that ask for what is not there
 */
export async function checkExamples(
  examples: string,
  home: string,
  tarballs: Readonly<Record<string, string>>,
  environment: Environment,
  say: (line: string) => void,
): Promise<void> {
  cpSync(examples, home, { recursive: true, filter: (path) => !path.includes("node_modules") });
  const settings = { packages: ["*"], overrides: tarballs, strictDepBuilds: false, pmOnFail: "ignore" };
  // JSON is YAML.
  writeFileSync(join(home, "pnpm-workspace.yaml"), JSON.stringify(settings));
  writeFileSync(join(home, "package.json"), JSON.stringify({ private: true }));
  const PATH = [dirname(process.execPath), environment["PATH"]].join(delimiter);
  // What Deno keeps goes with the projects.
  const env = { ...environment, PATH, NO_COLOR: "1", DENO_DIR: join(home, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
  const { packageManager } = JSON.parse(readFileSync(join(examples, "../package.json"), "utf8")) as { packageManager: string };
  await runLine(`npx --yes ${packageManager} install --no-frozen-lockfile`, home, env);

  const limit = pLimit(availableParallelism());
  const names = globSync("*/package.json", { cwd: home }).map(dirname).sort();
  const checks = names.map((name) => limit(async () => checkExample(join(home, name), `examples/${name}`, env, say)));
  const failed = (await Promise.allSettled(checks)).filter((check) => check.status === "rejected");
  if (failed.length > 0) throw new Error(failed.map(({ reason }) => (reason as Error).message).join("\n\n"));
}

async function checkExample(folder: string, name: string, env: Environment, say: (line: string) => void): Promise<void> {
  const { engines = {}, scripts = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const own = environmentFor(name, engines, env);
  if (own === undefined) return;
  if (scripts.types !== undefined) await runLine("npm run types", folder, own);
  const passed = passedTests(await runLine("npm test", folder, own));
  if (passed === 0) throw new Error(`${name}: npm test ran no test`);
  say(`${name}: ${passed} tests`);
}

// Runners of tests write what they have to say to either output.
async function runLine(line: string, cwd: string, env: Environment): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("sh", ["-c", `${line} 2>&1`], {
      cwd,
      env,
      timeout: 300_000,
      maxBuffer: 2 ** 24,
    });
    return stdout;
  } catch (error) {
    throw new Error(`${cwd}: ${line}\n${(error as { stdout?: string }).stdout ?? error}`);
  }
}
