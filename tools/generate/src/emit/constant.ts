import type { ContractOperation } from "../contract.ts";
import type { BodyObject, OpenApiDocument, ParameterObject, Schema } from "../document.ts";
import { operationProblem } from "../problem.ts";
import { memberOf } from "../schema-member.ts";
import { answerKind } from "./answer-kind.ts";
import { memberName } from "./member-name.ts";

/**
 * The constant that travels with each call of an operation. Members with their usual value are left out, which keeps
 * bundles small; see `Operation` in core.
 *
 * @param document - the domain's part of the contract
 * @param operation - which
 * @throws ContractError for a bulk call without a limit
 */
export function emitConstant(document: OpenApiDocument, operation: ContractOperation): string {
  const users = [operation["x-user-permission"]].flat().filter((name) => name !== "none");
  const permission = operation["x-app-permission"];
  const access = operation["x-access"];
  const task = operation["x-task"];
  const named = (place: ParameterObject["in"]): readonly string[] =>
    operation.parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
  const members: Record<string, unknown> = {
    id: operation.operationId,
    method: operation.method,
    path: operation.path,
    defaults: unlessEmpty(defaultsOf(operation)),
    query: unlessEmpty(named("query")),
    headers: unlessEmpty(named("header")),
    group: operation["x-throttling-group"],
    access: access === "open" ? undefined : access,
    permission: permission === "none" ? undefined : permission,
    userPermissions: unlessEmpty(users),
    credentials: credentialsOf(operation),
    retry: operation["x-retry"] === "safe" ? "safe" : undefined,
    billable: operation["x-billable"],
    reconcile: operation["x-reconcile"],
    body: bodyForm(operation.requestBody),
    bodyOptional: (operation.requestBody !== undefined && operation.requestBody.required !== true) || undefined,
    answer: answerKind(document, operation),
    paging: operation["x-pagination"],
    task: task && { ...task, poll: new Code(`${task.poll}Operation`) },
    bulk: bulkOf(document, operation),
    batch: operation["x-batch"],
    deprecated: operation.deprecated || undefined,
  };
  return `export const ${operation.operationId}Operation: Operation = ${literal(members, "")};\n`;
}

/** Code that stands in a literal as it is. */
class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function literal(value: unknown, indent: string): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, indent)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{\n${members.map(([name, member]) => `${inner}${memberName(name)}: ${literal(member, inner)},\n`).join("")}${indent}}`;
}

function unlessEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

function defaultsOf({ parameters }: ContractOperation): Record<string, unknown> {
  const named = parameters.map((parameter) => [parameter.name, pathDefault(parameter)] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}

/** What a parameter of the path means where an input leaves it out; undefined where it must be given. */
export function pathDefault({ in: place, schema }: ParameterObject): unknown {
  return place === "path" ? schema.default : undefined;
}

function bodyForm(body: BodyObject | undefined): "json" | "form" | undefined {
  if (body === undefined) return undefined;
  return body.content?.["application/x-www-form-urlencoded"] ? "form" : "json";
}

function credentialsOf(operation: ContractOperation): "client" | "none" | undefined {
  if (operation.security === undefined) return undefined;
  return operation.security.some((scheme) => "clientBasic" in scheme) ? "client" : "none";
}

/**
 * The records of a body that may be cut into several calls, and how many one call takes.
 *
 * @throws ContractError where they have no limit
 */
export function bulkOf(
  document: OpenApiDocument,
  operation: ContractOperation,
): { readonly records: string; readonly maxItems: number } | undefined {
  const bulk = operation["x-bulk"];
  if (bulk === undefined) return undefined;
  const maxItems = memberOf(document, bodySchema(operation.requestBody), bulk.records)?.maxItems;
  if (maxItems === undefined) {
    throw operationProblem(operation.operationId, `x-bulk.records: ${bulk.records} must be a list of the body with maxItems`);
  }
  return { records: bulk.records, maxItems };
}

/** The schema of a JSON or form body. */
export function bodySchema(body: BodyObject | undefined): Schema | undefined {
  return Object.values(body?.content ?? {})[0]?.schema;
}
