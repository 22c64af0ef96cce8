interface Moment {
  readonly atMs: number;
  /** All calls until then, from the first one on. */
  upTo: number;
}

/**
 * When calls were answered. Those of one moment are one number, however many: how many others have made is what the wire
 * says.
 */
export class AnsweredCalls {
  /** The oldest first. */
  readonly #moments: Moment[] = [];
  #total = 0;
  #forgotten = 0;

  /** Adds calls; `atMs` must not lie before that of those before. */
  add(atMs: number, calls: number): void {
    this.#total += calls;
    const last = this.#moments.at(-1);
    if (last?.atMs === atMs) last.upTo = this.#total;
    else this.#moments.push({ atMs, upTo: this.#total });
  }

  /** How many came after a moment, as far as they are remembered. */
  since(atMs: number): number {
    const next = this.#first((moment) => moment.atMs > atMs);
    return this.#total - (this.#moments[next - 1]?.upTo ?? this.#forgotten);
  }

  /** When the newest call came, or the second newest, and so on. */
  newest(place: number): number {
    return this.#moments[this.#first(({ upTo }) => upTo > this.#total - place)]?.atMs ?? Number.NEGATIVE_INFINITY;
  }

  /** Forgets what came up to a moment, but for the last `kept` moments or more of it. */
  forget(untilMs: number, kept: number): void {
    const passed = this.#first(({ atMs }) => atMs > untilMs);
    if (passed <= 2 * kept) return; // so that what is left has not to be moved each time
    for (const { upTo } of this.#moments.splice(0, passed - kept)) this.#forgotten = upTo;
  }

  // The index of the first moment that is so; all those after it are so too.
  #first(isSo: (moment: Moment) => boolean): number {
    let [from, to] = [0, this.#moments.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const moment = this.#moments[middle];
      if (moment !== undefined && isSo(moment)) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}
