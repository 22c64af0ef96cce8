/**
 * What a record, an id or the part of an answer is called by. Each may be known by several names, or by none. Ids of different
 * kinds are different texts.
 */
export interface Names {
  readonly ids: readonly string[];
  readonly numbers: readonly string[];
}

/** A name as it stands in a record or an answer, where ids are texts or numbers; undefined for what is no name. */
export function toName(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/**
 * Puts the parts of an answer beside what was asked: by name, and by place where names do not speak against it. A name that
 * was told more or less often than it was asked settles nothing.
 *
 * @param asked - in the order it was sent; the first id that the answer tells of counts, or else the first number
 * @param told - in the order it came
 * @returns for each that was asked, the place of its part; undefined where the answer does not speak of it
 */
export function pair(asked: readonly Names[], told: readonly Names[]): (number | undefined)[] {
  const tellers = placesByKey(told.map(keys));
  const wanted = asked.map((names) => wantedKey(names, tellers));
  const askers = placesByKey(wanted);
  const byName = wanted.map(([key = ""], index) => {
    const places = tellers.get(key) ?? [];
    const rivals = askers.get(key) ?? [];
    return { isTold: places.length > 0, place: places.length === rivals.length ? places[rivals.indexOf(index)] : undefined };
  });
  const claimed = new Set(byName.map(({ place }) => place));
  return asked.map((names, index) => {
    const { isTold, place } = byName[index] as (typeof byName)[number];
    const other = told[index];
    const fits = !isTold && told.length === asked.length && !claimed.has(index) && other !== undefined && agree(names, other);
    return fits ? index : place;
  });
}

function wantedKey(names: Names, tellers: ReadonlyMap<string, unknown>): string[] {
  const own = keys(names);
  const told = own.slice(0, names.ids.length).find((key) => tellers.has(key));
  return told === undefined ? own.slice(0, 1) : [told];
}

// Ids first: a record that is added has a number and no id yet, and its part has both.
function keys({ ids, numbers }: Names): string[] {
  return [...ids.map((id) => `id ${id}`), ...numbers.map((number) => `number ${number}`)];
}

function placesByKey(keysByPlace: readonly (readonly string[])[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, own] of keysByPlace.entries()) {
    for (const key of new Set(own)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else known.push(place);
    }
  }
  return places;
}

function agree(a: Names, b: Names): boolean {
  return overlap(a.ids, b.ids) && overlap(a.numbers, b.numbers);
}

function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((name) => b.includes(name));
}
