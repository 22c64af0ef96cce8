import { brokenInputs, type Contract, type ContractOperation, readContract, validInputs } from "@ringwright/contract/check";

/** An input as the generated functions take it: parameters by name, and `body`. */
export type Input = Readonly<Record<string, unknown>>;

/** An operation with inputs to ask it with. */
export interface FuzzOperation {
  readonly contract: ContractOperation;
  /** The contract's own examples, which tell of the company that the sandbox begins with. */
  readonly examples: readonly Input[];
  /** Whatever else the contract allows. */
  readonly valid: readonly Input[];
  /** With one fact of the contract broken each; empty where it says nothing of the input. */
  readonly broken: readonly Input[];
}

/**
 * The operations of the contract, with inputs that are made from its schemas. They are made once, and filled with ids of
 * the moment later: making them takes longer than asking.
 *
 * @param seed - the same seed gives the same inputs
 */
export function fuzzOperations(seed: number): readonly FuzzOperation[] {
  const contract = readContract();
  return contract.operations.map((operation) => withInputs(contract, operation, seed));
}

function withInputs(contract: Contract, operation: ContractOperation, seed: number): FuzzOperation {
  const inputs = validInputs(contract, operation, { count: 40, seed });
  const isExample = ({ kind }: { readonly kind: string }): boolean => kind.startsWith("example");
  return {
    contract: operation,
    examples: inputs.filter(isExample).map(({ input }) => input),
    valid: inputs.filter((input) => !isExample(input)).map(({ input }) => input),
    broken: brokenInputs(contract, operation, inputs).map(({ input }) => input),
  };
}
