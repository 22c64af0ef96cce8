import { type CompanyView, keptRequests, type Messages } from "../protocol.ts";
import type { Store } from "./model.ts";

/**
 * Follows what the sandbox tells. A connection that is lost is opened again by the browser, and begins with everything.
 *
 * @param account - the id of the account to look at; the first one when left out
 */
export function follow(store: Store, account?: string): EventSource {
  const source = new EventSource(
    account === undefined ? "/console/events" : `/console/events?account=${encodeURIComponent(account)}`,
  );
  const on = <E extends keyof Messages>(event: E, take: (message: Messages[E]) => void): void =>
    source.addEventListener(event, ({ data }) => take(JSON.parse(data) as Messages[E]));
  const statusNow = (status: Messages["status"]) => ({ status, statusAtMs: performance.now() });

  on("start", ({ company, status, requests, operations }) => {
    const stillThere = requests.some(({ number }) => number === store.model.selected);
    store.update({
      connection: "live",
      company,
      rowsBefore: undefined,
      ...statusNow(status),
      requests: requests.toReversed(),
      operations,
      ...(stillThere ? {} : { selected: undefined, details: undefined }),
    });
  });
  on("company", (company) => {
    const before = store.model.company;
    store.update({ company, rowsBefore: before && rowsOf(before) });
  });
  on("status", (status) => store.update(statusNow(status)));
  on("requests", (fresh) => {
    store.update({ requests: [...fresh.toReversed(), ...store.model.requests].slice(0, keptRequests) });
  });
  source.addEventListener("error", () => store.update({ connection: "lost" }));
  return source;
}

function rowsOf({ people, groups, orders, sparePhones, numbers, licences, sites, roles }: CompanyView): ReadonlySet<string> {
  return new Set([people, groups, orders, sparePhones, numbers, licences, sites, roles].flat().map((row) => JSON.stringify(row)));
}
