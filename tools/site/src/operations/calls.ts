import type { ContractOperation, Domain } from "@ringwright/generate/contract";
import type { OpenApiDocument, ParameterObject } from "@ringwright/generate/document";
import { examplesOf } from "./examples.ts";
import { literal } from "./literal.ts";

/** An operation's call with the contract's first example, written in each way that there is. */
export interface Calls {
  readonly facade: string;
  readonly function: string;
  readonly curl: string;
  readonly command: string;
}

interface Parts {
  readonly operation: ContractOperation;
  readonly domain: Domain;
  /** What has to be given, by name. */
  readonly values: readonly (readonly [parameter: ParameterObject, value: unknown])[];
  readonly body: unknown;
  readonly isForm: boolean;
}

/** Writes the calls of an operation. */
export function callsOf(document: OpenApiDocument, operation: ContractOperation, domain: Domain): Calls {
  const required = operation.parameters.filter((one) => one.required === true && !hasDefault(one));
  const parts: Parts = {
    operation,
    domain,
    values: required.map((one) => [one, (one as { readonly example?: unknown }).example]),
    body: examplesOf(document, operation.requestBody)[0]?.value,
    isForm: operation.requestBody?.content?.["application/x-www-form-urlencoded"] !== undefined,
  };
  return { facade: facadeCall(parts), function: functionCall(parts), curl: curlCall(parts), command: commandCall(parts) };
}

function hasDefault(parameter: ParameterObject): boolean {
  return parameter.in === "path" && parameter.schema.default !== undefined;
}

function inputOf({ values, body }: Parts, before: string): string {
  const input = {
    ...Object.fromEntries(values.map(([{ name }, value]) => [name, value])),
    ...(body === undefined ? {} : { body }),
  };
  return Object.keys(input).length === 0 ? "" : literal(input, "const answer = await ".length + before.length);
}

function awaited({ operation }: Parts, call: string): string {
  if (operation["x-pagination"] !== undefined) return `for await (const item of ${call}) console.log(item);\n`;
  return hasAnswer(operation) ? `const answer = await ${call};\n` : `await ${call};\n`;
}

function hasAnswer({ responses }: ContractOperation): boolean {
  return Object.entries(responses).some(
    ([status, { content }]) => status === "302" || (/^2/.test(status) && content !== undefined),
  );
}

/** The package that has an operation. */
export function packageOf(domain: Domain): string {
  return domain === "core" ? "@ringwright/core/service" : `@ringwright/${domain}`;
}

function facadeCall(parts: Parts): string {
  const method = parts.operation["x-method"];
  const facade = method.split(".")[0] ?? "";
  const factory = `create${facade[0]?.toUpperCase()}${facade.slice(1)}`;
  return [
    `import { ${factory} } from "${packageOf(parts.domain)}";\n\n`,
    `const ${facade} = ${factory}(client);\n`,
    awaited(parts, `${method}(${inputOf(parts, `${method}(`)})`),
  ].join("");
}

function functionCall(parts: Parts): string {
  const { operationId } = parts.operation;
  const input = inputOf(parts, `${operationId}(client, `);
  return [
    `import { ${operationId} } from "${packageOf(parts.domain)}";\n\n`,
    awaited(parts, `${operationId}(client${input === "" ? "" : `, ${input}`})`),
  ].join("");
}

function curlCall(parts: Parts): string {
  const { operation, body, isForm } = parts;
  const lines = [
    `curl${operation.method === "GET" ? "" : ` --request ${operation.method}`} "$RINGWRIGHT_SERVER${addressOf(parts)}"`,
    ...authorization(operation),
    ...parts.values.filter(([one]) => one.in === "header").map(([one, value]) => `--header ${quoted(`${one.name}: ${value}`)}`),
  ];
  if (body !== undefined && !isForm) lines.push(`--json ${quoted(JSON.stringify(body, null, 2))}`);
  if (body !== undefined && isForm) {
    const fields = Object.entries(body as Readonly<Record<string, unknown>>);
    lines.push(...fields.map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`));
  }
  return `${lines.join(" \\\n  ")}\n`;
}

function authorization({ security }: ContractOperation): readonly string[] {
  if (security === undefined) return ['--header "Authorization: Bearer $RC_TOKEN"'];
  return security.some((scheme) => "clientBasic" in scheme) ? ['--user "$RC_CLIENT_ID:$RC_CLIENT_SECRET"'] : [];
}

/** The path and the query of a call, with its examples in their places. */
export function addressOf({ operation, values }: Pick<Parts, "operation" | "values">): string {
  const given = new Map(values.map(([one, value]) => [one.name, value]));
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find((one) => one.name === name);
    return encodeURIComponent(String(given.get(name) ?? parameter?.schema.default ?? name));
  });
  const query = values.filter(([one]) => one.in === "query").map(([{ name }, value]): [string, string] => [name, String(value)]);
  return query.length === 0 ? path : `${path}?${new URLSearchParams(query)}`;
}

function commandCall({ operation, values, body }: Parts): string {
  const words = ["ringwright call", operation["x-method"], ...values.map(([{ name }, value]) => word(`${name}=${value}`))];
  if (body === undefined) return `${words.join(" ")}\n`;
  return `${words.join(" ")} --body - <<'END'\n${JSON.stringify(body, null, 2)}\nEND\n`;
}

function word(text: string): string {
  return /^[\w=.,~+-]+$/.test(text) ? text : quoted(text);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
