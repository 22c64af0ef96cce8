import type { SingleBar } from "cli-progress";
import type { Output } from "../world.ts";

/** Says how far something is: a bar on a terminal, lines elsewhere. */
export interface Progress extends Disposable {
  /** One more thing is done; the line says which, where there is no bar. */
  advance(line?: string): void;
  /** Says something that stays. */
  note(line: string): void;
  /** There are more things, or fewer, than was thought. */
  setTotal(total: number): void;
}

/**
 * Begins something that takes a while. It ends when it is disposed of.
 *
 * @param stderr - where to
 * @param what - goes on
 * @param total - how many things there are; undefined where that is not known
 */
export async function startProgress(stderr: Output, what: string, total?: number): Promise<Progress> {
  if (!stderr.isTTY) return linesOn(stderr, what);
  const { SingleBar } = await import("cli-progress");
  const format = total === undefined ? `${what}: {value} calls` : `${what} [{bar}] {value} of {total} calls`;
  // The cursor and the breaking of lines are left alone: a second Ctrl-C ends the process before they could be put back.
  const bar = new SingleBar({ stream: stderr, format, clearOnComplete: true, hideCursor: false, linewrap: true });
  return barOn(stderr, bar, total ?? 0);
}

function linesOn(stderr: Output, what: string): Progress {
  stderr.write(`${what} ...\n`);
  return {
    advance(line) {
      if (line !== undefined) stderr.write(`${line}\n`);
    },
    note: (line) => void stderr.write(`${line}\n`),
    setTotal() {},
    [Symbol.dispose]() {},
  };
}

function barOn(stderr: Output, bar: SingleBar, ofAll: number): Progress {
  let done = 0;
  let total = ofAll;
  bar.start(total, done);
  return {
    advance() {
      done += 1;
      bar.update(done);
    },
    note(line) {
      bar.stop();
      stderr.write(`${line}\n`);
      bar.start(total, done);
    },
    setTotal(next) {
      total = next;
      bar.setTotal(next);
    },
    [Symbol.dispose]: () => bar.stop(),
  };
}
