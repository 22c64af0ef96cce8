import { ApiError } from "../errors/api-error.ts";
import type { CallContext } from "./onion.ts";
import { refuses } from "./refusal-status.ts";

/**
 * What became of everything that a failed call held.
 *
 * - `failed`: the service refused it, and did nothing.
 * - `unknown`: it was sent, and no answer says what came of it.
 * - `notTried`: it was never sent, or was refused for the login or the rate each time and is still to be sent.
 */
export type FailedFate = "failed" | "unknown" | "notTried";

/** How a call ended, told instead of thrown. */
export type CallEnd<T> = CallSuccess<T> | CallFailure;

/** A call that was answered. */
export interface CallSuccess<T> {
  readonly answer: T;
  /** Whether an earlier attempt may have acted too: what the answer then refuses may have been done by that one. */
  readonly afterDoubt: boolean;
}

/** A call that threw. */
export interface CallFailure {
  /** What it threw: an error, or the reason of the caller's signal. */
  readonly error: unknown;
  readonly fate: FailedFate;
}

/**
 * Judges a call that threw. Once an attempt has left and was not refused itself, the call's fate is unknown, whatever
 * stopped it afterwards: a login that failed, a budget without room, an abort.
 *
 * @param context - the call, or undefined where it never became one
 * @param error - what it threw
 */
export function fateOfFailure(context: CallContext | undefined, error: unknown): FailedFate {
  if (context === undefined) return "notTried";
  if (context.inDoubt || context.wasInDoubt) return "unknown";
  if (isRefusal(error) && error.operation === context.operation.id) return "failed"; // a login on the way has errors of its own
  if (context.refusedWith !== undefined && !isToBeSentAgain(context.refusedWith)) return "failed"; // its body never came
  return context.answerBody === undefined ? "notTried" : "unknown";
}

// For the login or the rate.
function isToBeSentAgain(status: number): boolean {
  return status === 401 || status === 429;
}

/** Whether the service said no, and did nothing. */
export function isRefusal(error: unknown): error is ApiError {
  return error instanceof ApiError && refuses(error.status);
}
