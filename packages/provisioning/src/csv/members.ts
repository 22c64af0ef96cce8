import { type Place, placeIn } from "../place.ts";
import type { Spots } from "../source.ts";

/** A person, or a part of one, that is put together from cells. */
export type Members = { [name: string]: unknown };

/**
 * Puts a value where a person has it; lists are joined.
 *
 * @returns false where something else is there already
 */
export function put(person: Members, [part, ...inner]: Place, value: unknown): boolean {
  const name = String(part);
  const there = Object.hasOwn(person, name) ? person[name] : undefined;
  if (inner.length > 0) {
    const members = there ?? {};
    if (typeof members !== "object") return false;
    set(person, name, members);
    return put(members as Members, inner, value);
  }
  if (there === undefined) set(person, name, value);
  else if (Array.isArray(there) && Array.isArray(value)) set(person, name, [...there, ...value]);
  else return false;
  return true;
}

/**
 * Notes that a member, what holds it and what is in it stand in a cell, as far as no other cell says so.
 *
 * @param person - what has been put together so far
 * @param member - what the cell says of them
 * @param place - the person's, by name
 */
export function spotAll(
  person: Members,
  member: Place,
  place: string,
  cell: { readonly offset: number; readonly label: string },
  spots: Spots,
): void {
  let [value, inner]: [unknown, string] = [person, place];
  for (const [depth, part] of member.entries()) {
    value = Object.entries(value ?? {}).find(([name]) => name === part)?.[1];
    inner = placeIn(inner, part);
    if (!spots.has(inner)) spots.add(inner, cell.offset, depth === member.length - 1 ? cell.label : undefined);
  }
  spotInner(value, inner);

  function spotInner(value: unknown, outer: string): void {
    if (typeof value !== "object" || value === null) return;
    for (const [name, item] of Object.entries(value)) {
      const inner = placeIn(outer, Array.isArray(value) ? Number(name) : name);
      if (!spots.has(inner)) spots.add(inner, cell.offset, cell.label);
      spotInner(item, inner);
    }
  }
}

// A custom field may have any name, also one that JavaScript gives a meaning.
function set(object: Members, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
}
