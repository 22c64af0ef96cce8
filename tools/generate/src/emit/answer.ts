import type { ContractOperation } from "../contract.ts";
import type { OpenApiDocument } from "../document.ts";
import { operationProblem } from "../problem.ts";
import { itemName } from "../schema-member.ts";
import { successes } from "./answer-kind.ts";
import { bodySchema } from "./constant.ts";
import { typeOf } from "./type-of.ts";

/** What a generated function gives back, and how it calls. */
export interface Answer {
  readonly type: string;
  readonly options: "CallOptions" | "PagedOptions" | "PollOptions" | "BatchOptions" | "BulkOptions";
  /** The body of the function, from the names of the operation's constant and of the input. */
  call(operation: string, input: string): string;
}

/**
 * What an operation gives back: a list, a task, a redirect's Location, or the body of its success.
 *
 * @param document - the domain's part of the contract
 * @param operation - which
 * @throws ContractError for a list whose records have no name
 */
export function answerOf(document: OpenApiDocument, operation: ContractOperation): Answer {
  const pagination = operation["x-pagination"];
  if (pagination) {
    const record = itemName(document, bodySchema(operation.responses["200"]), pagination.records);
    if (record === undefined) {
      throw operationProblem(
        operation.operationId,
        `x-pagination.records: ${pagination.records} must be a list of a named schema`,
      );
    }
    return {
      type: `Paged<${record}>`,
      options: "PagedOptions",
      call: (name, input) => `paged<${record}>(client, ${name}, ${input}, options)`,
    };
  }
  if (operation["x-task"]) {
    const result = successType(operation, operation["x-task"].result === undefined ? undefined : "200");
    return {
      type: `Poller<${result}>`,
      options: "PollOptions",
      call: (name, input) => `poller<${result}>(client, ${name}, ${input}, options)`,
    };
  }
  const result = "302" in operation.responses ? "string" : successType(operation);
  return {
    type: `Promise<${result}>`,
    options: "CallOptions",
    call: (name, input) => `client.send<${result}>(${name}, ${input}, options)`,
  };
}

/**
 * What an operation gives back for several ids: an outcome for each, with what it alone would have given, or with its entry
 * where the answer is a list of the operation's own.
 *
 * @param document - the domain's part of the contract
 * @param operation - one with `x-batch`
 * @throws ContractError where the answer has no such entries
 */
export function batchAnswerOf(document: OpenApiDocument, operation: ContractOperation): Answer {
  const records = operation["x-batch"]?.outcomes?.records;
  const result = records === undefined ? successType(operation) : `${entryType(document, operation, records)} | undefined`;
  return {
    type: `Promise<BatchResult<${result}>>`,
    options: "BatchOptions",
    call: (name, input) => `batch<${result}>(client, ${name}, ids, ${input}, options)`,
  };
}

/**
 * What an operation gives back for more records than one call takes: an outcome for each.
 *
 * @param document - the domain's part of the contract
 * @param operation - one with `x-bulk`
 * @throws ContractError where the answer has no such outcomes
 */
export function bulkAnswerOf(document: OpenApiDocument, operation: ContractOperation): Answer {
  const path = operation["x-bulk"]?.outcomes ?? "";
  const outcome = itemName(document, bodySchema(operation.responses["200"]), path);
  if (outcome === undefined) {
    throw operationProblem(operation.operationId, `x-bulk.outcomes: ${path} must be a list of a named schema in the answer`);
  }
  return {
    type: `Promise<BulkResult<${outcome}>>`,
    options: "BulkOptions",
    call: (name, input) => `bulk<${outcome}>(client, ${name}, ${input}, options)`,
  };
}

function entryType(document: OpenApiDocument, operation: ContractOperation, records: string): string {
  const entry = itemName(document, bodySchema(operation.responses["207"]), records);
  if (entry !== undefined) return entry;
  throw operationProblem(operation.operationId, `x-batch.outcomes.records: ${records} must be a list of a named schema`);
}

function successType(operation: ContractOperation, only?: string): string {
  const answers = successes(operation).filter(([status]) => only === undefined || status === only);
  const types = answers.map(([status, response]) => {
    const schema = bodySchema(response);
    return schema && typeOf(schema, { operationId: operation.operationId, part: `response ${status}` });
  });
  const named = [...new Set(types.filter((type) => type !== undefined))];
  if (named.length === 0) return "void";
  return [...named, ...(types.includes(undefined) ? ["undefined"] : [])].join(" | ");
}
