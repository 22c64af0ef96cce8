import type { ContractBody, ContractOperation, ContractParameter } from "../contract/contract-operation.ts";
import type { Contract } from "../contract/read-contract.ts";
import type { Schema } from "../schema/json-schema.ts";

/** What of an input is wrong, and where: a parameter's name or `body`. */
export interface InputProblem {
  readonly at: string;
  /** The keyword that is broken first. */
  readonly keyword: string;
}

/** Whether a caller has to give a parameter. One of the path that has a default is filled in by the client. */
export function mustBeGiven({ in: place, required, schema }: ContractParameter): boolean {
  return required && !(place === "path" && typeof schema === "object" && schema.default !== undefined);
}

// What HTTP takes as a header's value, and hands over as it is.
const headerText = /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/;

/** Whether what is at a parameter's name, or at `body`, travels as text and so has no type of its own. */
export function isText(operation: ContractOperation, at: string): boolean {
  return at !== "body" || (operation.body !== undefined && isForm(operation.body));
}

/** Whether a body travels as a form. */
export function isForm(body: ContractBody): boolean {
  return body.mediaType === "application/x-www-form-urlencoded";
}

/**
 * What the contract finds wrong with an input once it is on the wire, where a parameter is text: 12 and "12" are the same
 * there, and a number must match the pattern that its text has to match.
 *
 * @param contract - its validators are used
 * @param operation - whose input it is
 * @param input - as the generated function takes it
 */
export function problemOfInput(contract: Contract, operation: ContractOperation, input: object): InputProblem | undefined {
  const values = input as Readonly<Record<string, unknown>>;
  for (const parameter of operation.parameters) {
    const keyword = keywordOfParameter(contract, parameter, values[parameter.name]);
    if (keyword !== undefined) return { at: parameter.name, keyword };
  }
  const keyword = operation.body && keywordOfBody(contract, operation.body, values["body"]);
  return keyword === undefined ? undefined : { at: "body", keyword };
}

// Which keyword is broken.
function keywordOfParameter(contract: Contract, parameter: ContractParameter, value: unknown): string | undefined {
  if (value === undefined) return mustBeGiven(parameter) ? "required" : undefined;
  // A list of one looks like its item.
  const text = isList(contract, parameter) ? [asText(value)].flat() : asText(value);
  return contract.validators.problemOfText(parameter.schema, text)?.keyword;
}

function keywordOfBody(contract: Contract, body: ContractBody, value: unknown): string | undefined {
  if (value === undefined) return body.required ? "required" : undefined;
  if (!isForm(body)) return contract.validators.problem(body.schema, value)?.keyword;
  if (typeof value !== "object" || value === null) return "type";
  const fields = Object.entries(value).map(([name, field]) => [name, asText(field)]);
  return contract.validators.problemOfText(body.schema, Object.fromEntries(fields))?.keyword;
}

/** Whether an input can be put on the wire so that the service sees it as it is meant. */
export function canTravel(operation: ContractOperation, input: object): boolean {
  const values = input as Readonly<Record<string, unknown>>;
  const parameters = operation.parameters.every((parameter) => {
    const value = values[parameter.name];
    if (parameter.in === "path") return isPathId(value) || (value === undefined && !mustBeGiven(parameter));
    if (value === undefined) return true;
    if (parameter.in === "header") return isScalar(value) && headerText.test(String(value));
    // An empty list leaves nothing in a query.
    return Array.isArray(value) ? value.length > 0 && value.every(isScalar) : isScalar(value);
  });
  const { body } = operation;
  if (!parameters || body === undefined || !isForm(body) || values["body"] === undefined) return parameters;
  const form = values["body"];
  return typeof form === "object" && form !== null && !Array.isArray(form) && Object.values(form).every(isScalar);
}

/**
 * A parameter's schema, narrowed to what can be told from a parameter that was left out.
 *
 * @param contract - follows references
 * @param parameter - of an operation
 */
export function travellingSchema(contract: Contract, parameter: ContractParameter): Schema {
  if (isList(contract, parameter)) return { allOf: [parameter.schema, { minItems: 1, items: { minLength: 1 } }] };
  const { type = [], pattern = headerText.source } = contract.reader.flatten(parameter.schema);
  if (!type.includes("string")) return parameter.schema;
  return { allOf: [parameter.schema, parameter.in === "header" ? { minLength: 1, pattern } : { minLength: 1 }] };
}

function isList(contract: Contract, { schema }: ContractParameter): boolean {
  return contract.reader.flatten(schema).type === "array";
}

function asText(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String) : String(value);
}

// Nothing, or a dot segment, would be the path of another resource, a comma that of several, and a number beyond 2^53 another
// number. What a value that got lost is written as is no id, nor is what nobody sees.
const pathId = /^(?!\.{1,2}(?:;|$))(?!(?:undefined|null|NaN|-?Infinity)$)(?!\[object )[^,\p{C}\p{Z}]+$/u;

function isPathId(value: unknown): boolean {
  return typeof value === "string" ? pathId.test(value) : Number.isSafeInteger(value);
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
