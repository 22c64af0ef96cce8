import { ApiError } from "@ringwright/core";

/** How a call was refused: the status, the service's code, and the parameter or the permission if it named one. */
export type Verdict = readonly [status: number, code: string, name: string | undefined];

/**
 * Makes a call that must be refused.
 *
 * @param call - what the SDK gave
 * @throws Error when the call succeeds, or fails without an answer of the service
 */
export async function verdictOf(call: PromiseLike<unknown>): Promise<Verdict> {
  try {
    const answer = await call;
    throw new Error(`expected a refusal, got ${JSON.stringify(answer)}`);
  } catch (error) {
    return verdictIn(error);
  }
}

/**
 * Makes a call that may be refused.
 *
 * @param call - what the SDK gave
 * @returns how it was refused; undefined where it was not
 * @throws Error when the call fails without an answer of the service
 */
export async function refusalOf(call: PromiseLike<unknown>): Promise<Verdict | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    return verdictIn(error);
  }
}

function verdictIn(error: unknown): Verdict {
  if (!(error instanceof ApiError)) throw error;
  const { status, code, errors } = error;
  const [first] = errors;
  return [status, code, first?.parameterName ?? first?.permissionName ?? first?.permissionsName];
}
