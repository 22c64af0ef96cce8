import { type BatchResult, type CallOptions, type Operation, type Paged, RingwrightError } from "@ringwright/core";
import { chunks } from "../chunks.ts";

/** How an account is read. */
export interface ReadingOptions {
  /** Ends the reading. */
  readonly signal?: AbortSignal;
  /** The most a call may take, waits for rate limits included, in milliseconds; a day when left out. */
  readonly timeoutMs?: number;
  /** Told of each call, before it is sent. */
  readonly onCall?: (operation: Operation) => void;
}

// A large account is asked for at once, and waits in the client for the rate limits.
const patienceMs = 24 * 3_600_000;

/** How many records a page may hold; a test holds it to the contract. */
export const mostPerPage = 1000;

/** Counts the calls that reading an account takes. */
export class Reading {
  /** For each of the calls. */
  readonly options: CallOptions;
  readonly #calls = new Map<Operation, number>();
  readonly #onCall: (operation: Operation) => void;

  constructor({ signal, timeoutMs = patienceMs, onCall = () => {} }: ReadingOptions) {
    this.options = { timeoutMs, ...(signal === undefined ? {} : { signal }) };
    this.#onCall = onCall;
  }

  /** The calls so far. */
  get calls(): ReadonlyMap<Operation, number> {
    return this.#calls;
  }

  /** Counts a call that is about to be sent. */
  count(operation: Operation): void {
    this.#calls.set(operation, (this.#calls.get(operation) ?? 0) + 1);
    this.#onCall(operation);
  }

  /** All records of a list. */
  async all<T>(operation: Operation, list: Paged<T>): Promise<T[]> {
    const records: T[] = [];
    this.count(operation);
    for await (const page of list.pages()) {
      records.push(...page.records);
      if (page.paging.page !== undefined && page.paging.page < (page.paging.totalPages ?? 0)) this.count(operation);
    }
    return records;
  }

  /**
   * Something of many extensions or devices, as many in a call as the contract allows.
   *
   * @param read - sends one batch
   * @returns by id
   * @throws RingwrightError where the service refuses one of them
   */
  async each<T>(
    operation: Operation,
    ids: readonly string[],
    read: (some: readonly string[]) => Promise<BatchResult<T>>,
  ): Promise<Map<string, T>> {
    const parts = chunks(ids, operation.batch?.maxItems ?? 1);
    const results = await Promise.all(
      parts.map((part) => {
        this.count(operation);
        return read(part);
      }),
    );
    return new Map(
      results.flatMap(({ outcomes, stoppedBy }) => outcomes.map((outcome) => [outcome.id, bodyOf(outcome, stoppedBy)])),
    );
  }
}

function bodyOf<T>(outcome: BatchResult<T>["outcomes"][number], stoppedBy: unknown): T {
  if (outcome.fate === "succeeded") return outcome.body;
  throw outcome.error ?? stoppedBy ?? new RingwrightError(`${outcome.id}: could not be read`);
}
