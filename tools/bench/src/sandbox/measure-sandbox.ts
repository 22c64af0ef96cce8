import { startChild } from "../child.ts";
import type { Progress } from "../report/progress.ts";
import type { Bar, Row, Table } from "../report/table.ts";
import { median, ratios } from "../statistics.ts";
import type { Load, Loaded, Work } from "./load.ts";
import { type InProcess, measureInProcess } from "./measure-in-process.ts";
import { type Served, serve } from "./served.ts";
import { prism, type StandIn, sandbox, standIns } from "./stand-in.ts";

const usualStarts = 7;
const loadRounds = 15;
const loadMs = 500;
/** Of each work, before memory is compared: in the same time the sandbox does several times as much, and stores it. */
const sameCalls = 5000;
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
 * @param starts - how often each is started
 * @throws Error with what a server printed when it does not answer, or when the sandbox has not stored what it created
 */
export async function measureSandbox(progress: Progress, starts: number = usualStarts): Promise<Table> {
  const found = new Map<string, Rounds>(standIns.map(({ name }) => [name, new Map()]));
  await measureStart(found, starts, progress);
  await measureLoad(found, progress);
  const inProcess = await measureInProcess(progress);
  const rows = standIns.map(({ name, note }): Row => {
    const figures = [...(found.get(name) ?? [])].map(([key, values]) => [key, median(values)] as const);
    return { name, figures: Object.fromEntries(figures), note };
  });
  return {
    name: "sandbox",
    title: "stand-ins on one document: until the first answer, over 16 connections, memory",
    columns: [
      { key: "readyMs", title: "ready, ms" },
      { key: "readsPerSecond", title: "reads / s" },
      { key: "readCpuMicros", title: "µs of CPU each" },
      { key: "createsPerSecond", title: "creations / s" },
      { key: "createCpuMicros", title: "µs of CPU each" },
      { key: "readyMB", title: "MB when ready" },
      { key: "sameMB", title: `after ${2 * sameCalls} calls` },
      { key: "residentMB", title: "after all" },
    ],
    rows: [...rows, { name: `${sandbox}, in process`, figures: { ...inProcess }, note: "no socket; ready is createSandbox()" }],
    bars: [...barsBesidePrism(found), ...barsInProcess(inProcess)],
  };
}

async function measureStart(found: ReadonlyMap<string, Rounds>, starts: number, progress: Progress): Promise<void> {
  for (let round = 0; round <= starts; round += 1) {
    progress.say(round === 0 ? "sandbox: warming up" : `sandbox: start ${round} of ${starts}`);
    for (const standIn of standIns) {
      await using served = await serve(standIn);
      if (round === 0) continue;
      note(found, standIn.name, "readyMs", served.readyMs);
      note(found, standIn.name, "readyMB", served.residentMB());
    }
  }
}

async function measureLoad(found: ReadonlyMap<string, Rounds>, progress: Progress): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const { child: load } = await startChild(new URL("load-process.ts", import.meta.url), []);
  stack.use(load);
  let created = 0;
  const ask = async ({ name }: StandIn, asked: Load): Promise<Loaded> => {
    const loaded = await load.ask<Loaded>(asked);
    if (name === sandbox && asked.work === "create") {
      created += loaded.calls;
      const { extensions } = loaded;
      if (extensions < created) throw new Error(`the sandbox lists ${extensions} extensions, and has created ${created}`);
    }
    return loaded;
  };
  const servers: (readonly [StandIn, Served])[] = [];
  for (const standIn of standIns) servers.push([standIn, stack.use(await serve(standIn))]);
  for (const [standIn, served] of servers) {
    progress.say(`sandbox: ${sameCalls} calls of each kind to ${standIn.name}`);
    for (const work of works) await ask(standIn, { url: served.url, work, until: { calls: sameCalls } });
    note(found, standIn.name, "sameMB", served.residentMB());
  }
  for (let round = 1; round <= loadRounds; round += 1) {
    progress.say(`sandbox: load ${round} of ${loadRounds}`);
    for (const work of works) {
      for (const [standIn, served] of servers) {
        const beforeMs = served.cpuMs();
        const { calls, perSecond } = await ask(standIn, { url: served.url, work, until: { ms: loadMs } });
        const afterMs = served.cpuMs();
        note(found, standIn.name, keys[work].rate, perSecond);
        if (beforeMs === undefined || afterMs === undefined) continue;
        note(found, standIn.name, keys[work].cpu, ((afterMs - beforeMs) * 1000) / calls);
      }
    }
  }
  for (const [{ name }, served] of servers) note(found, name, "residentMB", served.residentMB());
}

function note(found: ReadonlyMap<string, Rounds>, name: string, key: string, value: number | undefined): void {
  if (value === undefined) return; // the system does not tell
  const rounds = found.get(name);
  rounds?.set(key, [...(rounds.get(key) ?? []), value]);
}

function barsBesidePrism(found: ReadonlyMap<string, Rounds>): Bar[] {
  const unit = `× ${prism}`;
  const values = (name: string, key: string): number[] => found.get(name)?.get(key) ?? [];
  const ratio = (key: string): number => median(ratios(values(sandbox, key), values(prism, key)));
  return [
    { what: `${sandbox}, ready`, figure: ratio("readyMs"), limit: 0.5, unit },
    { what: `${sandbox}, reading a device`, figure: ratio(keys.read.rate), limit: 5, least: true, unit },
    { what: `${sandbox}, creating an extension`, figure: ratio(keys.create.rate), limit: 5, least: true, unit },
    ...(values(sandbox, "sameMB").length === 0
      ? []
      : [
          { what: `${sandbox}, memory when ready`, figure: ratio("readyMB"), limit: 0.5, unit },
          { what: `${sandbox}, memory after the same calls`, figure: ratio("sameMB"), limit: 0.5, unit },
        ]),
  ];
}

function barsInProcess({ readyMs, resetMs }: InProcess): Bar[] {
  return [
    { what: "createSandbox(), the first of a process", figure: readyMs, limit: 60, unit: "ms" },
    { what: "reset() after a write", figure: resetMs, limit: 2, unit: "ms" },
  ];
}
