/** A time in words, such as `24 hr` or `1 min 2 sec`. */
export function inWords(durationMs: number): string {
  const total = Math.round(durationMs / 1000);
  const parts = { hours: Math.floor(total / 3600), minutes: Math.floor(total / 60) % 60, seconds: total % 60 };
  const format = new Intl.DurationFormat("en", { style: "short", secondsDisplay: total === 0 ? "always" : "auto" });
  return format.format(parts).replaceAll(",", "");
}

/** A number of things, such as `1 phone` or `12 phones`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
