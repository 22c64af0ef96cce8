import { startChild } from "../child.ts";
import { ours } from "../peers.ts";
import type { Progress } from "../report/progress.ts";
import type { Bar, Row, Table } from "../report/table.ts";
import type { Onboarded } from "./onboarded.ts";

/** A way to onboard people, and the name of its file in `callers/`. */
interface Way {
  readonly name: string;
  readonly note: string;
}

/** Those that are compared, ours first. */
export const ways: readonly Way[] = [
  { name: ours, note: "reads, plans and applies a company file" },
  { name: "rc-ex", note: "one by one, its extension rate-limit" },
  { name: "ringcentral-sdk", note: "one by one, its handleRateLimit" },
  { name: "p-limit", note: "one by one, five at once, over fetch" },
  { name: "p-limit-batches", note: "ten in a call, five at once, over fetch" },
];

const people = 1000;
const minuteMs = 60_000;

/**
 * Measures how long it takes to onboard a thousand people at the service's rate limits, each with a role, a phone of their own, a
 * number of the inventory and an emergency location, and every fourth in a call queue. Time is the sandbox's: it stands still but
 * for waits.
 *
 * @param progress - told of each caller
 * @throws Error when ours does not tell the bound
 */
export async function measureOnboarding(progress: Progress): Promise<Table> {
  const results = new Map<string, Onboarded>();
  for (const { name } of ways) {
    progress.say(`onboarding: ${name}`);
    results.set(name, await onboardWith(name, people));
  }
  const own = results.get(ours);
  if (own?.boundMs === undefined) throw new Error(`${ours} told no bound`);
  const { boundMs } = own;
  return {
    name: "onboarding",
    title: `onboarding ${people} people at the service's rate limits, in its own time`,
    columns: [
      { key: "minutes", title: "minutes", digits: 1 },
      { key: "ratio", title: "× bound", digits: 2 },
      { key: "calls", title: "calls" },
      { key: "tooMany", title: "429s" },
      { key: "failures", title: "failures" },
    ],
    rows: [
      { name: "bound", figures: { minutes: boundMs / minuteMs, ratio: 1 }, note: "no order of the plan's calls is faster" },
      ...ways.flatMap(({ name, note }) => rowOf(name, note, results.get(name), boundMs)),
    ],
    bars: barsOf(own, boundMs),
  };
}

/**
 * Onboards people with one of the callers, in a process of its own.
 *
 * @param name - the caller
 * @param count - how many people
 * @param execArgv - what Node is started with
 * @throws Error with what the process printed, when it ends by itself
 */
export async function onboardWith(name: string, count: number, execArgv: readonly string[] = []): Promise<Onboarded> {
  const module = new URL("onboarding-process.ts", import.meta.url);
  const { child, first } = await startChild<Onboarded>(module, [name, String(count)], execArgv);
  child[Symbol.dispose]();
  return first;
}

function rowOf(name: string, note: string, result: Onboarded | undefined, boundMs: number): Row[] {
  if (result === undefined) return [];
  const { tookMs, calls, tooMany, unauthorized, failures } = result;
  return [
    { name, figures: { minutes: tookMs / minuteMs, ratio: tookMs / boundMs, calls, tooMany, unauthorized, failures }, note },
  ];
}

function barsOf({ tookMs, tooMany, unauthorized, failures }: Onboarded, boundMs: number): Bar[] {
  return [
    { what: `${ours}, beside the bound`, figure: tookMs / boundMs, limit: 1.05, unit: "×" },
    { what: `${ours}, refused for going too fast`, figure: tooMany, limit: 0, unit: "" },
    { what: `${ours}, refused for its token`, figure: unauthorized, limit: 0, unit: "" },
    { what: `${ours}, people who are not whole`, figure: failures, limit: 0, unit: "" },
  ];
}
