/** Marks errors of ringwright, whichever copy of the package made them. */
export const errorMarker: unique symbol = Symbol.for("ringwright.error");

/** Whether `value` carries the mark. */
export function isMarked(value: unknown): boolean {
  return typeof value === "object" && value !== null && errorMarker in value;
}
