import { readFileSync } from "node:fs";
import { contractFile } from "../paths.ts";

/** A call of an operation with values from the contract's examples. */
export interface ContractCall {
  readonly operationId: string;
  readonly domain: string;
  readonly method: string;
  readonly path: string;
  readonly pathValues: Readonly<Record<string, unknown>>;
  readonly queryValues: Readonly<Record<string, unknown>>;
  readonly headerValues: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly mediaType: string | undefined;
}

interface Reference {
  readonly $ref?: string;
}

interface Parameter extends Reference {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface RequestBody extends Reference {
  readonly content: Readonly<
    Record<string, { readonly example?: unknown; readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>
  >;
}

interface ContractOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: RequestBody;
}

type PathItem = Readonly<Record<string, ContractOperation>> & { readonly parameters?: readonly Parameter[] };

const methods = ["get", "post", "put", "patch", "delete"];

/**
 * One call of each operation: all path parameters, the query parameters it cannot do without, and the first example body.
 *
 * @throws Error when the contract has no example for one of them
 */
export function contractCalls(): ContractCall[] {
  const document = JSON.parse(readFileSync(contractFile, "utf8")) as { readonly paths: Readonly<Record<string, PathItem>> };
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [callOf(document, path, method, operation, item.parameters ?? [])];
    }),
  );
}

function callOf(
  document: object,
  path: string,
  method: string,
  operation: ContractOperation,
  shared: readonly Parameter[],
): ContractCall {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) => resolve(document, parameter));
  const { operationId, tags } = operation;
  const needed = (place: Parameter["in"]): Record<string, unknown> =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && parameter.required === true)
        .map((parameter) => [parameter.name, exampleOf(parameter, `${operationId}: the parameter ${parameter.name}`)]),
    );
  const [mediaType, content] =
    Object.entries(operation.requestBody ? resolve(document, operation.requestBody).content : {})[0] ?? [];
  return {
    operationId,
    domain: tags[0] ?? "",
    method,
    path,
    pathValues: needed("path"),
    queryValues: needed("query"),
    headerValues: needed("header"),
    mediaType,
    body: content === undefined ? undefined : exampleOf(content, `${operationId}: the body`),
  };
}

function resolve<T extends Reference>(document: object, value: T): T {
  if (value.$ref === undefined) return value;
  const names = value.$ref.replace(/^#\//, "").split("/");
  return names.reduce<unknown>(
    (part, name) => (part as Record<string, unknown>)[name.replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  ) as T;
}

function exampleOf({ example, examples }: Pick<Parameter, "example" | "examples">, what: string): unknown {
  const value = example ?? Object.values(examples ?? {})[0]?.value;
  if (value === undefined) throw new Error(`${what} has no example in the contract`);
  return value;
}
