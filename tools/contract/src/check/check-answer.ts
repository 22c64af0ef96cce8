import type { ContractOperation } from "../contract/contract-operation.ts";
import type { Contract } from "../contract/read-contract.ts";
import type { RecordedCall } from "./recorder.ts";

/**
 * Checks an answer against the contract, and what the client made of it against the answer.
 *
 * @param contract - its validators are used
 * @param operation - what was called
 * @param call - what came back over the wire
 * @param result - what the generated function gave: a value, the first page of a list, the first state of a task
 * @returns what is wrong, in words; empty when nothing is
 */
export function checkAnswer(contract: Contract, operation: ContractOperation, call: RecordedCall, result: unknown): string[] {
  const { status } = call;
  const response = operation.responses.get(status);
  if (response === undefined) return [`the contract has no answer ${status} of ${operation.id}`];
  if (!(status >= 200 && status < 300) && status !== 302) return [`the answer is ${status}`];

  if (status === 302) return compare("the result", result, call.answerHeaders.get("location"));
  if (response.schema === undefined) {
    return [
      ...(call.answer === "" ? [] : ["the answer has a body, and the contract none"]),
      ...compare("the result", result, undefined),
    ];
  }
  let answer: Record<string, unknown>;
  try {
    answer = JSON.parse(call.answer);
  } catch {
    return [`the answer is no JSON: ${call.answer.slice(0, 80)}`];
  }
  const problem = contract.validators.problem(response.schema, answer);
  const broken = problem === undefined ? [] : [`the answer ${status} breaks the contract:${problem.text}`];
  return [...broken, ...compare("the result", result, expectedResult(operation, answer))];
}

function expectedResult({ pagination, task }: ContractOperation, answer: Record<string, unknown>): unknown {
  if (pagination) return { records: answer[pagination.records], paging: answer[pagination.paging] };
  if (task) return { id: String(answer[task.id] ?? ""), status: String(answer[task.status] ?? "") };
  return answer;
}

function compare(what: string, actual: unknown, expected: unknown): string[] {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  return is === wanted ? [] : [`${what} is ${is?.slice(0, 120)}, and the answer was ${wanted?.slice(0, 120)}`];
}
