import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Environment } from "./command.ts";
import type { PageStep } from "./page-steps.ts";
import { brokenPromise } from "./promised-output.ts";
import { typeLine, typeLineThatStays } from "./terminal.ts";

/** Says that something does not go as a page says; the message begins with the place. */
export class PageError extends Error {
  override readonly name = "PageError";
}

/**
 * Does what a page says, in its order: saves its files, types its commands, and looks whether they print what it promises.
 *
 * @param steps - the page's
 * @param folder - where its reader is
 * @param env - their environment
 * @throws PageError where it does not go as it says
 */
export async function followPage(steps: readonly PageStep[], folder: string, env: Environment): Promise<void> {
  await using running = new AsyncDisposableStack();
  let printed: string | undefined;
  for (const [index, step] of steps.entries()) {
    try {
      if (step.kind === "file") save(join(folder, step.path), step.text);
      else if (step.kind === "output") compare(printed, step.lines);
      else if (step.staysUp) {
        const next = steps[index + 1];
        if (next?.kind !== "output") throw new Error("what runs until Ctrl-C must be followed by what it prints");
        const last = next.lines.findLast((line) => line !== "...") ?? "";
        printed = running.use(await typeLineThatStays(step.commands.join(), last, folder, env)).printed;
      } else for (const line of step.commands) printed = await typeLine(line, folder, env);
    } catch (error) {
      throw new PageError(`${step.place}: ${(error as Error).message}`, { cause: error });
    }
  }
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
