import type { Operation, RateGroup } from "./operation.ts";

/** A request is about to leave. */
export interface RequestEvent {
  readonly operation: Operation;
  readonly url: string;
  readonly attempt: number;
}

/** An answer came. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  readonly requestId: string | undefined;
  readonly durationMs: number;
}

/** A call is about to be repeated. */
export interface RetryEvent extends RequestEvent {
  readonly reason: string;
  readonly delayMs: number;
}

/** A call waits for its rate budget. */
export interface WaitEvent {
  readonly operation: Operation;
  readonly group: RateGroup;
  readonly waitMs: number;
  readonly reason: "budget" | "penalty" | "queue";
}

/** Functions that are told what a client does. They see no token, secret or body; what they throw is the call's error. */
export interface Hooks {
  onRequest?(event: RequestEvent): void;
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
  onWait?(event: WaitEvent): void;
}
