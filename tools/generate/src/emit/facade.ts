import type { ContractOperation, Domain } from "../contract.ts";
import type { OpenApiDocument } from "../document.ts";
import { type FacadeGroup, facadeTree } from "../facade-tree.ts";
import { answerOf } from "./answer.ts";
import { docComment } from "./doc-comment.ts";
import { header } from "./header.ts";
import { inputName, inputOf } from "./input.ts";
import { runtimeOf } from "./runtime.ts";
import { schemaNames } from "./schemas.ts";

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
  const code = [...groups.map((group) => emitInterface(document, group)), ...roots.map(emitFactory)].join("\n");
  const uses = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(code.replace(/\/\*\*[\s\S]*?\*\//g, ""));
  const runtime = ["AppPermission", "CallOptions", "Client", "Paged", "Poller", "PollOptions"].filter(uses);
  const functions = operations.flatMap((operation) => [
    operation.operationId,
    ...(inputOf(operation).members.length === 0 ? [] : [`type ${inputName(operation)}`]),
  ]);
  return [
    header,
    `import type { ${runtime.join(", ")} } from "${runtimeOf(domain)}";\n`,
    `import {\n${functions.map((name) => `  ${name},\n`).join("")}} from "./operations.gen.ts";\n`,
    `import type {\n${schemaNames(document)
      .filter(uses)
      .map((name) => `  ${name},\n`)
      .join("")}} from "./schemas.gen.ts";\n\n`,
    code,
  ].join("");
}

/** The name of a group's interface: `DevicesInventory` for `devices.inventory`. */
export function facadeName(group: FacadeGroup): string {
  return group.path.map(capital).join("");
}

function withInner(group: FacadeGroup): FacadeGroup[] {
  return [group, ...[...group.groups.values()].flatMap(withInner)];
}

function emitInterface(document: OpenApiDocument, group: FacadeGroup): string {
  const inner = [...group.groups].map(
    ([name, child]) =>
      `${docComment(`Operations of \`${child.path.join(".")}\`.`, "  ")}  readonly ${name}: ${facadeName(child)}<Granted>;\n`,
  );
  const methods = [...group.operations].map(([verb, operation]) => emitMethod(document, group, verb, operation));
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

function emitMethod(document: OpenApiDocument, group: FacadeGroup, verb: string, operation: ContractOperation): string {
  const answer = answerOf(document, operation);
  const permission = operation["x-app-permission"];
  const input = inputOf(operation);
  const parameters = [
    permission === "none" ? undefined : `this: ${facadeName(group)}<"${permission}">`,
    input.members.length === 0 ? undefined : `input${input.required ? "" : "?"}: ${inputName(operation)}`,
    `options?: ${answer.options}`,
  ].filter((parameter) => parameter !== undefined);
  const doc = [
    `${operation.summary}. See {@link ${operation.operationId}}.`,
    ...(operation.deprecated ? ["", "@deprecated"] : []),
  ].join("\n");
  return `${docComment(doc, "  ")}  ${verb}(${parameters.join(", ")}): ${answer.type};\n`;
}

function emitFactory(root: FacadeGroup): string {
  const name = facadeName(root);
  return [
    docComment(`The operations of \`${root.path.join(".")}\` for one client.\n\n@param client - sends the calls`),
    `export function create${name}<Granted extends AppPermission>(client: Client<Granted>): ${name}<Granted> {\n`,
    "  const all = client as Client; // methods are typed by what the client may do; inside, nothing is left to check\n",
    `  return ${emitObject(root, "  ")};\n}\n`,
  ].join("");
}

function emitObject(group: FacadeGroup, indent: string): string {
  const inner = `${indent}  `;
  const groups = [...group.groups].map(([name, child]) => `${inner}${name}: ${emitObject(child, inner)},\n`);
  const methods = [...group.operations].map(([verb, { operationId, ...operation }]) => {
    const takesInput = inputOf({ operationId, ...operation }).members.length > 0;
    return takesInput
      ? `${inner}${verb}: (input, options) => ${operationId}(all, input, options),\n`
      : `${inner}${verb}: (options) => ${operationId}(all, options),\n`;
  });
  return `{\n${groups.join("")}${methods.join("")}${indent}}`;
}

function capital(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
