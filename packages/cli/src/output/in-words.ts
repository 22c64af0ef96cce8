/** A time in words, such as `0.4 s`, `42 s`, `1 min 2 s` or `3 h 5 min`. */
export function inWords(durationMs: number): string {
  if (durationMs > 0 && durationMs < 9950) return `${(durationMs / 1000).toFixed(1)} s`;
  const total = Math.round(durationMs / 1000);
  const parts = [
    [Math.floor(total / 3600), "h"],
    [Math.floor(total / 60) % 60, "min"],
    [total % 60, "s"],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return said.length === 0 ? "0 s" : said.join(" ");
}

/** A number of things, such as `1 call` or `12 calls`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * A text as a terminal may show it: a name in an account could hold characters that move the cursor, or turn the direction of
 * what follows.
 */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ");
}
