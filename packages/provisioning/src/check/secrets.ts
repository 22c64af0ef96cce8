import { isSecretName } from "@ringwright/core";
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

/** The custom fields that hold passwords or PINs, by their names. All other members are known by name. */
export function secretFields(people: unknown): Violation[] {
  if (!Array.isArray(people)) return [];
  return people.flatMap((person: { readonly customFields?: unknown } | null, index) =>
    Object.keys(person?.customFields ?? {})
      .filter(isSecretField)
      .map((name) => ({ place: ["people", index, "customFields", name], message: `is refused: ${secretAdvice}` })),
  );
}
