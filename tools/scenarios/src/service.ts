import { type Accounts, createAccounts } from "@ringwright/accounts";
import { type AnyClient, type Clock, createClient } from "@ringwright/core";
import { createDevices, type Devices } from "@ringwright/devices";
import { createNumbers, type Numbers } from "@ringwright/numbers";
import type { Sandbox } from "@ringwright/sandbox";
import { apps } from "./tidewater.ts";

/** The service as one user sees it through the SDK, and its time. */
export interface Service {
  readonly accounts: Accounts;
  readonly devices: Devices;
  readonly numbers: Numbers;
  /** What is behind them, for calls of any operation. */
  readonly client: AnyClient;
  /**
   * The same service as somebody else.
   *
   * @param who - a role, an extension number, an id or a mail address
   * @param app - a client id of the seed; the internal one, which may call everything, when left out
   */
  as(who: string, app?: string): Service;
  /** Lets time pass, in milliseconds. */
  pass(byMs: number): void;
  /** The service's time, in milliseconds since the epoch. */
  now(): number;
}

/** How the service is reached. */
export interface Address {
  readonly server: string;
  readonly fetch: typeof fetch;
  /** What the client waits by; its waits cost no real time. */
  readonly clock: Clock;
}

/**
 * The service as the administrator sees it.
 *
 * @param sandbox - what plays it
 * @param address - the way to it
 */
export function openService(sandbox: Sandbox, address: Address): Service {
  // A client holds the budgets of its user; another one for the same user would not know what the first has spent.
  const open = new Map<string, Service>();
  const as = (who: string, app: string = apps.internal): Service => {
    const auth = sandbox.auth(who, { app });
    const key = `${auth.extensionId} ${auth.clientId}`;
    const known = open.get(key);
    if (known !== undefined) return known;
    const client = createClient({ ...address, auth });
    const service: Service = {
      accounts: createAccounts(client),
      devices: createDevices(client),
      numbers: createNumbers(client),
      client,
      as,
      pass: (byMs) => sandbox.clock.advance(byMs),
      now: () => sandbox.clock.now(),
    };
    open.set(key, service);
    return service;
  };
  return as("admin");
}
