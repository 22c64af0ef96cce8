/** A place in what a file says: member names and positions, from the top. */
export type Place = readonly (string | number)[];

/** A place as people read it: `people[3].name.first`. Empty for the file as a whole. */
export function nameOfPlace(place: Place): string {
  return place.reduce<string>((name, part) => placeIn(name, part), "");
}

/**
 * The name of a place within another one.
 *
 * @param outer - the other one's name
 * @param part - a member's name, or a position
 */
export function placeIn(outer: string, part: string | number): string {
  if (typeof part === "number") return `${outer}[${part}]`;
  return outer === "" ? part : `${outer}.${part}`;
}
