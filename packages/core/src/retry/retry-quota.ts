const capacity = 500;
const cost = 5;

/**
 * What all calls of a client may spend on repeats. Each takes from it and successes give back, so that a service that is
 * down sees ever fewer repeats, not three times its load. The figures are those of the AWS SDKs ("standard" retry mode).
 */
export class RetryQuota {
  #left: number = capacity;

  /** Takes what one repeat costs. False when there is not that much left. */
  take(): boolean {
    if (this.#left < cost) return false;
    this.#left -= cost;
    return true;
  }

  /** A call succeeded: gives back what its repeats took, or a little where there were none. */
  giveBack(repeats: number): void {
    this.#left = Math.min(capacity, this.#left + (repeats === 0 ? 1 : repeats * cost));
  }
}
