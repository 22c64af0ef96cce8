import { RingwrightError } from "@ringwright/core";
import { type CompanyFileProblem, describeProblems } from "@ringwright/provisioning";

/** A fleet file cannot be used. Its message has the first twenty problems, a line each; `problems` has all. */
export class FleetFileError extends RingwrightError {
  override readonly name = "FleetFileError";
  readonly problems: readonly CompanyFileProblem[];

  /** @param problems - one or more */
  constructor(problems: readonly CompanyFileProblem[]) {
    super(describeProblems(problems));
    this.problems = problems;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), problems: this.problems };
  }
}
