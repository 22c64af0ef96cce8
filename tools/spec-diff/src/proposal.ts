import type { Change, Kind } from "./change.ts";

/** How far a version moves. */
export type Level = "patch" | "minor" | "major";

/** Levels by the name of a package. */
export type Levels = ReadonlyMap<string, Level>;

/** Packages that are released with the contract, in the order in which they are told of. */
export const packageNames: readonly string[] = ["core", "accounts", "devices", "numbers", "spec"].map(
  (name) => `@ringwright/${name}`,
);

const order: readonly Level[] = ["patch", "minor", "major"];

const levelOf: Readonly<Record<Kind, Level>> = { breaking: "major", addition: "minor", note: "minor", wording: "patch" };

/**
 * Proposes how far the version of each package moves: by the gravest change that reaches it. `@ringwright/spec` is the
 * contract itself, so each change reaches it.
 */
export function propose(changes: readonly Change[]): Levels {
  const levels = new Map<string, Level>();
  for (const name of packageNames) {
    const reached = changes.filter((change) => reaches(change, name)).map(({ kind }) => levelOf[kind]);
    const level = order.findLast((candidate) => reached.includes(candidate));
    if (level !== undefined) levels.set(name, level);
  }
  return levels;
}

/** Whether a change shows in a package. */
export function reaches({ domains }: Change, name: string): boolean {
  return name === "@ringwright/spec" || domains.some((domain) => name === `@ringwright/${domain}`);
}

/** Whether a level says as much as another, or more. Nothing says less than anything. */
export function covers(level: Level | undefined, wanted: Level): boolean {
  return level !== undefined && order.indexOf(level) >= order.indexOf(wanted);
}

/** The higher of two levels. */
export function higher(one: Level | undefined, other: Level | undefined): Level | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return covers(one, other) ? one : other;
}
