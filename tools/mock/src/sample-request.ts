import type { getHttpOperationsFromSpec } from "@stoplight/prism-http";

/** A call that anybody can try. */
export interface SampleRequest {
  readonly path: string;
  /** Whether it wants a token; any will do. */
  readonly token: boolean;
}

type HttpOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/**
 * Finds a call to show: a read with a token and nothing to fill in but the account.
 *
 * @param operations - as Prism reads them
 */
export function sampleRequest(operations: readonly HttpOperation[]): SampleRequest | undefined {
  const reads = operations.filter(
    ({ method, path, request }) =>
      method === "get" &&
      !path.replaceAll("{accountId}", "").includes("{") &&
      !(request?.query ?? []).some(({ required }) => required),
  );
  const wantsToken = ({ security = [] }: HttpOperation): boolean =>
    security.length > 0 && security.every(({ length }) => length > 0);
  const chosen = reads.find((read) => wantsToken(read) && read.path.includes("{accountId}")) ?? reads[0];
  return chosen && { path: chosen.path.replaceAll("{accountId}", "~"), token: wantsToken(chosen) };
}
