import { RingwrightError } from "@ringwright/core";

/** Something that is wrong with a company file. */
export interface CompanyFileProblem {
  /** The file, as it was named. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in characters. */
  readonly column: number;
  /** Where it is in what the file says, such as `people[3].number`; empty for the file as a whole. */
  readonly place: string;
  /** Which field, what is wrong with it, and what would be right. */
  readonly message: string;
}

const printed = 20;

/**
 * A company file cannot be used. Its message has the first twenty problems, a line each; `problems` has all. What the file says
 * stands in them, but nothing of a file that holds passwords or PINs.
 */
export class CompanyFileError extends RingwrightError {
  override readonly name = "CompanyFileError";
  /** All that is wrong, in the file's order; ten thousand at most. */
  readonly problems: readonly CompanyFileProblem[];

  /** @param problems - one or more */
  constructor(problems: readonly CompanyFileProblem[]) {
    const sorted = problems.toSorted((one, other) => one.line - other.line || one.column - other.column);
    super(describeProblems(sorted));
    this.problems = sorted;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), problems: this.problems };
  }
}

/** The first twenty problems, a line each, and how many more there are. */
export function describeProblems(problems: readonly CompanyFileProblem[]): string {
  const more = problems.length - printed;
  const lines = problems.slice(0, printed).map(toLine);
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}

function toLine({ file, line, column, place, message }: CompanyFileProblem): string {
  return `${file}:${line}:${column}: ${message}${place === "" ? "" : ` (${place})`}`;
}
