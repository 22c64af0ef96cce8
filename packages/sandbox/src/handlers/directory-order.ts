import type { Schema } from "../contract/schemas.ts";

type Entry = Schema<"DirectoryEntry">;
type Order = Schema<"DirectoryOrder">;

/** Entries in the order that a search asks for; as they are where two have the same, or nothing is asked for. */
export function inOrder(entries: readonly Entry[], orderBy: readonly Order[]): Entry[] {
  const wishes = orderBy.toSorted((one, other) => (one.index ?? 1) - (other.index ?? 1));
  return entries.toSorted((one, other) => {
    for (const { fieldName, direction } of wishes) {
      if (fieldName === undefined) continue;
      const order = compare(textOf(one, fieldName), textOf(other, fieldName));
      if (order !== 0) return direction === "Desc" ? -order : order;
    }
    return 0;
  });
}

function textOf(entry: Entry, field: NonNullable<Order["fieldName"]>): string {
  return field === "phoneNumber" ? (entry.phoneNumbers?.[0]?.phoneNumber ?? "") : (entry[field] ?? "");
}

// Extension numbers count as numbers.
function compare(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
