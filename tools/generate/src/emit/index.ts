import type { ContractOperation, Domain } from "../contract.ts";
import type { OpenApiDocument } from "../document.ts";
import { type FacadeGroup, facadeTree } from "../facade-tree.ts";
import { facadeName } from "./facade.ts";
import { header } from "./header.ts";
import { inputName, inputOf } from "./input.ts";
import { schemaNames } from "./schemas.ts";

/**
 * `index.gen.ts`: everything that the package's generated code offers, name by name.
 *
 * @param document - the domain's part of the contract
 * @param domain - which package this is for
 * @param operations - the domain's operations
 */
export function emitIndex(document: OpenApiDocument, domain: Domain, operations: readonly ContractOperation[]): string {
  const roots = [...facadeTree(operations).values()];
  const facades = [
    ...roots.map((root) => `create${facadeName(root)}`),
    ...roots.flatMap(withInner).map((group) => `type ${facadeName(group)}`),
  ];
  const functions = operations.flatMap((operation) => [
    operation.operationId,
    `${operation.operationId}Operation`,
    ...(inputOf(operation).members.length === 0 ? [] : [`type ${inputName(operation)}`]),
  ]);
  return [
    header,
    reexport(facades, `./${domain}.gen.ts`),
    reexport(functions, "./operations.gen.ts"),
    reexport(schemaNames(document), "./schemas.gen.ts", "type "),
    reexport(["paths"], "./types.gen.ts", "type "),
  ].join("");
}

function withInner(group: FacadeGroup): FacadeGroup[] {
  return [group, ...[...group.groups.values()].flatMap(withInner)];
}

function reexport(names: readonly string[], from: string, kind = ""): string {
  return `export ${kind}{\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}
