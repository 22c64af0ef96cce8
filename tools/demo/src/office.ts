import { type Accounts, createAccounts } from "@ringwright/accounts";
import { type Clock, createClient, type Hooks, jwtAuth } from "@ringwright/core";
import { createDevices, type Devices } from "@ringwright/devices";
import { createNumbers, type Numbers } from "@ringwright/numbers";
import type { Sandbox, SandboxLogin } from "@ringwright/sandbox";
import type { Access } from "./arguments.ts";

/** What the demo's app may do, and what that includes. */
type Granted = "EditAccounts" | "EditExtensions" | "ReadAccounts" | "NumberLookup";

/** The company's account as its administrator sees it through the SDK. */
export interface Office {
  /** Which operations the app may call. */
  readonly access: Access;
  readonly accounts: Accounts<Granted>;
  readonly devices: Devices<Granted>;
  readonly numbers: Numbers<Granted>;
  /** The service's time, which also the client waits by. */
  readonly clock: Clock;
  /** When the doors opened, in milliseconds of the service's time. */
  readonly openedMs: number;
  /** Ends the session. */
  leave(): Promise<void>;
}

// Whole rosters are sent at once, and queue for the rate limits for as long as it takes.
const patienceMs = 24 * 3_600_000;

/** The administrator, with an app that may take the road: an ordinary one, or one of the vendor's own. */
export function administrator({ auth }: Sandbox, access: Access): SandboxLogin {
  return auth("admin", access === "internal" ? { app: "tidewater-internal" } : {});
}

/**
 * Logs in at the sandbox, as an app does at the service: over OAuth, with a JWT.
 *
 * @param sandbox - its clock stands still, so that waits cost no real time
 * @param hooks - told of each call
 */
export function openOffice(sandbox: Sandbox, access: Access, hooks: Hooks): Office {
  const { url, fetch, clock } = sandbox;
  const client = createClient({
    server: url,
    fetch,
    clock,
    auth: jwtAuth(administrator(sandbox, access).credentials()),
    permissions: ["EditAccounts", "NumberLookup"],
    timeoutMs: patienceMs,
    hooks,
  });
  return {
    access,
    accounts: createAccounts(client),
    devices: createDevices(client),
    numbers: createNumbers(client),
    clock,
    openedMs: clock.now(),
    leave: () => client.session.logout(),
  };
}
