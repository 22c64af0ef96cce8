import { styleText } from "node:util";
import { InputError, OutcomeUnknownError, RingwrightError } from "@ringwright/core";
import { EndedBySignal } from "../ended-by-signal.ts";
import { UsageError } from "../usage-error.ts";
import type { Output } from "../world.ts";
import { plain } from "./in-words.ts";

/** What a process ends with, beside 0 and the figures of signals. */
export const exitCodes = {
  /** The service refused, or could not be reached. */
  trouble: 1,
  /** The command was called wrongly; nothing was sent. */
  usage: 2,
  /** Something was sent that buys, and its answer was lost. */
  outcomeUnknown: 3,
} as const;

/** How a command ends that did not go well. */
export interface Ending {
  readonly exitCode: number;
  /** What to tell, without a secret; undefined where there is nothing to say. */
  readonly message: string | undefined;
}

/**
 * Says what an error means to whoever called the command.
 *
 * @param error - as it was thrown
 */
export function describeError(error: unknown): Ending {
  if (error instanceof EndedBySignal) return { exitCode: error.exitCode, message: undefined };
  if (error instanceof UsageError || error instanceof InputError) return { exitCode: exitCodes.usage, message: error.message };
  if (error instanceof OutcomeUnknownError) {
    return {
      exitCode: exitCodes.outcomeUnknown,
      message: `${error.message}\n${sent(error)}Do not repeat it before you have looked.`,
    };
  }
  if (RingwrightError.is(error) || isOfSystem(error)) return { exitCode: exitCodes.trouble, message: error.message };
  return { exitCode: exitCodes.trouble, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

// A file that cannot be written, and the like: its message says it all.
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}

function sent({ input }: OutcomeUnknownError): string {
  if (input === undefined) return "";
  const ids = Object.entries(input.path).map(([name, id]) => `${name}=${id}`);
  const parts = [...ids, ...(input.body.length === 0 ? [] : [`a body with ${input.body.join(", ")}`])];
  return parts.length === 0 ? "" : `It was sent with ${parts.join(", ")}.\n`;
}

/**
 * Writes what went wrong to standard error, without what would move the cursor: names of files and words of the service are in it.
 *
 * @param stderr - where to; coloured where it shows colours
 * @param message - what
 */
export function complain(stderr: Output, message: string): void {
  stderr.write(`${styleText("red", "ringwright:", { stream: stderr })} ${message.split("\n").map(plain).join("\n")}\n`);
}
