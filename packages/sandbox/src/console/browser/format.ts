const dateAndTime = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  timeZone: "UTC",
});
const timeOnly = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit", timeZone: "UTC" });
const dayAndMinute = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** A day and a time of day, in UTC as the API tells them. */
export function longTime(ms: number): string {
  return dateAndTime.format(ms);
}

/** A time of day in UTC. */
export function shortTime(ms: number): string {
  return timeOnly.format(ms);
}

/** A day without its year, and the time of day. */
export function dayTime(ms: number): string {
  return dayAndMinute.format(ms);
}

/** `MainCompanyNumber` as people write it: `Main company number`. Abbreviations stay. */
export function words(name: string): string {
  const parted = name.replace(
    /([a-z])([A-Z])(?=[a-z])/g,
    (_match, end: string, start: string) => `${end} ${start.toLowerCase()}`,
  );
  return parted.charAt(0).toUpperCase() + parted.slice(1);
}

/** A count with its noun: `1 phone`, `2 phones`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** JSON laid out to be read; any other text as it is. */
export function laidOut(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2);
  } catch {
    // A form, or the start of a body that was too long to keep.
    return body;
  }
}
