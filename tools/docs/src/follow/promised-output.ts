/**
 * Compares what a command has printed with what a page promises.
 *
 * @param printed - what it printed; an answer in JSON, which is on one line where nobody looks, is taken as a terminal has it
 * @param promised - the page's lines; `...` stands for any that are left out
 * @returns the first line that is promised and was not printed there, or what was printed beyond the promise; undefined where all is so
 */
export function brokenPromise(printed: string, promised: readonly string[]): string | undefined {
  const lines = asOnTerminal(printed.trimEnd()).replaceAll("\r", "").split("\n");
  let next = 0;
  let mayLeaveOut = false;
  for (const line of promised) {
    if (line === "...") {
      mayLeaveOut = true;
      continue;
    }
    const found = mayLeaveOut ? lines.indexOf(line, next) : next;
    if (lines[found] !== line) return line;
    next = found + 1;
    mayLeaveOut = false;
  }
  return mayLeaveOut ? undefined : lines[next];
}

function asOnTerminal(printed: string): string {
  try {
    return JSON.stringify(JSON.parse(printed), null, 2);
  } catch {
    return printed;
  }
}
