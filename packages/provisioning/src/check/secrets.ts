import { isSecretName } from "@ringwright/core";
import type { Place } from "../place.ts";
import { list, record } from "./unchecked.ts";
import type { Violation } from "./violation.ts";

/** What to do about a password or PIN in a company file. */
export const secretAdvice: string =
  "a company file holds no passwords and no PINs: take it out, here and from copies of the file; people set their own when they are welcomed";

/**
 * Whether a member or column holds a password, a PIN or the like, by its name.
 *
 * @param name - such as `ivrPin`, `Voicemail PIN` or `Initial password (temporary)`
 */
export function isSecretField(name: string): boolean {
  const words = name.split(/[^\p{L}\d]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((word) => word !== "");
  // A code alone may be a postal code.
  return isSecretName(words.join("")) || words.some((word) => word.toLowerCase() !== "code" && isSecretName(word));
}

/**
 * The custom fields that hold passwords or PINs, by their names. All other members are known by name.
 *
 * @param value - what the file says, of whatever shape
 */
export function secretFields(value: unknown): Violation[] {
  const { people, sites, defaults } = record(value);
  return [
    ...list(people).flatMap((person, index) => secretsOf(person, ["people", index])),
    ...list(sites).flatMap((site, index) => secretsOf(record(site)["defaults"], ["sites", index, "defaults"])),
    ...secretsOf(defaults, ["defaults"]),
  ];
}

function secretsOf(person: unknown, place: Place): Violation[] {
  return Object.keys(record(record(person)["customFields"]))
    .filter(isSecretField)
    .map((name) => ({ place: [...place, "customFields", name], message: `is refused: ${secretAdvice}` }));
}
