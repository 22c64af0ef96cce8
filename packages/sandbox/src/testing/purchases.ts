import { operationsOf } from "../contract/operation.ts";
import type { Sandbox } from "../create-sandbox.ts";
import type { SeenRequest } from "../requests.ts";
import { requestsOf } from "./calls.ts";

/**
 * The calls that would have cost money at the service: those of operations that the contract calls billable, unless they were
 * refused. One whose answer a fault has cut off is among them, for its work was done.
 *
 * @param sandbox - that was called
 * @throws TypeError for what is no sandbox, or one that no longer keeps all requests
 */
export function purchasesOf(sandbox: Sandbox): readonly SeenRequest[] {
  const requests = requestsOf(sandbox);
  const billable = new Set(operationsOf(sandbox.document).flatMap(({ id, billable }) => (billable ? [id] : [])));
  return requests.filter(
    ({ operation, status }) => operation !== undefined && billable.has(operation) && status !== undefined && status < 300,
  );
}
