import type { Operation } from "./operation.ts";

/** The parts of a request that an input is sorted into. */
export interface RequestParts {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly body: unknown;
}

/**
 * Sorts a flat input: what the path names, `body`, and the rest, which is the query. The account and the extension are
 * those of the token where the input does not say.
 */
export function requestParts(operation: Operation, input: object): RequestParts {
  const { body, ...query } = input as Record<string, unknown>;
  const path: Record<string, unknown> = {};
  for (const [, name] of operation.path.matchAll(/\{([^{}]+)\}/g)) {
    if (name === undefined) continue;
    path[name] = query[name] ?? (name === "accountId" || name === "extensionId" ? "~" : undefined);
    delete query[name];
  }
  return { path, query, body };
}
