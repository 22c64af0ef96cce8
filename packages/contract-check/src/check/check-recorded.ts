import { contract } from "../contract/contract.gen.ts";
import type { Contract } from "../contract/contract.ts";
import { createRouter } from "../contract/operations.ts";
import { createPointers } from "../contract/schema-pointers.ts";
import { headersOf, type RecordedRequest, type RecordedResponse, textOf } from "../exchange/exchange.ts";
import type { ExchangePart, Problem } from "../problem.ts";
import { createCompiler } from "../schema/compile.ts";
import { checkRequest } from "./check-request.ts";
import { checkResponse } from "./check-response.ts";
import { finding, problemsOf, shownPath } from "./finding.ts";
import { methodOf } from "./method-of.ts";
import type { AllParts } from "./parts.ts";

/** How an exchange stands to the contract. */
export interface ExchangeCheck {
  /** The id of the operation that the request leads to; undefined where there is none. */
  readonly operation: string | undefined;
  /** What differs, in the order of the exchange. */
  readonly problems: readonly Problem[];
  /** What could not be looked at: bodies that were not recorded, answers that a browser hides. */
  readonly unchecked: readonly ExchangePart[];
}

/** How an exchange is checked. */
export interface CheckOptions {
  /**
   * Whether problems have `details`, which say where a change of the contract would stand, and hold new values that look like
   * words. Without it, nothing holds a value.
   */
  readonly details?: boolean;
}

let known: AllParts | undefined;

/** What checks of the published contract work with: made when it is first needed, and the same ever after. */
export function theParts(): AllParts {
  known ??= partsOf(contract);
  return known;
}

/** What checks of a contract work with. */
export function partsOf(of: Contract): AllParts {
  return { contract: of, compile: createCompiler(of), router: createRouter(of), pointerOf: createPointers(of) };
}

/**
 * Holds what was recorded of an exchange to the contract.
 *
 * @param request - with its URL whole, or from the path on
 * @param response - undefined for an answer that could not be looked at
 * @param options - see `CheckOptions`
 * @param parts - of another contract than the published one
 */
export function checkRecorded(
  request: RecordedRequest,
  response: RecordedResponse | undefined,
  { details = false }: CheckOptions = {},
  parts: AllParts = theParts(),
): ExchangeCheck {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const header = headersOf(request.headers);
  const method = methodOf(request.method, header, searchParams);
  const status = response?.status ?? 0;
  // What a browser asks before it sends a request to another origin is between it and the server.
  if (method === "OPTIONS") return { operation: undefined, problems: [], unchecked: [] };
  const route = parts.router.find(method, pathname);
  if (route === undefined) {
    const about = { operation: undefined, method: shownMethod(method), path: shownPath(pathname), status };
    const unknown = finding("request.path", [], "a path and method", "those of an operation of the contract", "unknown");
    return { operation: undefined, problems: problemsOf([unknown], about), unchecked: [] };
  }
  const { operation } = route;
  const sent = checkRequest(parts, route, { query: searchParams, header, body: textOf(request.body) });
  const answered =
    response === undefined
      ? { findings: [], unchecked: ["response.status", "response.header", "response.body"] as const }
      : checkResponse(parts, operation, {
          status,
          header: headersOf(response.headers),
          body: textOf(response.body),
          headersFiltered: response.headersFiltered ?? false,
        });
  const about = { operation: operation.id, method, path: operation.path, status };
  return {
    operation: operation.id,
    problems: problemsOf([...sent.findings, ...answered.findings], about, details ? parts.pointerOf : undefined),
    unchecked: [...sent.unchecked, ...answered.unchecked],
  };
}

function shownMethod(method: string): string {
  return /^[A-Z]{3,7}$/.test(method) ? method : "a method";
}
