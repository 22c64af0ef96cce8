import { AssertionError } from "node:assert";
import type { OperationId } from "../contract/operation.ts";
import type { Sandbox } from "../create-sandbox.ts";
import type { CallInput } from "./call-input.ts";
import { bought, called, calledTimes, keptContract } from "./verdicts.ts";

/**
 * An operation was called.
 *
 * @param sandbox - that was called
 * @param operation - its id in the contract
 * @param input - what a call of it held, or a part of that
 * @throws AssertionError that shows the nearest calls
 */
export function assertCalled<Id extends OperationId>(sandbox: Sandbox, operation: Id, input?: CallInput<Id>): void {
  const { pass, message } = called(sandbox, operation, input);
  if (!pass) fail(message, assertCalled);
}

/**
 * An operation was not called.
 *
 * @param sandbox - that was called
 * @param operation - its id in the contract
 * @param input - what no call of it held
 * @throws AssertionError that shows the calls
 */
export function assertNotCalled<Id extends OperationId>(sandbox: Sandbox, operation: Id, input?: CallInput<Id>): void {
  const { pass, message } = called(sandbox, operation, input);
  if (pass) fail(message, assertNotCalled);
}

/**
 * An operation was called so many times.
 *
 * @param sandbox - that was called
 * @param operation - its id in the contract
 * @param times - how many calls there shall be; refused ones count, and so does each repeat of a client
 * @param input - what these calls held
 * @throws AssertionError that shows the calls
 */
export function assertCalledTimes<Id extends OperationId>(
  sandbox: Sandbox,
  operation: Id,
  times: number,
  input?: CallInput<Id>,
): void {
  const { pass, message } = calledTimes(sandbox, operation, times, input);
  if (!pass) fail(message, assertCalledTimes);
}

/**
 * No call would have cost money at the service.
 *
 * @param sandbox - that was called
 * @throws AssertionError that shows the calls
 */
export function assertNothingBought(sandbox: Sandbox): void {
  const { pass, message } = bought(sandbox);
  if (pass) fail(message, assertNothingBought);
}

/**
 * All requests that the sandbox has seen, and its answers, keep the contract.
 *
 * @param sandbox - that was called
 * @throws AssertionError with operation, place and rule of each problem
 */
export function assertContractKept(sandbox: Sandbox): void {
  const { pass, message } = keptContract(sandbox);
  if (!pass) fail(message, assertContractKept);
}

// The stack begins where the test asked.
function fail(message: () => string, stackStartFn: Function): never {
  throw new AssertionError({ message: message(), stackStartFn });
}
