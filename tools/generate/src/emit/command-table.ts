import { type ContractOperation, domains, operationsOf } from "../contract.ts";
import { type OpenApiDocument, type ParameterObject, resolve, type Schema } from "../document.ts";
import { bodySchema, bulkOf, pathDefault } from "./constant.ts";
import { header } from "./header.ts";
import { runtimeOf } from "./runtime.ts";

/**
 * `operations.gen.ts` of the command: what it has to know of each operation to read a command line, to complete it and to say
 * what it takes. The rest is in the constants of the packages, which are loaded for the one operation that is called.
 *
 * @param document - the bundled contract
 */
export function emitCommandTable(document: OpenApiDocument): string {
  const rows = domains.flatMap((domain) => operationsOf(document, domain).map((operation) => rowOf(document, operation, domain)));
  const loaders = domains.map((domain) => {
    const from = domain === "core" ? `${runtimeOf("accounts")}/service` : `@ringwright/${domain}`;
    return `  ${domain}: () => import("${from}"),\n`;
  });
  return [
    header,
    'import type { CommandOperation } from "./call/command-operation.ts";\n\n',
    "/** Loads the package that has an operation's constant and functions. */\n",
    `export const packages: Readonly<Record<string, () => Promise<object>>> = {\n${loaders.join("")}};\n\n`,
    "/** The operations of the contract, in its order. */\n",
    `export const operations: readonly CommandOperation[] = [\n${rows.map((row) => `  ${JSON.stringify(row)},\n`).join("")}];\n`,
  ].join("");
}

function rowOf(document: OpenApiDocument, operation: ContractOperation, domain: string): Record<string, unknown> {
  const body = operation.requestBody;
  const access = operation["x-access"];
  return {
    id: operation.operationId,
    facade: operation["x-method"],
    package: domain,
    summary: operation.summary,
    group: operation["x-throttling-group"],
    access: access === "open" ? undefined : access,
    changes: changes(operation) || undefined,
    billable: operation["x-billable"],
    withoutToken: operation.security === undefined ? undefined : true,
    parameters: operation.parameters.map((parameter) => parameterOf(document, parameter)),
    body: body && {
      required: body.required === true,
      about: firstSentence(body.description ?? "The body."),
      members: membersOf(document, bodySchema(body)),
    },
    records: operation["x-pagination"]?.records,
    batch: operation["x-batch"]?.parameter,
    bulk: bulkOf(document, operation),
    task: operation["x-task"] === undefined ? undefined : true,
  };
}

// A POST that only asks is safe to repeat, and open to apps that may not change anything.
const reading: readonly string[] = ["none", "ReadAccounts", "NumberLookup", "ReadAuditTrail"];

function changes(operation: ContractOperation): boolean {
  if (operation.method === "GET") return false;
  const asks =
    operation.method === "POST" &&
    operation["x-retry"] === "safe" &&
    operation.security === undefined &&
    reading.includes(operation["x-app-permission"]);
  return !asks;
}

function parameterOf(document: OpenApiDocument, parameter: ParameterObject): Record<string, unknown> {
  const schema = resolve(document, parameter.schema);
  const isList = typesOf(schema).includes("array");
  const value = isList ? resolve(document, schema.items ?? {}) : schema;
  return {
    name: parameter.name,
    type: typeOfValue(value),
    list: isList || undefined,
    required: (parameter.required === true && pathDefault(parameter) === undefined) || undefined,
    default: schema.default,
    values: value.enum,
    about: firstSentence(parameter.description ?? parameter.name),
  };
}

// An id that may be a text or a number travels as a text, so that none of its digits gets lost.
function typeOfValue(schema: Schema): "text" | "integer" | "number" | "boolean" {
  const [type, another] = typesOf(schema);
  if (another !== undefined) return "text";
  return type === "integer" || type === "number" || type === "boolean" ? type : "text";
}

function typesOf({ type = [] }: Schema): readonly string[] {
  return [type].flat();
}

function membersOf(document: OpenApiDocument, schema: Schema | undefined): string[] {
  if (schema === undefined) return [];
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolve(document, schema);
  const inner = [...allOf, ...oneOf, ...anyOf].flatMap((part) => membersOf(document, part));
  return [...new Set([...Object.keys(properties), ...inner])];
}

function firstSentence(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, " ");
  return /^.*?[.;](?= |$)/.exec(line)?.[0].replace(/[.;]$/, "") ?? line;
}
