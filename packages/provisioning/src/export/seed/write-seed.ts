import { dump } from "js-yaml";
import type { SeedDocument } from "./seed-document.ts";

/** What a seed is written in. */
export type SeedForm = "yaml" | "json";

/**
 * Writes a seed: YAML with a comment for what it does not hold, or JSON, which has no comments.
 *
 * @returns the file's text
 */
export function writeSeed(seed: SeedDocument, form: SeedForm): string {
  const filled = Object.fromEntries(Object.entries(seed).filter(([, value]) => !Array.isArray(value) || value.length > 0));
  if (form === "json") return `${JSON.stringify(filled, null, 2)}\n`;
  return `${comment}${dump(filled, style)}`;
}

// Each extension, number and device stands on a line.
const style = { flowLevel: 2, flowBracketPadding: true, quoteStyle: "double", lineWidth: -1, noRefs: true } as const;

const comment = `# A seed for the sandbox: ringwright sandbox --seed FILE
#
# It holds what every app may read of the account for an administrator, and no passwords, PINs or SIP settings. What cannot be
# read so is what a new account would have:
# - the app is made up, and may call what is open to every app
# - people who are enabled have a password, which nobody knows
# - a role's permissions are for the whole account, or for oneself where its scope is Self
# - phones on no extension are missing, but for loudspeakers of paging groups; so are orders, licences and reservations
# - park locations are empty, sites have no operators, no keys and nobody who administers them, and emergency locations are for
#   everybody
# - what a number can send is not known
# - groups are open around the clock, show the usual number, and are told of what a new one is
`;
