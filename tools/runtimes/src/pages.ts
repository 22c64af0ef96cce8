/**
 * Cuts the mock's list, which is always whole, into the page that was asked for.
 *
 * @param body - an answer in JSON; one that is no list comes back as it is
 * @param query - of the request: `page` from 1, `perPage`
 */
export function cutIntoPages(body: string, query: URLSearchParams): string {
  const perPage = Number(query.get("perPage"));
  const list = JSON.parse(body) as { records?: readonly unknown[]; paging?: object };
  if (perPage === 0 || list.records === undefined) return body;
  const page = Number(query.get("page") ?? 1);
  const totalElements = list.records.length;
  const totalPages = Math.ceil(totalElements / perPage);
  const pageStart = (page - 1) * perPage;
  const records = list.records.slice(pageStart, pageStart + perPage);
  const paging = { page, perPage, pageStart, pageEnd: pageStart + records.length - 1, totalPages, totalElements };
  return JSON.stringify({ ...list, records, paging });
}
