import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { followPage } from "@ringwright/docs/follow-page";
import { pageSteps } from "@ringwright/docs/page-steps";
import { satisfies } from "semver";
import { type Environment, runCommand } from "./command.ts";
import { freshEnvironment, type PackageManager, packageManagers } from "./package-managers.ts";

const page = "docs/start.md";

/**
 * Follows docs/start.md word by word in an empty folder, as somebody who has this package manager, a home with nothing in it but
 * where the registry is, and the Node that the page asks for.
 *
 * @param root - the repository's root
 * @param manager - the package manager
 * @param program - the manager's file, where it is not a command already
 * @param folder - where the empty folder is made
 * @param env - the environment, with a home
 * @throws PageError where it does not go as it says
 */
export async function tryStart(
  root: string,
  manager: PackageManager,
  program: string,
  folder: string,
  env: Environment,
): Promise<void> {
  const names = packageManagers.map(({ name }) => name);
  const steps = pageSteps(page, readFileSync(join(root, page), "utf8"), { own: manager.name, all: names });
  const [bin, project] = [join(folder, `${manager.name}-bin`), join(folder, `${manager.name}-start`)];
  for (const made of [bin, project]) mkdirSync(made);
  for (const [name, line] of Object.entries(manager.commands(program))) writeProgram(join(bin, name), line);
  const path = [bin, ...(await nodeFor(root, folder)), env["PATH"]].join(delimiter);
  await followPage(steps, { folder: project, env: { ...env, PATH: path } });
}

/** The folder of this process's Node, where the machine's own is older than the page asks for. */
async function nodeFor(root: string, folder: string): Promise<string[]> {
  const [, asked] = /Node (\d+\.\d+) or later/.exec(readFileSync(join(root, page), "utf8")) ?? [];
  if (asked === undefined) throw new Error(`${page}: it must say "Node 22.18 or later", or whatever it takes`);
  const own = (await runCommand("node", ["--version"], folder, freshEnvironment(folder))).trim();
  return satisfies(own, `>=${asked}`) ? [] : [dirname(process.execPath)];
}

function writeProgram(file: string, line: readonly string[]): void {
  const quoted = line.map((word) => `"${word}"`).join(" ");
  if (process.platform === "win32") writeFileSync(`${file}.cmd`, `@${quoted} %*\r\n`);
  else {
    writeFileSync(file, `#!/bin/sh\nexec ${quoted} "$@"\n`);
    chmodSync(file, 0o755);
  }
}
