/** The addresses of servers, as {@link contractUrl} takes them. */
export function basesOf(servers: readonly string[] | undefined): readonly string[] | undefined {
  return servers?.map((server) => new URL(server).href.replace(/\/$/, ""));
}

/** Where a request leads. One whose address is none leads nowhere; what is wrong with it would be told with all it holds. */
export function readAddress(url: string): URL {
  const base = "http://localhost";
  return URL.canParse(url, base) ? new URL(url, base) : new URL(base);
}

/**
 * The address of a call from the contract's own path on; undefined for a call that is none of the contract's.
 *
 * @param url - whole
 * @param bases - the servers' addresses, if only some count
 */
export function contractUrl(url: string, bases: readonly string[] | undefined): string | undefined {
  if (bases === undefined) {
    const { pathname, search } = readAddress(url);
    return /^\/restapi(\/|$)/.test(pathname) ? pathname + search : undefined;
  }
  const base = bases.find((one) => url.startsWith(`${one}/`));
  return base && contractUrl(url.slice(base.length), undefined);
}
