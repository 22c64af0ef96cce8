import type { SentSecrets } from "../failure/sent-secrets.ts";
import type { CallOptions } from "./call-options.ts";
import type { Operation } from "./operation.ts";
import type { Reply } from "./reply.ts";

/** One call on its way through the layers. */
export interface CallContext {
  readonly operation: Operation;
  readonly options: CallOptions;
  readonly url: string;
  readonly method: string;
  /** Headers of the request, by their names in lower case; a layer may set some before it calls on. */
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  /** Aborts when the caller does or the deadline passes. */
  readonly signal: AbortSignal;
  /** When the call must be over, on the clock's `elapsedMs`. */
  readonly deadlineMs: number;
  /** How long the call may take in all, in milliseconds. */
  readonly timeoutMs: number;
  /** Which attempt this is, from 1. The retry layer counts. */
  attempt: number;
  /** Whether the service may have acted on this attempt, and its answer is not there yet. The doubt and body layers say so. */
  inDoubt: boolean;
  /** Whether the service may have acted on an earlier attempt, of which nothing was heard again. The retry layer says so. */
  wasInDoubt: boolean;
  /** The status of the latest refusal. It is one from its status on, whatever becomes of its body. The doubt layer says so. */
  refusedWith: number | undefined;
  /** Whether the call waits for a token. The layers that ask for one say so. */
  waitsForLogin: boolean;
  /** How the body of the answer is read: as text where it will be parsed, as bytes where it is handed over. */
  readonly readAs: "text" | "bytes";
  /** What the call has sent in secret: nothing that is told of it repeats that. */
  readonly secrets: SentSecrets;
  /** The body of the answer. The body layer reads it; layers outside it find the answer's own body used. */
  answerBody: string | ArrayBuffer | undefined;
}

/** Sends a call on, inwards. */
export type Next = (context: CallContext) => Promise<Reply>;

/** One concern of a call. It may look at the call, change it, send it on any number of times, and look at the answer. */
export type Layer = (context: CallContext, next: Next) => Promise<Reply>;

/**
 * Wraps layers around a transport.
 *
 * @param layers - from the outermost to the innermost
 * @param transport - what sends the request
 */
export function compose(layers: readonly Layer[], transport: Next): Next {
  return layers.reduceRight<Next>((next, layer) => (context) => layer(context, next), transport);
}
