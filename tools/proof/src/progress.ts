import { SingleBar } from "cli-progress";

/** How far a run is: a bar on a terminal, a line for each topic where it is piped. */
export interface Progress {
  /**
   * A topic begins.
   *
   * @param done - how many came before it
   * @param what - it is
   */
  begin(done: number, of: number, what: string): void;
  /** Writes a line that stays. */
  tell(line: string): void;
  /** Takes the bar away. */
  end(): void;
}

/**
 * Progress on a stream.
 *
 * @param stream - usually standard error
 */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  const tell = (line: string): void => void stream.write(`${line}\n`);
  if (!stream.isTTY) return { begin: (done, of, what) => tell(`${done + 1} of ${of}: ${what}`), tell, end: () => {} };
  const format = "[{bar}] {value} of {total} topics, {duration_formatted}: {what}";
  const bar = new SingleBar({ stream, format, clearOnComplete: true, hideCursor: true, forceRedraw: true });
  return {
    begin: (done, of, what) => bar.start(of, done, { what }),
    tell(line) {
      bar.stop();
      tell(line);
    },
    end: () => bar.stop(),
  };
}
