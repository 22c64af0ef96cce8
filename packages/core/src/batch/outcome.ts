import type { ApiError } from "../errors/api-error.ts";

/** An id that succeeded. */
export interface BatchSuccess<T> {
  readonly id: string;
  readonly fate: "succeeded";
  /** The HTTP status of its part of the answer. */
  readonly status: number;
  /** What the call would have given for this id alone. */
  readonly body: T;
}

/** An id that the service refused. */
export interface BatchFailure {
  readonly id: string;
  readonly fate: "failed";
  /** The HTTP status of its part of the answer. */
  readonly status: number;
  readonly error: ApiError;
}

/** An id that nothing is known of: it was sent and no answer says what came of it (`unknown`), or never sent (`notTried`). */
export interface BatchLeftover {
  readonly id: string;
  readonly fate: "unknown" | "notTried";
  /** What the service said of it, where that settles nothing: trouble of its own, or a refusal after a lost attempt. */
  readonly error?: ApiError;
}

/** What became of one id. Decide on `fate`. */
export type BatchOutcome<T> = BatchSuccess<T> | BatchFailure | BatchLeftover;
