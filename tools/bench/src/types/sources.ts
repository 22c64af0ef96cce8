import type { ContractCall } from "./contract-calls.ts";

/** The packages of our operations, by the contract's domain. */
const packageOf: Readonly<Record<string, string>> = {
  core: "@ringwright/core/service",
  accounts: "@ringwright/accounts",
  devices: "@ringwright/devices",
  numbers: "@ringwright/numbers",
};

/** A program that imports every function of ours and calls each once. */
export function ringwrightSource(calls: readonly ContractCall[]): string {
  const imports = [...byDomain(calls)].map(([domain, own]) =>
    importLine(
      own.map((call) => call.operationId),
      packageNamed(domain),
    ),
  );
  const statements = calls.map(({ operationId, pathValues, queryValues, body }) => {
    const input = { ...pathValues, ...queryValues, ...(body === undefined ? {} : { body }) };
    return `await ${operationId}(client${Object.keys(input).length === 0 ? "" : `, ${literal(input)}`});`;
  });
  return [
    `import { createClient, tokenAuth } from "@ringwright/core";`,
    ...imports,
    `const client = createClient({ auth: tokenAuth("bench") });`,
    ...statements,
  ].join("\n");
}

/** The same calls by path: openapi-fetch's clients, typed with the paths of our packages. */
export function openapiFetchSource(calls: readonly ContractCall[]): string {
  const domains = [...byDomain(calls).keys()];
  const statements = calls.map(({ domain, method, path, pathValues, queryValues, headerValues, body, mediaType }) => {
    const params = { ...part("path", pathValues), ...part("query", queryValues), ...part("header", headerValues) };
    const init = { ...(Object.keys(params).length === 0 ? {} : { params }), ...(body === undefined ? {} : { body }) };
    const headers = mediaType?.endsWith("form-urlencoded") ? { headers: { "content-type": mediaType } } : {};
    return `await ${domain}.${method.toUpperCase()}(${literal(path)}, ${literal({ ...init, ...headers })});`;
  });
  return [
    `import createClient from "openapi-fetch";`,
    ...domains.map((domain) => `import type { paths as ${domain}Paths } from "${packageNamed(domain)}";`),
    ...domains.map((domain) => `const ${domain} = createClient<${domain}Paths>();`),
    ...statements,
  ].join("\n");
}

/** The same calls by the functions that hey-api generates from our contract. */
export function heyApiSource(calls: readonly ContractCall[], module: string): string {
  const statements = calls.map(({ operationId, pathValues, queryValues, headerValues, body }) => {
    const init = {
      ...part("path", pathValues),
      ...part("query", queryValues),
      ...part("headers", headerValues),
      ...(body === undefined ? {} : { body }),
    };
    return `await ${operationId}(${literal(init)});`;
  });
  return [
    importLine(
      calls.map((call) => call.operationId),
      module,
    ),
    ...statements,
  ].join("\n");
}

function byDomain(calls: readonly ContractCall[]): Map<string, ContractCall[]> {
  const groups = new Map<string, ContractCall[]>();
  for (const call of calls) groups.set(call.domain, [...(groups.get(call.domain) ?? []), call]);
  return groups;
}

function packageNamed(domain: string): string {
  const name = packageOf[domain];
  if (name === undefined) throw new Error(`types: the bench knows no package for the domain "${domain}"; name it in sources.ts`);
  return name;
}

function importLine(names: readonly string[], module: string): string {
  return `import { ${names.join(", ")} } from "${module}";`;
}

function part(name: string, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.keys(values).length === 0 ? {} : { [name]: values };
}

function literal(value: unknown): string {
  return JSON.stringify(value);
}
