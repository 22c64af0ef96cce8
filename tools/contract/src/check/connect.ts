import { type AnyClient, type Auth, type BudgetStore, createClient } from "@ringwright/core";

// The mock counts nothing, and the figures in its rate headers are examples: a client that heeded them would wait for minutes.
const boundless: BudgetStore = {
  acquire: () => undefined,
  forecast: () => ({ waitMs: 0, reason: "budget" }),
  feedback: () => {},
};

// Far beyond what a call to a mock on the same machine takes, and still an end.
const timeoutMs = 20_000;

/** Whom to call, as whom, and what the requests go through. */
export interface Connection {
  /** The mock's address. */
  readonly server: string;
  readonly auth: Auth;
  readonly fetch: typeof fetch;
}

/**
 * Makes the real client, with nothing in its way that would delay a call or repeat it.
 *
 * @param connection - see `Connection`
 */
export function connect(connection: Connection): AnyClient {
  return createClient({ ...connection, retry: { attempts: 1 }, rateLimits: { store: boundless }, timeoutMs });
}
