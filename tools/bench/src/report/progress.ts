/** Says what the bench is at: one line that changes on a terminal, plain lines where it is piped. */
export interface Progress {
  say(text: string): void;
  /** Clears the line, before something else is printed. */
  done(): void;
}

/**
 * Progress on a stream.
 *
 * @param stream - usually standard error, so that standard output holds the tables alone
 */
export function progressOn(stream: Pick<NodeJS.WriteStream, "write" | "isTTY">): Progress {
  const clear = "\r\u001b[K";
  return {
    say: (text) => {
      stream.write(stream.isTTY ? `${clear}${text}` : `${text}\n`);
    },
    done: () => {
      if (stream.isTTY) stream.write(clear);
    },
  };
}
