import type { Operation } from "../call/operation.ts";
import { RingwrightError } from "../errors/ringwright-error.ts";
import { isRecord } from "../errors/service-errors.ts";

/** A page that has been read. */
export interface ReadPage {
  readonly number: number;
  /** Whether the answer itself said which page it is. */
  readonly isNumbered: boolean;
  readonly records: readonly unknown[];
  /** Whether more pages are said to follow. */
  readonly hasNext: boolean;
}

/** What is remembered of a page. */
interface Trace {
  readonly number: number;
  readonly keys: ReadonlySet<unknown>;
}

/**
 * Tells a long list from one that would be read for ever. Each page is compared with the one before it, and with a landmark
 * that moves on ever more slowly: so pages that come round again are found however many they are, and two are remembered
 * (Brent's way to find a cycle).
 */
export class ListProgress {
  readonly #operation: Operation;
  #previous: Trace | undefined;
  #landmark: Trace | undefined;
  #untilNextLandmark = 0;
  #landmarks = 0;
  #repeats = 0;

  constructor(operation: Operation) {
    this.#operation = operation;
  }

  /**
   * Takes the next page.
   *
   * @throws RingwrightError where the list makes no progress, and is said to go on
   */
  take(page: ReadPage): void {
    if (page.records.length === 0) return; // the end, whatever its number
    const trace: Trace = { number: page.number, keys: keysOf(page.records) };
    if (page.isNumbered && trace.number <= (this.#previous?.number ?? 0)) throw this.#stuck(`page ${trace.number}`);
    const same = [this.#previous, this.#landmark].find((earlier) => earlier !== undefined && isWithin(trace, earlier));
    if (same !== undefined && page.hasNext) {
      // Others may have been put before them in the meantime. Once; and a page without a number has no such excuse.
      const isExcused = same === this.#previous && page.isNumbered && this.#repeats++ === 0;
      if (!isExcused) throw this.#stuck(`what page ${same.number} held`);
    }
    this.#previous = trace;
    if (this.#untilNextLandmark-- > 0) return;
    this.#landmark = trace;
    this.#untilNextLandmark = 2 ** this.#landmarks++;
  }

  #stuck(what: string): RingwrightError {
    const { id } = this.#operation;
    const asked = (this.#previous?.number ?? 0) + 1;
    return new RingwrightError(`${id}: page ${asked} was asked for, and ${what} came again`, { operation: id });
  }
}

// What else than its id a record holds may change while the list is read.
function keysOf(records: readonly unknown[]): ReadonlySet<unknown> {
  const ids = new Set(records.map((record) => (isRecord(record) ? record["id"] : undefined)));
  const areNames = ids.size === records.length && !ids.has(undefined);
  return areNames ? ids : new Set(records.map((record) => JSON.stringify(record)));
}

function isWithin({ keys }: Trace, earlier: Trace): boolean {
  for (const key of keys) if (!earlier.keys.has(key)) return false;
  return true;
}
