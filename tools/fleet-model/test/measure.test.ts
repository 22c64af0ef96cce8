import fc from "fast-check";
import { expect, test } from "vitest";
import { randomOf } from "../../../packages/fleet/test/support/random.ts";
import { fitTurns } from "../src/measure/fit-turns.ts";
import { leastSquares } from "../src/measure/least-squares.ts";
import type { TurnFigures } from "../src/measure/turn-figures.ts";

test("costs that were put together are found again", () => {
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), (seed, costs) => {
      const random = randomOf(seed);
      const rows = Array.from({ length: 30 }, () => [1, Math.floor(400 * random()), Math.floor(50 * random())]);
      const sums = rows.map((row) => row.reduce((sum, count, at) => sum + count * (costs[at] ?? 0), 0));
      for (const [at, cost] of leastSquares(rows, sums).entries()) expect(cost).toBeCloseTo(costs[at] ?? 0, 4);
    }),
  );
});

test("no cost is negative, and what never differs costs nothing of its own", () => {
  const rows = [
    [1, 0, 2],
    [1, 1, 2],
    [1, 2, 2],
  ];
  const costs = leastSquares(rows, [10, 8, 6]);
  for (const cost of costs) expect(cost).toBeGreaterThanOrEqual(0);
});

test("what turns cost is told with how much of it the costs tell", () => {
  const turn = (replayed: number, sent: number, refused: number): TurnFigures => {
    const commands = 10 + 4 * sent + refused;
    const each = { cpuMs: 5 + replayed, redisCpuMs: sent, inBytes: 100 * sent, outBytes: 800 * replayed, commands };
    return { account: "a", end: "waits", replayed, sent, refused, serviceMs: 0, ...each };
  };
  const turns = [turn(0, 50, 3), turn(50, 1, 40), turn(51, 40, 0), turn(91, 3, 10), turn(94, 20, 5)];
  const { costs, told } = fitTurns(turns);
  expect(costs.commands.turn).toBeCloseTo(10);
  expect(costs.commands.sent).toBeCloseTo(4);
  expect(costs.commands.refused).toBeCloseTo(1);
  expect(told.commands).toBeCloseTo(1);
});
