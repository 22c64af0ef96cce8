const most = 40;

/**
 * The lines that one text has and another has not, with `-` and `+` before them; the first of them where there are many.
 *
 * @param before - the text as it was
 * @param after - the text as it is
 */
export function changedLines(before: string, after: string): string {
  const lines = [...missing(before, after).map((line) => `- ${line}\n`), ...missing(after, before).map((line) => `+ ${line}\n`)];
  return [...lines.slice(0, most), ...(lines.length > most ? [`... and ${lines.length - most} more\n`] : [])].join("");
}

// The lines of a text that another has less often.
function missing(text: string, other: string): string[] {
  const counts = new Map<string, number>();
  for (const line of other.split("\n")) counts.set(line, (counts.get(line) ?? 0) + 1);
  return text.split("\n").filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}
