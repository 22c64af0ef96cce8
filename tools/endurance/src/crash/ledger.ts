/** What does not exist, in the place of what is said of it. */
export const absent = "absent";

/**
 * What a store must hold. A fact has a name and a text that says how it is; each has one writer, which begins a change,
 * and settles it when it was answered. Whatever happens in between, the fact is as it was or as it was to become.
 */
export class Ledger {
  readonly #settled: Map<string, string>;
  readonly #pending = new Map<string, string>();
  readonly #ids = new Set<string>();
  #answered = 0;

  /** @param facts - as they are at the beginning */
  constructor(facts: ReadonlyMap<string, string>) {
    this.#settled = new Map(facts);
  }

  /** How many changes have been answered. */
  get answered(): number {
    return this.#answered;
  }

  /** Says that a change is on its way. */
  begin(name: string, text: string): void {
    this.#pending.set(name, text);
  }

  /**
   * Says that a change was answered.
   *
   * @param ids - what the answer gave new ids to
   * @throws Error for an id that was given out before
   */
  settle(name: string, ids: readonly string[]): void {
    this.#answered += 1;
    this.#settled.set(name, this.#pending.get(name) ?? absent);
    this.#pending.delete(name);
    for (const id of ids) {
      if (this.#ids.has(id)) throw new Error(`${name}: the id ${id} was given out before`);
      this.#ids.add(id);
    }
  }

  /**
   * Compares what was found in the store with what must be there, and goes on from what was found.
   *
   * @returns what is wrong, in words
   */
  check(facts: ReadonlyMap<string, string>): string[] {
    const names = new Set([...this.#settled.keys(), ...this.#pending.keys(), ...facts.keys()]);
    const problems: string[] = [];
    for (const name of names) {
      const found = facts.get(name) ?? absent;
      const settled = this.#settled.get(name) ?? absent;
      const pending = this.#pending.get(name);
      if (found !== settled && found !== pending) {
        problems.push(
          `${name}: is "${found}", was answered as "${settled}"${pending === undefined ? "" : `, was to become "${pending}"`}`,
        );
      }
      this.#settled.set(name, found);
    }
    this.#pending.clear();
    return problems;
  }
}
