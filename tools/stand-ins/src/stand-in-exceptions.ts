import { type BrokenInput, type ContractOperation, prismException } from "@ringwright/contract/check";

/** Why one of the two may take an input that the contract does not allow. */
export interface StandInException {
  readonly prism: string | undefined;
  readonly sandbox: string | undefined;
}

/**
 * Where one of the two is known to be lenient.
 *
 * @param operation - whose input it is
 * @param broken - what the contract does not allow
 */
export function standInException(operation: ContractOperation, broken: BrokenInput): StandInException {
  return { prism: prismException(operation, broken), sandbox: sandboxException(broken) };
}

function sandboxException({ path, keyword }: BrokenInput): string | undefined {
  if (path[0] !== "perPage" || keyword !== "maximum") return undefined;
  return "The service cuts a page that is too long instead of refusing it, and so does the sandbox";
}
