import type { ContractOperation, ContractParameter } from "../contract/contract-operation.ts";
import type { JsonSchema, Schema } from "../schema/json-schema.ts";
import { mustBeGiven } from "./wire.ts";

/**
 * The schema of what a generated function takes: parameters by name, and `body`.
 *
 * @param operation - whose input it is
 * @param schemaOf - a parameter's schema; the contract's own when left out
 */
export function inputSchema(
  operation: ContractOperation,
  schemaOf: (parameter: ContractParameter) => Schema = (parameter) => parameter.schema,
): JsonSchema {
  const { parameters, body } = operation;
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const parameter of parameters) {
    properties[parameter.name] = schemaOf(parameter);
    if (mustBeGiven(parameter)) required.push(parameter.name);
  }
  if (body !== undefined) {
    properties["body"] = body.schema;
    if (body.required) required.push("body");
  }
  return { type: "object", properties, required };
}
