import type { Shares, TurnCosts } from "../costs.ts";
import { leastSquares } from "./least-squares.ts";
import type { TurnFigures } from "./turn-figures.ts";

/** How much of what was measured the costs tell, from 0 to 1 (the coefficient of determination). */
export type Told = Readonly<Record<keyof TurnCosts, number>>;

/**
 * Finds what turns cost, by least squares over what each took.
 */
export function fitTurns(turns: readonly TurnFigures[]): { readonly costs: TurnCosts; readonly told: Told } {
  const quantities = turns.map(({ replayed, sent, refused }) => [1, replayed, sent, refused]);
  const found = (what: keyof TurnCosts): { readonly shares: Shares; readonly told: number } => {
    const measured = turns.map((figures) => figures[what]);
    const [turn = 0, replayed = 0, sent = 0, refused = 0] = leastSquares(quantities, measured);
    const mean = measured.reduce((sum, one) => sum + one, 0) / measured.length;
    const off = quantities.map((row, index) => {
      const [, was = 0, went = 0, came = 0] = row;
      return (measured[index] ?? 0) - turn - replayed * was - sent * went - refused * came;
    });
    const squares = (list: readonly number[]): number => list.reduce((sum, one) => sum + one * one, 0);
    return {
      shares: { turn, replayed, sent, refused },
      told: 1 - squares(off) / squares(measured.map((one) => one - mean)),
    };
  };
  const by = <Value>(pick: (of: ReturnType<typeof found>) => Value): Record<keyof TurnCosts, Value> => ({
    cpuMs: pick(found("cpuMs")),
    redisCpuMs: pick(found("redisCpuMs")),
    commands: pick(found("commands")),
    inBytes: pick(found("inBytes")),
    outBytes: pick(found("outBytes")),
  });
  return { costs: by(({ shares }) => shares), told: by(({ told }) => told) };
}
