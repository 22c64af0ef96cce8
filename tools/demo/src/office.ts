import { type Accounts, createAccounts } from "@ringwright/accounts";
import { type Clock, createClient, type Hooks, jwtAuth } from "@ringwright/core";
import { createDevices, type Devices } from "@ringwright/devices";
import { createNumbers, type Numbers } from "@ringwright/numbers";
import type { Sandbox } from "@ringwright/sandbox";

/** What the demo's app may do, and what that includes. */
type Granted = "EditAccounts" | "EditExtensions" | "ReadAccounts" | "NumberLookup";

/** The company's account as its administrator sees it through the SDK. */
export interface Office {
  readonly accounts: Accounts<Granted>;
  readonly devices: Devices<Granted>;
  readonly numbers: Numbers<Granted>;
  /** The service's time, which also the client waits by. */
  readonly clock: Clock;
  /** Ends the session. */
  leave(): Promise<void>;
}

// Whole rosters are sent at once, and queue for the rate limits for as long as it takes.
const patienceMs = 24 * 3_600_000;

/**
 * Logs in at the sandbox, as an app does at the service: over OAuth, with a JWT.
 *
 * @param sandbox - its clock stands still, so that waits cost no real time
 * @param hooks - told of each call
 */
export function openOffice({ url, fetch, clock, auth }: Sandbox, hooks: Hooks): Office {
  const client = createClient({
    server: url,
    fetch,
    clock,
    auth: jwtAuth(auth("admin").credentials()),
    permissions: ["EditAccounts", "NumberLookup"],
    timeoutMs: patienceMs,
    hooks,
  });
  return {
    accounts: createAccounts(client),
    devices: createDevices(client),
    numbers: createNumbers(client),
    clock,
    leave: () => client.session.logout(),
  };
}
