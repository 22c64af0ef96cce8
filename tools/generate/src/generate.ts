import { stringify } from "yaml";
import { checkNames } from "./check-names.ts";
import { domains, operationsOf } from "./contract.ts";
import type { OpenApiDocument } from "./document.ts";
import { domainDocument } from "./domain-document.ts";
import { emitCheckContract } from "./emit/check-contract.ts";
import { emitCommandTable } from "./emit/command-table.ts";
import { emitFacade } from "./emit/facade.ts";
import { emitIndex } from "./emit/index.ts";
import { emitOperationTable } from "./emit/operation-table.ts";
import { emitOperations } from "./emit/operations.ts";
import { emitSchemas } from "./emit/schemas.ts";
import { emitAnswererTypes, emitTypes } from "./emit/types.ts";
import type { KnownNames } from "./names.ts";

/** Files by their path from the repository's root. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/**
 * Makes every generated file of the repository from the contract. Nothing is written.
 *
 * @param document - the bundled contract
 * @param names - what other SDKs call the operations
 * @throws ContractError for an operation that no code can be made from, and for two things of one name
 */
export async function generate(document: OpenApiDocument, names: KnownNames): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  // What refuses operations comes before what only takes time.
  for (const domain of domains) {
    const part = domainDocument(document, domain);
    const operations = operationsOf(part, domain);
    checkNames(part, domain, operations);
    const folder = `packages/${domain}/src`;
    files.set(`${folder}/operations.gen.ts`, emitOperations(part, domain, operations));
    files.set(`${folder}/${domain}.gen.ts`, emitFacade(part, domain, operations));
    files.set(`${folder}/index.gen.ts`, emitIndex(part, domain, operations));
    files.set(`${folder}/schemas.gen.ts`, emitSchemas(part));
    files.set(`${folder}/types.gen.ts`, await emitTypes(part));
  }
  // The sandbox speaks the whole contract: its handlers are typed by all operations.
  files.set("packages/sandbox/src/types.gen.ts", await emitAnswererTypes(document));
  files.set("packages/contract-check/src/contract/contract.gen.ts", emitCheckContract(document));
  files.set("packages/cli/src/operations.gen.ts", emitCommandTable(document));
  files.set("docs/operations.md", emitOperationTable(document, names));
  files.set("spec/dist/openapi.json", `${JSON.stringify(document, null, 2)}\n`);
  files.set("spec/dist/openapi.yaml", stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 }));
  return files;
}
