/**
 * Says how far a run is: on a terminal one line that changes, piped a line each time.
 *
 * @param stream - usually standard error, so that standard output holds the results alone
 */
export function progressOn(stream: Pick<NodeJS.WriteStream, "write" | "isTTY">): {
  say(done: number, of: number): void;
  end(): void;
} {
  const width = 40;
  return {
    say(done, of) {
      const filled = Math.round((width * done) / of);
      const text = `${done} of ${of} requests`;
      stream.write(stream.isTTY ? `\r\u001b[K${"█".repeat(filled)}${"░".repeat(width - filled)} ${text}` : `${text}\n`);
    },
    end: () => void (stream.isTTY && stream.write("\r\u001b[K")),
  };
}
