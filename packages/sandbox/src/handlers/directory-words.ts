import type { Schema } from "../contract/schemas.ts";

type Entry = Schema<"DirectoryEntry">;
type Field = Schema<"DirectorySearchField">;

const everywhere: readonly Field[] = [
  ...(["firstName", "lastName", "extensionNumber", "phoneNumber"] as const),
  ...(["email", "jobTitle", "department", "customFieldValue"] as const),
];

/**
 * Whether an entry has all the words that are looked for, each in any of the fields. Capitals do not count.
 *
 * @param text - the words
 * @param fields - where they may stand; everywhere when none is named
 */
export function wordsIn(text = "", fields: readonly Field[] = []): (entry: Entry) => boolean {
  const words = [...new Set(text.toLowerCase().split(/\s+/))].filter((word) => word !== "");
  const places = fields.length === 0 ? everywhere : [...new Set(fields)];
  return (entry) => {
    if (words.length === 0) return true;
    const texts = places.flatMap((field) => textsOf(entry, field)).map((one) => one.toLowerCase());
    return words.every((word) => texts.some((one) => one.includes(word)));
  };
}

function textsOf(entry: Entry, field: Field): readonly string[] {
  if (field === "phoneNumber") return entry.phoneNumbers?.flatMap(({ phoneNumber }) => phoneNumber ?? []) ?? [];
  if (field === "customFieldValue") return entry.customFields?.flatMap(({ value }) => value ?? []) ?? [];
  // What is nobody has one name, which is found as a first one.
  const value = field === "firstName" ? (entry.firstName ?? entry.name) : entry[field];
  // Department and site are places where people look for each other.
  const site = field === "department" ? [entry.site?.name ?? ""] : [];
  return value === undefined ? site : [value, ...site];
}
