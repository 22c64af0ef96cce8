/** A place in a value: member names and positions, from the top. */
export type Place = readonly (string | number)[];

/** A place as people read it: `extensions[3].role`. */
export function nameOfPlace(place: Place): string {
  return place.reduce<string>((name, part) => {
    if (typeof part === "number") return `${name}[${part}]`;
    return name === "" ? part : `${name}.${part}`;
  }, "");
}
