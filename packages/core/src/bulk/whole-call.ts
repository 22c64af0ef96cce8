import { ApiError } from "../errors/api-error.ts";
import { AuthError } from "../errors/auth-error.ts";
import type { Fate } from "../errors/bulk-error.ts";
import type { ServiceErrorEntry } from "../errors/service-errors.ts";
import { TaskError } from "../errors/task-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";

/** What became of everything that a call held, when the call itself failed. */
export interface WholeCallOutcome {
  readonly fate: Fate;
  readonly errors: readonly ServiceErrorEntry[];
}

/**
 * Judges a failed call: the service refused it and did nothing; or it never left; or nobody knows.
 *
 * @param error - what the call threw
 */
export function wholeCallOutcome(error: unknown): WholeCallOutcome {
  if (error instanceof ApiError) return { fate: error.status < 500 ? "failed" : "unknown", errors: error.errors };
  if (error instanceof TaskError) return { fate: error.errors.length > 0 ? "failed" : "unknown", errors: error.errors };
  const neverLeft = error instanceof AuthError || (error instanceof TimeoutError && error.waitMs !== undefined);
  return { fate: neverLeft ? "notTried" : "unknown", errors: [] };
}
