import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PageStep } from "./page-steps.ts";
import { brokenPromise } from "./promised-output.ts";
import { type Environment, typeLine, typeLineThatStays } from "./terminal.ts";

/** Who follows a page, and where. */
export interface Reader {
  readonly folder: string;
  readonly env: Environment;
  /** Told of each step before it is taken: its place, and what it is. */
  readonly onStep?: (place: string, what: string) => void;
  /** Done at the end of the page, while what it has started still runs. */
  readonly atEnd?: () => Promise<void>;
}

/** Says that something does not go as a page says; the message begins with the place. */
export class PageError extends Error {
  override readonly name = "PageError";
}

/**
 * Does what a page says, in its order: saves and changes its files, types its commands, and looks whether they print what it promises.
 *
 * @param steps - the page's
 * @param reader - see `Reader`
 * @throws PageError where it does not go as it says
 */
export async function followPage(steps: readonly PageStep[], reader: Reader): Promise<void> {
  const { folder, env, onStep = () => {}, atEnd } = reader;
  await using running = new AsyncDisposableStack();
  let printed: string | undefined;
  for (const [index, step] of steps.entries()) {
    const { place } = step;
    try {
      if (step.kind === "file") {
        onStep(place, `save ${step.path}`);
        save(join(folder, step.path), step.text);
      } else if (step.kind === "change") {
        onStep(place, `change ${changedFiles(step.diff).join(", ")}`);
        applyDiff(folder, step.diff);
      } else if (step.kind === "output") compare(printed, step.lines);
      else if (step.staysUp) {
        onStep(place, step.commands.join());
        printed = running.use(await typeLineThatStays(step.commands.join(), lastLine(steps[index + 1]), folder, env)).printed;
      } else {
        for (const line of step.commands) {
          onStep(place, line);
          printed = await typeLine(line, folder, env);
        }
      }
    } catch (error) {
      throw new PageError(`${place}: ${(error as Error).message}`, { cause: error });
    }
  }
  await atEnd?.();
}

/** The files that a diff changes. */
export function changedFiles(diff: string): string[] {
  return [...diff.matchAll(/^\+\+\+ b\/(.+)$/gm)].map(([, path = ""]) => path);
}

/**
 * Applies a diff, wherever its lines stand by now.
 *
 * @param folder - the repository
 * @param diff - as git makes it; the figures of its hunks may be wrong
 * @param options - of `git apply`, such as `--check`
 * @throws Error with what git says, where the lines around the change are others
 */
export function applyDiff(folder: string, diff: string, ...options: readonly string[]): void {
  execFileSync("git", ["apply", "--recount", ...options, "-"], { cwd: folder, input: diff, stdio: ["pipe", "ignore", "pipe"] });
}

// What it prints last, once it is up.
function lastLine(next: PageStep | undefined): string {
  if (next?.kind !== "output") throw new Error("what runs until Ctrl-C must be followed by what it prints");
  return next.lines.findLast((line) => line !== "...") ?? "";
}

function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function compare(printed: string | undefined, promised: readonly string[]): void {
  if (printed === undefined) throw new Error("no command stands before this output");
  const broken = brokenPromise(printed, promised);
  if (broken !== undefined) throw new Error(`"${broken}" is on one side alone: the page promises other lines than\n${printed}`);
}
