import { readBudgets } from "../budgets/budgets.ts";
import { benchFolder } from "../paths.ts";
import { ours, peers } from "../peers.ts";
import type { Progress } from "../report/progress.ts";
import { figureOf, type Row, type Table } from "../report/table.ts";
import { run } from "../run.ts";
import { median, quartileRange } from "../statistics.ts";

const rounds = 21;
const yardstick = "openapi-fetch";

/** What is imported, by name. Peers that import nothing are left out. */
const imports: readonly { readonly name: string; readonly modules: readonly string[] }[] = [
  ...peers.filter((peer) => peer.imports.length > 0).map(({ name, imports: modules }) => ({ name, modules })),
  { name: `${ours}, all domains`, modules: ["core", "accounts", "devices", "numbers"].map((name) => `@ringwright/${name}`) },
];

/**
 * Measures how long importing takes, each time in a fresh process. The files are in the system's cache.
 *
 * @param progress - told of each round
 */
export async function measureImport(progress: Progress): Promise<Table> {
  const times = new Map(imports.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    progress.say(round === 0 ? "import: warming up" : `import: round ${round} of ${rounds}`);
    for (const { name, modules } of imports) {
      const timeMs = await importOnce(modules);
      if (round > 0) times.get(name)?.push(timeMs);
    }
  }
  const rows: Row[] = [...times].map(([name, values]) => ({
    name,
    figures: { medianMs: median(values), spreadMs: quartileRange(values) / 2 },
  }));
  const oursMs = figureOf(rows, ours, "medianMs");
  return {
    name: "import",
    title: `importing in a fresh process, in milliseconds; medians of ${rounds}`,
    columns: [
      { key: "medianMs", title: "ms", digits: 1 },
      { key: "spreadMs", title: "±", digits: 1 },
    ],
    rows,
    bars: [
      { what: "core and a domain", figure: oursMs, limit: readBudgets().importMs, unit: "ms" },
      {
        what: `core and a domain, beside ${yardstick}`,
        figure: oursMs / figureOf(rows, yardstick, "medianMs"),
        limit: 2,
        unit: "×",
      },
    ],
  };
}

async function importOnce(modules: readonly string[]): Promise<number> {
  const code = `const startMs = performance.now();
${modules.map((name) => `await import(${JSON.stringify(name)});`).join("\n")}
console.log(performance.now() - startMs);`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code], benchFolder);
  return Number(stdout);
}
