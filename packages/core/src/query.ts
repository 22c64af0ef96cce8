import { InputError } from "./errors/input-error.ts";

/**
 * Writes a query. Names are encoded as well as values, so that neither can add a parameter; an array repeats its name.
 *
 * @param query - values by name; undefined and null are left out
 * @throws InputError for a value that is no string, number or boolean, nor an array of these
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    for (const one of Array.isArray(value) ? value : [value]) {
      pairs.push(`${encodeURIComponent(toText("query", name))}=${encodeURIComponent(toText(name, one))}`);
    }
  }
  return pairs.join("&");
}

function toText(name: string, value: unknown): string {
  if (typeof value === "string") {
    if (/\p{Surrogate}/u.test(value)) throw new InputError(`${name}: is no well-formed Unicode`);
    return value;
  }
  if (typeof value === "boolean" || Number.isFinite(value)) return String(value);
  throw new InputError(`${name}: must be a string, a number, a boolean, or an array of these, not ${describe(value)}`);
}

function describe(value: unknown): string {
  return value === null || typeof value === "number" ? String(value) : typeof value;
}
