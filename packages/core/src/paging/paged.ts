import { type CallOptions, callOptionNames, checkCallOptions } from "../call/call-options.ts";
import type { Operation } from "../call/operation.ts";
import type { AnyClient } from "../client.ts";
import { InputError } from "../errors/input-error.ts";
import { RingwrightError } from "../errors/ringwright-error.ts";
import { isRecord } from "../errors/service-errors.ts";
import type { OptionNames } from "../request/options.ts";
import { ListProgress } from "./list-progress.ts";

/** Where a page stands in its list. */
export interface PageInfo {
  /** The page's number, from 1. Missing when the page is empty. */
  readonly page?: number;
  /** How many records a page holds. */
  readonly perPage: number;
  /** The position of the page's first record in the whole list, from 0. */
  readonly pageStart?: number;
  /** The position of the page's last record in the whole list, counted in. */
  readonly pageEnd?: number;
  readonly totalPages?: number;
  readonly totalElements?: number;
}

/** One page of a list. */
export interface Page<T> {
  readonly records: readonly T[];
  readonly paging: PageInfo;
}

/** How a list is read. */
export interface PagedOptions extends CallOptions {
  /** Asks for the next page while the one before is being worked on. One page ahead, never more. */
  readonly readAhead?: boolean;
}

const optionNames = { ...callOptionNames, readAhead: true } satisfies OptionNames<PagedOptions>;

/**
 * A list that is read page by page. `await` gives the first page, which is read once; `for await` gives each record of
 * all pages, which are read anew each time. Records that come or go meanwhile move the others between pages, so one may
 * show twice or not at all: the service offers no snapshot.
 */
export interface Paged<T> extends PromiseLike<Page<T>>, AsyncIterable<T> {
  /** The pages, one after the other, each read when it is asked for. */
  pages(): AsyncIterable<Page<T>>;
  /**
   * All records in one array.
   *
   * @param options.max - gives no more than this many records, and reads no page beyond them
   * @throws InputError when `max` is no whole number from 0
   */
  toArray(options?: { readonly max?: number }): Promise<T[]>;
}

/** A page, and what tells whether it is the last. */
interface NumberedPage<T> extends Page<T> {
  readonly number: number;
  readonly isNumbered: boolean;
  readonly hasNext: boolean;
}

/**
 * Reads a list. Nothing is sent before it is awaited or iterated, and nothing is under way after a loop was left.
 * Pages are counted here; the links in an answer are never followed, so credentials go nowhere else.
 *
 * @param client - sends the calls; each page goes through all its layers
 * @param operation - a list operation of the contract
 * @param input - its parameters; `page` says where to begin
 * @param options - for each of the calls, and `readAhead`
 * @throws what `client.send` throws; RingwrightError for an answer that is no list, or one that never ends
 */
export function paged<T>(client: AnyClient, operation: Operation, input: object, options: PagedOptions = {}): Paged<T> {
  checkCallOptions(operation, options, optionNames);
  const { readAhead = false, ...callOptions } = options;
  const firstNumber = Number((isRecord(input) ? input["page"] : undefined) ?? 1);

  const readPage = async (
    progress: ListProgress,
    previous?: NumberedPage<T>,
    signal = callOptions.signal,
  ): Promise<NumberedPage<T>> => {
    const number = previous === undefined ? firstNumber : previous.number + 1;
    const pageInput = previous === undefined ? input : { ...input, page: number };
    const answer = await client.send(operation, pageInput, signal === undefined ? callOptions : { ...callOptions, signal });
    const page = toPage<T>(operation, answer, number);
    progress.take(page);
    return page;
  };

  async function* pagesInTurn(): AsyncGenerator<NumberedPage<T>, void> {
    const progress = new ListProgress(operation);
    let page = await readPage(progress);
    yield page;
    while (page.hasNext) {
      page = await readPage(progress, page);
      yield page;
    }
  }

  async function* pagesAhead(): AsyncGenerator<NumberedPage<T>, void> {
    const progress = new ListProgress(operation);
    const stop = new AbortController();
    const signal = callOptions.signal === undefined ? stop.signal : AbortSignal.any([callOptions.signal, stop.signal]);
    let coming: Promise<NumberedPage<T>> | undefined = readPage(progress, undefined, signal);
    try {
      while (coming !== undefined) {
        const page: NumberedPage<T> = await coming;
        coming = page.hasNext ? readPage(progress, page, signal) : undefined;
        coming?.catch(() => {}); // thrown where it is awaited, which may be long after
        yield page;
      }
    } finally {
      stop.abort();
      await coming?.catch(() => {});
    }
  }

  const pages = readAhead ? pagesAhead : pagesInTurn;

  async function* records(): AsyncGenerator<T, void> {
    for await (const page of pages()) yield* page.records;
  }

  let first: Promise<Page<T>> | undefined;
  return {
    // biome-ignore lint/suspicious/noThenProperty: a list is awaitable by design
    then: (onFulfilled, onRejected) => {
      first ??= readPage(new ListProgress(operation)).then(toPublicPage);
      return first.then(onFulfilled, onRejected);
    },
    [Symbol.asyncIterator]: records,
    async *pages() {
      for await (const page of pages()) yield toPublicPage(page);
    },
    async toArray({ max = Number.POSITIVE_INFINITY } = {}) {
      if (!(max >= 0) || (Number.isFinite(max) && !Number.isInteger(max))) {
        throw new InputError(`${operation.id}: max must be a whole number from 0, not ${max}`);
      }
      const all: T[] = [];
      if (max === 0) return all;
      for await (const record of records()) {
        all.push(record);
        if (all.length >= max) break;
      }
      return all;
    },
  };
}

function toPublicPage<T>({ records, paging }: NumberedPage<T>): Page<T> {
  return { records, paging };
}

function toPage<T>(operation: Operation, answer: unknown, asked: number): NumberedPage<T> {
  const members = operation.paging ?? { records: "records", paging: "paging" };
  const records = isRecord(answer) ? (answer[members.records] ?? []) : undefined;
  if (!isRecord(answer) || !Array.isArray(records)) {
    throw new RingwrightError(`${operation.id}: the answer has no list in "${members.records}"`, { operation: operation.id });
  }
  const paging = (isRecord(answer[members.paging]) ? answer[members.paging] : { perPage: 0 }) as PageInfo;
  const isNumbered = isWhole(paging.page) && paging.page > 0;
  const number = isNumbered ? paging.page : asked;
  return { records, paging, number, isNumbered, hasNext: hasNext(records.length, paging, number, answer["navigation"]) };
}

// Nothing follows on an empty page, whatever else is said. `totalPages` is believed first: it follows a list that grows or
// shrinks. Without it the link to the next page decides, and without links (v2) whether the page is full.
function hasNext(count: number, { perPage, totalPages }: PageInfo, number: number, navigation: unknown): boolean {
  if (count === 0) return false;
  if (isWhole(totalPages)) return number < totalPages;
  if (isRecord(navigation)) return isLink(navigation["nextPage"]);
  return isWhole(perPage) && perPage > 0 && count >= perPage;
}

function isLink(value: unknown): boolean {
  const uri = isRecord(value) ? value["uri"] : value;
  return typeof uri === "string" && uri !== "";
}

// What answers say is held to no type.
function isWhole(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}
