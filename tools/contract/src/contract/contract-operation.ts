import type { Json, Schema } from "../schema/json-schema.ts";

/** A parameter of the contract. */
export interface ContractParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: Schema;
  /** Its examples; each is valid. */
  readonly examples: readonly Json[];
}

/** The body that an operation takes. */
export interface ContractBody {
  readonly required: boolean;
  readonly mediaType: string;
  readonly schema: Schema;
  /** Examples by name. */
  readonly examples: ReadonlyMap<string, Json>;
}

/** An answer of the contract. */
export interface ContractResponse {
  readonly status: number;
  readonly mediaType?: string;
  /** Missing where the answer has no body. */
  readonly schema?: Schema;
}

/** What the contract says about an operation, as far as the harness needs it. */
export interface ContractOperation {
  readonly id: string;
  /** The package it belongs to: its first tag. */
  readonly domain: string;
  readonly method: string;
  /** The path with its parameters in braces. */
  readonly path: string;
  readonly parameters: readonly ContractParameter[];
  readonly body?: ContractBody;
  readonly responses: ReadonlyMap<number, ContractResponse>;
  /** What the generated function gives back. */
  readonly result: "value" | "page" | "task";
  /** Where a list's answer holds its records and its paging. */
  readonly pagination?: { readonly records: string; readonly paging: string };
  /** The members of a task that hold its id and its state, and the operation that reads it again by a parameter. */
  readonly task?: { readonly id: string; readonly status: string; readonly poll: string; readonly parameter: string };
  /** The path parameter that takes several ids, with commas between them; and whether their answer is in a form of its own. */
  readonly batch?: { readonly parameter: string; readonly outcomes?: object };
}
