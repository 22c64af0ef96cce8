import type { OperationId } from "../contract/operation.ts";
import { suggestName } from "../suggest-name.ts";

/** What shall go wrong, and when. */
export interface FaultOptions {
  /** The operation it happens to; any when left out. */
  readonly operation?: OperationId;
  /** To which share of the calls it happens, 0 to 1; all when left out. */
  readonly share?: number;
  /** How often it happens before it is over; without end when left out. */
  readonly count?: number;
  /** Real milliseconds before the call is looked at. */
  readonly latencyMs?: number;
  /** Answer this instead of doing anything: 429, 500, 503 and so on. */
  readonly status?: number;
  /** With `status`: the service's code in the body, such as `CMN-408`; the one that is usual with the status when left out. */
  readonly code?: string;
  /** With `status`: the Retry-After header, in seconds. */
  readonly retryAfterS?: number;
  /** Cut the connection: `before` anything is done, or `after`, so that only the answer is lost. */
  readonly cut?: "before" | "after";
  /** Do the call, and end the answer in its middle. */
  readonly truncate?: boolean;
  /** Do the call, and send the body in pieces over so many real milliseconds. */
  readonly slowBodyMs?: number;
}

/** A fault that was added. */
export interface Fault {
  readonly options: FaultOptions;
  /** How often it has happened. */
  readonly happened: number;
  /** Takes it away. */
  remove(): void;
}

/** Faults on demand. Which calls a share hits is decided by a seeded sequence, so a test that fails fails again. */
export interface Faults {
  /**
   * Adds a fault.
   *
   * @throws RangeError for an option that makes no sense
   */
  add(options: FaultOptions): Fault;
  /** Takes all faults away. */
  clear(): void;
  /** Those that still happen. */
  readonly list: readonly Fault[];
}

/** The faults of one sandbox. */
export class FaultList implements Faults {
  readonly #seed: number;
  readonly #operations: readonly string[];
  #random: () => number;
  #active: { options: FaultOptions; happened: number; fault: Fault }[] = [];

  /**
   * @param seed - of the sequence that shares are drawn from
   * @param operations - the ids of all operations
   */
  constructor(seed: number, operations: readonly string[]) {
    this.#seed = seed;
    this.#operations = operations;
    this.#random = sequence(seed);
  }

  get list(): readonly Fault[] {
    return this.#active.map(({ fault }) => fault);
  }

  add(options: FaultOptions): Fault {
    check(options, this.#operations);
    const remove = (): void => {
      this.#active = this.#active.filter((other) => other !== entry);
    };
    const fault: Fault = {
      options,
      get happened() {
        return entry.happened;
      },
      remove,
    };
    const entry = { options, happened: 0, fault };
    this.#active.push(entry);
    return fault;
  }

  clear(): void {
    this.#active = [];
  }

  /** Takes all faults away and starts the sequence again. */
  reset(): void {
    this.clear();
    this.#random = sequence(this.#seed);
  }

  /** What happens to a call. Several faults add up; of two that say the same, the later one holds. */
  draw(operation: OperationId | undefined): FaultOptions {
    let drawn: FaultOptions = {};
    for (const entry of this.#active) {
      const { options } = entry;
      if (options.operation !== undefined && options.operation !== operation) continue;
      if (options.share !== undefined && this.#random() >= options.share) continue;
      entry.happened += 1;
      drawn = { ...drawn, ...options };
      if (options.count !== undefined && entry.happened >= options.count) entry.fault.remove();
    }
    return drawn;
  }
}

const effects: readonly string[] = ["latencyMs", "status", "cut", "truncate", "slowBodyMs"];
const names: readonly string[] = [...effects, "operation", "share", "count", "code", "retryAfterS"];

function check(options: FaultOptions, operations: readonly string[]): void {
  const { operation, share, count, latencyMs, status, code, cut, truncate, slowBodyMs, retryAfterS } = options;
  const wrong = (name: string, value: unknown, right: string): never => {
    throw new RangeError(`faults.add({ ${name}: ${String(value)} }): ${right}`);
  };
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name)) wrong(name, value, `${name} is not known; ${suggestName(name, names)}`);
  }
  if (operation !== undefined && !operations.includes(operation)) {
    wrong("operation", operation, `there is no such operation; ${suggestName(operation, operations)}`);
  }
  if (share !== undefined && !(share >= 0 && share <= 1)) wrong("share", share, "give a number from 0 to 1");
  if (count !== undefined && !(Number.isInteger(count) && count > 0)) wrong("count", count, "give a whole number, 1 or more");
  if (status !== undefined && !(Number.isInteger(status) && status >= 400 && status <= 599)) {
    wrong("status", status, "give an error status from 400 to 599");
  }
  if (code !== undefined && !/^[A-Z]{3}-\d{3,4}$/.test(code)) wrong("code", code, "give a code of the service, such as CMN-408");
  if (cut !== undefined && cut !== "before" && cut !== "after") wrong("cut", cut, "give before or after");
  if (truncate !== undefined && typeof truncate !== "boolean") wrong("truncate", truncate, "give true or false");
  for (const [name, value] of Object.entries({ latencyMs, slowBodyMs, retryAfterS })) {
    if (value !== undefined && !(value >= 0 && Number.isFinite(value))) wrong(name, value, "give a number, 0 or more");
  }
  for (const [name, value] of Object.entries({ code, retryAfterS })) {
    if (value !== undefined && status === undefined) wrong(name, value, "give a status with it");
  }
  if (!Object.entries(options).some(([name, value]) => effects.includes(name) && value !== undefined)) {
    throw new RangeError(`faults.add: say what shall happen: ${effects.join(", ")}`);
  }
}

// mulberry32: small, and good enough to draw shares from.
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
