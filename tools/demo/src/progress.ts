import { styleText } from "node:util";
import { SingleBar } from "cli-progress";

/** Says what the demo is at: a line for each step that is done, and on a terminal a bar for the one that goes on. */
export interface Progress {
  /**
   * Begins a step.
   *
   * @param total - how many things it does
   */
  begin(what: string, total: number): void;
  /** One more thing is done. */
  advance(): void;
  /** Ends the step with a line that stays. */
  done(line: string): void;
  /** Takes the bar away, where a step broke off. */
  stop(): void;
}

/**
 * Progress on a stream.
 *
 * @param stream - where there is no terminal, it gets the lines alone
 */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  const bar = stream.isTTY
    ? new SingleBar({ stream, format: "  {what} [{bar}] {value} of {total}", clearOnComplete: true, hideCursor: true })
    : undefined;
  return {
    begin: (what, total) => bar?.start(total, 0, { what }),
    advance: () => bar?.increment(),
    done(line) {
      bar?.stop();
      stream.write(`  ${styleText("green", "+", { stream })} ${line}\n`);
    },
    stop: () => bar?.stop(),
  };
}
