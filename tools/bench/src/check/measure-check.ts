import { fileURLToPath } from "node:url";
import { benchFolder } from "../paths.ts";
import type { Progress } from "../report/progress.ts";
import type { Bar, Row, Table } from "../report/table.ts";
import { run } from "../run.ts";
import { median } from "../statistics.ts";
import { type CheckFigures, type CheckWork, checkWorks } from "./check-figures.ts";

const rounds = 5;
const mostMicros = 150;
const mostStartMs = 100;
const names: Readonly<Record<CheckWork, string>> = { device: "one device", page: "a page of ten extensions" };

/**
 * Measures what a checked fetch costs above the fetch that it is around, and what the first check costs, each time in a fresh
 * process. The fetch inside gives an answer that is there already, so that nothing but the check is measured.
 *
 * @param progress - told of each round
 */
export async function measureCheck(progress: Progress): Promise<Table> {
  const file = fileURLToPath(new URL("check-process.ts", import.meta.url));
  const found: CheckFigures[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    progress.say(`check: round ${round} of ${rounds}`);
    found.push(JSON.parse((await run(process.execPath, [file], benchFolder)).stdout) as CheckFigures);
  }
  const startMs = median(found.map((figures) => figures.startMs));
  const rows = checkWorks.map((work): Row => {
    const bareMicros = median(found.map(({ works }) => works[work].bareMicros));
    const checkedMicros = median(found.map(({ works }) => works[work].checkedMicros));
    return { name: names[work], figures: { bareMicros, checkedMicros, costMicros: checkedMicros - bareMicros } };
  });
  return {
    name: "check",
    title: `contract-check: user time of a call, in microseconds, and until the first check; medians of ${rounds}`,
    columns: [
      { key: "bareMicros", title: "a bare fetch", digits: 1 },
      { key: "checkedMicros", title: "a checked one", digits: 1 },
      { key: "costMicros", title: "the check", digits: 1 },
      { key: "startMs", title: "ms", digits: 1 },
    ],
    rows: [...rows, { name: "loading it, and the first check", figures: { startMs } }],
    bars: [
      ...rows.map(
        ({ name, figures }): Bar => ({
          what: `checking ${name}`,
          figure: figures["costMicros"] ?? Number.NaN,
          limit: mostMicros,
          unit: "µs",
        }),
      ),
      { what: "until the first check", figure: startMs, limit: mostStartMs, unit: "ms" },
    ],
  };
}
