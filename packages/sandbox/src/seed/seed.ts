import type { Place } from "../contract/place.ts";
import type { SeedFile } from "./types.ts";

/** Says what is wrong with a seed file, each problem with its line. */
export class SeedError extends Error {
  override readonly name = "SeedError";
}

/** A seed that has been read, and a way to point into its file. */
export interface Seed {
  readonly company: SeedFile;
  /** An error that points to a place. */
  problem(place: Place, message: string): SeedError;
}
