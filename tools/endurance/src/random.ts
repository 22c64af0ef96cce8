/** Draws that are the same for the same seed. */
export class Random {
  #state: number;

  /** @param seed - any whole numbers; another list of them is another sequence */
  constructor(...seed: readonly number[]) {
    this.#state = seed.reduce((mixed, part) => Math.imul(mixed ^ part, 0x9e3779b1) + 0x7f4a7c15, 0x2545f491) >>> 0;
  }

  /** A number from 0 up to 1, without 1. */
  next(): number {
    // mulberry32: small, and good enough to draw requests.
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to `end`, without `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** Whether something happens that happens in this share of all cases. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /**
   * One of several.
   *
   * @throws RangeError for an empty list
   */
  pick<T>(values: readonly T[]): T {
    if (values.length === 0) throw new RangeError("pick: there is nothing to pick from");
    return values[this.below(values.length)] as T;
  }

  /** One of several, each as often as its weight says. */
  weighted<T>(choices: readonly (readonly [weight: number, value: T])[]): T {
    let left = this.next() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    throw new RangeError("weighted: there is nothing to choose from");
  }
}
