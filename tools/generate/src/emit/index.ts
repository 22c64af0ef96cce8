import type { ContractOperation, Domain } from "../contract.ts";
import type { OpenApiDocument } from "../document.ts";
import { facadeTree, withInner } from "../facade-tree.ts";
import { facadeName } from "./facade.ts";
import { functionsOf } from "./functions.ts";
import { header } from "./header.ts";
import { emitImport } from "./imports.ts";
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
    `${operation.operationId}Operation`,
    ...functionsOf(document, operation).flatMap(({ name, input, ownsInput }) => [
      name,
      ...(input !== undefined && ownsInput ? [`type ${input.name}`] : []),
    ]),
  ]);
  return [
    header,
    emitImport("export", facades, `./${domain}.gen.ts`),
    emitImport("export", functions, "./operations.gen.ts"),
    emitImport("export type", schemaNames(document), "./schemas.gen.ts"),
    emitImport("export type", ["paths"], "./types.gen.ts"),
  ].join("");
}
