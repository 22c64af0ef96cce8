import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Ended } from "./run-here.ts";

/** What makes Node run the command from its source. Before 22.18 it must be told to take TypeScript, and warns of it. */
export const sourceFlags: readonly string[] = [
  "--conditions=ringwright-source",
  ...(process.features.typescript ? [] : ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"]),
];

/** The command's file. */
export const main: string = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** A command that runs in a process of its own. */
export interface Running {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Waits until standard error holds a text, and gives what it holds then. */
  readonly saidOnError: (text: string) => Promise<string>;
  readonly ended: Promise<Ended>;
}

/**
 * Starts the command as a process.
 *
 * @param argv - what follows its name
 * @param env - of the process, and nothing else but what Node needs
 */
export function startProcess(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [...sourceFlags, main, ...argv], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { PATH, HOME, ...env },
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  child.stdin.on("error", () => {}); // it may end before it has read everything
  const ended = once(child, "close").then(([code]) => ({ code: code as number, out, err }));
  return {
    child,
    ended,
    async saidOnError(text) {
      while (!err.includes(text)) {
        await Promise.race([once(child.stderr, "data"), ended]);
        if (child.exitCode !== null && !err.includes(text))
          throw new Error(`ended with ${child.exitCode} before it said "${text}": ${err}`);
      }
      return err;
    },
  };
}

/** Runs the command as a process to its end. */
export async function runProcess(
  argv: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
): Promise<Ended> {
  const { child, ended } = startProcess(argv, options.env);
  child.stdin.end(options.input ?? "");
  return ended;
}
