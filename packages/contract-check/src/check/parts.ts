import type { Contract } from "../contract/contract.ts";
import type { ExchangePart } from "../problem.ts";
import type { Compile } from "../schema/compile.ts";
import type { Finding } from "./finding.ts";

/** What checks work with. */
export interface Parts {
  readonly contract: Contract;
  readonly compile: Compile;
}

/** What a check of one side says. */
export interface Side {
  readonly findings: readonly Finding[];
  /** What could not be looked at. */
  readonly unchecked: readonly ExchangePart[];
}
