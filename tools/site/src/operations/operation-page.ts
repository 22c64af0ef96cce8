import type { ContractOperation, Domain } from "@ringwright/generate/contract";
import type { BodyObject, OpenApiDocument, Schema } from "@ringwright/generate/document";
import { functionsOf } from "@ringwright/generate/functions";
import type { OperationNames } from "@ringwright/generate/names";
import { pathCall } from "@ringwright/generate/path-call";
import { frontMatter } from "../documents/document-page.ts";
import { firstSentence, plain } from "../pages.ts";
import { callsOf, packageOf } from "./calls.ts";
import { type Example, examplesOf } from "./examples.ts";
import { aboutOf, hasInner, memberTable, needed, typeText } from "./members.ts";
import { table } from "./table.ts";
import { trialOf } from "./trial.ts";

const requestDepth = 3;
const answerDepth = 3;
const shortLines = 40;

/**
 * The page of an operation: all that the contract says of it.
 *
 * @param names - what other SDKs call it
 */
export function operationPage(
  document: OpenApiDocument,
  operation: ContractOperation,
  domain: Domain,
  names: OperationNames,
): string {
  const { operationId, method, path, summary, description } = operation;
  return [
    frontMatter({
      title: summary,
      description: firstSentence(plain(description)),
      operation: trialOf(document, operation),
      // Nobody reads them one after the other.
      prev: false,
      next: false,
    }),
    `# ${summary}\n\n`,
    `\`${method}\` \`${path}\`{.path}\n\n`,
    `${description.trim()}\n\n`,
    table(["", ""], factsOf(operation)),
    `\n## Call it {#call}\n\n`,
    callTabs(document, operation, domain),
    variants(document, operation, domain),
    parametersOf(document, operation),
    requestOf(document, operation.requestBody),
    answersOf(document, operation),
    errorsOf(operation),
    `## In other SDKs {#names}\n\n`,
    namesTable(operation, names, operationId),
    note(operation),
  ].join("");
}

function factsOf(operation: ContractOperation): [string, string][] {
  const users = [operation["x-user-permission"]].flat().filter((name) => name !== "none");
  const permission = operation["x-app-permission"];
  const { "x-reconcile": reconcile, "x-task": task } = operation;
  const facts: [string, string | undefined][] = [
    ["Access", accessText[operation["x-access"]]],
    ["Rate group", `[${operation["x-throttling-group"]}](/guides/rate-limits)`],
    ["App permission", permission === "none" ? "none" : `\`${permission}\`, or one that includes it`],
    ["User permission", users.length === 0 ? undefined : users.map((name) => `\`${name}\``).join(" or ")],
    ["Login", loginText(operation)],
    ["Repeat", repeatText(operation)],
    ["After a lost answer", reconcile && `${operationLink(reconcile.operation)} tells: ${reconcile.find}`],
    ["Several ids", operation["x-batch"] && `up to ${operation["x-batch"].maxItems} in \`${operation["x-batch"].parameter}\``],
    ["Pages", operation["x-pagination"] && "[read one after the other](/guides/paging)"],
    ["Task", task && `goes on after the answer; ${operationLink(task.poll)} [tells how far it is](/guides/tasks)`],
    ["Lifecycle", lifecycleText(operation)],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined);
}

const accessText = {
  open: "open: every app may call it",
  advanced: "advanced: apps that the vendor has reviewed for it",
  internal: "internal: the vendor's own apps alone",
};

function loginText({ security }: ContractOperation): string | undefined {
  if (security === undefined) return undefined;
  return security.some((scheme) => "clientBasic" in scheme) ? "the app's id and secret" : "none";
}

function repeatText(operation: ContractOperation): string {
  if (operation["x-billable"]) return "buys: a call whose answer was lost is never sent again";
  return operation["x-retry"] === "safe" ? "safe: a call whose answer was lost is sent again" : "not sent again by itself";
}

function lifecycleText(operation: ContractOperation): string | undefined {
  if (operation.deprecated) return "deprecated: the vendor advises against it";
  return operation["x-lifecycle"] === "legacy" ? "legacy: the vendor's reference no longer lists it" : undefined;
}

/** A link to the page of an operation. */
export function operationLink(id: string, shown = `\`${id}\``): string {
  return `[${shown}](/operations/${id})`;
}

function callTabs(document: OpenApiDocument, operation: ContractOperation, domain: Domain): string {
  const calls = callsOf(document, operation, domain);
  const tabs: readonly (readonly [label: string, language: string, code: string])[] = [
    ["Facade", "ts", calls.facade],
    ["Function", "ts", calls.function],
    ["curl", "sh", calls.curl],
    ["Command", "sh", calls.command],
  ];
  return `::: code-group\n${tabs.map(([label, language, code]) => fence(code, `${language} [${label}]`)).join("")}:::\n\n`;
}

function variants(document: OpenApiDocument, operation: ContractOperation, domain: Domain): string {
  const group = operation["x-method"].split(".").slice(0, -1).join(".");
  const [, ...more] = functionsOf(document, operation);
  const lines = more.map(({ verb, name, summary }) => `- \`${group}.${verb}\`, \`${name}\`: ${firstSentence(summary)}\n`);
  if (lines.length === 0) return "";
  return `More of \`${packageOf(domain)}\` calls it, see [many at once](/guides/bulk):\n\n${lines.join("")}\n`;
}

function parametersOf(document: OpenApiDocument, { parameters }: ContractOperation): string {
  if (parameters.length === 0) return "";
  const rows = parameters.map((one) => {
    const mustBe = one.required === true && (one.in !== "path" || one.schema.default === undefined);
    const about = aboutOf(document, one.schema, one.description);
    return [`\`${one.name}\``, one.in, typeText(document, one.schema), mustBe ? `${needed} ${about}` : about];
  });
  return `## Parameters {#parameters}\n\n${table(["name", "in", "type", "meaning"], rows)}\n`;
}

function requestOf(document: OpenApiDocument, body: BodyObject | undefined): string {
  const [type = "", medium] = Object.entries(body?.content ?? {})[0] ?? [];
  if (medium === undefined) return "";
  const optional = body?.required === true ? "" : " It may be left out.";
  return [
    `## Body {#body}\n\n`,
    `${body?.description?.trim() ?? ""}${type === "application/json" ? "" : ` A form, \`${type}\`.`}${optional}`.trim(),
    `\n\n${memberTable(document, medium.schema, requestDepth, true)}\n`,
    ...examplesOf(document, body).map(example),
  ].join("");
}

function answersOf(document: OpenApiDocument, { responses }: ContractOperation): string {
  const successes = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
  return `## Answer {#answer}\n\n${successes.map(([status, response]) => answerOf(document, status, response)).join("")}`;
}

function answerOf(document: OpenApiDocument, status: string, response: BodyObject): string {
  const schema: Schema | undefined = Object.values(response.content ?? {})[0]?.schema;
  return [
    `**${status}** ${(response.description ?? "").trim()}\n\n`,
    schema === undefined ? "" : `${memberTable(document, schema, 1, false)}\n`,
    schema === undefined || !hasInner(document, schema)
      ? ""
      : `::: details With the members inside\n${memberTable(document, schema, answerDepth, false)}:::\n\n`,
    ...examplesOf(document, response).map(example),
  ].join("");
}

function example({ summary, value }: Example, index: number): string {
  const code = JSON.stringify(value, null, 2);
  if (index === 0 && code.split("\n").length <= shortLines) return `${summary}:\n\n${fence(code, "json")}\n`;
  return `::: details ${summary}\n${fence(code, "json")}:::\n\n`;
}

function errorsOf(operation: ContractOperation): string {
  const failures = Object.entries(operation.responses).filter(([status]) => /^[45]/.test(status));
  const codes = Object.entries(operation["x-error-codes"] ?? {}).map(([code, when]) => [`\`${code}\``, when]);
  return [
    `## Errors {#errors}\n\n`,
    codes.length === 0 ? "" : `${table(["code", "when"], codes)}\n`,
    `${table(
      ["status", "when"],
      failures.map(([status, { description = "" }]) => [status, description]),
    )}\n`,
  ].join("");
}

function namesTable(operation: ContractOperation, names: OperationNames, operationId: string): string {
  const rows: [string, string | undefined][] = [
    ["Here", operationId],
    ["Vendor's reference", operation["x-vendor-operation"]],
    ["@ringcentral/sdk", names.js ?? pathCall(operation)],
    ["@rc-ex/core", names.rcex],
    ["Python, by liblab", names.python],
    ["Go, grokify/go-ringcentral-client", names.go],
  ];
  return `${table(
    ["", ""],
    rows.flatMap(([sdk, name]) => (name === undefined ? [] : [[sdk, `\`${name}\``]])),
  )}\n`;
}

function note(operation: ContractOperation): string {
  const { "x-note": text } = operation as { readonly "x-note"?: string };
  return text === undefined ? "" : `## Where sources disagree or are silent {#note}\n\n${text.trim()}\n\n`;
}

function fence(code: string, info: string): string {
  return `\`\`\`${info}\n${code.trimEnd()}\n\`\`\`\n`;
}
