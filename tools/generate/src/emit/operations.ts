import type { ContractOperation, Domain } from "../contract.ts";
import type { OpenApiDocument } from "../document.ts";
import { emitConstant } from "./constant.ts";
import { docComment } from "./doc-comment.ts";
import { type EmittedFunction, functionsOf } from "./functions.ts";
import { header } from "./header.ts";
import { emitImport, isUsed } from "./imports.ts";
import { emitInput } from "./input.ts";
import { runtimeOf } from "./runtime.ts";
import { schemaNames } from "./schemas.ts";

/** The types that functions take from core. */
export const operationRuntimeTypes: readonly string[] = [
  "BatchOptions",
  "BatchResult",
  "BulkOptions",
  "BulkResult",
  "CallOptions",
  "Client",
  "Operation",
  "Paged",
  "PagedOptions",
  "Poller",
  "PollOptions",
];
/** What functions call in core. */
export const operationRuntimeValues: readonly string[] = ["batch", "bulk", "paged", "poller"];

/**
 * `operations.gen.ts`: for each operation a constant that says what the contract says, the type of its input, and the
 * functions that call it.
 *
 * @param document - the domain's part of the contract
 * @param domain - which package this is for
 * @param operations - the domain's operations
 */
export function emitOperations(document: OpenApiDocument, domain: Domain, operations: readonly ContractOperation[]): string {
  const constants = tasksLast(operations).map((operation) => emitConstant(document, operation));
  const functions = operations.flatMap((operation) => functionsOf(document, operation)).map(emitFunction);
  const code = `${constants.join("\n")}\n${functions.join("\n")}`;
  const types = operationRuntimeTypes.filter((name) => isUsed(name, code)).map((name) => `type ${name}`);
  const values = operationRuntimeValues.filter((name) => code.includes(`return ${name}<`));
  const schemas = schemaNames(document).filter((name) => isUsed(name, code));
  return [
    header,
    `import { ${[...types, ...values].join(", ")} } from "${runtimeOf(domain)}";\n`,
    emitImport("import type", schemas, "./schemas.gen.ts"),
    "\n",
    code,
  ].join("");
}

// A constant that starts a task points to the one that reads it, which must stand before it.
function tasksLast(operations: readonly ContractOperation[]): ContractOperation[] {
  return [...operations.filter((operation) => !operation["x-task"]), ...operations.filter((operation) => operation["x-task"])];
}

function emitFunction({ operation, name, takesIds, input, ownsInput, answer, doc }: EmittedFunction): string {
  const permission = operation["x-app-permission"];
  const parameters = [
    `client: ${permission === "none" ? "Client<never>" : `Client<"${permission}">`}`,
    ...(takesIds ? ["ids: readonly (string | number)[]"] : []),
    ...(input === undefined ? [] : [`input: ${input.name}${input.required ? "" : " = {}"}`]),
    `options?: ${answer.options}`,
  ];
  return [
    input !== undefined && ownsInput ? emitInput(input, name) : "",
    docComment(doc),
    `export function ${name}(${parameters.join(", ")}): ${answer.type} {\n`,
    `  return ${answer.call(`${operation.operationId}Operation`, input === undefined ? "{}" : "input")};\n`,
    "}\n",
  ].join("");
}
