/** Something about the contract that generation cannot go on with: where, and what would be right. */
export interface Problem {
  /**
   * File, line and column, as editors understand them; the file relative to where the command runs. From the emitters,
   * which see one document without files, an operation's id: see `withPlaces`.
   */
  readonly place: string;
  readonly message: string;
}

/** The contract has problems. Nothing was written. */
export class ContractError extends Error {
  override readonly name = "ContractError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ place, message }) => `${place}: ${message}`).join("\n"));
    this.problems = problems;
  }
}

/**
 * What an emitter throws about an operation.
 *
 * @param operationId - which
 * @param message - what is wrong, and what would be right
 */
export function operationProblem(operationId: string, message: string): ContractError {
  return new ContractError([{ place: operationId, message }]);
}
