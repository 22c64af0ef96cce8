/** A JSON schema, with the keywords that the contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly contentSchema?: Schema;
}

/** A pointer to another part of the contract. */
export interface Reference {
  readonly $ref: string;
}

/** A parameter of a path, a query or the headers, or a header of an answer. */
export interface Parameter {
  readonly name?: string;
  readonly in?: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

/** A request's body, or an answer: its schema by media type. */
export interface Body {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, Schema>>;
  readonly headers?: Readonly<Record<string, Parameter | Reference>>;
}

/** What may be sent to an operation, and what it may answer. */
export interface Operation {
  readonly method: string;
  /** The path with its parameters in braces. */
  readonly path: string;
  /** The parameter of the path that takes several ids. */
  readonly batch?: { readonly parameter: string; readonly maxItems: number };
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body | Reference;
  /** By status. */
  readonly responses: Readonly<Record<string, Body | Reference>>;
}

/** The contract, as far as it says what may be sent and answered. */
export interface Contract {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly parameters: Readonly<Record<string, Parameter | Reference>>;
  readonly headers: Readonly<Record<string, Parameter | Reference>>;
  readonly responses: Readonly<Record<string, Body | Reference>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** What a reference points to; anything else as it is. */
export function resolve<T extends object>(contract: Contract, value: T | Reference): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  const [, , kind = "", name = ""] = value.$ref.split("/");
  const found = (contract as unknown as Readonly<Record<string, Readonly<Record<string, T>>>>)[kind]?.[name];
  if (found === undefined) throw new Error(`the contract has no ${value.$ref}`);
  return resolve(contract, found);
}
