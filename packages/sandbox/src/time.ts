// Beyond these a date cannot be written as the contract wants it, with a year of four digits.
const earliestMs = Date.parse("0001-01-01T00:00:00Z");
const endMs = Date.UTC(10_000, 0, 1);

// What is put off, such as the end of a session, must have a date as well.
const roomMs = 10 * 366 * 86_400_000;

/** Whether a value is a moment, in milliseconds since the epoch, that a date can be written for. */
export function isDate(ms: unknown): ms is number {
  return Number.isSafeInteger(ms) && (ms as number) >= earliestMs && (ms as number) < endMs;
}

/** Whether a sandbox's clock may stand there: the ten years after it can be written as well. */
export function isTime(ms: unknown): ms is number {
  return isDate(ms) && isDate(ms + roomMs);
}

/** What to say of a time that the clock cannot have. */
export const clockRange: string = "the clock goes from the year 1 to the year 9989";
