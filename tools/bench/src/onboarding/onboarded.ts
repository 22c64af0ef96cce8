/** How an onboarding went. */
export interface Onboarded {
  /** In the service's time, until the last call was answered. */
  readonly tookMs: number;
  /** All requests, logins and refused ones counted in. */
  readonly calls: number;
  /** Requests that were refused for going too fast. */
  readonly tooMany: number;
  readonly unauthorized: number;
  /** People who are not whole at the end. */
  readonly failures: number;
  /** How fast the calls of its plan can be at most, in milliseconds; undefined for a caller that plans none. */
  readonly boundMs?: number;
}
