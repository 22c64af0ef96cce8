/** The parts of an OpenAPI 3.1 document that generation reads. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [member: string]: unknown;
}

/** The operations of a path, by method in lower case. */
export type PathItem = Readonly<Record<string, OperationObject>>;

/** An operation with the contract's own extensions. */
export interface OperationObject {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly deprecated?: boolean;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly requestBody?: BodyObject | Reference;
  readonly responses: Readonly<Record<string, BodyObject | Reference>>;
  readonly "x-method": string;
  readonly "x-vendor-operation": string;
  readonly "x-throttling-group": string;
  readonly "x-access": "open" | "advanced" | "internal";
  readonly "x-app-permission": string;
  readonly "x-user-permission": string | readonly string[];
  readonly "x-retry": "safe" | "unsafe";
  readonly "x-lifecycle": "current" | "legacy";
  readonly "x-billable"?: true;
  readonly "x-reconcile"?: { readonly operation: string; readonly find: string };
  readonly "x-pagination"?: { readonly records: string; readonly paging: string };
  readonly "x-task"?: TaskObject;
  readonly "x-batch"?: BatchObject;
  readonly "x-bulk"?: { readonly records: string; readonly outcomes: string };
  readonly "x-error-codes"?: Readonly<Record<string, string>>;
}

/** The path parameter that takes several ids, and where the answer tells of each, if not in one of the usual forms. */
export interface BatchObject {
  readonly parameter: string;
  readonly maxItems: number;
  readonly outcomes?: {
    readonly records: string;
    readonly status: string;
    readonly succeeded: readonly string[];
    readonly failed: readonly string[];
  };
}

/** How a long-running task is followed. */
export interface TaskObject {
  readonly poll: string;
  readonly parameter: string;
  readonly id: string;
  readonly status: string;
  readonly pending: readonly string[];
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
  readonly result?: string;
}

/** A parameter of a path, a query or the headers. */
export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

/** A request body or a response. */
export interface BodyObject {
  readonly description?: string;
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** A JSON schema, as far as names and shapes go. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly description?: string;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly deprecated?: boolean;
}

/** A pointer to another part of the document. */
export interface Reference {
  readonly $ref: string;
}

/**
 * Follows references until something stands there.
 *
 * @param document - a bundled document
 * @param value - an object or a reference to one
 */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  let current: T | Reference = value;
  while ("$ref" in current && typeof current.$ref === "string") current = at(document, current.$ref) as T | Reference;
  return current as T;
}

/** The last part of a reference: the name of a component. */
export function nameOf(reference: string): string {
  return unescapePointer(reference.slice(reference.lastIndexOf("/") + 1));
}

function at(document: OpenApiDocument, reference: string): unknown {
  const keys = reference.replace(/^#\//, "").split("/").map(unescapePointer);
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
}

function unescapePointer(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}
