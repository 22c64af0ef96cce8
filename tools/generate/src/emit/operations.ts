import type { ContractOperation, Domain } from "../contract.ts";
import type { OpenApiDocument } from "../document.ts";
import { answerOf } from "./answer.ts";
import { emitConstant } from "./constant.ts";
import { docComment } from "./doc-comment.ts";
import { header } from "./header.ts";
import { emitInput, inputName, inputOf } from "./input.ts";
import { runtimeOf } from "./runtime.ts";
import { schemaNames } from "./schemas.ts";

/**
 * `operations.gen.ts`: for each operation a constant that says what the contract says, the type of its input, and the
 * function that calls it.
 *
 * @param document - the domain's part of the contract
 * @param domain - which package this is for
 * @param operations - the domain's operations
 */
export function emitOperations(document: OpenApiDocument, domain: Domain, operations: readonly ContractOperation[]): string {
  const constants = tasksLast(operations).map((operation) => emitConstant(document, operation));
  const parts = operations.map((operation) => emitInput(operation) + emitFunction(document, operation));
  const code = `${constants.join("\n")}\n${parts.join("\n")}`;
  return [header, emitImports(document, domain, code), "\n", code].join("");
}

function emitImports(document: OpenApiDocument, domain: Domain, code: string): string {
  const uses = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(withoutComments(code));
  const types = ["CallOptions", "Client", "Operation", "Paged", "Poller", "PollOptions"]
    .filter(uses)
    .map((name) => `type ${name}`);
  const values = ["paged", "poller"].filter((name) => uses(name) && code.includes(`${name}<`));
  const schemas = schemaNames(document).filter(uses);
  return [
    `import { ${[...types, ...values].join(", ")} } from "${runtimeOf(domain)}";\n`,
    schemas.length > 0 ? `import type {\n${schemas.map((name) => `  ${name},\n`).join("")}} from "./schemas.gen.ts";\n` : "",
  ].join("");
}

function withoutComments(code: string): string {
  return code.replace(/\/\*\*[\s\S]*?\*\//g, "");
}

// A constant that starts a task points to the one that reads it, which must stand before it.
function tasksLast(operations: readonly ContractOperation[]): ContractOperation[] {
  return [...operations.filter((operation) => !operation["x-task"]), ...operations.filter((operation) => operation["x-task"])];
}

function emitFunction(document: OpenApiDocument, operation: ContractOperation): string {
  const { operationId } = operation;
  const answer = answerOf(document, operation);
  const permission = operation["x-app-permission"];
  const client = permission === "none" ? "Client<never>" : `Client<"${permission}">`;
  const input = inputOf(operation);
  const parameters = [
    `client: ${client}`,
    input.members.length === 0 ? undefined : `input: ${inputName(operation)}${input.required ? "" : " = {}"}`,
    `options?: ${answer.options}`,
  ].filter((parameter) => parameter !== undefined);
  const argument = input.members.length === 0 ? "{}" : "input";
  return [
    docComment(functionDoc(operation)),
    `export function ${operationId}(${parameters.join(", ")}): ${answer.type} {\n`,
    `  return ${answer.call(`${operationId}Operation`, argument)};\n`,
    "}\n",
  ].join("");
}

function functionDoc(operation: ContractOperation): string {
  const permission = operation["x-app-permission"];
  const users = [operation["x-user-permission"]].flat().filter((name) => name !== "none");
  const facts = [
    `rate group ${operation["x-throttling-group"]}`,
    ...(permission === "none" ? [] : [`app permission ${permission}`]),
    ...(users.length === 0 ? [] : [`user permission ${users.join(" or ")}`]),
    ...(operation["x-billable"] ? ["buys: never repeated by itself"] : []),
    ...(operation["x-lifecycle"] === "legacy" ? ["legacy: the vendor's reference no longer lists it"] : []),
  ];
  const codes = Object.entries(operation["x-error-codes"] ?? {}).map(([code, when]) => `${code}: ${when}`);
  return [
    `${operation.summary}.`,
    "",
    operation.description.trim(),
    "",
    `\`${operation.method} ${operation.path}\`: ${facts.join(", ")}.`,
    "",
    ...(operation.deprecated ? ["@deprecated see above"] : []),
    "@param client - sends the call",
    ...(inputOf(operation).members.length === 0 ? [] : [`@param input - see ${inputName(operation)}`]),
    "@param options - abort signal, timeout, retry, headers",
    `@throws ApiError when the service says no${codes.length === 0 ? "" : `; ${codes.join(" ")}`}`,
  ].join("\n");
}
