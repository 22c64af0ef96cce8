import { writeFile } from "node:fs/promises";
import type { Uses } from "@ringwright/contract-check";

/**
 * What an app uses, of its sources and of its traffic. Sources alone say nothing of members, so that all of an operation counts.
 *
 * @param inSources - the operations' ids
 * @param inTraffic - as contract-check tells it
 */
export function joinUses(inSources: Iterable<string>, inTraffic: Uses): Uses {
  const all: Record<string, Uses[string]> = { ...Object.fromEntries([...inSources].map((id) => [id, {}])), ...inTraffic };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes what an app uses, as `pnpm spec:diff --used-by` reads it: the same uses are the same text. */
export async function writeUses(file: string, uses: Uses): Promise<void> {
  await writeFile(file, `${JSON.stringify({ version: 1, operations: uses }, null, 2)}\n`);
}
