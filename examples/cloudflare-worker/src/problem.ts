import {
  ApiError,
  AuthError,
  InputError,
  NetworkError,
  OutcomeUnknownError,
  RingwrightError,
  StoreError,
  TimeoutError,
} from "@ringwright/core";
import { z } from "zod";

/** What went wrong, as RFC 9457 has it. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** Whether it may have been done all the same. To take somebody on again is safe: whoever is there already is found. */
  readonly mayBeDone?: boolean;
  /** When to come back, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** The service's own code and request id, for its support. */
  readonly code?: string;
  readonly requestId?: string | undefined;
}

/** Answers with a problem. It may be shown: errors of ringwright hold no secret. */
export function problemResponse(error: unknown): Response {
  const { retryAfterMs, ...problem } = problemOf(error);
  const headers = new Headers({ "Content-Type": "application/problem+json" });
  if (retryAfterMs !== undefined) headers.set("Retry-After", String(Math.ceil(retryAfterMs / 1000)));
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** What to say of an error. What is not the caller's to mend is in the log. */
export function problemOf(error: unknown): Problem {
  const problem = explain(error);
  if (problem.status >= 500) console.error(error);
  return problem;
}

function explain(error: unknown): Problem {
  if (error instanceof z.ZodError) return { status: 400, title: "Wrong input", detail: z.prettifyError(error) };
  if (error instanceof SyntaxError) return { status: 400, title: "Wrong input", detail: "The body must be JSON." };
  if (InputError.is(error)) return { status: 400, title: "Wrong input", detail: error.message };
  if (ApiError.is(error)) return refusal(error);
  if (TimeoutError.is(error)) return late(error);
  if (OutcomeUnknownError.is(error)) return { status: 504, title: "No answer", detail: error.message, mayBeDone: true };
  if (NetworkError.is(error)) return { status: 502, title: "No answer", detail: error.message, mayBeDone: error.mayBeDone };
  if (AuthError.is(error)) return { status: 502, title: "No login", detail: "The service does not let this app in." };
  if (StoreError.is(error)) return { status: 503, title: "No session", detail: "Where the session is kept does not answer." };
  if (RingwrightError.is(error)) return { status: 502, title: "Wrong answer", detail: error.message };
  return { status: 500, title: "Trouble of our own", detail: "It is in the log." };
}

// What is not there or not allowed as it stands is the caller's to mend, all else is between us and the service.
function refusal({ status, message: detail, code, requestId, mayBeDone, retryAfterMs }: ApiError): Problem {
  if (status === 429) return { ...busy, retryAfterMs: retryAfterMs ?? 60_000 };
  const passedOn = [400, 404, 409, 503].includes(status) ? status : 502;
  return { status: passedOn, title: "The service says no", detail, code, requestId, mayBeDone, retryAfterMs };
}

// A call whose turn would come too late was not sent.
function late({ message: detail, mayBeDone, waitMs }: TimeoutError): Problem {
  return waitMs === undefined
    ? { status: 504, title: "No answer", detail, mayBeDone }
    : { ...busy, mayBeDone, retryAfterMs: waitMs };
}

const busy = { status: 503, title: "Too many calls", detail: "The service's rate limit is used up for now." };
