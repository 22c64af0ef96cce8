/** The addresses of servers, as {@link contractUrl} takes them. */
export function basesOf(servers: readonly string[] | undefined): readonly string[] | undefined {
  return servers?.map((server) => new URL(server).href.replace(/\/$/, ""));
}

/**
 * The address of a call from the contract's own path on; undefined for a call that is none of the contract's.
 *
 * @param url - whole
 * @param bases - the servers' addresses, if only some count
 */
export function contractUrl(url: string, bases: readonly string[] | undefined): string | undefined {
  if (bases === undefined) {
    const found = URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost") : undefined;
    return found !== undefined && /^\/restapi(\/|$)/.test(found.pathname) ? found.pathname + found.search : undefined;
  }
  const base = bases.find((one) => url.startsWith(`${one}/`));
  return base && contractUrl(url.slice(base.length), undefined);
}
