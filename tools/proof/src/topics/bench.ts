import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TableName } from "@ringwright/bench/arguments";
import type { Table } from "@ringwright/bench/table";
import type { Topic } from "./topic.ts";

/**
 * A table of the bench.
 *
 * @param options - more of the bench's options
 */
export function benchTopic(name: TableName, options = ""): Topic<Table> {
  const command = `pnpm bench --only ${name}${options}`;
  return {
    commands: [command],
    async measure(run) {
      const folder = mkdtempSync(join(tmpdir(), "ringwright-proof-"));
      try {
        const file = join(folder, "bench.json");
        await run(`${command} --json ${file}`);
        const { tables } = JSON.parse(readFileSync(file, "utf8")) as { readonly tables: readonly Table[] };
        const [table] = tables;
        if (table === undefined) throw new Error(`${command}: has left no table`);
        return table;
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}
