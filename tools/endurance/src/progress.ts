import { SingleBar } from "cli-progress";

/** How far a run is. */
export interface Progress {
  /**
   * Says that so many requests are done.
   *
   * @param of - how many there will be
   */
  say(done: number, of: number): void;
  /** Takes the bar away. */
  end(): void;
}

/**
 * Progress on a stream: a bar on a terminal, a line each time where it is piped.
 *
 * @param stream - usually standard error, so that standard output holds the results alone
 * @param what - is counted
 */
export function progressOn(stream: NodeJS.WriteStream, what = "requests"): Progress {
  if (!stream.isTTY) return { say: (done, of) => void stream.write(`${done} of ${of} ${what}\n`), end: () => {} };
  const bar = new SingleBar({ stream, format: `[{bar}] {value} of {total} ${what}`, clearOnComplete: true, hideCursor: true });
  return {
    say: (done, of) => (bar.isActive ? bar.update(done) : bar.start(of, done)),
    end: () => bar.stop(),
  };
}
