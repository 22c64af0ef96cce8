import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** Runs a command in a folder, and gives what it printed. */
export type Run = (command: string, args: string[], cwd: string, env: Readonly<Record<string, string | undefined>>) => string;

/**
 * Runs the tests of the projects that people copy, outside the workspace. They are installed at once by pnpm, which takes a third
 * of npm's time for them and gives each project what it asks for and no more.
 *
 * @param examples - the folder of the projects, in the repository's root
 * @param home - an empty folder to copy them to
 * @param tarballs - the packed packages, by name
 * @param environment - of the commands
 * @returns what to say of each
 * @throws Error for a project that does not compile, whose tests fail, or that has none
 */
export function checkExamples(
  examples: string,
  home: string,
  tarballs: Readonly<Record<string, string>>,
  run: Run,
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  cpSync(examples, home, { recursive: true, filter: (path) => !path.includes("node_modules") });
  const settings = { packages: ["*"], overrides: tarballs, strictDepBuilds: false, pmOnFail: "ignore" };
  // JSON is YAML.
  writeFileSync(join(home, "pnpm-workspace.yaml"), JSON.stringify(settings));
  writeFileSync(join(home, "package.json"), JSON.stringify({ private: true }));
  const PATH = [dirname(process.execPath), environment["PATH"]].join(delimiter);
  const env = { ...environment, PATH, NO_COLOR: "1" };
  const { packageManager } = JSON.parse(readFileSync(join(examples, "../package.json"), "utf8")) as { packageManager: string };
  run("npx", ["--yes", packageManager, "install", "--no-frozen-lockfile"], home, env);
  const projects = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.name.startsWith("testing-"));
  return projects.map(({ name }) => {
    const project = join(home, name);
    run("npm", ["run", "types"], project, env);
    // Jest writes what it has to say to standard error.
    const said = run("sh", ["-c", "npm test 2>&1"], project, env);
    const passed = /^\W*(?:Tests:? +|pass )([1-9]\d*)/m.exec(said)?.[1];
    if (passed === undefined) throw new Error(`${name}: ran no test`);
    return `${name}: ${passed} tests`;
  });
}
