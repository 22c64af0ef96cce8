import { type ContractDocument, type JsonSchema, resolve } from "./document.ts";
import type { OperationFacts } from "./operation.ts";

/** Values as the contract types them, from the texts of a query or a form. */
export type Coerced = Record<string, unknown>;

/** What was wrong with a query before any schema saw it. */
export interface CoercionProblem {
  readonly parameterName: string;
  readonly message: string;
}

/**
 * Turns a query into values: lists from repeated names, numbers and booleans from texts, defaults where nothing was said. A
 * name without a value says nothing.
 * What cannot be turned stays a text, for the validator to refuse.
 *
 * @returns the values, or the parameter that stands twice and may stand once
 */
export function coerceQuery(
  document: ContractDocument,
  operation: OperationFacts,
  query: URLSearchParams,
): { readonly values: Coerced } | { readonly problem: CoercionProblem } {
  const values: Coerced = {};
  for (const { name, in: place, schema } of operation.parameters) {
    if (place !== "query") continue;
    const resolved = resolve<JsonSchema>(document, schema);
    const texts = query.getAll(name).filter((text) => text !== "");
    if (texts.length === 0) {
      const { default: fallback } = { ...resolved, ...schema };
      if (fallback !== undefined) values[name] = fallback;
    } else if (resolved.type === "array") {
      const items = resolve<JsonSchema>(document, resolved.items ?? {});
      values[name] = texts.map((text) => coerceText(text, items));
    } else if (texts.length > 1) {
      return { problem: { parameterName: name, message: `Parameter [${name}] is given more than once` } };
    } else {
      values[name] = clamp(name, coerceText(texts[0] ?? "", resolved), resolved);
    }
  }
  return { values };
}

/**
 * Turns the headers that are parameters into values, with defaults where nothing was said.
 *
 * @param header - a header by its name in lower case
 */
export function coerceHeaders(
  document: ContractDocument,
  operation: OperationFacts,
  header: (name: string) => string | undefined,
): Coerced {
  const values: Coerced = {};
  for (const { name, in: place, schema } of operation.parameters) {
    if (place !== "header") continue;
    const resolved = resolve<JsonSchema>(document, schema);
    const text = header(name.toLowerCase());
    const value = text === undefined ? { ...resolved, ...schema }.default : coerceText(text, resolved);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/**
 * Turns a form's texts into values, by the members of its schema.
 *
 * @param schema - the form's
 */
export function coerceForm(document: ContractDocument, schema: JsonSchema, form: URLSearchParams): Coerced {
  const members = membersOf(document, schema);
  return Object.fromEntries([...form].map(([name, text]) => [name, coerceText(text, members.get(name) ?? {})]));
}

function coerceText(text: string, schema: JsonSchema): unknown {
  const branches = schema["oneOf"] as readonly JsonSchema[] | undefined;
  // A number where it can be one, else one of the words.
  if (branches !== undefined) return branches.map((branch) => coerceText(text, branch)).find((value) => value !== text) ?? text;
  const types = [schema.type].flat();
  if (types.includes("string")) return text;
  if (types.includes("integer") && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (types.includes("number") && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text;
}

// The service cuts a page that is too long instead of refusing it.
function clamp(name: string, value: unknown, { maximum }: JsonSchema): unknown {
  return name === "perPage" && typeof value === "number" && maximum !== undefined ? Math.min(value, maximum) : value;
}

function membersOf(document: ContractDocument, schema: JsonSchema): Map<string, JsonSchema> {
  const { properties = {}, allOf, oneOf, anyOf } = resolve<JsonSchema>(document, schema);
  const parts = [allOf, oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? (list as JsonSchema[]) : []));
  return new Map([
    ...parts.flatMap((part) => [...membersOf(document, part)]),
    ...Object.entries(properties).map(([name, property]) => [name, resolve<JsonSchema>(document, property)] as const),
  ]);
}
