/**
 * Cuts a list into parts, each for a call of its own.
 *
 * @param items - in order
 * @param size - the most items of one part
 */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}
