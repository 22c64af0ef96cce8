import type { CompanyFileProblem } from "../company-file-error.ts";
import type { Position } from "./lines.ts";

// Nobody mends more by hand. A file of another kind has one in every byte.
const most = 10_000;

/** Collects what is wrong with one file: ten thousand problems, and no more. */
export class ProblemList {
  readonly #file: string;
  readonly #problems: CompanyFileProblem[] = [];
  readonly #told = new Set<string>();

  /** @param file - what problems call it */
  constructor(file: string) {
    this.#file = file;
  }

  get all(): readonly CompanyFileProblem[] {
    return this.#problems;
  }

  /**
   * Notes a problem; one that was told of the same spot in the same words is the same: a cell may stand for five days.
   *
   * @param place - where it is in what the file says, by name; empty for the file as a whole
   */
  add(position: Position, place: string, message: string): void {
    const told = `${position.line}:${position.column} ${message}`;
    if (this.#problems.length >= most || this.#told.has(told)) return;
    this.#told.add(told);
    this.#problems.push({ file: this.#file, ...position, place, message });
  }
}
