import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { nameOfPlace } from "../contract/place.ts";
import { type Seed, SeedError } from "./seed.ts";
import type { SeedFile } from "./types.ts";

/** Where the parts of the seed that ships lie: the company of the contract's examples. */
export const tidewaterFiles: { readonly yaml: string; readonly json: string } = {
  yaml: locate("yaml"),
  json: locate("json"),
};

/**
 * The seed that ships. It is read from JSON, which `pnpm seed` writes from the YAML: reading and checking YAML takes longer
 * than all the rest of making a sandbox, and a test holds the one to the other.
 */
export function readTidewater(): Seed {
  return {
    company: JSON.parse(readFileSync(tidewaterFiles.json, "utf8")) as SeedFile,
    problem: (place, message) => new SeedError(`${tidewaterFiles.yaml}: ${nameOfPlace(place)}: ${message}`),
  };
}

function locate(extension: string): string {
  return createRequire(import.meta.url).resolve(`@ringwright/sandbox/seed/tidewater.${extension}`);
}
