import { coerceQuery } from "../contract/coerce.ts";
import { type OperationFacts, type OperationId, operationsOf } from "../contract/operation.ts";
import type { Sandbox } from "../create-sandbox.ts";
import type { SeenRequest } from "../requests.ts";
import { suggestName } from "../suggest-name.ts";
import type { CallInput, SeenInput } from "./call-input.ts";
import { differences } from "./differences.ts";

/** A call that a sandbox has seen. */
export interface SeenCall<Id extends OperationId = OperationId> extends SeenRequest {
  readonly operation: Id;
  /**
   * What it held, as it was sent: `~` is not replaced, passwords and PINs are `***`. It has no body where that was no JSON or had
   * more than 10,000 characters.
   */
  readonly input: SeenInput<Id>;
}

/**
 * The calls of an operation, the newest last. Each request is one: those that were refused, too, and each repeat of a client.
 *
 * @param sandbox - that was called
 * @param operation - its id in the contract
 * @param input - what they held; all calls when left out. Lists have to be as long, members that it lacks do not count, and a
 *   number is like the same digits as a text
 * @throws TypeError for what is no sandbox, or one that no longer keeps all requests; RangeError for an operation that is not known
 */
export function callsOf<Id extends OperationId>(sandbox: Sandbox, operation: Id, input?: CallInput<Id>): readonly SeenCall<Id>[] {
  const requests = requestsOf(sandbox);
  const facts = factsOf(sandbox, operation);
  const calls = requests
    .filter((request) => request.operation === operation)
    .map((request) => ({ ...request, operation, input: inputOf(sandbox, facts, request) as SeenInput<Id> }));
  return input === undefined ? calls : calls.filter((call) => differences(input, call.input).length === 0);
}

/**
 * All that a sandbox was asked.
 *
 * @throws TypeError for what is no sandbox, or one that no longer keeps all requests
 */
export function requestsOf(sandbox: Sandbox): readonly SeenRequest[] {
  const { requests, forgottenRequests } = (sandbox ?? {}) as Partial<Sandbox>;
  if (!Array.isArray(requests) || forgottenRequests === undefined) {
    throw new TypeError(
      `there is ${sandbox === null ? "null" : typeof sandbox} where a sandbox should be, as createSandbox() makes it`,
    );
  }
  if (forgottenRequests > 0) {
    throw new TypeError(
      `the sandbox keeps its last ${requests.length} requests and has forgotten ${forgottenRequests}; count them with sandbox.watch()`,
    );
  }
  return requests;
}

function factsOf({ document }: Sandbox, operation: OperationId): OperationFacts {
  const operations = operationsOf(document);
  const found = operations.find(({ id }) => id === operation);
  if (found !== undefined) return found;
  const suggestion = suggestName(
    String(operation),
    operations.map(({ id }) => id),
  );
  throw new RangeError(`there is no operation ${String(operation)}; ${suggestion}`);
}

function inputOf({ document }: Sandbox, facts: OperationFacts, { path, requestBody }: SeenRequest): object {
  const { pathname, searchParams } = new URL(path, "https://sandbox.test");
  const body = jsonOf(requestBody);
  return { ...pathOf(facts, pathname), ...queryOf(document, facts, searchParams), ...(body === undefined ? {} : { body }) };
}

function pathOf(facts: OperationFacts, pathname: string): object {
  const values = pathname.split("/");
  const names = facts.path.split("/").map((part) => /^\{(\w+)\}$/.exec(part)?.[1]);
  return Object.fromEntries(
    names.flatMap((name, index) => (name === undefined ? [] : [[name, decodeURIComponent(values[index] ?? "")]])),
  );
}

// As it was sent: without the defaults that the sandbox reads into it.
function queryOf(document: Sandbox["document"], facts: OperationFacts, query: URLSearchParams): object {
  const coerced = coerceQuery(document, facts, query);
  if ("problem" in coerced) return Object.fromEntries(query);
  return Object.fromEntries(Object.entries(coerced.values).filter(([name]) => query.has(name)));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
