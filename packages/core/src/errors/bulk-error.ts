import { firstReason } from "../failure/service-errors.ts";
import { isMarked } from "./marker.ts";
import { type ErrorDetails, RingwrightError } from "./ringwright-error.ts";
import { type ServiceErrorEntry, withoutSecrets } from "./service-errors.ts";

/** What became of one of many: of a record, or of an id. */
export type Fate = "succeeded" | "failed" | "unknown" | "notTried";

/** One of many that did not succeed. */
export interface BulkTrouble {
  /** Its place in the list that was given, from 0. */
  readonly index: number;
  /** What became of it; never `succeeded`. */
  readonly fate: Fate;
  /** The service's reasons; empty where it gave none, or was not asked. A place in them counts within one call. */
  readonly errors: readonly ServiceErrorEntry[];
}

/** What a `BulkError` is made of. */
export interface BulkErrorDetails extends ErrorDetails {
  /** How many were given in all. */
  readonly total: number;
  readonly troubles: readonly BulkTrouble[];
}

/** Of many records or ids, some did not succeed. The others did: do not send them again. */
export class BulkError extends RingwrightError {
  override readonly name = "BulkError";
  /** How many were given in all. */
  readonly total: number;
  /** Those that did not succeed, in order. */
  readonly troubles: readonly BulkTrouble[];

  constructor(message: string, details: BulkErrorDetails) {
    super(message, details);
    this.total = details.total;
    this.troubles = details.troubles.map((trouble) => ({ ...trouble, errors: withoutSecrets(trouble.errors, details.redact) }));
  }

  /** Whether `value` is a `BulkError`, also one of another copy of this package. */
  static override is(value: unknown): value is BulkError {
    return isMarked(value, "BulkError");
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), total: this.total, troubles: this.troubles };
  }
}

/**
 * Makes a `BulkError` of what went wrong.
 *
 * @param operation - the operation's id
 * @param total - how many were given in all
 * @param troubles - those that did not succeed
 * @param cause - what stopped the rest, if anything did
 */
export function toBulkError(operation: string, total: number, troubles: readonly BulkTrouble[], cause: unknown): BulkError {
  const count = (fate: Fate): number => troubles.filter((trouble) => trouble.fate === fate).length;
  const parts = [
    count("failed") > 0 ? `${count("failed")} failed` : "",
    count("unknown") > 0 ? `${count("unknown")} have an unknown outcome` : "",
    count("notTried") > 0 ? `${count("notTried")} were not tried` : "",
  ].filter((part) => part !== "");
  // The service counts within its call: only the index tells which of the list it is.
  const first = troubles.find(({ errors }) => errors.length > 0);
  const reason = first === undefined ? "" : `; first: index ${first.index}, ${firstReason(first.errors)}`;
  return new BulkError(`${operation}: of ${total}, ${parts.join(", ")}${reason}`, { operation, total, troubles, cause });
}
