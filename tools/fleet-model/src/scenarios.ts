import type { AccountCalls } from "./account.ts";
import { type FleetOutcome, type FleetSetup, playFleet } from "./model/play-fleet.ts";
import type { SmallFleetFigures, ValidatedFleet } from "./records.ts";

/** A fleet that is played for the document, by the figures in which it differs from the others. */
export interface Scenario {
  readonly people: number;
  readonly accounts: number;
  readonly workers: number;
  readonly concurrency: number;
  readonly redisServers: number;
  readonly serviceMs: number;
}

/** A fleet as it was played. */
export interface Played extends Scenario {
  readonly outcome: FleetOutcome;
}

/** What was played, by the question that it answers. */
export interface PlayedScenarios {
  /** How many workers does a large fleet want, with one Redis? */
  readonly workers: readonly Played[];
  /** And with several, each of which has a share of the accounts and of the workers? */
  readonly redisServers: readonly Played[];
  /** How many accounts does one Redis carry? */
  readonly accounts: readonly Played[];
  /** What if the service is slower, and what if workers take more accounts at once? */
  readonly service: readonly Played[];
  /** One that is played again by the tests, so that no figure outlives the model. */
  readonly small: readonly Played[];
}

// A quarter of a second is a guess: nobody who may tell has measured the service.
const usual: Scenario = { people: 200, accounts: 10_000, workers: 16, concurrency: 32, redisServers: 1, serviceMs: 250 };

const questions: { readonly [Question in keyof PlayedScenarios]: readonly Partial<Scenario>[] } = {
  workers: [1, 4, 16, 64, 256].map((workers) => ({ workers })),
  redisServers: [
    [16, 2],
    [16, 4],
    [64, 4],
    [64, 8],
    [256, 8],
  ].map(([workers = 0, redisServers = 0]) => ({ workers, redisServers })),
  accounts: [250, 500, 1000, 2000, 3000, 4000, 6000, 8000].map((accounts) => ({ accounts })),
  service: [
    [100, 32],
    [1000, 32],
    [1000, 128],
  ].map(([serviceMs = 0, concurrency = 0]) => ({ serviceMs, concurrency, redisServers: 4 })),
  small: [{ people: 20, accounts: 100, workers: 2, serviceMs: 50 }],
};

/** How many fleets `playScenarios` plays. */
export const scenarioCount: number = Object.values(questions).flat().length;

/**
 * Plays fleets for the document.
 *
 * @param plan - gives the calls of an account of so many people
 * @param onPlayed - told of each
 */
export async function playScenarios(
  plan: (people: number) => Promise<AccountCalls>,
  costs: FleetSetup["costs"],
  onPlayed: (played: Played) => void,
): Promise<PlayedScenarios> {
  const all: Record<string, Played[]> = {};
  for (const question of Object.keys(questions) as (keyof PlayedScenarios)[]) {
    all[question] = [];
    for (const differing of questions[question]) {
      const scenario = { ...usual, ...differing };
      const played = playScenario(scenario, await plan(scenario.people), costs);
      all[question].push(played);
      onPlayed(played);
    }
  }
  return all as unknown as PlayedScenarios;
}

/** What the model says of a small fleet that was played for real. */
export function forecast(fleet: ValidatedFleet, calls: AccountCalls, costs: FleetSetup["costs"]): SmallFleetFigures {
  const outcome = playFleet({ ...fleet, calls, costs, seed: 1 });
  const tookS = outcome.tookMs / 1000;
  return {
    tookS,
    turns: outcome.turns,
    calls: outcome.calls,
    commands: outcome.commandsPerSecond * tookS,
    redisCpuS: outcome.redisBusy * tookS,
    megabytes: (outcome.bytesPerSecond * tookS) / 1e6,
    workerCpuS: outcome.workerBusy * fleet.workers * tookS,
  };
}

/** Plays one. */
export function playScenario(scenario: Scenario, calls: AccountCalls, costs: FleetSetup["costs"]): Played {
  return { ...scenario, outcome: playFleet({ ...scenario, calls, costs, seed: 1 }) };
}
