/**
 * An object with the same keys and other values.
 *
 * @param object - is left as it is
 * @param change - gives the value in the place of one
 */
export function mapValues<Value, Result>(
  object: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
