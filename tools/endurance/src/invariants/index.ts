import type { State } from "@ringwright/sandbox";
import { idleTales } from "./audit-trail.ts";
import { type Company, readCompany } from "./company.ts";
import { misplaced } from "./ownership.ts";
import { brokenReferences } from "./references.ts";
import { repeatedValues } from "./uniqueness.ts";
import { strayWork } from "./waiting-work.ts";

/**
 * What does not hold in a company that must hold in each, whatever was asked of the sandbox.
 *
 * @param company - all records
 * @returns a line for each breach; empty where all is well
 */
export function breachesOf(company: Company): string[] {
  return [brokenReferences, repeatedValues, misplaced, strayWork, idleTales].flatMap((invariant) => [...invariant(company)]);
}

/** The breaches in a sandbox's state as it is. */
export function brokenInvariants(state: State): string[] {
  return breachesOf(readCompany(state));
}
