import { type CallFailure, isRefusal } from "../call/call-end.ts";
import type { Operation } from "../call/operation.ts";
import type { ApiError } from "../errors/api-error.ts";
import { InputError } from "../errors/input-error.ts";

/**
 * Cuts a list into parts.
 *
 * @param items - in order
 * @param size - the most items of one part
 */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}

/**
 * Checks a wish for smaller calls than the contract allows.
 *
 * @param operation - named in the error
 * @param maxItems - the contract's limit
 * @param wish - the caller's, if any
 * @throws InputError for one below 1, above the limit, or no whole number
 */
export function chunkSize(operation: Operation, maxItems: number, wish: number | undefined): number {
  if (wish === undefined) return maxItems;
  if (!Number.isInteger(wish) || wish < 1 || wish > maxItems) {
    throw new InputError(`${operation.id}: maxItems must be a whole number from 1 to ${maxItems}, not ${wish}`);
  }
  return wish;
}

/**
 * Whether a failed call says something about its own items only, so that the next call may go through. A refusal of the
 * login, the permission or the rate, and trouble on the way or at the service, would meet the next call as well.
 */
export function concernsItsItems(end: CallFailure): end is CallFailure & { readonly error: ApiError } {
  return end.fate === "failed" && isRefusal(end.error) && ![401, 403, 429].includes(end.error.status);
}
