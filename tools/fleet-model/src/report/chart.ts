import { lineChart } from "@ringwright/charts/line-chart";
import type { Played, PlayedScenarios } from "../scenarios.ts";

/**
 * The picture of docs/fleets-at-scale.md: how long ten thousand accounts take with more and more workers, and how many accounts one Redis
 * carries.
 */
export function chartOf({ workers, redisServers, accounts }: PlayedScenarios): string {
  const minutes = ({ outcome }: Played): number => outcome.tookMs / 60_000;
  const times = ({ outcome }: Played): number => outcome.tookMs / outcome.boundMs;
  const boundMin = (workers[0]?.outcome.boundMs ?? 0) / 60_000;
  const onOne = [...accounts, ...workers.filter((played) => played.workers === accounts[0]?.workers)];
  return lineChart({
    title: "Time of 10,000 accounts by workers, and times the bound by accounts on one Redis",
    note: "As the model plays them; no order of the same calls ends before the bound. Both axes on the left are logarithmic",
    panels: [
      {
        title: "10,000 accounts of 200 people: minutes",
        across: { title: "workers", from: 1, to: 256, ticks: [1, 4, 16, 64, 256], isLogarithmic: true },
        up: { from: 8, to: 200, ticks: [10, 20, 50, 100, 200], isLogarithmic: true },
        lines: [
          { name: "one Redis", points: workers.map((played) => [played.workers, minutes(played)]), isOwn: false },
          {
            name: "several, see the table",
            points: fastest(redisServers).map((played) => [played.workers, minutes(played)]),
            isOwn: true,
          },
        ],
        level: { at: boundMin, text: "the bound" },
      },
      {
        title: "Accounts on one Redis: times the bound",
        across: { title: "accounts of 200 people", from: 0, to: 10_000, ticks: [0, 2000, 4000, 6000, 8000, 10_000] },
        up: { from: 0.8, to: 3, ticks: [1, 1.5, 2, 2.5, 3] },
        lines: [
          {
            name: "one Redis, 16 workers",
            points: onOne.map((played) => [played.accounts, times(played)]),
            isOwn: false,
          },
        ],
        level: { at: 1, text: "the bound" },
      },
    ],
  });
}

/** With each number of workers, that with the number of servers that suits it best. */
function fastest(played: readonly Played[]): Played[] {
  return [...Map.groupBy(played, ({ workers }) => workers).values()].map((some) =>
    some.reduce((best, one) => (one.outcome.tookMs < best.outcome.tookMs ? one : best)),
  );
}
