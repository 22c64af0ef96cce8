import process from "node:process";
import { SingleBar } from "cli-progress";

/** Says how far something is: a bar on a terminal, a line a step where it is piped. */
export interface Progress {
  /** A step is done. */
  step(what: string): void;
  end(): void;
}

/**
 * Progress on standard error, so that standard output holds what was found alone.
 *
 * @param steps - how many there are
 */
export function progress(what: string, steps: number): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { step: (done) => void stderr.write(`${what}: ${done}\n`), end() {} };
  const bar = new SingleBar({ format: `${what} [{bar}] {value} of {total}  {done}`, stream: stderr });
  bar.start(steps, 0, { done: "" });
  return { step: (done) => bar.increment(1, { done }), end: () => bar.stop() };
}
