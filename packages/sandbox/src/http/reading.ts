import { coerceHeaders, coerceQuery } from "../contract/coerce.ts";
import type { ContractDocument } from "../contract/document.ts";
import type { OperationFacts } from "../contract/operation.ts";
import type { Validators } from "../contract/validators.ts";
import { prepareForm } from "../oauth/form.ts";
import type { ParsedBody } from "./body.ts";
import { longListIn, maxItems } from "./long-list.ts";
import { filterName, refusalFor } from "./problem-refusal.ts";
import { invalid, Refusal, refuse } from "./refusal.ts";
import type { WireRequest } from "./wire.ts";

/** What the log wants to know of how a request was read. */
export interface Noted {
  /** How the request breaks the contract: what was found first. */
  requestViolation?: string;
}

/** Reads the parts of requests, and refuses what breaks the contract. */
export interface Reader {
  /** @param given - the path's parameters; of a batch those beside its ids */
  path(operation: OperationFacts, given: Readonly<Record<string, string | undefined>>, except?: string): void;
  query(operation: OperationFacts, query: URLSearchParams): object;
  headers(operation: OperationFacts, request: WireRequest): object;
  body(operation: OperationFacts, parsed: ParsedBody | undefined): void;
}

/** Reads by a contract. */
export function createReader(document: ContractDocument, validators: Validators): Reader {
  return {
    path(operation, given, except) {
      const wrong = validators.parameters(operation, "path", given);
      if (wrong === undefined || wrong.parameterName === except) return;
      const details = { parameterName: wrong.parameterName, violation: `${wrong.parameterName} ${wrong.message}` };
      // Where no input is expected but ids, the contract declares no 400.
      if ("400" in operation.responses) refuse(400, "CMN-101", details);
      refuse(404, "CMN-102", details);
    },
    query(operation, query) {
      const coerced = coerceQuery(document, operation, query);
      if ("problem" in coerced) return invalid(coerced.problem.parameterName, coerced.problem.message);
      const wrong = validators.parameters(operation, "query", coerced.values);
      if (wrong !== undefined) throw refusalFor({ ...wrong, parameterName: filterName(wrong.parameterName) }, operation);
      return coerced.values;
    },
    headers(operation, { header }) {
      if (!operation.parameters.some(({ in: place }) => place === "header")) return {};
      const values = coerceHeaders(document, operation, header);
      const wrong = validators.parameters(operation, "header", values);
      if (wrong !== undefined) throw refusalFor(wrong, operation);
      return values;
    },
    body(operation, parsed) {
      if (parsed === undefined) return;
      const wrong =
        prepareForm(validators, operation, parsed.value) ?? validators.requestBody(operation, parsed.mediaType, parsed.value);
      if (wrong !== undefined) throw refusalFor(wrong, operation);
      const long = longListIn(parsed.value);
      if (long !== undefined) invalid(long, `Parameter [${long}] has more than ${maxItems} items`);
    },
  };
}

/**
 * Reads a part of a request, and notes why it was refused: what is refused while it is read breaks the contract, what a handler
 * refuses does not.
 *
 * @param part - where it stands
 */
export function noting<T>(noted: Noted, part: "path" | "query" | "headers" | "body", read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) noted.requestViolation ??= `${part}: ${error.details.violation ?? error.message}`;
    throw error;
  }
}
