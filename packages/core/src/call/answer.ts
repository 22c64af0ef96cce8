import { isRecord } from "../errors/service-errors.ts";
import type { Failures } from "./failures.ts";
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
 * @param answer - of a call
 * @param failures - makes the error
 * @returns what it says, or a promise that is rejected: RingwrightError for what is no JSON, or not of the kind that the contract
 * promises; OutcomeUnknownError where the call buys
 */
export function parseAnswer({ context, response }: Answer, failures: Failures): unknown {
  const { operation } = context;
  const value = operation.answer === "location" ? locationOf(response) : parse(textOf(context));
  return isPromised(operation, value) ? value : failures.throw(context, { kind: "unusable", reply: response });
}

/** The body of an answer as text. */
export function textOf({ answerBody }: CallContext): string {
  return typeof answerBody === "string" ? answerBody : new TextDecoder().decode(answerBody);
}

function locationOf({ status, headers }: Reply): string | undefined {
  return status < 300 ? undefined : (headers.get("location") ?? undefined);
}

const noJson = Symbol("no JSON");

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return noJson;
  }
}

function isPromised({ answer }: Operation, value: unknown): boolean {
  if (value === noJson) return false;
  if (answer === "none" || answer === "any") return true;
  if (answer === "location") return value !== undefined;
  if (answer === "array") return Array.isArray(value);
  return isRecord(value) || (answer === "optional" && value === undefined);
}
