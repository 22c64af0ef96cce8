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
import type { ErrorRequestHandler } from "express";
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

/** Answers with a problem in the place of a page of HTML. It may be shown: errors of ringwright hold no secret. */
export const sendProblem: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error);
  const { retryAfterMs, ...problem } = problemOf(error);
  if (problem.status >= 500) console.error(`${request.method} ${request.path}:`, error);
  if (retryAfterMs !== undefined) response.set("Retry-After", String(Math.ceil(retryAfterMs / 1000)));
  response.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
};

/** What to say of an error. */
export function problemOf(error: unknown): Problem {
  if (error instanceof z.ZodError) return { status: 400, title: "Wrong input", detail: z.prettifyError(error) };
  if (InputError.is(error)) return { status: 400, title: "Wrong input", detail: error.message };
  if (ApiError.is(error)) return refusal(error);
  if (TimeoutError.is(error)) return late(error);
  if (OutcomeUnknownError.is(error)) return { status: 504, title: "No answer", detail: error.message, mayBeDone: true };
  if (NetworkError.is(error)) return { status: 502, title: "No answer", detail: error.message, mayBeDone: error.mayBeDone };
  if (AuthError.is(error)) return { status: 502, title: "No login", detail: "The service does not let this app in." };
  if (StoreError.is(error)) return { status: 503, title: "No session", detail: "Where the session is kept does not answer." };
  if (RingwrightError.is(error)) return { status: 502, title: "Wrong answer", detail: error.message };
  return trouble(error);
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

// Express' own errors have a status, such as 400 for a body that is no JSON.
function trouble(error: unknown): Problem {
  const { status = 500, message = "" } = (error ?? {}) as { status?: number; message?: string };
  return status < 500
    ? { status, title: "Wrong request", detail: message }
    : { status: 500, title: "Trouble of our own", detail: "It is in the log." };
}
