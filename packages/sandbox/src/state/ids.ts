import type { DatabaseSync, StatementSync } from "node:sqlite";

/** Where each series of ids begins. Real ids end in the digits of their cluster: ours is 004, as in the contract's story. */
const firstOf = {
  account: 2_720_404,
  user: 2_719_510,
  group: 2_719_605,
  site: 2_719_702,
  mainSite: 2_719_700,
  device: 804_116,
  line: 804_216,
  order: 55_121,
  emergencyLocation: 340_103,
  phoneNumber: 1_162_828,
  forwardingNumber: 470_104,
  template: 51_806,
  license: 9_122,
  costCenter: 224_150,
  role: 61_205,
  monitoringGroup: 8_131,
  membership: 1,
} as const;

/** A series of ids. */
export type Series = keyof typeof firstOf;

const cluster = "004";

/** Gives out ids, the same ones in the same order for the same calls. */
export class Ids {
  readonly #add: StatementSync;
  readonly #read: StatementSync;
  readonly #last = new Map<string, number>();

  /** @param database - where the counters are kept */
  constructor(database: DatabaseSync) {
    this.#add = database.prepare("INSERT INTO counters (series, next) VALUES (?, ?) ON CONFLICT DO UPDATE SET next = next + 1");
    this.#read = database.prepare("SELECT next FROM counters WHERE series = ?");
  }

  /**
   * The next id of a series, such as `804116004`.
   *
   * @param series - whose
   * @param taken - says whether an id is in use, by a seed that chose it
   */
  next(series: Series, taken: (id: string) => boolean): string {
    for (;;) {
      const id = `${this.count(series, firstOf[series])}${cluster}`;
      if (!taken(id)) return id;
    }
  }

  /**
   * A number that grows by one each time, for what is named in another way than with an id.
   *
   * @param series - any name
   * @param first - where it begins
   */
  count(series: string, first = 1): number {
    this.#add.run(series, first);
    const last = this.#last.get(series);
    const next = last === undefined ? Number(this.#read.get(series)?.["next"]) : last + 1;
    this.#last.set(series, next);
    return next;
  }

  /** Says that the counters have changed behind its back: a transaction was undone, or everything was put back. */
  forget(): void {
    this.#last.clear();
  }
}
