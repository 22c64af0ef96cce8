import type { Extension } from "../state/types.ts";

/** The name that an extension is shown by: first and last name of a user, the one name of what is none. */
export function extensionName({ name, contact }: Extension): string | undefined {
  if (name !== undefined) return name;
  const parts = [contact?.firstName, contact?.lastName].filter((part) => part !== undefined && part !== "");
  return parts.length === 0 ? undefined : parts.join(" ");
}
