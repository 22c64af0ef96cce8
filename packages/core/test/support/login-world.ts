import { type JwtAuthOptions, jwtAuth } from "../../src/auth/jwt-auth.ts";
import { memoryTokenStore } from "../../src/auth/memory-token-store.ts";
import type { TokenStore } from "../../src/auth/token-store.ts";
import type { CallOptions } from "../../src/call/call-options.ts";
import type { Operation } from "../../src/call/operation.ts";
import { type Client, type ClientOptions, createClient } from "../../src/client.ts";
import { FakeClock } from "./fake-clock.ts";
import { type OAuthService, oauthService } from "./oauth-service.ts";
import { jwt } from "./token-service.ts";

export const minuteMs = 60_000;
export const read: Operation = { id: "readThing", method: "GET", path: "/thing", group: "NoThrottling", retry: "safe" };

/** A client that logs in at a simulated service, in a time that the test moves. */
export interface World {
  readonly clock: FakeClock;
  readonly service: OAuthService;
  readonly store: TokenStore;
  readonly client: Client;
  /** How long a request of a path is on its way, and its answer back, each, in milliseconds. */
  readonly latencyMs: Record<string, number>;
  /** Calls, and keeps what became of it. */
  call(operation?: Operation, options?: CallOptions, client?: Client): void;
  /** Moves time on in small steps. */
  pass(byMs: number, meanwhile?: () => void): Promise<void>;
  readonly outcomes: { readonly atMs: number; readonly tookMs: number; readonly error: unknown }[];
}

/** How a world differs from the usual one. */
export interface WorldOptions {
  readonly client?: Partial<ClientOptions>;
  readonly auth?: Partial<JwtAuthOptions>;
  /** Whether the app may refresh. */
  readonly refresh?: boolean;
}

/** Makes a world in which nobody has logged in yet. */
export function world(options: WorldOptions = {}): World {
  const clock = new FakeClock();
  const latencyMs: Record<string, number> = { "/thing": 500, "/slow": 500, "/restapi/oauth/token": 200 };
  const service = oauthService({ clock, refresh: options.refresh ?? true, latencyMs: (path) => latencyMs[path] ?? 0 });
  const outcomes: World["outcomes"] = [];
  const store = options.auth?.store ?? memoryTokenStore();
  const client = createClient({
    server: "https://service.example",
    auth: jwtAuth({ clientId: "tidewater", jwt, ...options.auth, store }),
    fetch: service.fetch,
    clock,
    random: () => 0.5,
    ...options.client,
  });
  return {
    clock,
    service,
    store,
    client,
    latencyMs,
    outcomes,
    call(operation = read, callOptions = {}, caller = client) {
      const atMs = clock.elapsedMs();
      const note = (error: unknown): void => void outcomes.push({ atMs, tookMs: clock.elapsedMs() - atMs, error });
      caller.send(operation, {}, callOptions).then(() => note(undefined), note);
    },
    async pass(byMs, meanwhile) {
      for (const untilMs = clock.elapsedMs() + byMs; clock.elapsedMs() < untilMs; ) {
        meanwhile?.();
        await clock.advance(Math.min(20, untilMs - clock.elapsedMs()));
      }
    },
  };
}

/** Logs in, and lets time pass until the token has so much left. */
export async function untilLeft({ client, clock, store }: World, leftMs: number): Promise<void> {
  let isDone = false;
  const login = client.session.accessToken().finally(() => {
    isDone = true;
  });
  while (!isDone) await clock.advance(20); // the code that logs in is loaded meanwhile
  await login;
  const tokens = await store.load();
  await clock.advance((tokens?.expiresAtMs ?? 0) - clock.now() - leftMs);
}

/** What calls were rejected with. */
export const errors = ({ outcomes }: World): unknown[] => outcomes.flatMap(({ error }) => (error === undefined ? [] : [error]));
/** How long the longest call took, in milliseconds. */
export const longestMs = ({ outcomes }: World): number => Math.max(...outcomes.map(({ tookMs }) => tookMs));

/** Makes a call each half second. */
export function steadily(here: World, options: CallOptions = {}, client?: Client): () => void {
  let nextMs = here.clock.elapsedMs();
  return () => {
    if (here.clock.elapsedMs() < nextMs) return;
    nextMs += 500;
    here.call(read, options, client);
  };
}
