import type { Stored } from "../../test/support/stored.ts";
import type { Settings } from "./arguments.ts";

/** What a run came to. Amounts for an account are means. */
export interface Figures extends Settings {
  readonly server: string;
  readonly processors: number;
  /** Accounts that ended as done, and those whose sandbox holds something else than the company file says. */
  readonly done: number;
  readonly wrong: readonly string[];
  readonly tookS: number;
  readonly boundS: number;
  readonly ratio: number;
  readonly calls: number;
  readonly refusedForTheirRate: number;
  readonly faults: number;
  readonly workersKilled: number;
  readonly redisRestarted: number;
  readonly turns: number;
  /** In seconds, from the start of the workers' and sandboxes' processes on. */
  readonly processorS: Readonly<Record<"workers" | "sandboxes" | "redis", number>>;
  readonly perAccount: {
    readonly calls: number;
    readonly turns: number;
    readonly processorMs: Readonly<Record<"workers" | "sandboxes" | "redis", number>>;
    readonly peakKeys: number;
    readonly peakBytes: number;
    readonly endKeys: number;
    readonly endBytes: number;
  };
  /** What is left in the end. */
  readonly left: Stored;
}

/** The figures in lines. */
export function describe(figures: Figures): string {
  const { perAccount, processorS, left } = figures;
  const used = processorS.workers + processorS.sandboxes + processorS.redis;
  const share = (100 * used) / (figures.processors * figures.tookS);
  const kinds = Object.entries(left.kinds).sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    `${figures.server}: ${figures.accounts} accounts of ${figures.people} people, ${figures.workers} workers, window ${figures.windowSeconds} s, seed ${figures.seed}`,
    `  ${figures.done} done, ${figures.wrong.length} hold something else than their file says${figures.wrong.map((one) => `\n    ${one}`).join("")}`,
    `  took ${round(figures.tookS)} s, the bound is ${round(figures.boundS)} s: ${figures.ratio.toFixed(2)} times`,
    `  ${figures.calls} calls in ${figures.turns} turns, ${figures.refusedForTheirRate} refused for going too fast, ${figures.faults} met trouble`,
    ...(figures.isKilling ? [`  ${figures.workersKilled} workers killed, Redis ended ${figures.redisRestarted} times`] : []),
    `  processor: workers ${round(processorS.workers)} s, sandboxes ${round(processorS.sandboxes)} s, Redis ${round(processorS.redis)} s; ${round(share)} % of ${figures.processors} processors`,
    `  for an account: ${round(perAccount.calls)} calls, ${round(perAccount.turns)} turns, ${round(perAccount.processorMs.workers)} ms of workers, ${round(perAccount.processorMs.redis)} ms of Redis`,
    `  in Redis at most: ${round(perAccount.peakKeys)} keys and ${kilobytes(perAccount.peakBytes)} an account`,
    `  in Redis at the end: ${round(perAccount.endKeys)} keys and ${kilobytes(perAccount.endBytes)} an account`,
    ...kinds.map(([kind, { keys, bytes }]) => `    ${kind}: ${keys} keys, ${kilobytes(bytes)}`),
  ].join("\n");
}

function round(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

function kilobytes(bytes: number): string {
  return `${round(bytes / 1000)} kB`;
}
