import type { ContractOperation } from "@ringwright/generate/contract";
import type { OpenApiDocument } from "@ringwright/generate/document";
import { examplesOf } from "./examples.ts";

/** What a page has to know to let its reader try the operation on a sandbox. */
export interface Trial {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly access: string;
  readonly parameters: readonly TrialParameter[];
  /** The first example of the body, as JSON; nothing where there is no body. */
  readonly body?: string;
}

/** A parameter to fill in. */
export interface TrialParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** What stands there at first: only what has to. */
  readonly value: string;
}

/**
 * What the reader fills in to try an operation; nothing for those of the login, which the page does by itself.
 *
 * @param operation - which
 */
export function trialOf(document: OpenApiDocument, operation: ContractOperation): Trial | undefined {
  const { operationId: id, method, path, security, requestBody } = operation;
  if (security !== undefined && method !== "GET") return undefined;
  if (operation.responses["302"] !== undefined) return undefined;
  const body = examplesOf(document, requestBody)[0]?.value;
  return {
    id,
    method,
    path,
    access: operation["x-access"],
    parameters: operation.parameters.map((one) => {
      const { required = false, schema } = one;
      const { example } = one as { readonly example?: unknown };
      const value = one.in === "path" ? (schema.default ?? example) : required ? example : "";
      return { name: one.name, in: one.in, required, value: String(value ?? "") };
    }),
    ...(body === undefined ? {} : { body: JSON.stringify(body, null, 2) }),
  };
}
