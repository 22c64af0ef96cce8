// RFC 9110, 5.6.7: the one form that is to be written, and two old ones that are to be read.
const forms = [
  /^[A-Z][a-z]{2}, (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^[A-Z][a-z]{5,8}, (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/,
];

/**
 * Reads a date of an HTTP header. `Date.parse` alone would also read `-5` or `2026-04-07`.
 *
 * @param text - a header's value
 * @returns milliseconds since the epoch, or undefined for what is no such date
 */
export function parseHttpDate(text: string): number | undefined {
  for (const form of forms) {
    const { day = "", month, year = "", time } = form.exec(text)?.groups ?? {};
    if (month === undefined) continue;
    const ms = Date.parse(`${day.trim()} ${month} ${wholeYear(year)} ${time} GMT`);
    return Number.isNaN(ms) ? undefined : ms;
  }
  return undefined;
}

// The old form's years are of the century that began in 1970.
function wholeYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 70 ? "20" : "19"}${year}`;
}
