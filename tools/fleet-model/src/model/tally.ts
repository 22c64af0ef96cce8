import type { Shares, TurnCosts } from "../costs.ts";

/** So many of what costs something. */
export type Amounts = Shares;

/** Nothing of any. */
export const nothing: Amounts = { turn: 0, replayed: 0, sent: 0, refused: 0 };

const kinds = Object.keys(nothing) as (keyof Amounts)[];

/** What something costs. */
export function costOf(shares: Shares, { turn, replayed, sent, refused }: Amounts): number {
  return shares.turn * turn + shares.replayed * replayed + shares.sent * sent + shares.refused * refused;
}

/** What Redis was asked for: in all, and in the worst second. */
export class Tally {
  readonly #turns: TurnCosts;
  readonly #amounts = { ...nothing } as Record<keyof Amounts, number>;
  readonly #seconds = { commands: [] as number[], redisCpuMs: [] as number[], bytes: [] as number[] };

  constructor(turns: TurnCosts) {
    this.#turns = turns;
  }

  add(nowMs: number, amounts: Amounts): void {
    const { commands, redisCpuMs, inBytes, outBytes } = this.#turns;
    for (const name of kinds) this.#amounts[name] += amounts[name];
    const second = Math.floor(nowMs / 1000);
    const book = (list: number[], amount: number): void => {
      list[second] = (list[second] ?? 0) + amount;
    };
    book(this.#seconds.commands, costOf(commands, amounts));
    book(this.#seconds.redisCpuMs, costOf(redisCpuMs, amounts));
    book(this.#seconds.bytes, costOf(inBytes, amounts) + costOf(outBytes, amounts));
  }

  /** What of Redis' work was for each. */
  shares(): Shares {
    const { redisCpuMs } = this.#turns;
    const all = costOf(redisCpuMs, this.#amounts);
    return Object.fromEntries(kinds.map((name) => [name, (redisCpuMs[name] * this.#amounts[name]) / all])) as unknown as Shares;
  }

  /** The sum, and the most in ten seconds, by the second. */
  of(what: "commands" | "redisCpuMs" | "bytes"): { readonly total: number; readonly peakPerSecond: number } {
    const list = Array.from(this.#seconds[what], (amount) => amount ?? 0);
    let peak = 0;
    let within = 0;
    list.forEach((amount, second) => {
      within += amount - (list[second - peakSeconds] ?? 0);
      peak = Math.max(peak, within);
    });
    return { total: list.reduce((sum, amount) => sum + amount, 0), peakPerSecond: peak / peakSeconds };
  }
}

const peakSeconds = 10;
