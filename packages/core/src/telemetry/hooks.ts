import type { CallContext } from "../call/onion.ts";
import type { Operation, RateGroup } from "../call/operation.ts";

/** A request is about to leave. */
export interface RequestEvent {
  readonly operation: Operation;
  /** The address, without what the call sends in secret. */
  readonly url: string;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
}

/** An answer came. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** The service's id for the request. */
  readonly requestId: string | undefined;
  /** From the request's leaving to the answer, in milliseconds. */
  readonly durationMs: number;
}

/** A call is about to be repeated. */
export interface RetryEvent extends RequestEvent {
  readonly reason: string;
  /** How long it waits first, in milliseconds. */
  readonly delayMs: number;
}

/** A call waits for its rate budget. */
export interface WaitEvent {
  readonly operation: Operation;
  readonly group: RateGroup;
  /** How long, in milliseconds. */
  readonly waitMs: number;
  readonly reason: "budget" | "penalty" | "queue";
}

/**
 * Functions that are told what a client does. They see no token, secret or body. They cannot break a call: what they
 * throw, and what the promise of an async one rejects with, goes to `onHookError`, and nowhere when that is left out.
 */
export interface Hooks {
  onRequest?(event: RequestEvent): void;
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
  onWait?(event: WaitEvent): void;
  /** Told when another hook fails. What it throws itself is dropped. */
  onHookError?(error: unknown, hook: string): void;
}

/** What is told of every request. */
export function requestEvent({ operation, url, attempt, secrets }: CallContext): RequestEvent {
  return { operation, url: secrets.redact(url), attempt };
}

/**
 * Makes one safe set of hooks of several: none can break a call.
 *
 * @param several - called in this order
 */
export function guardHooks(several: readonly Hooks[]): Hooks {
  return {
    ...guarded<RequestEvent>(several, "onRequest"),
    ...guarded<ResponseEvent>(several, "onResponse"),
    ...guarded<RetryEvent>(several, "onRetry"),
    ...guarded<WaitEvent>(several, "onWait"),
  };
}

type EventHook = Exclude<keyof Hooks, "onHookError">;

// A hook that nobody has stays away, so that a call without listeners does no work for them.
function guarded<Event>(several: readonly Hooks[], name: EventHook): Hooks {
  const listening = several.filter((hooks) => hooks[name] !== undefined);
  if (listening.length === 0) return {};
  return {
    [name]: (event: Event) => {
      for (const hooks of listening) callGuarded(hooks, name, event);
    },
  };
}

function callGuarded(hooks: Hooks, name: EventHook, event: unknown): void {
  try {
    const returned: unknown = (hooks[name] as (event: unknown) => unknown).call(hooks, event);
    // An async function passes for one that returns nothing.
    if (returned instanceof Promise) returned.catch((error: unknown) => tellFailure(hooks, name, error));
  } catch (error) {
    tellFailure(hooks, name, error);
  }
}

function tellFailure(hooks: Hooks, name: EventHook, error: unknown): void {
  try {
    hooks.onHookError?.(error, name);
  } catch {
    // there is nobody left to tell
  }
}
