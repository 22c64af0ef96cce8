/** What a format asks of a text or a number. */
export interface Format {
  /** In words. */
  readonly expected: string;
  /** Whether a value has it; one of another type has all. */
  readonly holds: (value: unknown) => boolean;
}

// No time is written with half as many characters; what is longer is not taken apart to be looked at.
const longestTime = 64;
const time = /^\d{4}-\d\d-\d\d[t ]\d\d:\d\d:\d\d(\.\d+)?(z|[+-]\d\d(:?\d\d)?)$/i;
const email =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;
const uri = /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]+$/i;

/** The formats of the contract. One that is not here asks for nothing, as `password` does. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ["date-time", ofText("a time such as 2026-04-01T09:00:00Z", isTime)],
  ["email", ofText("a mail address", (text) => text.length <= 320 && email.test(text))],
  ["uri", ofText("a URI", (text) => uri.test(text))],
  ["int32", ofNumber("an integer of 32 bits", (value) => value === (value | 0))],
  ["int64", ofNumber("an integer", Number.isInteger)],
]);

function ofText(expected: string, holds: (text: string) => boolean): Format {
  return { expected, holds: (value) => typeof value !== "string" || holds(value) };
}

function ofNumber(expected: string, holds: (value: number) => boolean): Format {
  return { expected, holds: (value) => typeof value !== "number" || holds(value) };
}

// Months have as many days as a calendar gives them, which Date.parse does not look at: it takes 31 February for 3 March.
function isTime(text: string): boolean {
  if (text.length > longestTime || !time.test(text) || Number.isNaN(Date.parse(text))) return false;
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
