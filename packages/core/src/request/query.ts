import { inputError } from "../errors/input-error.ts";
import { kindOf } from "./kind-of.ts";

/**
 * Writes a query. Names are encoded as well as values, so that neither can add a parameter; an array repeats its name. Each
 * name must say something: a filter that came out as undefined or empty is a mistake, and not a wish for everything.
 *
 * @param query - values by name
 * @param operation - the id of what is called, for the error; a call by path has none
 * @throws InputError for a value that is no string, number or boolean, nor an array of these, and for one that is empty
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>, operation?: string): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? textsOf(name, value, operation) : [toText(name, value, operation, orList)];
    for (const text of values) {
      pairs.push(`${encodeURIComponent(wellFormed(name, name, operation))}=${encodeURIComponent(text)}`);
    }
  }
  return pairs.join("&");
}

const orList = "a string, a number, a boolean or a list of these";

function textsOf(name: string, list: readonly unknown[], operation: string | undefined): string[] {
  if (list.length === 0) throw inputError(operation, `${name} must be ${orList}, not an empty list; leave it out to say nothing`);
  return Array.from(list, (value, index) => toText(`${name}[${index}]`, value, operation));
}

/**
 * Writes one value of a query or a header.
 *
 * @param name - the parameter's
 * @param value - a string, a number or a boolean
 * @param operation - the id of what is called, for the error
 * @param allowed - what it may be, for the error
 * @throws InputError for any other value, and for one that is empty
 */
export function toText(
  name: string,
  value: unknown,
  operation?: string,
  allowed: string = "a string, a number or a boolean",
): string {
  if (typeof value === "string" && value !== "") return wellFormed(name, value, operation);
  if (typeof value === "boolean" || Number.isFinite(value)) return String(value);
  throw inputError(operation, `${name} must be ${allowed}, not ${kindOf(value)}; leave it out to say nothing`);
}

function wellFormed(name: string, text: string, operation: string | undefined): string {
  if (/\p{Surrogate}/u.test(text)) throw inputError(operation, `${name} is no well-formed Unicode`);
  return text;
}
