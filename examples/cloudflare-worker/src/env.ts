import type { Office } from "./office.ts";

/** What wrangler.jsonc binds to the worker. */
export interface Env {
  readonly OFFICE: DurableObjectNamespace<Office>;
  readonly RC_CLIENT_ID: string;
  readonly RC_CLIENT_SECRET: string;
  readonly RC_JWT: string;
  readonly RINGWRIGHT_SERVER: string;
  /** What callers of the worker show as their bearer token. */
  readonly API_KEY: string;
}
