import { type Child, startChild } from "../child.ts";
import { ours, oursOverUndici, peers, unit } from "../peers.ts";
import type { Progress } from "../report/progress.ts";
import { type Bar, figureOf, type Row, type Table } from "../report/table.ts";
import { median, quartileRange } from "../statistics.ts";
import type { CpuRound, CpuWork } from "./cpu-round.ts";

const modes: Readonly<Record<"sequential" | "atOnce", CpuWork>> = {
  sequential: { calls: 1000, atOnce: 1 },
  atOnce: { calls: 2048, atOnce: 64 },
};
type Mode = keyof typeof modes;
// Two processes of the same caller differ by up to a tenth, each for as long as it lives: so there are several.
const usualStarts = 5;
const rounds = 4;
const warmUpRounds = 3;
const most: Readonly<Record<string, Readonly<Record<Mode, number>>>> = {
  [ours]: { sequential: 1.1, atOnce: 1.1 },
  [oursOverUndici]: { sequential: 0.75, atOnce: 0.45 },
};

/**
 * Measures the processor time of a call, against a server in another process. Rounds of all callers alternate, and a
 * caller's ratio is taken within each round: what slows the machine down for a while slows them all. Callers are started
 * anew several times.
 *
 * @param progress - told of each round
 * @param starts - how often each caller is started
 */
export async function measureCpu(progress: Progress, starts: number = usualStarts): Promise<Table> {
  const { child: server, first } = await startChild<{ port: number }>(new URL("device-server.ts", import.meta.url), []);
  using _server = server;
  const results = new Map(peers.map(({ name }) => [name, { sequential: [], atOnce: [] } as Record<Mode, CpuRound[]>]));
  for (let start = 1; start <= starts; start++) {
    await measureSeries(`http://127.0.0.1:${first.port}`, results, (what) =>
      progress.say(`cpu: start ${start} of ${starts}, ${what}`),
    );
  }
  const base = results.get(unit);
  if (base === undefined) throw new RangeError(`${unit} was not measured`);
  const rows: Row[] = [];
  for (const [name, result] of results) {
    const { connections } = await server.ask<{ connections: number }>(name);
    rows.push({ name, figures: { ...figuresOf(result, base), connections: connections / starts } });
  }
  return {
    name: "cpu",
    title: `processor time of reading a device, as a ratio to ${unit} in the same round; medians of ${starts * rounds} rounds`,
    columns: [
      { key: "sequentialMicros", title: "in sequence, µs", digits: 1 },
      { key: "sequentialRatio", title: `× ${unit}`, digits: 2 },
      { key: "sequentialSpread", title: "±", digits: 2 },
      { key: "atOnceMicros", title: "64 at once, µs", digits: 1 },
      { key: "atOnceRatio", title: `× ${unit}`, digits: 2 },
      { key: "atOnceSpread", title: "±", digits: 2 },
      { key: "connections", title: "connections" },
    ],
    rows,
    bars: Object.entries(most).flatMap(([name, limits]) => [
      bar(rows, name, "in sequence", "sequentialRatio", limits.sequential),
      bar(rows, name, "64 at once", "atOnceRatio", limits.atOnce),
    ]),
  };
}

async function measureSeries(
  url: string,
  results: ReadonlyMap<string, Record<Mode, CpuRound[]>>,
  say: (what: string) => void,
): Promise<void> {
  using stack = new DisposableStack();
  const callers = new Map<string, Child>();
  for (const name of results.keys()) {
    const { child } = await startChild(new URL("caller-process.ts", import.meta.url), [name, url]);
    callers.set(name, stack.use(child));
  }
  for (let round = 1 - warmUpRounds; round <= rounds; round++) {
    say(round < 1 ? "warming up" : `round ${round} of ${rounds}`);
    for (const [mode, work] of Object.entries(modes) as [Mode, CpuWork][]) {
      for (const [name, caller] of callers) {
        const result = await caller.ask<CpuRound>(work);
        if (round >= 1) results.get(name)?.[mode].push(result);
      }
    }
  }
}

function figuresOf(result: Record<Mode, CpuRound[]>, base: Record<Mode, CpuRound[]>): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const mode of Object.keys(modes) as Mode[]) {
    const ratios = result[mode].map(({ cpuMicros }, round) => cpuMicros / (base[mode][round]?.cpuMicros ?? Number.NaN));
    figures[`${mode}Micros`] = median(result[mode].map(({ cpuMicros }) => cpuMicros));
    figures[`${mode}WallMicros`] = median(result[mode].map(({ wallMicros }) => wallMicros));
    figures[`${mode}Ratio`] = median(ratios);
    figures[`${mode}Spread`] = quartileRange(ratios) / 2;
  }
  return figures;
}

function bar(rows: readonly Row[], name: string, how: string, key: string, limit: number): Bar {
  return { what: `${name}, all layers, ${how}`, figure: figureOf(rows, name, key), limit, unit: `× ${unit}` };
}
