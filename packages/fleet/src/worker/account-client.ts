import {
  type Client,
  type Clock,
  createClient,
  type Fetch,
  jwtAuth,
  memoryTokenStore,
  platformFetch,
  type Reply,
  systemClock,
  type Telemetry,
  type TokenStore,
} from "@ringwright/core";
import { redisTokenStore } from "@ringwright/redis";
import type { FleetAccount } from "../file/fleet-file.ts";
import { type Environment, readSecret } from "../file/read-secret.ts";
import type { Fleet } from "../run/fleet.ts";
import type { Turn } from "../turn/turn.ts";
import type { turnBudgets } from "../turn/turn-budgets.ts";

/** What an account logs in with. */
export interface Secrets {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly jwt: string;
}

/** Gets the secrets of an account from where the fleet file says. */
export async function readSecrets({ name, credentials }: FleetAccount, env: Environment): Promise<Secrets> {
  const [clientId, clientSecret, jwt] = await Promise.all(
    (["clientId", "clientSecret", "jwt"] as const).map((member) => readSecret(credentials[member], `${member} of ${name}`, env)),
  );
  return { clientId: clientId ?? "", clientSecret: clientSecret ?? "", jwt: jwt ?? "" };
}

/** What a client of one turn is made of. */
export interface AccountClientSetup {
  readonly fleet: Fleet;
  readonly account: FleetAccount;
  readonly secrets: Secrets;
  readonly turn: Turn;
  readonly budgets: ReturnType<typeof turnBudgets>;
  readonly telemetry: Telemetry;
  /** What is waited for between calls goes by it. */
  readonly clock: Clock;
  /** The most a single request may take, in milliseconds. */
  readonly longestCallMs: number;
}

const longestNapMs = 2000;
// The life of a refresh token.
const weekMs = 7 * 24 * 3_600_000;

/** A client for one turn of an account. Its session lies in Redis, so that a login serves all turns. */
export function accountClient(setup: AccountClientSetup): Client {
  const { fleet, account, secrets, turn, budgets, telemetry, clock, longestCallMs } = setup;
  const client = createClient({
    server: account.server,
    auth: jwtAuth({ ...secrets, store: sessionStore(fleet, account) }),
    rateLimits: { store: budgets },
    telemetry,
    fetch: boundedFetch(longestCallMs, turn),
    clock: {
      ...systemClock,
      // Within a call, waits are those of a repeat: a second, unless the service asks for more.
      sleep: (delayMs, signal) =>
        delayMs > longestNapMs ? turn.breakOff(Date.now() + delayMs) : systemClock.sleep(delayMs, signal),
      after: (delayMs, action) => turn.timer(systemClock.after(delayMs, action)),
    },
  });
  return { ...client, clock };
}

// One turn has the account at a time, so nobody need be waited for: who still has the session's lock, or calls under way, has died.
// Should one that was only halted save its tokens after all, the next renewal finds out and logs in.
function sessionStore({ redis, prefix, keepMs }: Fleet, { name }: FleetAccount): TokenStore {
  const { load, save, clear } = redisTokenStore(redis, { name: sessionOf(name), prefix, keepMs: Math.min(keepMs, weekMs) });
  const turns = memoryTokenStore();
  return { load, save, clear, exclusive: (work, signal) => turns.exclusive(work, signal) };
}

/** What the session of an account is called among all those in Redis. */
export function sessionOf(account: string): string {
  return `fleet:${account}`;
}

// Node keeps what listens to an `AbortSignal.any` for as long as that may abort, and with it the whole turn of a call.
function boundedFetch(longestCallMs: number, turn: Turn): Fetch {
  return async (url, init) => {
    const end = new AbortController();
    const late = (): void => end.abort(new DOMException(`no answer within ${longestCallMs} ms`, "TimeoutError"));
    if (init.signal.aborted) end.abort(init.signal.reason);
    init.signal.addEventListener("abort", () => end.abort(init.signal.reason), { once: true });
    const callOff = turn.timer(systemClock.after(longestCallMs, late));
    try {
      return untilRead(await platformFetch(url, { ...init, signal: end.signal }), callOff);
    } catch (error) {
      callOff();
      throw error;
    }
  };
}

// The body is read within the time of its call, too. That of a refusal is read piece by piece, and its time ends with the turn.
function untilRead(reply: Reply, callOff: () => void): Reply {
  const { status, statusText, headers, body = null } = reply;
  return {
    ...{ status, statusText, headers, body },
    text: () => reply.text().finally(callOff),
    arrayBuffer: () => reply.arrayBuffer().finally(callOff),
  };
}
