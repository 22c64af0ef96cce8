import type { AnyClient } from "@ringwright/core";
import type { ContractOperation } from "../contract/contract-operation.ts";

/** A generated function, or anything that calls an operation as one would. */
export type OperationCall = (client: AnyClient, input: Readonly<Record<string, unknown>>) => unknown;

/**
 * Calls a generated function and takes what its first request gives: the value, the first page of a list, the first state
 * of a task. A task is only started: the mock never ends one.
 *
 * @param operation - says which of the three it is
 * @param call - the generated function
 * @param client - sends the call
 * @param input - parameters and `body`
 * @throws what the function throws
 */
export async function callOperation(
  operation: ContractOperation,
  call: OperationCall,
  client: AnyClient,
  input: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const result = call(client, input);
  if (operation.result !== "task") return await result;
  if (!isAsyncIterable(result)) throw new TypeError(`${operation.id} starts a task, but its function gives no poller`);
  for await (const state of result) return state;
  return undefined;
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
