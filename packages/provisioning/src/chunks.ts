/**
 * Cuts a list into parts.
 *
 * @param items - in order
 * @param size - the most items of one part
 */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
