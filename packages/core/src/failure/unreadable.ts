import type { Operation } from "../call/operation.ts";
import { RingwrightError } from "../errors/ringwright-error.ts";

/** An answer to a batch that does not keep to its form. */
export function unreadable(operation: Operation, what: string): RingwrightError {
  return new RingwrightError(`${operation.id}: the answer to the batch cannot be read: ${what}`, { operation: operation.id });
}
