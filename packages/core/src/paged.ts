import type { CallOptions } from "./call-options.ts";
import type { AnyClient } from "./client.ts";
import type { Operation } from "./operation.ts";

/** Where a page stands in its list. */
export interface PageInfo {
  readonly page?: number;
  readonly perPage: number;
  readonly pageStart?: number;
  readonly pageEnd?: number;
  readonly totalPages?: number;
  readonly totalElements?: number;
}

/** One page of a list. */
export interface Page<T> {
  readonly records: readonly T[];
  readonly paging: PageInfo;
}

/** A list that is read page by page. `await` gives the first page, `for await` gives each record of all pages. */
export interface Paged<T> extends PromiseLike<Page<T>>, AsyncIterable<T> {
  /** The pages, one after the other, each read when it is asked for. */
  pages(): AsyncIterable<Page<T>>;
  /**
   * All records in one array.
   *
   * @param options.max - reads no further than this many records
   */
  toArray(options?: { readonly max?: number }): Promise<T[]>;
}

/**
 * Reads a list. Nothing is sent before it is awaited or iterated.
 *
 * @param client - sends the calls; each page goes through all its layers
 * @param operation - a list operation of the contract
 * @param input - its parameters; `page` says where to begin
 * @param options - for each of the calls
 */
export function paged<T>(client: AnyClient, operation: Operation, input: object, options?: CallOptions): Paged<T> {
  const readPage = async (page: number | undefined): Promise<Page<T>> => {
    const answer = await client.send<Record<string, unknown>>(
      operation,
      page === undefined ? input : { ...input, page },
      options,
    );
    return toPage<T>(operation, answer);
  };

  async function* pages(): AsyncGenerator<Page<T>, void> {
    let page = await readPage(undefined);
    yield page;
    while (page.paging.page !== undefined && page.paging.page < (page.paging.totalPages ?? 0)) {
      page = await readPage(page.paging.page + 1);
      yield page;
    }
  }

  async function* records(): AsyncGenerator<T, void> {
    for await (const page of pages()) yield* page.records;
  }

  return {
    // biome-ignore lint/suspicious/noThenProperty: a list is awaitable by design
    then: (onFulfilled, onRejected) => readPage(undefined).then(onFulfilled, onRejected),
    [Symbol.asyncIterator]: records,
    pages,
    async toArray({ max = Number.POSITIVE_INFINITY } = {}) {
      const all: T[] = [];
      if (max <= 0) return all;
      for await (const record of records()) {
        all.push(record);
        if (all.length >= max) break;
      }
      return all;
    },
  };
}

function toPage<T>(operation: Operation, answer: Record<string, unknown>): Page<T> {
  const { records = "records", paging = "paging" } = operation.paging ?? {};
  return { records: (answer[records] ?? []) as T[], paging: (answer[paging] ?? { perPage: 0 }) as PageInfo };
}
