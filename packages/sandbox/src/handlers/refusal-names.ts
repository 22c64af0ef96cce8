import { asRefusal, Refusal } from "../http/refusal.ts";

/**
 * Does work that several operations share, and calls what it refuses by the name that the member has in this one's body.
 *
 * @param rename - from the name that the work knows to the body's
 */
export function renaming<T>(rename: (parameterName: string) => string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal?.details.parameterName === undefined) throw error;
    const { status, code, details } = refusal;
    throw new Refusal(status, code, { ...details, parameterName: rename(refusal.details.parameterName) });
  }
}
