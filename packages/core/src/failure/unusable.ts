import { textOf } from "../call/answer.ts";
import type { CallContext } from "../call/onion.ts";
import type { Reply } from "../call/reply.ts";
import { RingwrightError } from "../errors/ringwright-error.ts";
import { kindOf } from "../request/kind-of.ts";
import { outcomeUnknown } from "./outcome-unknown.ts";

/**
 * Makes the error of a call whose answer is not what the contract promises.
 *
 * @param context - the call, with what was read of its answer
 * @param reply - the answer
 */
export function unusable(context: CallContext, reply: Reply): RingwrightError {
  const { operation, secrets } = context;
  const requestId = reply.headers.get("rcrequestid") ?? undefined;
  const request = requestId === undefined ? "" : `; request ${requestId}`;
  const error = new RingwrightError(`${operation.id}: ${whatIsWrong(context, reply)}${request}`, {
    operation: operation.id,
    requestId,
    redact: secrets.redact,
  });
  return operation.billable ? outcomeUnknown(context, error) : error;
}

function whatIsWrong(context: CallContext, { status, headers }: Reply): string {
  const { answer } = context.operation;
  if (answer === "location") return `${status} without a Location, where the contract promises a redirect`;
  const text = textOf(context);
  let given = "nothing";
  try {
    if (text !== "") given = kindOf(JSON.parse(text));
  } catch {
    return `the answer is no JSON (${headers.get("content-type") ?? "no content type"})`;
  }
  return `${status} with ${given}, where the contract promises ${answer === "array" ? "a list" : "an object"}`;
}
