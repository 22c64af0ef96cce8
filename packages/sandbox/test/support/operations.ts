import { readDocument } from "../../src/contract/document.ts";
import { type OperationFacts, type OperationId, operationsOf } from "../../src/contract/operation.ts";

/** Every operation of the contract. */
export const operations: readonly OperationFacts[] = operationsOf(readDocument());

/** The operation with this id. */
export function operationOf(id: OperationId): OperationFacts {
  const operation = operations.find((one) => one.id === id);
  if (operation === undefined) throw new Error(`The contract has no ${id}`);
  return operation;
}
