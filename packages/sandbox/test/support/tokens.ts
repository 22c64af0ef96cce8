import type { Sandbox } from "../../src/index.ts";
import { provisioning, type ReadAnswer, send } from "./service.ts";

/** What the token service gives. */
export interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
  readonly refresh_token_expires_in: number;
  readonly scope: string;
  readonly owner_id: string;
  readonly session_id: string;
  readonly endpoint_id: string;
}

/** Asks the token service, as the app that may do everything when no headers prove another one. */
export function requestToken(
  sandbox: Sandbox,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = provisioning,
): Promise<ReadAnswer<Tokens>> {
  return send<Tokens>(sandbox, "POST", "/oauth/token", { body: new URLSearchParams(fields), headers });
}
