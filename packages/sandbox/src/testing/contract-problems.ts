import type { OperationId } from "../contract/operation.ts";
import type { Sandbox } from "../create-sandbox.ts";
import type { SeenRequest } from "../requests.ts";
import { requestsOf } from "./calls.ts";

/** Where a request or its answer breaks the contract. */
export interface ContractProblem {
  /** What was asked for; undefined for a path that leads nowhere. */
  readonly operation: OperationId | undefined;
  readonly in: "request" | "answer";
  /** Place and rule, such as `body: contact.email must match format "email"`. */
  readonly problem: string;
  readonly request: SeenRequest;
}

/**
 * Where the requests that a sandbox has seen, and its answers to them, break the contract. What a fault has refused or cut off
 * unseen was held to nothing; the answers of a sandbox with `answers: "unchecked"` were not, either.
 *
 * @param sandbox - that was called
 * @throws TypeError for what is no sandbox, or one that no longer keeps all requests
 */
export function contractProblemsOf(sandbox: Sandbox): readonly ContractProblem[] {
  return requestsOf(sandbox).flatMap((request) => {
    const { operation, method, path, requestViolation, violation } = request;
    const inRequest = operation === undefined ? `the contract has no ${method} ${path}` : requestViolation;
    return [
      ...(inRequest === undefined ? [] : [{ operation, in: "request" as const, problem: inRequest, request }]),
      ...(violation === undefined ? [] : [{ operation, in: "answer" as const, problem: violation, request }]),
    ];
  });
}
