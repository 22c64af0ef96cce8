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
    const values = Array.isArray(value) && value.length > 0 ? value : [value];
    for (const one of values)
      pairs.push(`${encodeURIComponent(wellFormed(name, name, operation))}=${encodeURIComponent(toText(name, one, operation))}`);
  }
  return pairs.join("&");
}

/**
 * Writes one value of a query or a header.
 *
 * @param name - the parameter's
 * @param value - a string, a number or a boolean
 * @param operation - the id of what is called, for the error
 * @throws InputError for any other value, and for one that is empty
 */
export function toText(name: string, value: unknown, operation?: string): string {
  if (typeof value === "string" && value !== "") return wellFormed(name, value, operation);
  if (typeof value === "boolean" || Number.isFinite(value)) return String(value);
  throw inputError(
    operation,
    `${name} must be a string, a number or a boolean, not ${kindOf(value)}; leave it out to say nothing`,
  );
}

function wellFormed(name: string, text: string, operation: string | undefined): string {
  if (/\p{Surrogate}/u.test(text)) throw inputError(operation, `${name} is no well-formed Unicode`);
  return text;
}
