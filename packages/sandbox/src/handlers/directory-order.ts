import type { Schema } from "../contract/schemas.ts";

type Entry = Schema<"DirectoryEntry">;
type Order = Schema<"DirectoryOrder">;
type Field = NonNullable<Order["fieldName"]>;

// Extension numbers count as numbers.
const { compare } = new Intl.Collator("en", { numeric: true });

/** Entries in the order that a search asks for; as they are where two have the same, or nothing is asked for. */
export function inOrder(entries: readonly Entry[], orderBy: readonly Order[]): Entry[] {
  const wishes = wishesOf(orderBy);
  return entries.toSorted((one, other) => {
    for (const [field, direction] of wishes) {
      const order = compare(textOf(one, field), textOf(other, field));
      if (order !== 0) return direction === "Desc" ? -order : order;
    }
    return 0;
  });
}

// A field that is named again decides nothing any more.
function wishesOf(orderBy: readonly Order[]): ReadonlyMap<Field, Order["direction"]> {
  const wishes = new Map<Field, Order["direction"]>();
  for (const { fieldName, direction } of orderBy.toSorted((one, other) => (one.index ?? 1) - (other.index ?? 1))) {
    if (fieldName !== undefined && !wishes.has(fieldName)) wishes.set(fieldName, direction);
  }
  return wishes;
}

function textOf(entry: Entry, field: Field): string {
  return field === "phoneNumber" ? (entry.phoneNumbers?.[0]?.phoneNumber ?? "") : (entry[field] ?? "");
}
