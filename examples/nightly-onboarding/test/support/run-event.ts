import { execFile } from "node:child_process";
import { appendFile, chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { parse } from "yaml";

type Values = Readonly<Record<string, string>>;

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly env?: Values;
  readonly jobs: Readonly<Record<string, { readonly if: string; readonly steps: readonly { run?: string; env?: Values }[] }>>;
}

/** How the jobs of an event ended. */
export interface Ended {
  readonly code: number;
  /** All that they printed. */
  readonly said: string;
}

/**
 * Runs what a workflow runs when something happens, step by step until one fails, as a runner of GitHub's does. `ringwright` is
 * the one of this project. `npm` does nothing, and `gh` keeps what it would have posted in `comment.md`.
 *
 * @param workflow - its file
 * @param event - what happens, such as `push`
 * @param folder - where it runs, with the files of the repository
 * @param values - what its expressions stand for, such as `secrets.RC_JWT`
 * @param env - set besides
 * @throws Error for an event that starts no job, and for an expression that has no value
 */
export async function runEvent(workflow: string, event: string, folder: string, values: Values, env: Values): Promise<Ended> {
  const { on, env: shared = {}, jobs } = parse(await readFile(workflow, "utf8")) as Workflow;
  const started = Object.values(jobs).filter((job) => event in on && job.if === `github.event_name == '${event}'`);
  if (started.length === 0) throw new Error(`${workflow}: nothing happens on ${event}`);
  const surroundings = { ...env, ...(await surroundingsIn(folder)) };
  let said = "";
  for (const { run, env: own = {} } of started.flatMap(({ steps }) => steps)) {
    if (run === undefined) continue;
    const entries = Object.entries({ ...shared, ...own }).map(([name, value]) => [name, fill(value, values)]);
    const ended = await bash(fill(run, values), folder, { ...surroundings, ...Object.fromEntries(entries) });
    said += ended.said;
    if (ended.code !== 0) return { code: ended.code, said };
  }
  return { code: 0, said };
}

function fill(text: string, values: Values): string {
  return text.replace(/\$\{\{ *([\w.]+) *\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the workflow asks for ${name}, which has no value here`);
    return value;
  });
}

// Of the settings of whoever runs the test only the path is left.
async function surroundingsIn(folder: string): Promise<Values> {
  const bin = join(folder, ".bin");
  await mkdir(bin, { recursive: true });
  await program(join(bin, "npm"), "exit 0");
  await program(join(bin, "gh"), 'while [ "$1" != --body-file ]; do shift; done; cp "$2" comment.md');
  await appendFile(join(folder, "summary.md"), "");
  const PATH = [bin, resolve("node_modules/.bin"), process.env["PATH"]].join(delimiter);
  return { PATH, HOME: folder, GITHUB_STEP_SUMMARY: join(folder, "summary.md") };
}

async function program(path: string, script: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

function bash(script: string, cwd: string, env: Values): Promise<Ended> {
  return new Promise((done) => {
    execFile("bash", ["-e", "-c", script], { cwd, env }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code ?? -1), said: out + err });
    });
  });
}
