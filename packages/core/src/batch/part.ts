import { RingwrightError } from "../errors/ringwright-error.ts";
import type { Operation } from "../operation.ts";

/** One id's part of an answer. */
export interface BatchPart {
  readonly status: number;
  readonly statusText: string;
  readonly body: unknown;
  /** Whether the service refused the id; left out where its status says so. */
  readonly failed?: boolean;
}

/** An answer to a batch that does not keep to its form. */
export function unreadable(operation: Operation, what: string): RingwrightError {
  return new RingwrightError(`${operation.id}: the answer to the batch cannot be read: ${what}`, { operation: operation.id });
}
