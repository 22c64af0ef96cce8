/** What is going to happen, the soonest first. What happens at the same moment keeps its order. */
export class EventQueue {
  #times = new Float64Array(1024);
  #orders = new Float64Array(1024);
  #events = new Int32Array(1024);
  #length = 0;
  #count = 0;

  /** When the soonest is, in milliseconds; infinity where there is none. */
  get nextMs(): number {
    return this.#length === 0 ? Number.POSITIVE_INFINITY : (this.#times[0] as number);
  }

  /**
   * Adds what is going to happen.
   *
   * @param event - a number that says what
   */
  add(timeMs: number, event: number): void {
    if (this.#length === this.#times.length) this.#grow();
    let at = this.#length;
    this.#length += 1;
    this.#put(at, timeMs, this.#count, event);
    this.#count += 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(at, above)) break;
      this.#swap(at, above);
      at = above;
    }
  }

  /** Takes the soonest away. */
  take(): number {
    const event = this.#events[0] as number;
    this.#length -= 1;
    const last = this.#length;
    this.#put(0, this.#times[last] as number, this.#orders[last] as number, this.#events[last] as number);
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= last) break;
      const below = left + 1 < last && this.#isBefore(left + 1, left) ? left + 1 : left;
      if (!this.#isBefore(below, at)) break;
      this.#swap(at, below);
      at = below;
    }
    return event;
  }

  #isBefore(one: number, other: number): boolean {
    const difference = (this.#times[one] as number) - (this.#times[other] as number);
    return difference < 0 || (difference === 0 && (this.#orders[one] as number) < (this.#orders[other] as number));
  }

  #put(at: number, timeMs: number, order: number, event: number): void {
    this.#times[at] = timeMs;
    this.#orders[at] = order;
    this.#events[at] = event;
  }

  #swap(one: number, other: number): void {
    const [timeMs, order, event] = [this.#times[one] as number, this.#orders[one] as number, this.#events[one] as number];
    this.#put(one, this.#times[other] as number, this.#orders[other] as number, this.#events[other] as number);
    this.#put(other, timeMs, order, event);
  }

  #grow(): void {
    const wider = <Kind extends Float64Array | Int32Array>(from: Kind, to: Kind): Kind => {
      to.set(from);
      return to;
    };
    const length = 2 * this.#length;
    this.#times = wider(this.#times, new Float64Array(length));
    this.#orders = wider(this.#orders, new Float64Array(length));
    this.#events = wider(this.#events, new Int32Array(length));
  }
}
