import type { BrokenInput } from "@ringwright/contract/check";

/** A broken input that the sandbox takes, and why it should. */
export interface Exception {
  readonly input: string;
  readonly reason: string;
}

/**
 * Why the sandbox may take an input that the contract does not allow.
 *
 * @param broken - what the contract does not allow
 * @returns the reason, or undefined where there is none
 */
export function sandboxException({ path, keyword }: BrokenInput): string | undefined {
  if (path[0] !== "perPage" || keyword !== "maximum") return undefined;
  return "The service cuts a page that is too long instead of refusing it, and so does the sandbox";
}
