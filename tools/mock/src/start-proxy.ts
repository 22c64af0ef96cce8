import { type ListenOptions, listen, type PrismServer } from "./listen.ts";

/** What to hold to the contract. */
export interface ProxyOptions extends ListenOptions {
  /** The address that calls are passed on to. */
  readonly upstream: string | URL;
}

/** A running proxy. */
export type ValidatingProxy = PrismServer;

/**
 * Starts a proxy that holds both sides to the contract: a request that breaks it is answered with 422 (401 without a
 * token) and goes nowhere, an answer that breaks it becomes a 500 that lists what is wrong, an upstream that is not there
 * a 502. Redirects come back as they are.
 *
 * @param options - the upstream, the port, and another document than the bundled contract
 * @throws Error for an upstream that is no http address, a document that cannot be read, a port that is in use
 */
export async function startProxy(options: ProxyOptions): Promise<ValidatingProxy> {
  const { upstream } = options;
  const url = URL.canParse(upstream) ? new URL(upstream) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new Error(`upstream: "${upstream}" is no http address; write one such as http://127.0.0.1:4020`);
  }
  return listen(options, { upstream: url });
}
