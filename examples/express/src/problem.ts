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
  /** Whether it may have been done all the same. To repeat the request is safe: whoever is there already is found. */
  readonly mayBeDone?: boolean;
  /** The service's own code and request id, for its support. */
  readonly code?: string;
  readonly requestId?: string | undefined;
}

/** Answers with a problem instead of a page of HTML, and tells when to come back. Errors of ringwright hold no secret. */
export const sendProblem: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error);
  const problem = problemOf(error);
  const retryAfterMs = waitOf(error);
  if (problem.status >= 500) console.error(`${request.method} ${request.path}:`, error);
  if (retryAfterMs !== undefined) response.set("Retry-After", String(Math.ceil(retryAfterMs / 1000)));
  response.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
};

/** What to say of an error. */
export function problemOf(error: unknown): Problem {
  if (error instanceof z.ZodError) return { status: 400, title: "Wrong input", detail: z.prettifyError(error) };
  if (InputError.is(error)) return { status: 400, title: "Wrong input", detail: error.message };
  if (waitOf(error) !== undefined) {
    return { status: 503, title: "Too many calls", detail: "The service's rate limit is used up: come back after Retry-After." };
  }
  if (OutcomeUnknownError.is(error)) {
    return { status: 504, title: "No answer", detail: error.message, mayBeDone: true };
  }
  if (TimeoutError.is(error)) return { status: 504, title: "No answer", detail: error.message, mayBeDone: error.mayBeDone };
  if (NetworkError.is(error)) return { status: 502, title: "No connection", detail: error.message, mayBeDone: error.mayBeDone };
  if (ApiError.is(error)) return refusal(error);
  if (AuthError.is(error)) return { status: 502, title: "No login", detail: "The service lets nobody in as this app." };
  if (StoreError.is(error)) return { status: 503, title: "No session", detail: "Where the session is kept does not answer." };
  if (RingwrightError.is(error)) return { status: 502, title: "Wrong answer", detail: error.message };
  const status = statusOf(error);
  return status < 500
    ? { status, title: "Wrong request", detail: String(error) }
    : { status, title: "Trouble of our own", detail: "It is in our log." };
}

// What the caller asked for is not there or not allowed as it stands; all else is between us and the service.
function refusal({ status, message, code, requestId, mayBeDone }: ApiError): Problem {
  const passedOn = [400, 404, 409].includes(status);
  return { status: passedOn ? status : 502, title: "The service says no", detail: message, code, requestId, mayBeDone };
}

// How long the rate limit is used up, in milliseconds.
function waitOf(error: unknown): number | undefined {
  if (TimeoutError.is(error)) return error.waitMs;
  return ApiError.is(error) && (error.status === 429 || error.status === 503) ? (error.retryAfterMs ?? 30_000) : undefined;
}

// Express' own errors carry one, such as 400 for a body that is no JSON.
function statusOf(error: unknown): number {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === "number" ? status : 500;
}
