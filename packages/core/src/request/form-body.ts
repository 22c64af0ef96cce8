import type { Operation } from "../call/operation.ts";
import { toText } from "./query.ts";

/**
 * Writes a body as a form. As in JSON, a member may be an empty text, and one that is undefined is left out.
 *
 * @param body - values by name
 * @param operation - named in errors
 * @throws InputError for a value that is no string, number or boolean
 */
export function writeForm(body: object, operation: Operation): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined) form.append(name, value === "" ? "" : toText(name, value, operation.id));
  }
  return form.toString();
}
