/** The budget of one rate group of one account, as Redis keeps it: a place is held from its call until a window after the answer. */
export class Budget {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #answeredMs: number[] = [];
  #underWay = 0;

  constructor({ limit, windowMs }: { readonly limit: number; readonly windowMs: number }) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  /** Takes a place, where there is one. */
  take(nowMs: number): boolean {
    if (this.freeAtMs(nowMs) > nowMs) return false;
    this.#underWay += 1;
    return true;
  }

  /** Books an answer. */
  answered(nowMs: number): void {
    this.#underWay -= 1;
    this.#answeredMs.push(nowMs);
  }

  /** When there is a place: now, when the oldest answer's window has passed, or at once after an answer that is under way. */
  freeAtMs(nowMs: number): number {
    while ((this.#answeredMs[0] ?? nowMs) + this.#windowMs <= nowMs && this.#answeredMs.length > 0) this.#answeredMs.shift();
    if (this.#answeredMs.length + this.#underWay < this.#limit) return nowMs;
    return (this.#answeredMs[0] ?? nowMs) + this.#windowMs;
  }
}
