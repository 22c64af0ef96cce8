import type { SeedFile } from "./types.ts";

/** Says what is wrong with a seed file, each problem with its line. */
export class SeedError extends Error {
  override readonly name = "SeedError";
}

/** A place in a seed file: member names and positions, from the top. */
export type SeedPlace = readonly (string | number)[];

/** A seed that has been read, and a way to point into its file. */
export interface Seed {
  readonly company: SeedFile;
  /** An error that points to a place. */
  problem(place: SeedPlace, message: string): SeedError;
}

/** A place as people read it: `extensions[3].role`. */
export function nameOfPlace(place: SeedPlace): string {
  return place.reduce<string>((name, part) => {
    if (typeof part === "number") return `${name}[${part}]`;
    return name === "" ? part : `${name}.${part}`;
  }, "");
}
