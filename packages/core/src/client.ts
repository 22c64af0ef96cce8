import type { Auth, Session } from "./auth/auth.ts";
import type { CallOptions } from "./call-options.ts";
import { type Clock, systemClock } from "./clock.ts";
import { withDeadline } from "./deadline.ts";
import { NetworkError } from "./errors/network-error.ts";
import { readApiError } from "./errors/read-api-error.ts";
import { RingwrightError } from "./errors/ringwright-error.ts";
import type { Hooks } from "./hooks.ts";
import { asFetch, createHttpClient, type HttpClient, type PlainRequest } from "./http.ts";
import { requestParts } from "./input.ts";
import { authLayer } from "./layers/auth.ts";
import { rateLimitLayer } from "./layers/rate-limit.ts";
import { type RetryOptions, retryLayer } from "./layers/retry.ts";
import { traceLayer } from "./layers/trace.ts";
import { transport } from "./layers/transport.ts";
import { compose } from "./onion.ts";
import type { Operation } from "./operation.ts";
import type { AppPermission, IncludedPermissions } from "./permissions.ts";
import { checkServer } from "./server.ts";

/** How a client is made. */
export interface ClientOptions<P extends AppPermission = AppPermission> {
  /** How to log in. */
  readonly auth: Auth;
  /** The service's address. `https://platform.ringcentral.com` when left out; http only for loopback. */
  readonly server?: string;
  /** The app's permissions. Calls that need others do not compile. Say nothing, and everything is allowed. */
  readonly permissions?: readonly P[];
  /** The most a call may take in milliseconds, waits and repeats counted in. 120000 when left out. */
  readonly timeoutMs?: number;
  /** How calls are repeated. Three attempts when left out. */
  readonly retry?: RetryOptions;
  /** Who is told what the client does. */
  readonly hooks?: Hooks;
  /** Names your app to the service, such as `Onboarding/1.2`. */
  readonly userAgent?: string;
  readonly fetch?: typeof fetch;
  readonly clock?: Clock;
  /** A number from 0 to 1, for the jitter of waits. */
  readonly random?: () => number;
}

/** What generated functions and helpers need of a client, whatever its permissions. */
export interface AnyClient {
  readonly clock: Clock;
  /** The client's session: who is logged in, and the way out. */
  readonly session: Session;
  /**
   * Calls an operation.
   *
   * @param operation - what to call
   * @param input - path and query parameters by name, and `body`
   * @param options - see `CallOptions`
   * @returns the parsed answer; the Location of a redirect; undefined where the answer has no body
   * @throws ApiError, AuthError, NetworkError, TimeoutError, OutcomeUnknownError, InputError
   */
  send<T>(operation: Operation, input?: object, options?: CallOptions): Promise<T>;
  /** Calls typed by path, through the same layers, for what the facades lack. `Paths` comes from a domain package. */
  http<Paths extends {}>(): HttpClient<Paths>;
}

/** A client whose app has `Granted`: the permissions it was made with, and all that they include. */
export interface Client<Granted extends AppPermission = AppPermission> extends AnyClient {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
}

const defaultServer = "https://platform.ringcentral.com";
const defaultTimeoutMs = 120_000;

/**
 * Makes a client. It logs in with the first call.
 *
 * @param options - see `ClientOptions`; `auth` is the only one that is needed
 * @throws InputError for a server that credentials must not go to
 */
export function createClient<const P extends AppPermission = AppPermission>(
  options: ClientOptions<P>,
): Client<IncludedPermissions[P]> {
  const server = checkServer(options.server ?? defaultServer);
  const clock = options.clock ?? systemClock;
  const hooks = options.hooks ?? {};
  const send = transport(options.fetch ?? ((input, init) => globalThis.fetch(input, init)));
  const trace = traceLayer(hooks, clock);
  const rateLimit = rateLimitLayer(hooks, clock);
  const retry = retryLayer(options.retry ?? { attempts: 3 }, hooks, clock, options.random ?? Math.random);

  const toTokenService = compose([retry, rateLimit, trace], send);
  const session = options.auth.connect({
    server,
    clock,
    fetch: (url, init) =>
      toTokenService({
        operation: tokenService,
        options: {},
        url,
        method: init.method ?? "POST",
        headers: new Headers(init.headers),
        body: init.body === undefined || init.body === null ? undefined : String(init.body),
        signal: init.signal ?? new AbortController().signal,
        deadlineMs: Number.POSITIVE_INFINITY,
        attempt: 1,
      }),
  });
  const call = compose([retry, rateLimit, authLayer(session), trace], send);

  const dispatch = (operation: Operation, callOptions: CallOptions, request: PlainRequest): Promise<Response> =>
    withDeadline(
      operation,
      clock,
      callOptions.timeoutMs ?? options.timeoutMs ?? defaultTimeoutMs,
      callOptions.signal ?? request.signal,
      (signal, deadlineMs) =>
        call({
          operation,
          options: callOptions,
          url: request.url,
          method: request.method,
          headers: withAgent(request.headers, options.userAgent),
          body: request.body,
          signal,
          deadlineMs,
          attempt: 1,
        }),
    );
  const httpClient = createHttpClient<any>(server, (request) => dispatch(unlisted(request, server), {}, request));

  return {
    clock,
    session,
    http: <Paths extends {}>() => httpClient as HttpClient<Paths>,
    async send<T>(operation: Operation, input: object = {}, callOptions: CallOptions = {}): Promise<T> {
      const { path, query, body } = requestParts(operation, input);
      const { response } = await httpClient.request(operation.method.toLowerCase() as "get", operation.path, {
        params: { path, query },
        body,
        headers: requestHeaders(operation, callOptions),
        parseAs: "stream",
        fetch: asFetch(async (request) => {
          const answer = await dispatch(operation, callOptions, request);
          if (answer.status >= 400) throw await readApiError(operation, answer);
          return answer;
        }),
      });
      return (await readAnswer(operation, response)) as T;
    },
  };
}

// Stands for calls to the token service that the session makes by itself.
const tokenService: Operation = {
  id: "requestToken",
  method: "POST",
  path: "/restapi/oauth/token",
  group: "Auth",
  credentials: "client",
  body: "form",
};

// A call by path names no operation, so it is treated with the most care: the smallest budget, and no repeat but of reads.
function unlisted(request: PlainRequest, server: string): Operation {
  const path = request.url.slice(server.length).split("?")[0] ?? "";
  const method = request.method as Operation["method"];
  return { id: `${method} ${path}`, method, path, group: "Heavy", ...(method === "GET" ? { retry: "safe" as const } : {}) };
}

function requestHeaders(operation: Operation, options: CallOptions): Record<string, string> {
  const headers: Record<string, string> = { accept: "application/json", ...options.headers };
  if (operation.body === "form") headers["content-type"] = "application/x-www-form-urlencoded";
  return headers;
}

function withAgent(headers: Headers, userAgent: string | undefined): Headers {
  if (userAgent !== undefined) headers.set("x-user-agent", userAgent);
  return headers;
}

async function readAnswer(operation: Operation, response: Response): Promise<unknown> {
  if (response.status >= 300) return response.headers.get("location") ?? undefined;
  const requestId = response.headers.get("rcrequestid") ?? undefined;
  const details = { operation: operation.id, requestId };
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    throw new NetworkError(`${operation.id}: the answer broke off`, { ...details, cause });
  }
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new RingwrightError(
      `${operation.id}: the answer is no JSON (${response.headers.get("content-type") ?? "no content type"})`,
      details,
    );
  }
}
