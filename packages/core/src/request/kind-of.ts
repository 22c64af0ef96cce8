/**
 * What a value is, for a message that must not show the value itself.
 *
 * @param value - anything
 * @returns such as `null`, `an empty string`, `a list`, `an object (Map)`, `boolean`
 */
export function kindOf(value: unknown): string {
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "number") return Number.isFinite(value) ? "a number" : String(value);
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  return `an object (${value.constructor?.name ?? "without a class"})`;
}
