/**
 * Whether a value passes a filter: one that was not given lets everything through, the values of one add up.
 *
 * @param wanted - the query's parameter
 * @param value - the record's; undefined passes no filter that was given
 */
export function passes<T>(wanted: T | readonly T[] | undefined, value: T | undefined): boolean {
  if (wanted === undefined) return true;
  const list = Array.isArray(wanted) ? (wanted as readonly T[]) : [wanted as T];
  return list.length === 0 || (value !== undefined && list.includes(value));
}

/** Whether any of a record's values passes a filter. */
export function passesAny<T>(wanted: T | readonly T[] | undefined, values: readonly T[]): boolean {
  return wanted === undefined || (Array.isArray(wanted) && wanted.length === 0) || values.some((value) => passes(wanted, value));
}

/**
 * Whether a text fits a pattern in which `*` stands for any characters.
 *
 * @param pattern - undefined lets everything through
 */
export function fits(pattern: string | undefined, text: string): boolean {
  if (pattern === undefined) return true;
  const [first = "", ...others] = pattern.split("*");
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  // Leftmost matches of the inner parts, without a regular expression that a pattern could make slow.
  let from = first.length;
  return others.every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0 && from <= text.length - last.length;
  });
}
