import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A JSON schema, as far as anything here looks into it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly default?: unknown;
  readonly maximum?: number;
  readonly [keyword: string]: unknown;
}

/** A parameter of a path, a query or the headers. */
export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

/** A request body or an answer. */
export interface BodyObject {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, { readonly schema?: JsonSchema }>>;
}

/** An operation, as far as the sandbox reads it. */
export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly requestBody?: BodyObject | Reference;
  readonly responses: Readonly<Record<string, BodyObject | Reference>>;
  readonly "x-throttling-group": string;
  readonly "x-access": string;
  readonly "x-app-permission": string;
  readonly "x-user-permission": string | readonly string[];
  readonly "x-billable"?: boolean;
  readonly "x-batch"?: { readonly parameter: string; readonly maxItems: number };
}

/** A pointer to a component. */
export interface Reference {
  readonly $ref: string;
}

/** The contract, as far as the sandbox reads it. */
export interface ContractDocument {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

let document: ContractDocument | undefined;

/** The contract that this version speaks; read from its file once. */
export function readDocument(): ContractDocument {
  document ??= JSON.parse(readFileSync(createRequire(import.meta.url).resolve("@ringwright/spec/openapi.json"), "utf8"));
  return document as ContractDocument;
}

/** What a reference points to; anything else as it is. */
export function resolve<T>(document: ContractDocument, value: T | Reference): T {
  const ref = (value as Partial<Reference>).$ref;
  if (typeof ref !== "string") return value as T;
  const found = ref
    .split("/")
    .slice(1)
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[unescapePointer(part)], document);
  if (found === undefined) throw new Error(`The contract has no ${ref}`);
  return resolve(document, found as T | Reference);
}

function unescapePointer(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}
