import type { FakeClock } from "./fake-clock.ts";

/** How a simulated service with a login behaves. */
export interface OAuthServiceOptions {
  readonly clock: FakeClock;
  /** How long a request of a path is on its way to the service, and its answer back, each, in milliseconds. */
  readonly latencyMs: (path: string) => number;
  /** Whether a refresh gives a new pair and ends the old one. The other way is a new login, which leaves the old token alone. */
  readonly refresh?: boolean;
}

/** A service behind a slow network, whose tokens live for an hour, and end at once when they are refreshed. */
export interface OAuthService {
  readonly fetch: typeof fetch;
  /** The grants that were asked for. */
  readonly grants: readonly string[];
  /** When each of them was, on the clock's `elapsedMs`. */
  readonly grantedAtMs: readonly number[];
  /** What becomes of the next requests to the token service instead; each is used once. */
  readonly troubles: ((signal: AbortSignal) => Promise<Response>)[];
  /** The tokens whose sessions were ended. */
  readonly revoked: readonly string[];
  /** How many calls were served. */
  readonly served: number;
  /** How many calls were refused for their token. */
  readonly refused: number;
}

/** Makes a simulated service with a login. */
export function oauthService({ clock, latencyMs, refresh = true }: OAuthServiceOptions): OAuthService {
  const grants: string[] = [];
  const grantedAtMs: number[] = [];
  const troubles: OAuthService["troubles"] = [];
  const revoked: string[] = [];
  let pairs = 0;
  const good = new Set<string>();
  let served = 0;
  let refused = 0;

  async function grant(form: URLSearchParams, signal: AbortSignal): Promise<Response> {
    const type = form.get("grant_type")?.split(":").at(-1) ?? "";
    grants.push(type);
    grantedAtMs.push(clock.elapsedMs());
    const trouble = troubles.shift();
    if (trouble !== undefined) return trouble(signal);
    if (type === "refresh_token") {
      if (form.get("refresh_token") !== `REFRESH-${pairs}`) throw new Error("a refresh token that was spent");
      good.clear();
    }
    pairs++;
    good.add(`ACCESS-${pairs}`);
    return Response.json({
      access_token: `ACCESS-${pairs}`,
      token_type: "bearer",
      expires_in: 3600,
      owner_id: "2719404004",
      ...(refresh ? { refresh_token: `REFRESH-${pairs}` } : {}),
    });
  }

  function serve(headers: Headers): Response {
    if (good.has(headers.get("authorization")?.replace("Bearer ", "") ?? "")) {
      served++;
      return Response.json({ ok: true });
    }
    refused++;
    return Response.json({ errors: [{ errorCode: "OAU-129", message: "corrupted" }] }, { status: 401 });
  }

  function answer(path: string, init: RequestInit | undefined, signal: AbortSignal): Response | Promise<Response> {
    const form = new URLSearchParams(String(init?.body));
    if (path === "/restapi/oauth/token") return grant(form, signal);
    if (path !== "/restapi/oauth/revoke") return serve(new Headers(init?.headers));
    revoked.push(form.get("token") ?? "");
    return new Response();
  }

  return {
    grants,
    grantedAtMs,
    troubles,
    revoked,
    get served() {
      return served;
    },
    get refused() {
      return refused;
    },
    async fetch(input, init) {
      const { pathname } = new URL(String(input));
      const signal = init?.signal ?? new AbortController().signal;
      await clock.sleep(latencyMs(pathname), signal);
      const response = await answer(pathname, init, signal);
      await clock.sleep(latencyMs(pathname), signal);
      return response;
    },
  };
}

/** A trouble of the token service: it never answers. */
export function hang(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
}

/** A trouble of the token service: the connection breaks. */
export function reset(): Promise<never> {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
  return Promise.reject(new TypeError("fetch failed", { cause }));
}
