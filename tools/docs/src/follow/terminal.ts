import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { stripVTControlCharacters } from "node:util";

/** The environment of a command. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A command that goes on while its reader types others. */
export interface Running extends AsyncDisposable {
  /** What it has printed until it was up, without colours. */
  readonly printed: string;
}

/**
 * Types a line into the shell of the system, and waits until it is done.
 *
 * @param line - the line
 * @param cwd - the folder it is typed in
 * @param env - the environment
 * @returns what it printed to its standard output, without colours
 * @throws Error with all that it printed, when it ends otherwise than with 0 or takes more than ten minutes
 */
export async function typeLine(line: string, cwd: string, env: Environment): Promise<string> {
  const child = spawn(line, { cwd, env, shell: true, stdio: ["ignore", "pipe", "pipe"], timeout: 600_000 });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  if (child.exitCode === 0) return stripVTControlCharacters(stdout);
  throw new Error(`"${line}" ended with ${child.exitCode ?? child.signalCode}:\n${stdout}${stderr}`);
}

/**
 * Types a line that does not end by itself, and waits until it has printed a line.
 *
 * @param line - the line
 * @param last - what the last line begins with that it prints once it is up
 * @param cwd - the folder it is typed in
 * @param env - the environment
 * @throws Error with all that it printed, when it ends instead or is not up within two minutes
 */
export async function typeLineThatStays(line: string, last: string, cwd: string, env: Environment): Promise<Running> {
  // A group of its own, for the shell does not pass on that it shall end.
  const child = spawn(line, { cwd, env, shell: true, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let printed = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    said += part;
  });
  const up = new Promise<boolean>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      printed += part;
      if (stripVTControlCharacters(printed).includes(last)) resolve(true);
    });
    child.once("close", () => resolve(false));
    setTimeout(resolve, 120_000, false).unref();
  });
  if (await up) return { printed: stripVTControlCharacters(printed), [Symbol.asyncDispose]: () => endGroup(child) };
  await endGroup(child);
  throw new Error(`"${line}" is not up:\n${printed}${said}`);
}

async function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const closed = once(child, "close");
  if (process.platform === "win32") spawn("taskkill", ["/pid", String(child.pid), "/T", "/F"]);
  else process.kill(-child.pid, "SIGINT");
  await closed;
}
