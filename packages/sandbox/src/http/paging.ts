import type { Schema } from "../contract/schemas.ts";
import type { AnyCall } from "../handlers/types.ts";
import type { Slice } from "../state/collection.ts";

/** A page of records as v1 shows it. */
export interface PageV1<T> {
  readonly uri: string;
  readonly records: T[];
  readonly paging: Schema<"Paging">;
  readonly navigation: Schema<"Navigation">;
}

/** A page of records as v2 shows it. */
export interface PageV2<T> {
  readonly records: T[];
  readonly paging: Schema<"Paging">;
}

/** All records, or a function that reads a page of them. */
export type Source<T> = readonly T[] | ((page: number, perPage: number) => Slice<T>);

/**
 * The page that a call of v1 asks for.
 *
 * @param source - what is listed; a function spares reading what is not shown
 * @param view - what a record looks like
 */
export function pageV1<T, V>(call: AnyCall, source: Source<T>, view: (record: T) => V): PageV1<V> {
  const { page, perPage, items, total } = sliceOf(call, source);
  const totalPages = Math.ceil(total / perPage);
  const link = (to: number): { uri: string } => ({ uri: listUri(call, { page: to, perPage }) });
  return {
    uri: listUri(call, { page, perPage }),
    records: items.map(view),
    paging: pagingOf(page, perPage, items.length, total),
    navigation: {
      firstPage: link(1),
      ...(page < totalPages ? { nextPage: link(page + 1) } : {}),
      ...(page > 1 && page <= totalPages ? { previousPage: link(page - 1) } : {}),
      lastPage: link(Math.max(totalPages, 1)),
    },
  };
}

/**
 * The page that a call of v2 asks for.
 *
 * @param source - what is listed; a function spares reading what is not shown
 * @param view - what a record looks like
 */
export function pageV2<T, V>(call: AnyCall, source: Source<T>, view: (record: T) => V): PageV2<V> {
  const { page, perPage, items, total } = sliceOf(call, source);
  return { records: items.map(view), paging: pagingOf(page, perPage, items.length, total) };
}

/**
 * The address of a list or search: the path with real ids, and the query that leads to it.
 *
 * @param added - goes to the end, in the place of what the query says
 */
export function listUri(call: AnyCall, added: Readonly<Record<string, string | number>> = {}): string {
  const query = new URLSearchParams(call.search);
  for (const name of ["access_token", "_method"]) query.delete(name);
  for (const name of Object.keys(added)) query.delete(name);
  for (const [name, value] of Object.entries(added)) query.append(name, String(value));
  return call.uris.fill(call.operation.path, call.path, query);
}

function sliceOf<T>(call: AnyCall, source: Source<T>): { page: number; perPage: number } & Slice<T> {
  // The contract has a default for both wherever it has them.
  const { page = 1, perPage = 100 } = call.query as { page?: number; perPage?: number };
  if (typeof source === "function") return { page, perPage, ...source(page, perPage) };
  const start = (page - 1) * perPage;
  return { page, perPage, items: source.slice(start, start + perPage), total: source.length };
}

function pagingOf(page: number, perPage: number, shown: number, total: number): Schema<"Paging"> {
  const start = (page - 1) * perPage;
  return {
    // An empty page, or one that does not exist, has no place in the list.
    ...(shown === 0 ? {} : { page, pageStart: start, pageEnd: start + shown - 1 }),
    perPage,
    totalPages: Math.ceil(total / perPage),
    totalElements: total,
  };
}
