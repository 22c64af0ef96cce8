import type { Auth, Session } from "./auth/auth.ts";
import { loginLate } from "./auth/lend-token.ts";
import { type Answer, answerResponse, parseAnswer, textOf } from "./call/answer.ts";
import { type CallEnd, fateOfFailure } from "./call/call-end.ts";
import { type CallOptions, checkCallOptions } from "./call/call-options.ts";
import { checkTimeout, withDeadline } from "./call/deadline.ts";
import { Failures } from "./call/failures.ts";
import { newContext } from "./call/new-context.ts";
import { type CallContext, compose } from "./call/onion.ts";
import type { Operation } from "./call/operation.ts";
import type { AppPermission, IncludedPermissions } from "./call/permissions.ts";
import { leadsElsewhere } from "./call/redirect.ts";
import { tellDoubt } from "./call/tell-doubt.ts";
import { unlisted } from "./call/unlisted.ts";
import { type Clock, systemClock } from "./clock.ts";
import { CallSecrets, type SecretSearch } from "./errors/call-secrets.ts";
import { InputError } from "./errors/input-error.ts";
import { isRecord } from "./errors/service-errors.ts";
import { attemptLayer } from "./layers/attempt.ts";
import { authLayer } from "./layers/auth.ts";
import { bodyLayer } from "./layers/body.ts";
import { doubtLayer } from "./layers/doubt.ts";
import { platformFetch } from "./layers/platform-fetch.ts";
import { rateLimitLayer } from "./layers/rate-limit.ts";
import { type RetryOptions, retryLayer } from "./layers/retry.ts";
import { statusLayer } from "./layers/status.ts";
import { traceLayer } from "./layers/trace.ts";
import { type Fetch, transport } from "./layers/transport.ts";
import { memoryBudgetStore } from "./rate-limit/memory-budget-store.ts";
import { groupFigures } from "./rate-limit/rate-figures.ts";
import type { RateLimitOptions } from "./rate-limit/rate-limit-options.ts";
import { checkHeaders, readHeaders } from "./request/headers.ts";
import { kindOf } from "./request/kind-of.ts";
import { checkOptions, type OptionNames } from "./request/options.ts";
import { type PlainRequest, requestBuilder } from "./request/request-builder.ts";
import { checkServer, checkTarget, defaultServer } from "./request/server.ts";
import { guardHooks, type Hooks } from "./telemetry/hooks.ts";
import type { Telemetry } from "./telemetry/telemetry.ts";

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
  /** The app's own rate limits, and where they are counted. The vendor's usual ones, in memory, when left out. */
  readonly rateLimits?: RateLimitOptions;
  /** Who is told what the client does. */
  readonly hooks?: Hooks;
  /** What watches calls from outside and inside, such as `openTelemetry()` of `@ringwright/core/opentelemetry`. */
  readonly telemetry?: Telemetry;
  /** Names your app to the service, such as `Onboarding/1.2`. */
  readonly userAgent?: string;
  /** What sends the requests. The platform's own fetch when left out. */
  readonly fetch?: Fetch;
  readonly clock?: Clock;
  /** A number from 0 to 1, for the jitter of waits. */
  readonly random?: () => number;
}

/** What generated functions and helpers need of a client, whatever its permissions. */
export interface AnyClient {
  readonly clock: Clock;
  /** The service's address, without a slash at its end. */
  readonly server: string;
  /** The client's session: who is logged in, and the way out. */
  readonly session: Session;
  /**
   * Calls an operation.
   *
   * @param operation - what to call
   * @param input - the parameters by name, and `body`
   * @param options - see `CallOptions`
   * @returns the parsed answer; the Location of a redirect, where the contract promises one; undefined where the answer has
   * no body, and none is promised
   * @throws ApiError, AuthError, NetworkError, TimeoutError, OutcomeUnknownError, InputError; RingwrightError for an answer
   * that is not what the contract promises
   */
  send<T>(operation: Operation, input?: object, options?: CallOptions): Promise<T>;
  /**
   * Calls an operation as `send` does, and hands its answer over unread: for what is not JSON.
   *
   * @param operation - what to call
   * @param input - the parameters by name, and `body`
   * @param options - see `CallOptions`
   * @returns the answer, whose status is below 300, or a redirect that the contract promises
   * @throws what `send` throws
   */
  exchange(operation: Operation, input?: object, options?: CallOptions): Promise<Response>;
  /** Calls as `send` does, and tells how the call ended instead of throwing. */
  trySend<T>(operation: Operation, input?: object, options?: CallOptions): Promise<CallEnd<T>>;
  /** Calls as `exchange` does, and tells how the call ended instead of throwing. */
  tryExchange(operation: Operation, input?: object, options?: CallOptions): Promise<CallEnd<Response>>;
  /**
   * Calls an address of the service through the same layers, for what the contract lacks. As no operation is named, the
   * call draws from the Heavy budget, and only a read is repeated. `httpClient` of `@ringwright/core/http` types it.
   *
   * @param url - begins with the client's `server`
   * @param init - the request
   * @returns the answer, whatever its status, with its body read
   * @throws AuthError, NetworkError, TimeoutError, InputError; ApiError for a redirect
   */
  fetch(url: string, init?: PathRequest): Promise<Response>;
}

/** A request by path. */
export interface PathRequest {
  /** GET when left out. */
  readonly method?: string;
  readonly headers?: RequestInit["headers"];
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A client whose app has `Granted`: the permissions it was made with, and all that they include. */
export interface Client<Granted extends AppPermission = AppPermission> extends AnyClient {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
}

const defaultTimeoutMs = 120_000;

/**
 * Makes a client. It logs in with the first call.
 *
 * @param options - see `ClientOptions`; `auth` is the only one that is needed
 * @throws InputError for an option that there is not or that cannot be right, and for a server that credentials must not go to
 */
export function createClient<const P extends AppPermission = AppPermission>(
  options: ClientOptions<P>,
): Client<IncludedPermissions[P]> {
  checkClientOptions(options);
  const server = checkServer(options.server ?? defaultServer);
  if (options.userAgent !== undefined) checkHeaders("userAgent", { "x-user-agent": options.userAgent });
  const clock = options.clock ?? systemClock;
  const { telemetry } = options;
  const hooks = guardHooks([options.hooks ?? {}, telemetry?.hooks ?? {}]);
  const watchCall = telemetry === undefined ? [] : [telemetry.call];
  const watchAttempt = telemetry === undefined ? [] : [telemetry.attempt];
  const isWatched = telemetry !== undefined || Object.keys(hooks).length > 0;
  const failures = new Failures(clock);
  const search = (): SecretSearch | undefined => failures.explainer.search;
  const body = bodyLayer(failures);
  const send = transport(options.fetch ?? platformFetch, failures);
  const trace = traceLayer(hooks, clock);
  const rateLimit = rateLimitLayer({
    server,
    session: () => session,
    figures: groupFigures(options.rateLimits?.groups ?? {}),
    store: options.rateLimits?.store ?? memoryBudgetStore(clock),
    clock,
    hooks,
  });
  const retry = retryLayer({
    attempts: options.retry?.attempts ?? 3,
    failures,
    hooks,
    clock,
    random: options.random ?? Math.random,
  });

  const onTheWire = [statusLayer(failures), trace, ...watchAttempt, doubtLayer];
  const session: Session = options.auth.connect({
    server,
    clock,
    async fetch(operation, url, init, attempt) {
      const request = {
        url,
        method: init.method ?? "POST",
        headers: Object.fromEntries(new Headers(init.headers)),
        body: init.body === undefined || init.body === null ? undefined : String(init.body),
      };
      const signal = init.signal ?? new AbortController().signal;
      const endless = Number.POSITIVE_INFINITY;
      const bounds = { signal, deadlineMs: endless, timeoutMs: endless };
      if (isWatched) await failures.ready();
      const context = newContext(operation, request, {}, "text", new CallSecrets(search), bounds);
      const bounded = attempt === undefined ? [] : [attemptLayer(attempt, clock, failures)];
      const toTokenService = compose([...watchCall, retry, rateLimit, ...bounded, body, ...onTheWire], send);
      return answerResponse({ context, response: await toTokenService(context) });
    },
  });
  const noSecrets = new CallSecrets(search); // what calls begin with: by it they share what they find out about the token
  const call = compose([...watchCall, retry, body, rateLimit, authLayer(session, failures), ...onTheWire], send);
  const build = requestBuilder(server);

  function dispatch(
    operation: Operation,
    request: PlainRequest,
    callOptions: CallOptions,
    readAs: ReadAs,
    trail: Trail = {},
  ): Promise<Answer> {
    if (options.userAgent !== undefined) request.headers["x-user-agent"] = options.userAgent;
    failures.load();
    const timeoutMs = callOptions.timeoutMs ?? options.timeoutMs ?? defaultTimeoutMs;
    return withDeadline(
      operation,
      clock,
      timeoutMs,
      callOptions.signal,
      async (signal, deadlineMs) => {
        if (isWatched) await failures.ready(); // whoever is told of the call is told no secret of it
        const secrets = callOptions.secrets ?? new CallSecrets(search, noSecrets);
        const context = newContext(operation, request, callOptions, readAs, secrets, { signal, deadlineMs, timeoutMs });
        trail.context = context;
        try {
          return { context, response: await call(context) };
        } catch (error) {
          throw tellDoubt(context, error);
        }
      },
      (timeout) => {
        const { context } = trail;
        if (operation.billable && context?.inDoubt) return failures.explainer.explain(context, { kind: "lost", cause: timeout });
        const late = context?.waitsForLogin ? loginLate(session, timeout) : timeout;
        return context === undefined ? late : tellDoubt(context, late);
      },
    );
  }

  async function request(
    operation: Operation,
    input: object = {},
    given?: CallOptions,
    readAs: ReadAs = "text",
    trail: Trail = {},
  ): Promise<Answer> {
    if (given !== undefined) checkCallOptions(operation, given);
    const callOptions = given ?? {};
    const answer = await dispatch(operation, build(operation, input, callOptions.headers), callOptions, readAs, trail);
    const { context, response } = answer;
    if (response.status >= 400) {
      const refused = { kind: "refused", reply: response, text: textOf(context), afterDoubt: context.wasInDoubt } as const;
      return failures.throw(context, refused);
    }
    return leadsElsewhere(context, response) ? failures.throw(context, { kind: "redirected", reply: response }) : answer;
  }

  async function tryRequest<T>(
    operation: Operation,
    input: object | undefined,
    callOptions: CallOptions | undefined,
    readAs: ReadAs,
    read: (answer: Answer) => T | Promise<T>,
  ): Promise<CallEnd<T>> {
    const trail: Trail = {};
    try {
      const answer = await read(await request(operation, input, callOptions, readAs, trail));
      return { answer, afterDoubt: trail.context?.wasInDoubt === true };
    } catch (error) {
      return { error, fate: fateOfFailure(trail.context, error) };
    }
  }

  return {
    clock,
    server,
    session,
    exchange: async (operation, input, callOptions) => answerResponse(await request(operation, input, callOptions, "bytes")),
    async fetch(url, { method = "GET", headers, body, signal } = {}) {
      checkTarget(server, url, "url");
      const plain = { url, method: method.toUpperCase(), headers: readHeaders("headers", headers), body };
      const callOptions = signal === undefined ? {} : { signal };
      return answerResponse(await dispatch(unlisted(plain, server), plain, callOptions, "bytes"));
    },
    send: async <T>(operation: Operation, input?: object, callOptions?: CallOptions) =>
      parseAnswer(await request(operation, input, callOptions), failures) as T,
    trySend: <T>(operation: Operation, input?: object, callOptions?: CallOptions) =>
      tryRequest(operation, input, callOptions, "text", (answer) => parseAnswer(answer, failures) as T),
    tryExchange: (operation, input, callOptions) => tryRequest(operation, input, callOptions, "bytes", answerResponse),
  };
}

const optionNames = {
  auth: true,
  server: true,
  permissions: true,
  timeoutMs: true,
  retry: true,
  rateLimits: true,
  hooks: true,
  telemetry: true,
  userAgent: true,
  fetch: true,
  clock: true,
  random: true,
} satisfies OptionNames<ClientOptions>;

function checkClientOptions(options: ClientOptions): void {
  checkOptions("the options of createClient", options, optionNames);
  const { auth, timeoutMs, retry, rateLimits } = options;
  if (typeof auth?.connect !== "function") {
    throw new InputError(`auth must say how to log in, such as jwtAuth({ ... }), and is ${kindOf(auth)}`);
  }
  if (timeoutMs !== undefined) checkTimeout(timeoutMs);
  if (retry !== undefined && !isRecord(retry)) {
    throw new InputError(`retry must be an object, such as { attempts: 1 } for one attempt only, not ${kindOf(retry)}`);
  }
  if (retry !== undefined) checkOptions("retry", retry, { attempts: true });
  if (rateLimits !== undefined) checkOptions("rateLimits", rateLimits, { groups: true, store: true });
}

type ReadAs = CallContext["readAs"];

/** Where a call leaves its context, which says what became of it when it throws. */
interface Trail {
  context?: CallContext;
}
