/** Marks errors of ringwright, whichever copy of the package made them. */
export const errorMarker: unique symbol = Symbol.for("ringwright.error");

/**
 * Whether `value` carries the mark.
 *
 * @param value - anything
 * @param name - of the class that it must be of; any when left out
 */
export function isMarked(value: unknown, name?: string): boolean {
  if (typeof value !== "object" || value === null || !(errorMarker in value)) return false;
  return name === undefined || ("name" in value && value.name === name);
}
