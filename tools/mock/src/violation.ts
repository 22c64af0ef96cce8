/** What Prism found wrong with a request or an answer. */
export interface Violation {
  readonly message: string;
  /** Where it is: `body` or `query` or `path`, then the way to the member. */
  readonly path?: readonly string[];
  /** The keyword that was violated, or a status where one fits: 401, 415. */
  readonly code?: string | number;
  /** 0 for an error; more for warnings and hints. */
  readonly severity: number;
}

/** Whether the contract is broken, rather than something to take note of. */
export function isError(violation: Violation): boolean {
  return violation.severity === 0;
}
