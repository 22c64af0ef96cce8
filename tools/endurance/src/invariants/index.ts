import type { State } from "@ringwright/sandbox";
import { readCompany } from "./company.ts";
import { misplaced } from "./ownership.ts";
import { brokenReferences } from "./references.ts";
import { repeatedValues } from "./uniqueness.ts";
import { strayWork } from "./waiting-work.ts";

/**
 * What does not hold in a state that must hold in each, whatever was asked of the sandbox.
 *
 * @param state - a sandbox's
 * @returns a line for each breach; empty where all is well
 */
export function brokenInvariants(state: State): string[] {
  const company = readCompany(state);
  return [brokenReferences, repeatedValues, misplaced, strayWork].flatMap((invariant) => [...invariant(company)]);
}
