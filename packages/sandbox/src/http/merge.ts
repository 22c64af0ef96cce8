/** What may change of `T`: any member at any depth. */
export type Partially<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Partially<T[K]> }
    : T;

/**
 * Merges changes into a value, as the service's updates do: members left out stay as they are, objects are merged, lists
 * are put in the place of others.
 *
 * @param present - stays unchanged
 * @param changes - members that are undefined count as left out
 */
export function merge<T extends object>(present: T, changes: Partially<T> | undefined): T {
  const merged = { ...present } as Record<string, unknown>;
  for (const [name, value] of Object.entries(changes ?? {})) {
    const before = merged[name];
    if (value === undefined) continue;
    // A member named __proto__ comes from JSON as an own one, and must stay one.
    const after = isPlain(before) && isPlain(value) ? merge(before, value) : value;
    Object.defineProperty(merged, name, { value: after, enumerable: true, configurable: true, writable: true });
  }
  return merged as T;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
