import type { FleetOutcome } from "../model/play-fleet.ts";
import { measured, type SmallFleetFigures, validated } from "../records.ts";
import type { Played, PlayedScenarios } from "../scenarios.ts";

type Column<Row> = readonly [title: string, cell: (row: Row) => string];

/**
 * What docs/fleets-at-scale.md has of the records: sentences, and tables.
 *
 * @param played - what the model came to
 * @param forecasts - what it says of the small fleets that were played for real
 */
export function documentParts(played: PlayedScenarios, forecasts: readonly SmallFleetFigures[]): string[] {
  return [
    ...sentences(played),
    table(played.workers, [workers, ...course]),
    table(played.redisServers, [redisServers, workers, ...course]),
    table(played.accounts, [accounts, took, timesBound, redisBusy, longestAnswer, memory]),
    table([...played.workers, ...played.redisServers], [redisServers, workers, ...strain]),
    table(played.service, [
      ["the service takes", ({ serviceMs }) => `${serviceMs} ms`],
      ["accounts at once in a worker", ({ concurrency }) => String(concurrency)],
      took,
      timesBound,
      placesBusy,
      redisBusy,
    ]),
    costTable(),
    validationTable(forecasts),
  ];
}

function sentences({ workers, redisServers, accounts }: PlayedScenarios): string[] {
  const large = workers.find((played) => played.workers === 16)?.outcome as FleetOutcome;
  const shared = redisServers.find((played) => played.workers === 64 && played.redisServers === 4)?.outcome as FleetOutcome;
  const carried = accounts.filter(({ outcome }) => outcome.tookMs <= 1.1 * outcome.boundMs).at(-1)?.accounts ?? 0;
  const { sent, replayed, turn, refused } = large.redisShares;
  const workMin = Math.round((large.redisBusy * large.tookMs) / 60_000);
  const { statusMs, statusCommands, statusRedisCpuMs, startMs } = measured.costs.looking;
  const beyond = workers.find(({ outcome }) => outcome.redisLongestMs > 5000);
  const slow = (played: Played | undefined): string => exact((played?.outcome.redisLongestMs ?? 0) / 1000);
  return [
    `One Redis has ${workMin} minutes of work for what the limits allow in ${Math.round(large.boundMs / 60_000)}`,
    `${whole(carried)} accounts are within a tenth of the bound`,
    `On four Redis servers 64 workers take ${(shared.tookMs / 60_000).toFixed(1)} minutes`,
    `${share(sent)} of its time is for calls that are sent, ${share(replayed)} for those that are played again, ${share(turn)} for turns, ${share(refused)} for the rest`,
    `With ${beyond?.workers} workers it takes up to ${slow(beyond)} s for an answer`,
    `starting takes ${exact(10 * startMs)} s, and each look of \`fleet status\` ${exact(10 * statusMs)} s, ${whole(10_000 * statusCommands)} commands and ${exact(10 * statusRedisCpuMs)} s of Redis`,
    `${(large.calls / 1e6).toFixed(2)} million calls, ${whole(Number((shared.calls / (shared.tookMs / 1000)).toPrecision(2)))} a second`,
  ];
}

const of = (title: string, figure: (outcome: FleetOutcome) => string): Column<Played> => [
  title,
  ({ outcome }) => figure(outcome),
];
const share = (figure: number): string => `${Math.round(100 * figure)} %`;
const whole = (figure: number): string => Math.round(figure).toLocaleString("en-US");
const seconds = (ms: number): string => `${exact(ms / 1000)} s`;

/** With as many digits as a model is good for. */
function exact(figure: number): string {
  if (figure >= 100) return whole(Number(figure.toPrecision(3)));
  return String(Number(figure.toPrecision(2)));
}

const workers: Column<Played> = ["workers", (played) => String(played.workers)];
const redisServers: Column<Played> = ["Redis servers", (played) => String(played.redisServers)];
const accounts: Column<Played> = ["accounts", (played) => whole(played.accounts)];
const took = of("took", ({ tookMs }) => `${(tookMs / 60_000).toFixed(1)} min`);
const timesBound = of("times the bound", ({ tookMs, boundMs }) => (tookMs / boundMs).toFixed(2));
const placesBusy = of("places for turns taken", (outcome) => share(outcome.placesBusy));
const redisBusy = of("Redis busy", (outcome) => share(outcome.redisBusy));
const longestAnswer = of("its longest answer", ({ redisLongestMs }) => seconds(redisLongestMs));
const memory = of("memory of Redis", ({ memoryPeakBytes }) => `${exact(memoryPeakBytes / 1e9)} GB`);
const course: readonly Column<Played>[] = [
  took,
  timesBound,
  of("workers busy", (outcome) => share(outcome.workerBusy)),
  placesBusy,
  redisBusy,
  longestAnswer,
];
const strain: readonly Column<Played>[] = [
  of("commands a second, at most, of all servers", (outcome) => exact(outcome.commandsPerSecondPeak)),
  of("MB a second", (outcome) => exact(outcome.bytesPerSecondPeak / 1e6)),
  memory,
  of("connections", ({ connections }) => whole(connections)),
  of("delayed at once", ({ delayedPeak }) => whole(delayedPeak)),
  of("longest wait for a turn", ({ longestQueuedMs }) => seconds(longestQueuedMs)),
  of("longest turn", ({ longestTurnMs }) => seconds(longestTurnMs)),
  of("locks renewed", ({ lockRenewals }) => whole(lockRenewals)),
  of("looks for stalled jobs a second", ({ stalledChecks, tookMs }) => exact(stalledChecks / (tookMs / 1000))),
];

function costTable(): string {
  const { turns } = measured.costs;
  const rows = [
    ["processor of the worker, ms", turns.cpuMs],
    ["processor of Redis, ms", turns.redisCpuMs],
    ["commands", turns.commands],
    ["bytes to Redis", turns.inBytes],
    ["bytes from Redis", turns.outBytes],
  ] as const;
  return table(rows, [
    ["", ([name]) => name],
    ["a turn", ([, { turn }]) => exact(turn)],
    ["a call played again", ([, { replayed }]) => exact(replayed)],
    ["a call sent", ([, { sent }]) => exact(sent)],
    ["a place that is not there", ([, { refused }]) => exact(refused)],
  ]);
}

function validationTable(forecasts: readonly SmallFleetFigures[]): string {
  const figures: readonly (readonly [string, keyof SmallFleetFigures])[] = [
    ["took, s", "tookS"],
    ["turns", "turns"],
    ["calls", "calls"],
    ["commands", "commands"],
    ["MB", "megabytes"],
    ["processor of Redis, s", "redisCpuS"],
    ["processors of workers, s", "workerCpuS"],
  ];
  const fleets = validated.fleets.map((fleet, index): Column<(typeof figures)[number]> => {
    const model = forecasts[index] as SmallFleetFigures;
    return [
      `${fleet.accounts} accounts of ${fleet.people}, ${fleet.workers} workers`,
      ([, key]) => `${exact3(fleet.real[key])}, model ${exact3(model[key])} (${difference(fleet.real[key], model[key])})`,
    ];
  });
  return table(figures, [["", ([name]) => name], ...fleets]);
}

function exact3(figure: number): string {
  return figure >= 1000 ? whole(figure) : String(Number(figure.toPrecision(3)));
}

function difference(real: number, model: number): string {
  const percent = Math.round(100 * (model / real - 1));
  return `${percent > 0 ? "+" : ""}${percent} %`;
}

function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(([title]) => title)),
    `|${columns.map(() => "---:|").join("")}`,
    ...rows.map((row) => line(columns.map(([, cell]) => cell(row)))),
  ].join("\n");
}
