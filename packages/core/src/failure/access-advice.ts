import type { Operation, RestrictedAccess } from "../call/operation.ts";

// What the service answers to an app that may not call an operation is not published: these are how it may say so.
const refusals = new Set([401, 403, 404]);

const advice: Readonly<Record<RestrictedAccess, string>> = {
  advanced: "is advanced: the service lets only apps call it that the vendor has reviewed for it; ask for a review",
  internal: "is internal: the service lets only the vendor's own apps call it; an open operation may do the same",
};

/**
 * Says who may call an operation that is not open to every app, as that may be why a call was refused.
 *
 * @param operation - what was called
 * @param status - the refusal's
 * @returns a text, or undefined where every app may call it or the refusal is about something else
 */
export function accessAdvice({ id, access }: Operation, status: number): string | undefined {
  return access === undefined || !refusals.has(status) ? undefined : `${id} ${advice[access]}`;
}
