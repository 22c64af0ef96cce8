import type { ContractOperation, Domain } from "./contract.ts";
import type { OpenApiDocument } from "./document.ts";
import { facadeName, facadeRuntimeTypes } from "./emit/facade.ts";
import { functionsOf } from "./emit/functions.ts";
import { operationRuntimeTypes, operationRuntimeValues } from "./emit/operations.ts";
import { schemaNames } from "./emit/schemas.ts";
import { type FacadeGroup, facadeTree, withInner } from "./facade-tree.ts";
import { ContractError, type Problem } from "./problem.ts";

/** A name in generated code, and what it comes from. */
interface Name {
  readonly name: string;
  /** An operation's id or a schema's name, for the error. */
  readonly place: string;
}

// What generated code itself calls something: imports, parameters, and the types of the language that it uses.
const ownNames: readonly string[] = [
  ...operationRuntimeTypes,
  ...operationRuntimeValues,
  ...facadeRuntimeTypes,
  ...["Promise", "ReadonlyArray", "Schema", "paths"],
  ...["all", "client", "ids", "input", "options"],
];

/**
 * Checks that everything a package gets has a name of its own: functions, constants, inputs, facades and schemas, also those
 * that an operation gets for several ids or any number of records.
 *
 * @param document - the domain's part of the contract
 * @param domain - which package this is for
 * @param operations - the domain's operations
 * @throws ContractError naming the later of two
 */
export function checkNames(document: OpenApiDocument, domain: Domain, operations: readonly ContractOperation[]): void {
  const problems = [
    ...repeated(exportedNames(document, operations), domain),
    ...repeated(methodNames(document, operations), "the facade"),
  ];
  if (problems.length > 0) throw new ContractError(problems);
}

function repeated(names: readonly Name[], where: string): Problem[] {
  const owners = new Map<string, string>(ownNames.map((name) => [name, "generated code itself"]));
  const problems: Problem[] = [];
  for (const { name, place } of names) {
    const owner = owners.get(name);
    if (owner !== undefined) problems.push({ place, message: `${where} has ${name} already, of ${owner}; name it otherwise` });
    else owners.set(name, place);
  }
  return problems;
}

function exportedNames(document: OpenApiDocument, operations: readonly ContractOperation[]): Name[] {
  const roots = [...facadeTree(operations).values()];
  return [
    ...schemaNames(document).map((name) => ({ name, place: name })),
    ...roots.flatMap(withInner).map((group) => ({ name: facadeName(group), place: placeOf(group) })),
    ...roots.map((group) => ({ name: `create${facadeName(group)}`, place: placeOf(group) })),
    ...operations.flatMap((operation) => namesOf(document, operation).map((name) => ({ name, place: operation.operationId }))),
  ];
}

// The first operation that makes the group.
function placeOf(group: FacadeGroup): string {
  const [first] = withInner(group).flatMap(({ operations }) => [...operations.values()]);
  return first?.operationId ?? group.path.join(".");
}

function namesOf(document: OpenApiDocument, operation: ContractOperation): string[] {
  const functions = functionsOf(document, operation);
  const inputs = functions.flatMap(({ input, ownsInput }) => (input !== undefined && ownsInput ? [input.name] : []));
  return [`${operation.operationId}Operation`, ...functions.map(({ name }) => name), ...inputs];
}

function methodNames(document: OpenApiDocument, operations: readonly ContractOperation[]): Name[] {
  return operations.flatMap((operation) => {
    const group = operation["x-method"].split(".").slice(0, -1).join(".");
    return functionsOf(document, operation).map(({ verb }) => ({ name: `${group}.${verb}`, place: operation.operationId }));
  });
}
