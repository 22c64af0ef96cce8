import { startChild } from "../child.ts";
import type { Progress } from "../report/progress.ts";
import type { Bar, Row, Table } from "../report/table.ts";
import { median, ratios } from "../statistics.ts";
import type { Load, Loaded, Work } from "./load.ts";
import { type InProcess, measureInProcess } from "./measure-in-process.ts";
import { type Memory, type Served, serve } from "./served.ts";
import { prism, type StandIn, sandbox, standIns } from "./stand-in.ts";

const startRounds = 7;
const loadRounds = 15;
const warmUpRounds = 3;
const loadMs = 500;
const keys: Readonly<Record<Work, { readonly rate: string; readonly cpu: string }>> = {
  read: { rate: "readsPerSecond", cpu: "readCpuMicros" },
  create: { rate: "createsPerSecond", cpu: "createCpuMicros" },
};
const works = Object.keys(keys) as Work[];

/** The figures of a stand-in by name, one a round. */
type Rounds = Map<string, number[]>;

/**
 * Measures the sandbox and Prism as servers on the same document, each in a process of its own, and the sandbox without a
 * socket. Rounds of all alternate, and a ratio is taken within each round: what slows the machine down for a while slows
 * them all.
 *
 * @param progress - told of each round
 * @throws Error with what a server printed when it does not answer, or when the sandbox has not stored what it created
 */
export async function measureSandbox(progress: Progress): Promise<Table> {
  const found = new Map<string, Rounds>(standIns.map(({ name }) => [name, new Map()]));
  await measureStart(found, progress);
  const memory = await measureLoad(found, progress);
  const inProcess = await measureInProcess(progress);
  const rows = standIns.map(({ name, note }): Row => {
    const figures = [...(found.get(name) ?? [])].map(([key, values]) => [key, median(values)] as const);
    return { name, figures: { ...Object.fromEntries(figures), ...memory.get(name) }, note };
  });
  return {
    name: "sandbox",
    title: "stand-ins on one document: until the first answer, over 16 connections, memory when ready and after the load",
    columns: [
      { key: "readyMs", title: "ready, ms" },
      { key: "readsPerSecond", title: "reads / s" },
      { key: "readCpuMicros", title: "µs of CPU each" },
      { key: "createsPerSecond", title: "creations / s" },
      { key: "createCpuMicros", title: "µs of CPU each" },
      { key: "readyMB", title: "MB when ready" },
      { key: "residentMB", title: "after the load" },
      { key: "peakMB", title: "at most" },
    ],
    rows: [...rows, { name: `${sandbox}, in process`, figures: { ...inProcess }, note: "no socket; ready is createSandbox()" }],
    bars: [...barsBesidePrism(found, memory), ...barsInProcess(inProcess)],
  };
}

async function measureStart(found: ReadonlyMap<string, Rounds>, progress: Progress): Promise<void> {
  for (let round = 0; round <= startRounds; round += 1) {
    progress.say(round === 0 ? "sandbox: warming up" : `sandbox: start ${round} of ${startRounds}`);
    for (const standIn of standIns) {
      await using served = await serve(standIn);
      if (round === 0) continue;
      note(found, standIn.name, "readyMs", served.readyMs);
      const memory = served.memory();
      if (memory !== undefined) note(found, standIn.name, "readyMB", memory.residentMB);
    }
  }
}

async function measureLoad(found: ReadonlyMap<string, Rounds>, progress: Progress): Promise<Map<string, Memory | undefined>> {
  await using stack = new AsyncDisposableStack();
  const { child: load } = await startChild(new URL("load-process.ts", import.meta.url), []);
  stack.use(load);
  const servers: (readonly [StandIn, Served])[] = [];
  for (const standIn of standIns) servers.push([standIn, stack.use(await serve(standIn))]);
  let created = 0;
  for (let round = 1 - warmUpRounds; round <= loadRounds; round += 1) {
    progress.say(round < 1 ? "sandbox: warming up" : `sandbox: load ${round} of ${loadRounds}`);
    for (const work of works) {
      for (const [{ name }, { url, cpuMs }] of servers) {
        const beforeMs = cpuMs();
        const { calls, perSecond, extensions } = await load.ask<Loaded>({ url, work, durationMs: loadMs } satisfies Load);
        const afterMs = cpuMs();
        if (round >= 1) {
          note(found, name, keys[work].rate, perSecond);
          if (beforeMs !== undefined && afterMs !== undefined) {
            note(found, name, keys[work].cpu, ((afterMs - beforeMs) * 1000) / calls);
          }
        }
        if (name !== sandbox || work !== "create") continue;
        created += calls;
        if (extensions < created) throw new Error(`the sandbox lists ${extensions} extensions, and has created ${created}`);
      }
    }
  }
  return new Map(servers.map(([{ name }, served]) => [name, served.memory()]));
}

function note(found: ReadonlyMap<string, Rounds>, name: string, key: string, value: number): void {
  const rounds = found.get(name);
  rounds?.set(key, [...(rounds.get(key) ?? []), value]);
}

function barsBesidePrism(found: ReadonlyMap<string, Rounds>, memory: ReadonlyMap<string, Memory | undefined>): Bar[] {
  const unit = `× ${prism}`;
  const values = (name: string, key: string): number[] => found.get(name)?.get(key) ?? [];
  const ratio = (key: string): number => median(ratios(values(sandbox, key), values(prism, key)));
  const [own, other] = [memory.get(sandbox), memory.get(prism)];
  return [
    { what: `${sandbox}, ready`, figure: ratio("readyMs"), limit: 0.5, unit },
    { what: `${sandbox}, reading a device`, figure: ratio(keys.read.rate), limit: 5, least: true, unit },
    { what: `${sandbox}, creating an extension`, figure: ratio(keys.create.rate), limit: 5, least: true, unit },
    ...(own && other
      ? [{ what: `${sandbox}, memory after the load`, figure: own.residentMB / other.residentMB, limit: 0.5, unit }]
      : []),
  ];
}

function barsInProcess({ readyMs, resetMs }: InProcess): Bar[] {
  return [
    { what: "createSandbox(), the first of a process", figure: readyMs, limit: 60, unit: "ms" },
    { what: "reset() after a write", figure: resetMs, limit: 2, unit: "ms" },
  ];
}
