import type { OperationId } from "../contract/operation.ts";
import type { Sandbox } from "../create-sandbox.ts";
import type { SeenRequest } from "../requests.ts";
import type { CallInput } from "./call-input.ts";
import { callsOf, requestsOf, type SeenCall } from "./calls.ts";
import { contractProblemsOf } from "./contract-problems.ts";
import { differences } from "./differences.ts";
import { purchasesOf } from "./purchases.ts";
import { shownInput } from "./shown.ts";

/** Whether something holds, and what to say to whoever expected the opposite. The matchers of Vitest give such a verdict. */
export interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

/** Whether an operation was called. */
export function called<Id extends OperationId>(sandbox: Sandbox, operation: Id, input?: CallInput<Id>): Verdict {
  const calls = callsOf(sandbox, operation, input);
  const what = whatOf(operation, input);
  return {
    pass: calls.length > 0,
    message: () =>
      calls.length > 0
        ? `expected no call of ${what}, but there ${isAre(calls.length)}:${linesOf(calls)}`
        : `expected a call of ${what}${nearest(sandbox, operation, input)}`,
  };
}

/** Whether an operation was called so many times. */
export function calledTimes<Id extends OperationId>(
  sandbox: Sandbox,
  operation: Id,
  times: number,
  input?: CallInput<Id>,
): Verdict {
  const calls = callsOf(sandbox, operation, input);
  const what = whatOf(operation, input);
  const pass = calls.length === times;
  return {
    pass,
    message: () => {
      if (pass) return `expected another number of calls of ${what} than ${times}:${linesOf(calls)}`;
      const more = calls.length < times ? nearest(sandbox, operation, input) : "";
      return `expected ${countOf(times)} of ${what}, but there ${isAre(calls.length)}:${linesOf(calls)}${more}`;
    },
  };
}

/** Whether something was bought. */
export function bought(sandbox: Sandbox): Verdict {
  const purchases = purchasesOf(sandbox);
  return {
    pass: purchases.length > 0,
    message: () =>
      purchases.length > 0
        ? `expected nothing to be bought, but ${countOf(purchases.length)} would have cost money:${linesOf(purchases)}`
        : `expected something to be bought${overview(sandbox)}`,
  };
}

/** Whether requests and answers keep the contract. */
export function keptContract(sandbox: Sandbox): Verdict {
  const problems = contractProblemsOf(sandbox);
  const seen = requestsOf(sandbox).length;
  return {
    pass: problems.length === 0,
    message: () =>
      problems.length === 0
        ? `expected the contract to be broken, but ${countOf(seen)} and the answers keep it`
        : `expected ${countOf(seen)} and the answers to keep the contract:${problems
            .map(({ operation, in: where, problem }) => `\n  ${operation ?? "no operation"}, ${where}: ${problem}`)
            .join("")}`,
  };
}

const mostLines = 10;

function whatOf(operation: OperationId, input: object | undefined): string {
  return input === undefined ? operation : `${operation} with ${shownInput(input)}`;
}

function countOf(count: number): string {
  return count === 1 ? "1 call" : `${count} calls`;
}

function isAre(count: number): string {
  return count === 1 ? "is 1" : count === 0 ? "is none" : `are ${count}`;
}

function linesOf(calls: readonly SeenRequest[]): string {
  const lines = calls.slice(0, mostLines).map((call) => `\n  ${lineOf(call)}`);
  return [...lines, ...(calls.length > mostLines ? [`\n  and ${calls.length - mostLines} more`] : [])].join("");
}

function lineOf({ method, path, status, errorCode, sent }: SeenRequest): string {
  const answer = [status ?? "no answer", errorCode, ...(status !== undefined && sent !== "whole" ? ["(answer lost)"] : [])];
  return `${method} ${path} -> ${answer.filter((part) => part !== undefined).join(" ")}`;
}

// The calls of the operation that come closest, with what is different; where there are none, what was called instead.
function nearest<Id extends OperationId>(sandbox: Sandbox, operation: Id, input: CallInput<Id> | undefined): string {
  const others = callsOf(sandbox, operation)
    .map((call: SeenCall<Id>) => ({ call, different: differences(input ?? {}, call.input) }))
    .filter(({ different }) => different.length > 0)
    .sort((a, b) => a.different.length - b.different.length)
    .slice(0, 3);
  if (others.length === 0) return overview(sandbox);
  return `\nnearest calls:${others.map(({ call, different }) => `\n  ${lineOf(call)}: ${someOf(different)}`).join("")}`;
}

function someOf(different: readonly string[]): string {
  const some = different.slice(0, 3).join("; ");
  return different.length > 3 ? `${some}; and ${different.length - 3} more` : some;
}

function overview(sandbox: Sandbox): string {
  const counts = new Map<string, number>();
  for (const { operation, method, path } of requestsOf(sandbox)) {
    const name = operation ?? `${method} ${path}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count})`));
  return `\ncalled was ${names.length === 0 ? "nothing" : names.slice(0, 3 * mostLines).join(", ")}`;
}
