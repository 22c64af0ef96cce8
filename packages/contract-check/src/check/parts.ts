import type { Contract } from "../contract/contract.ts";
import type { Router } from "../contract/operations.ts";
import type { PointerOf } from "../contract/schema-pointers.ts";
import type { ExchangePart } from "../problem.ts";
import type { Compile } from "../schema/compile.ts";
import type { Finding } from "./finding.ts";

/** What checks work with. */
export interface Parts {
  readonly contract: Contract;
  readonly compile: Compile;
}

/** What a check of an exchange works with. */
export interface AllParts extends Parts {
  readonly router: Router;
  readonly pointerOf: PointerOf;
}

/** What a check of one side says. */
export interface Side {
  readonly findings: readonly Finding[];
  /** What could not be looked at. */
  readonly unchecked: readonly ExchangePart[];
}
