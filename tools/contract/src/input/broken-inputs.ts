import type { Breakage } from "../breakage/breakage.ts";
import { breakages } from "../breakage/breakages.ts";
import type { ContractOperation } from "../contract/contract-operation.ts";
import type { Contract } from "../contract/read-contract.ts";
import { inputSchema } from "./input-schema.ts";
import type { ValidInput } from "./valid-inputs.ts";
import { canTravel, isText, problemOfInput } from "./wire.ts";

/** An input with one fact of the contract broken. */
export interface BrokenInput extends Omit<Breakage, "value"> {
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Breaks every fact that the contract states of an operation's input, each once, as far as it can be put on the wire: a
 * path's text cannot be of a wrong type, a list that is left out cannot be told from an empty one.
 *
 * @param contract - what the schemas belong to
 * @param operation - whose input it is
 * @param valid - inputs to start from; those with all members show the most facts
 */
export function brokenInputs(contract: Contract, operation: ContractOperation, valid: readonly ValidInput[]): BrokenInput[] {
  const schema = inputSchema(operation);
  const found = new Map<string, BrokenInput>();
  const fullFirst = valid.toSorted((a, b) => Number(b.kind === "full") - Number(a.kind === "full"));
  for (const { input } of fullFirst) {
    for (const { value, ...breakage } of breakages(contract, schema, input)) {
      // The input as a whole is the client's; the contract begins with its members.
      if (found.has(breakage.fact) || (breakage.path.length === 0 && breakage.keyword !== "required")) continue;
      const candidate = value as Readonly<Record<string, unknown>>;
      if (!canTravel(operation, candidate) || !breaks(contract, operation, breakage, candidate)) continue;
      found.set(breakage.fact, { ...breakage, input: candidate });
    }
  }
  return [...found.values()];
}

// The contract itself has to say no, and at the parameter or in the body that was meant. A text that was to be of a wrong
// type is a text of some other length or pattern.
function breaks(
  contract: Contract,
  operation: ContractOperation,
  { path, keyword }: Omit<Breakage, "value">,
  input: object,
): boolean {
  const problem = problemOfInput(contract, operation, input);
  if (problem === undefined || (path[0] !== undefined && problem.at !== path[0])) return false;
  return keyword !== "type" || !isText(operation, problem.at) || problem.keyword === "type";
}
