import { styleText } from "node:util";
import { SingleBar } from "cli-progress";

/** Says what the demo is at: a line for each step that is done, and on a terminal a bar for the one that goes on. */
export interface Progress {
  /**
   * Begins a step.
   *
   * @param total - how many calls it takes
   */
  begin(what: string, total: number): void;
  /** One more call has ended. */
  advance(): void;
  /**
   * Ends the step with a line that stays.
   *
   * @param isWell - whether all went well
   */
  done(line: string, isWell: boolean): void;
  /** Takes the bar away, where a step broke off. */
  stop(): void;
}

/**
 * Progress on a stream.
 *
 * @param stream - where there is no terminal, it gets lines alone: one for each tenth of a step of a hundred calls or more
 */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  const { begin, advance, stop } = stream.isTTY ? barOn(stream) : tenthsOn(stream);
  return {
    begin,
    advance,
    done(line, isWell) {
      stop();
      const mark = isWell ? styleText("green", "+", { stream }) : styleText("red", "!", { stream });
      stream.write(`  ${mark} ${line}\n`);
    },
    stop,
  };
}

type Going = Omit<Progress, "done">;

function barOn(stream: NodeJS.WriteStream): Going {
  const format = "  {what} [{bar}] {value} of {total} calls";
  const bar = new SingleBar({ stream, format, clearOnComplete: true, hideCursor: true });
  return {
    begin: (what, total) => bar.start(total, 0, { what }),
    advance: () => bar.increment(),
    stop: () => bar.stop(),
  };
}

const shortStep = 100;

function tenthsOn(stream: NodeJS.WriteStream): Going {
  let step = { what: "", total: 0 };
  let count = 0;
  return {
    begin(what, total) {
      step = { what, total };
      count = 0;
    },
    advance() {
      const { what, total } = step;
      const tenths = Math.floor((count * 10) / total);
      count += 1;
      const isTold = total >= shortStep && count < total && Math.floor((count * 10) / total) > tenths;
      if (isTold) stream.write(`  ${what}: ${count} of ${total} calls\n`);
    },
    stop() {},
  };
}
