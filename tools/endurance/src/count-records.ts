import type { State } from "@ringwright/sandbox";

/** How many records a sandbox holds, of all kinds together. */
export function countRecords(state: State): number {
  return Object.values(state.image()).reduce((sum, rows) => sum + rows.length, 0);
}
