import { type Accounts, createAccounts } from "@ringwright/accounts";
import { type Client, createClient, type Hooks, jwtAuth } from "@ringwright/core";
import { createDevices, type Devices } from "@ringwright/devices";
import { createNumbers, type Numbers } from "@ringwright/numbers";
import type { Sandbox, SandboxLogin } from "@ringwright/sandbox";

/** The company's account as its administrator sees it through the SDK. */
export interface Office {
  /** Waits by the service's time. */
  readonly client: Client;
  readonly accounts: Accounts;
  readonly devices: Devices;
  readonly numbers: Numbers;
}

// What is sent at once queues for the rate limits for as long as it takes.
const patienceMs = 24 * 3_600_000;

/**
 * Logs in at the sandbox, as an app does at the service: over OAuth, with a JWT.
 *
 * @param sandbox - its clock stands still, so that waits cost no real time
 * @param login - whose
 * @param hooks - told of each call
 */
export function openOffice({ url, fetch, clock }: Sandbox, login: SandboxLogin, hooks: Hooks = {}): Office {
  const client = createClient({
    server: url,
    fetch,
    clock,
    auth: jwtAuth(login.credentials()),
    timeoutMs: patienceMs,
    hooks,
  });
  return { client, accounts: createAccounts(client), devices: createDevices(client), numbers: createNumbers(client) };
}
