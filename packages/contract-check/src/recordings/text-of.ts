/** The text of what a recording has in the place of one. Objects have none: not each of them can be made one. */
export function textOf(value: unknown): string {
  return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}

/** The number of what a recording has in the place of one; 0 where it has none. */
export function numberOf(value: unknown): number {
  return Number(textOf(value)) || 0;
}
