import type { ContractOperation, Domain } from "../contract.ts";
import type { OpenApiDocument } from "../document.ts";
import { type FacadeGroup, facadeTree, withInner } from "../facade-tree.ts";
import { docComment } from "./doc-comment.ts";
import { methodDoc } from "./function-doc.ts";
import { type EmittedFunction, functionsOf } from "./functions.ts";
import { header } from "./header.ts";
import { emitImport, isUsed } from "./imports.ts";
import { runtimeOf } from "./runtime.ts";
import { schemaNames } from "./schemas.ts";

/** The types that a facade takes from core. */
export const facadeRuntimeTypes: readonly string[] = [
  "AppPermission",
  "BatchOptions",
  "BatchResult",
  "BulkOptions",
  "BulkResult",
  "CallOptions",
  "Client",
  "Paged",
  "PagedOptions",
  "Poller",
  "PollOptions",
];

/**
 * `<domain>.gen.ts`: the operations as people look for them, in groups, for one client.
 *
 * @param document - the domain's part of the contract
 * @param domain - which package this is for
 * @param operations - the domain's operations
 */
export function emitFacade(document: OpenApiDocument, domain: Domain, operations: readonly ContractOperation[]): string {
  const roots = [...facadeTree(operations).values()];
  const groups = roots.flatMap(withInner);
  const code = [
    ...groups.map((group) => emitInterface(document, group)),
    ...roots.map((root) => emitFactory(document, root)),
  ].join("\n");
  const functions = operations
    .flatMap((operation) => functionsOf(document, operation))
    .flatMap(({ name, input, ownsInput }) => [name, ...(input !== undefined && ownsInput ? [`type ${input.name}`] : [])]);
  const used = (name: string): boolean => isUsed(name, code);
  return [
    header,
    `import type { ${facadeRuntimeTypes.filter(used).join(", ")} } from "${runtimeOf(domain)}";\n`,
    emitImport("import", functions, "./operations.gen.ts"),
    emitImport("import type", schemaNames(document).filter(used), "./schemas.gen.ts"),
    "\n",
    code,
  ].join("");
}

/** The name of a group's interface: `DevicesInventory` for `devices.inventory`. */
export function facadeName(group: FacadeGroup): string {
  return group.path.map(capital).join("");
}

function emitInterface(document: OpenApiDocument, group: FacadeGroup): string {
  const inner = [...group.groups].map(
    ([name, child]) =>
      `${docComment(`Operations of \`${child.path.join(".")}\`.`, "  ")}  readonly ${name}: ${facadeName(child)}<Granted>;\n`,
  );
  const methods = [...group.operations.values()]
    .flatMap((operation) => functionsOf(document, operation))
    .map((method) => emitMethod(group, method));
  return [
    docComment(`Operations of \`${group.path.join(".")}\`, for a client whose app has \`Granted\`.`),
    `export interface ${facadeName(group)}<Granted extends AppPermission = AppPermission> {\n`,
    "  /** Only a type: what the client may be used for. */\n",
    '  readonly "~granted"?: (permission: Granted) => void;\n',
    ...inner,
    ...methods,
    "}\n",
  ].join("");
}

function emitMethod(group: FacadeGroup, { operation, name, verb, takesIds, input, answer, summary }: EmittedFunction): string {
  const permission = operation["x-app-permission"];
  const parameters = [
    ...(permission === "none" ? [] : [`this: ${facadeName(group)}<"${permission}">`]),
    ...(takesIds ? ["ids: readonly (string | number)[]"] : []),
    ...(input === undefined ? [] : [`input${input.required ? "" : "?"}: ${input.name}`]),
    `options?: ${answer.options}`,
  ];
  return `${docComment(methodDoc(operation, name, summary), "  ")}  ${verb}(${parameters.join(", ")}): ${answer.type};\n`;
}

function emitFactory(document: OpenApiDocument, root: FacadeGroup): string {
  const name = facadeName(root);
  return [
    docComment(`The operations of \`${root.path.join(".")}\` for one client.\n\n@param client - sends the calls`),
    `export function create${name}<Granted extends AppPermission>(client: Client<Granted>): ${name}<Granted> {\n`,
    "  const all = client as Client; // methods are typed by what the client may do; inside, nothing is left to check\n",
    `  return ${emitObject(document, root, "  ")};\n}\n`,
  ].join("");
}

function emitObject(document: OpenApiDocument, group: FacadeGroup, indent: string): string {
  const inner = `${indent}  `;
  const groups = [...group.groups].map(([name, child]) => `${inner}${name}: ${emitObject(document, child, inner)},\n`);
  const methods = [...group.operations.values()]
    .flatMap((operation) => functionsOf(document, operation))
    .map(({ name, verb, takesIds, input }) => {
      const names = [...(takesIds ? ["ids"] : []), ...(input === undefined ? [] : ["input"]), "options"].join(", ");
      return `${inner}${verb}: (${names}) => ${name}(all, ${names}),\n`;
    });
  return `{\n${groups.join("")}${methods.join("")}${indent}}`;
}

function capital(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
