import { RingwrightError } from "../errors/ringwright-error.ts";
import { isRecord } from "../errors/service-errors.ts";
import { kindOf } from "../request/kind-of.ts";
import { outcomeUnknown } from "../retry/outcome-unknown.ts";
import type { CallContext } from "./onion.ts";
import type { Operation } from "./operation.ts";
import { type Reply, responseOf } from "./reply.ts";

/** A call's answer, whose body has been read into its context. */
export interface Answer {
  readonly context: CallContext;
  readonly response: Reply;
}

/** Makes a Response that can be read of an answer that has been. */
export function answerResponse({ context, response }: Answer): Response {
  // What a browser hides has no status that a Response could be made with.
  if (response.status < 200 && response instanceof Response) return response;
  return responseOf(response, context.answerBody ?? null);
}

/**
 * What an answer that was read as text says: its JSON, the Location of a redirect, or undefined where it has no body.
 *
 * @throws RingwrightError for what is no JSON, or not of the kind that the contract promises; OutcomeUnknownError where the
 * call buys
 */
export function parseAnswer(answer: Answer): unknown {
  const { operation, answerBody } = answer.context;
  if (operation.answer === "location") return locationOf(answer);
  const value = typeof answerBody !== "string" || answerBody === "" ? undefined : parseJson(answer, answerBody);
  const promised = missing(operation, value);
  if (promised === undefined) return value;
  const given = value === undefined ? "nothing" : kindOf(value);
  throw unusable(answer, `${answer.response.status} with ${given}, where the contract promises ${promised}`);
}

function locationOf(answer: Answer): string {
  const { status, headers } = answer.response;
  const location = headers.get("location");
  if (status >= 300 && location !== null) return location;
  throw unusable(answer, `${status} without a Location, where the contract promises a redirect`);
}

function parseJson(answer: Answer, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable(answer, `the answer is no JSON (${answer.response.headers.get("content-type") ?? "no content type"})`);
  }
}

// What the contract promises and the answer is not.
function missing({ answer }: Operation, value: unknown): string | undefined {
  if (answer === "array") return Array.isArray(value) ? undefined : "a list";
  const isKept = isRecord(value) || (answer === "optional" && value === undefined);
  return isKept || answer === "none" || answer === "any" ? undefined : "an object";
}

function unusable({ context, response }: Answer, what: string): RingwrightError {
  const { operation } = context;
  const requestId = response.headers.get("rcrequestid") ?? undefined;
  const message = `${operation.id}: ${what}${requestId === undefined ? "" : `; request ${requestId}`}`;
  const error = new RingwrightError(message, { operation: operation.id, requestId, redact: context.secrets.redact });
  return operation.billable ? outcomeUnknown(context, error) : error;
}
