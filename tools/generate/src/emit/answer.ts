import type { ContractOperation } from "../contract.ts";
import { nameOf, type OpenApiDocument, resolve, type Schema } from "../document.ts";
import { bodySchema } from "./constant.ts";
import { typeOf } from "./type-of.ts";

/** What a generated function gives back, and how it calls. */
export interface Answer {
  readonly type: string;
  readonly options: "CallOptions" | "PollOptions";
  call(operation: string, input: string): string;
}

/**
 * What an operation gives back: a list, a task, a redirect's Location, or the body of its success.
 *
 * @param document - the domain's part of the contract
 * @param operation - which
 */
export function answerOf(document: OpenApiDocument, operation: ContractOperation): Answer {
  if (operation["x-pagination"]) {
    const record = recordType(document, operation);
    return {
      type: `Paged<${record}>`,
      options: "CallOptions",
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

function successType(operation: ContractOperation, only?: string): string {
  const successes = Object.entries(operation.responses).filter(
    ([status]) => status.startsWith("2") && (only === undefined || status === only),
  );
  const types = successes.map(([status, response]) => {
    const schema = bodySchema(response);
    return schema === undefined ? undefined : typeOf(schema, `${operation.operationId}, response ${status}`);
  });
  const named = [...new Set(types.filter((type) => type !== undefined))];
  if (named.length === 0) return "void";
  return [...named, ...(types.includes(undefined) ? ["undefined"] : [])].join(" | ");
}

function recordType(document: OpenApiDocument, operation: ContractOperation): string {
  const member = operation["x-pagination"]?.records ?? "records";
  const list = bodySchema(operation.responses["200"]);
  const records = list && findMember(document, list, member);
  const item = records && resolve(document, records).items?.$ref;
  if (item === undefined) throw new Error(`${operation.operationId}: ${member} must be a list of a named schema`);
  return nameOf(item);
}

function findMember(document: OpenApiDocument, schema: Schema, name: string): Schema | undefined {
  const whole = resolve(document, schema);
  return (
    whole.properties?.[name] ?? whole.allOf?.map((part) => findMember(document, part, name)).find((found) => found !== undefined)
  );
}
