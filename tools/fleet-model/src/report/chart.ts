import type { Played, PlayedScenarios } from "../scenarios.ts";

const width = 860;
const height = 360;
const panel = { top: 64, width: 330, height: 220 };
const colours = { one: "#b42318", several: "#1d63c4", bound: "#5b6470", ink: "#1f2328", grid: "#e3e6ea" };

interface Axis {
  readonly title: string;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** From 0 to 1 for what is on it. */
  readonly place: (value: number) => number;
}

interface Line {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/**
 * The picture of docs/fleets-at-scale.md: how long ten thousand accounts take with more and more workers, and how many accounts one Redis
 * carries.
 */
export function chartOf({ workers, redisServers, accounts }: PlayedScenarios): string {
  const minutes = ({ outcome }: Played): number => outcome.tookMs / 60_000;
  const times = ({ outcome }: Played): number => outcome.tookMs / outcome.boundMs;
  const boundMin = (workers[0]?.outcome.boundMs ?? 0) / 60_000;
  const byWorkers: readonly Line[] = [
    { name: "one Redis", colour: colours.one, points: workers.map((played) => [played.workers, minutes(played)]) },
    {
      name: "several, see the table",
      colour: colours.several,
      points: fastest(redisServers).map((played) => [played.workers, minutes(played)]),
    },
  ];
  const all = [...accounts, ...workers.filter((played) => played.workers === accounts[0]?.workers)];
  const byAccounts: readonly Line[] = [
    { name: "one Redis, 16 workers", colour: colours.one, points: all.map((played) => [played.accounts, times(played)]) },
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="${colours.ink}">`,
    "<title>Time of 10,000 accounts by workers, and times the bound by accounts on one Redis</title>",
    `<rect width="${width}" height="${height}" rx="8" fill="#ffffff"/>`,
    drawPanel(70, "10,000 accounts of 200 people: minutes", byWorkers, boundMin, {
      x: logarithmic("workers", [1, 4, 16, 64, 256], 1, 256),
      y: logarithmic("", [10, 20, 50, 100, 200], 8, 200),
    }),
    drawPanel(490, "Accounts on one Redis: times the bound", byAccounts, 1, {
      x: linear("accounts of 200 people", [0, 2000, 4000, 6000, 8000, 10_000], 0, 10_000),
      y: linear("", [1, 1.5, 2, 2.5, 3], 0.9, 3),
    }),
    "</svg>\n",
  ].join("\n");
}

/** With each number of workers, that with the number of servers that suits it best. */
function fastest(played: readonly Played[]): Played[] {
  return [...Map.groupBy(played, ({ workers }) => workers).values()].map((some) =>
    some.reduce((best, one) => (one.outcome.tookMs < best.outcome.tookMs ? one : best)),
  );
}

function linear(title: string, ticks: readonly number[], from: number, to: number): Axis {
  return { title, ticks: ticks.map(tick), place: (value) => (value - from) / (to - from) };
}

function logarithmic(title: string, ticks: readonly number[], from: number, to: number): Axis {
  return { title, ticks: ticks.map(tick), place: (value) => Math.log(value / from) / Math.log(to / from) };
}

function tick(at: number): Axis["ticks"][number] {
  return { at, text: at.toLocaleString("en-US") };
}

function drawPanel(left: number, title: string, lines: readonly Line[], bound: number, { x, y }: { x: Axis; y: Axis }): string {
  const { top, width: across, height: down } = panel;
  const xOf = (value: number): string => (left + across * x.place(value)).toFixed(1);
  const yOf = (value: number): string => (top + down * (1 - y.place(value))).toFixed(1);
  const right = left + across;
  const below = top + down;
  return [
    `<text x="${left}" y="24" font-size="14" font-weight="600">${title}</text>`,
    ...y.ticks.map(
      ({ at, text }) =>
        `<path d="M${left} ${yOf(at)}H${right}" stroke="${colours.grid}"/><text x="${left - 8}" y="${yOf(at)}" dy="4" text-anchor="end">${text}</text>`,
    ),
    ...x.ticks.map(({ at, text }) => `<text x="${xOf(at)}" y="${below + 18}" text-anchor="middle">${text}</text>`),
    `<text x="${(left + right) / 2}" y="${below + 40}" text-anchor="middle">${x.title}</text>`,
    `<path d="M${left} ${yOf(bound)}H${right}" stroke="${colours.bound}" stroke-dasharray="5 4"/>`,
    `<text x="${left + 4}" y="${yOf(bound)}" dy="13" fill="${colours.bound}">the bound</text>`,
    ...lines.flatMap(({ name, colour, points }, index) => [
      `<circle cx="${left + 6 + 150 * index}" cy="42" r="4" fill="${colour}"/><text x="${left + 15 + 150 * index}" y="46">${name}</text>`,
      `<polyline points="${points.map(([px, py]) => `${xOf(px)},${yOf(py)}`).join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...points.map(([px, py]) => `<circle cx="${xOf(px)}" cy="${yOf(py)}" r="4" fill="${colour}"/>`),
    ]),
  ].join("\n");
}
