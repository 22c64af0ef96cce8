import { type Contract, resolve, type Schema } from "../contract/contract.ts";

/** A value of the contract's type, from a text of a path, a query, a header or a form. What cannot be turned stays a text. */
export function coerceText(contract: Contract, text: string, schema: Schema): unknown {
  const { type, oneOf, anyOf } = resolved(contract, schema);
  const branches = oneOf ?? anyOf;
  // A number where it can be one, else one of the words.
  if (branches !== undefined) {
    return branches.map((branch) => coerceText(contract, text, branch)).find((value) => value !== text) ?? text;
  }
  const types = [type ?? "string"].flat();
  if (types.includes("string")) return text;
  if (types.includes("integer") && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (types.includes("number") && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text;
}

/** The members of a form as values, by those of its schema. */
export function coerceForm(contract: Contract, form: URLSearchParams, schema: Schema): Record<string, unknown> {
  const members = membersOf(contract, schema);
  return Object.fromEntries([...form].map(([name, text]) => [name, coerceText(contract, text, members.get(name) ?? {})]));
}

/** The schema of a list's items; undefined for what is no list. */
export function itemsOf(contract: Contract, schema: Schema): Schema | undefined {
  const { type, items = {} } = resolved(contract, schema);
  return type === "array" ? items : undefined;
}

function membersOf(contract: Contract, schema: Schema): Map<string, Schema> {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolved(contract, schema);
  const inner = [...allOf, ...oneOf, ...anyOf].flatMap((part) => [...membersOf(contract, part)]);
  return new Map([...inner, ...Object.entries(properties)]);
}

function resolved(contract: Contract, schema: Schema): Schema {
  return resolve<Schema>(contract, schema as Schema & { readonly $ref: string });
}
