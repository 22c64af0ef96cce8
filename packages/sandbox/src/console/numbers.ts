/** Numbers things that have no ids of their own, or whose ids come again after a reset. */
export class Numbers<T extends object> {
  readonly #numbers = new WeakMap<T, number>();
  #last = 0;

  /** The number of a thing; the same one each time. */
  of(thing: T): number {
    const number = this.#numbers.get(thing) ?? ++this.#last;
    this.#numbers.set(thing, number);
    return number;
  }
}
