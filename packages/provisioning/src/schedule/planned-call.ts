import type { CallWay } from "../calls/call-kinds.ts";
import type { Work } from "../plan/work.ts";

/** A call that a plan sends. */
export interface PlannedCall {
  readonly way: CallWay;
  readonly work: readonly Work[];
  /** The places in the plan's list of the calls that have to be answered before. */
  readonly after: readonly number[];
}
