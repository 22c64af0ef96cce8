import { type Hostility, hostilities } from "./request.ts";

/** What became of the requests of a run. */
export class Tally {
  requests = 0;
  readonly #byStatus = new Map<number, number>();
  readonly #byHostility = new Map<Hostility, number>();
  readonly #succeeded = new Map<string, number>();

  /** Counts a request with its answer. */
  add(hostility: Hostility, status: number, operation: string | undefined): void {
    this.requests += 1;
    this.#byStatus.set(status, (this.#byStatus.get(status) ?? 0) + 1);
    this.#byHostility.set(hostility, (this.#byHostility.get(hostility) ?? 0) + 1);
    if (operation !== undefined && status < 400) this.#succeeded.set(operation, (this.#succeeded.get(operation) ?? 0) + 1);
  }

  /** How often each operation has succeeded that has at all. */
  get succeeded(): ReadonlyMap<string, number> {
    return this.#succeeded;
  }

  /** How many answers there were of each class, `2xx` and so on. */
  get byClass(): Readonly<Record<string, number>> {
    const classes: Record<string, number> = {};
    for (const [status, count] of [...this.#byStatus].sort()) {
      const name = `${Math.floor(status / 100)}xx`;
      classes[name] = (classes[name] ?? 0) + count;
    }
    return classes;
  }

  /** How many requests there were of each hostility. */
  get byHostility(): Readonly<Record<string, number>> {
    return Object.fromEntries(hostilities.map((name) => [name, this.#byHostility.get(name) ?? 0]));
  }
}
