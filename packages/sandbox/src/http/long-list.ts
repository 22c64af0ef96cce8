import { nameOfPlace, type Place } from "../contract/place.ts";

/** How many items a list in a request may have: no list of the contract that has a limit has a higher one. */
export const maxItems = 500;

/** The place of a list in a body that has more items than the sandbox works on at a time; undefined where there is none. */
export function longListIn(body: unknown): string | undefined {
  const place = placeOfLongList(body);
  return place && nameOfPlace(place);
}

function placeOfLongList(value: unknown): Place | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value) && value.length > maxItems) return [];
  for (const [name, member] of Object.entries(value)) {
    const place = placeOfLongList(member);
    if (place !== undefined) return [Array.isArray(value) ? Number(name) : name, ...place];
  }
  return undefined;
}
