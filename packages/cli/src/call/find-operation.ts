import leven from "leven";
import { operations } from "../operations.gen.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandOperation } from "./command-operation.ts";

/**
 * Finds an operation by its id or its place in the facade, whatever the case.
 *
 * @param name - such as `readDevice` or `devices.read`
 * @throws UsageError that names those which come nearest
 */
export function findOperation(name: string): CommandOperation {
  const found = knownOperation(name);
  if (found !== undefined) return found;
  const wanted = name.toLowerCase();
  const near = nearest(name, wanted.includes(".") ? operations.map(({ facade }) => facade) : operations.map(({ id }) => id));
  const meant = near.length === 0 ? "" : `; did you mean ${near.join(", ")}?`;
  throw new UsageError(
    `there is no operation ${JSON.stringify(name)}${meant || "."} See: ringwright operations; with a word, such as phone, those that have it`,
  );
}

/** The operation of this id or place in the facade, whatever the case; undefined where there is none. */
export function knownOperation(name: string): CommandOperation | undefined {
  const wanted = name.toLowerCase();
  return operations.find(({ id, facade }) => [id, facade].some((known) => known.toLowerCase() === wanted));
}

/** The operations whose names or summary hold a text, whatever the case. */
export function operationsWith(text: string): CommandOperation[] {
  const wanted = text.toLowerCase();
  return operations.filter(({ id, facade, summary }) =>
    [id, facade, summary].some((said) => said.toLowerCase().includes(wanted)),
  );
}

/**
 * The known names that a mistyped one may mean, the nearest first.
 *
 * @param given - the mistyped one
 * @param known - names that there are
 * @returns three at most; none where none is close
 */
export function nearest(given: string, known: readonly string[]): string[] {
  const wanted = given.toLowerCase();
  return known
    .map((name) => ({ name, distance: distanceOf(wanted, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(2, wanted.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

// A name that begins as another does is near to it, however much is left to type.
function distanceOf(wanted: string, name: string): number {
  return wanted.length >= 3 && name.startsWith(wanted) ? 1 : leven(wanted, name);
}
