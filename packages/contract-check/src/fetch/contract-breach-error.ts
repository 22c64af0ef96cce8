import type { Problem } from "../problem.ts";

/** An exchange broke the contract. It was made all the same: what the request changed is changed. */
export class ContractBreachError extends Error {
  override readonly name = "ContractBreachError";
  /** All that differs, what the contract does not know among it. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const broken = problems.filter(({ kind }) => kind === "broken").map(({ message }) => message);
    super(broken.join("\n"));
    this.problems = problems;
  }
}
