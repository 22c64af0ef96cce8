import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "../../src/code-blocks.ts";

/** How commands ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A shell in which `ringwright` and `pnpm --silent ringwright` are the one of this workspace, and `npm` and `gh` only say what they are asked for. */
export interface Shell {
  run(script: string, env?: Readonly<Record<string, string>>): Promise<Ended>;
}

/**
 * Makes a shell.
 *
 * @param folder - where it is; it knows nothing of the settings of whoever runs the tests
 * @param server - where `ringwright` calls
 */
export function shellIn(folder: string, server: string): Shell {
  const bin = join(folder, ".bin");
  mkdirSync(bin);
  const main = join(root, "packages/cli/src/main.ts");
  program(join(bin, "ringwright"), `exec "${process.execPath}" --conditions=ringwright-source "${main}" "$@"`);
  program(join(bin, "pnpm"), `shift; exec "$@"`); // what follows --silent
  for (const name of ["npm", "gh"]) program(join(bin, name), `echo "${name} $*"`);
  const { PATH = "" } = process.env;
  const settings = {
    PATH: [bin, PATH].join(delimiter),
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, ".config"),
    GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
    RINGWRIGHT_SERVER: server,
  };
  return {
    run: (script, env = {}) =>
      new Promise((resolve) => {
        execFile("bash", ["-e", "-c", script], { cwd: folder, env: { ...settings, ...env } }, (error, out, err) => {
          resolve({ code: error === null ? 0 : Number(error.code ?? -1), out, err });
        });
      }),
  };
}

function program(path: string, line: string): void {
  writeFileSync(path, `#!/bin/sh\n${line}\n`);
  chmodSync(path, 0o755);
}
