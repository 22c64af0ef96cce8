import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { createAjv } from "./ajv.ts";
import type { ContractDocument, JsonSchema } from "./document.ts";
import { oncePer } from "./once-per.ts";
import type { OperationFacts } from "./operation.ts";
import { type Problem, worstProblem } from "./problem.ts";

/** Holds values to the contract. A validator is compiled when it is first needed. */
export interface Validators {
  /** Holds the parameters of a path, a query or the headers to their schemas. */
  parameters(
    operation: OperationFacts,
    place: "path" | "query" | "header",
    values: Readonly<Record<string, unknown>>,
  ): Problem | undefined;
  /** Holds a request's body to its schema. */
  requestBody(operation: OperationFacts, mediaType: string, body: unknown): Problem | undefined;
  /**
   * Holds an answer to what the contract says of its status.
   *
   * @param mediaType - without its parameters; undefined for an answer without a body
   */
  answer(operation: OperationFacts, status: number, mediaType: string | undefined, body: unknown): Problem | undefined;
  /** Holds a value to a type of the contract. */
  schema(name: string, value: unknown): Problem | undefined;
}

const contractId = "contract:";

/** The validators of a contract. */
export const validatorsOf: (document: ContractDocument) => Validators = oncePer(createValidators);

function createValidators(document: ContractDocument): Validators {
  const compiled = new Map<string, ValidateFunction>();
  let ajv: Ajv2020 | undefined;

  // Making the validator reads the whole contract once; createSandbox() must not wait for that.
  function theAjv(): Ajv2020 {
    if (ajv === undefined) {
      // verbose: an error knows its schema, whose other bound belongs to the range that it tells.
      ajv = createAjv({
        strict: false,
        // Without it, what JSON has as 1e999 is a whole number.
        strictNumbers: true,
        logger: false,
        validateSchema: false,
        addUsedSchema: false,
        verbose: true,
      });
      ajv.addSchema({ components: { schemas: document.components["schemas"] } }, contractId);
    }
    return ajv;
  }

  function check(key: string, schema: () => JsonSchema, value: unknown): Problem | undefined {
    let validate = compiled.get(key);
    if (validate === undefined) {
      validate = theAjv().compile(schema());
      compiled.set(key, validate);
    }
    return validate(value) ? undefined : worstProblem(validate.errors as ErrorObject[]);
  }

  return {
    parameters: (operation, place, values) => check(`${operation.id} ${place}`, () => parametersSchema(operation, place), values),
    requestBody(operation, mediaType, body) {
      const schema = operation.requestBody?.content?.[mediaType]?.schema;
      if (schema === undefined) return undefined;
      return check(`${operation.id} body ${mediaType}`, () => absolute(schema), body);
    },
    answer(operation, status, mediaType, body) {
      const declared = operation.responses[status];
      if (declared === undefined) {
        return { parameterName: "", keyword: "status", message: `the contract has no answer ${status} for ${operation.id}` };
      }
      const types = Object.keys(declared.content ?? {});
      if (mediaType === undefined) {
        if (types.length === 0) return undefined;
        return { parameterName: "", keyword: "body", message: `the contract has a body for answer ${status} of ${operation.id}` };
      }
      const schema = declared.content?.[mediaType]?.schema;
      if (schema === undefined) {
        const expected = types.length === 0 ? "no body" : types.join(" or ");
        return {
          parameterName: "",
          keyword: "body",
          message: `answer ${status} of ${operation.id} has ${expected}, not ${mediaType}`,
        };
      }
      return check(`${operation.id} answer ${status} ${mediaType}`, () => absolute(schema), body);
    },
    schema: (name, value) => check(`schema ${name}`, () => ({ $ref: `${contractId}#/components/schemas/${name}` }), value),
  };
}

function parametersSchema(operation: OperationFacts, place: "path" | "query" | "header"): JsonSchema {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  return {
    type: "object",
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, absolute(schema)])),
  };
}

// References inside the contract are relative to it; what is compiled here stands outside.
function absolute<T>(node: T): T {
  if (Array.isArray(node)) return node.map(absolute) as T;
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" && value.startsWith("#/") ? `${contractId}${value}` : absolute(value),
    ]),
  ) as T;
}
