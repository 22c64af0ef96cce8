import { InputError } from "./errors/input-error.ts";

/**
 * Checks headers that a caller adds. Fetch would refuse the same ones, but shows their values in its error.
 *
 * @param option - what the headers were given as, for the error
 * @param headers - values by name
 * @param operation - the id of what is called, for the error
 * @throws InputError for a name or a value that cannot be sent
 */
export function checkHeaders(option: string, headers: Readonly<Record<string, unknown>>, operation?: string): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new InputError(`${option}: a header's name may have letters, digits and dashes only`, { operation });
    if (typeof value !== "string")
      throw new InputError(`${option}: ${name} must be a string, not ${typeof value}`, { operation });
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      throw new InputError(`${option}: ${name} has a line break or another character that a header cannot have`, { operation });
    }
  }
}
