import type { AccountCalls } from "../account.ts";
import type { Costs, Shares } from "../costs.ts";
import { Playing } from "./playing.ts";

/** What is played. */
export interface FleetSetup {
  readonly calls: AccountCalls;
  readonly accounts: number;
  readonly workers: number;
  /** How many accounts have their turn at once in a worker: `concurrency` of `workFleet`. */
  readonly concurrency: number;
  /** How long the service takes for a call, in milliseconds, on average: a quarter less to a quarter more. */
  readonly serviceMs: number;
  readonly costs: Costs;
  readonly seed: number;
  /** Redis servers, each with a fleet of its own: accounts and workers are shared out to them. One when left out. */
  readonly redisServers?: number;
}

/** How it went. Shares are from 0 to 1; peaks are those of the ten seconds in which there was most. */
export interface FleetOutcome {
  readonly tookMs: number;
  readonly boundMs: number;
  readonly peopleDone: number;
  readonly calls: number;
  readonly turns: number;
  /** How much of the time the workers' processors had work. */
  readonly workerBusy: number;
  /** How much of the time places for turns were taken. */
  readonly placesBusy: number;
  /** How much of the time Redis had work. */
  readonly redisBusy: number;
  /** How much of its time it was asked for; above 1 a queue builds up. */
  readonly redisAskedPeak: number;
  /** The longest that it took for an answer. `redisBudgetStore` waits for five seconds, and then gives the turn up. */
  readonly redisLongestMs: number;
  /** What of its work was for each: the shares of a whole. */
  readonly redisShares: Shares;
  readonly commandsPerSecond: number;
  readonly commandsPerSecondPeak: number;
  readonly bytesPerSecond: number;
  readonly bytesPerSecondPeak: number;
  /** Of all Redis servers. */
  readonly memoryPeakBytes: number;
  readonly connections: number;
  /** The most accounts that waited in the queue's delayed set. */
  readonly delayedPeak: number;
  /** The most accounts that could go on and found no place. */
  readonly queuedPeak: number;
  /** The longest that one of them waited. */
  readonly longestQueuedMs: number;
  readonly longestTurnMs: number;
  /** Locks of jobs that were renewed. */
  readonly lockRenewals: number;
  /** Looks for jobs that have stalled: each worker looks after both queues. */
  readonly stalledChecks: number;
}

/**
 * Plays a fleet: accounts that all begin at once, by workers with one processor each, over a Redis that does one command after another.
 * Turns, places and budgets go as in `packages/fleet`; what each costs was measured.
 */
export function playFleet(setup: FleetSetup): FleetOutcome {
  const { redisServers = 1 } = setup;
  // Fleets on Redis servers of their own have nothing to do with one another: one is played, and stands for all.
  const accounts = Math.ceil(setup.accounts / redisServers);
  const workers = Math.max(1, Math.floor(setup.workers / redisServers));
  const played = new Playing({ ...setup, accounts, workers }).play();
  const { tookMs, tally, pressure, peopleDone } = played;
  const { calls, concurrency } = setup;
  const { memory, idle } = setup.costs;
  const [commands, redisCpu, bytes] = [tally.of("commands"), tally.of("redisCpuMs"), tally.of("bytes")];
  const perSecond = (amount: number): number => (redisServers * amount) / (tookMs / 1000);
  const { working, entries, ...peaks } = pressure.outcome();
  return {
    tookMs,
    boundMs: calls.boundMs,
    peopleDone: redisServers * peopleDone,
    calls: redisServers * accounts * calls.calls.length,
    ...peaks,
    turns: redisServers * peaks.turns,
    delayedPeak: redisServers * peaks.delayedPeak,
    queuedPeak: redisServers * peaks.queuedPeak,
    lockRenewals: redisServers * peaks.lockRenewals,
    workerBusy: played.workerBusyMs / (workers * tookMs),
    placesBusy: pressure.turnsMs / (workers * concurrency * tookMs),
    redisBusy: redisCpu.total / tookMs,
    redisShares: tally.shares(),
    redisLongestMs: played.redisLongestMs,
    redisAskedPeak: redisCpu.peakPerSecond / 1000,
    commandsPerSecond: perSecond(commands.total),
    commandsPerSecondPeak: redisServers * commands.peakPerSecond,
    bytesPerSecond: perSecond(bytes.total),
    bytesPerSecondPeak: redisServers * bytes.peakPerSecond,
    memoryPeakBytes:
      redisServers *
      (memory.empty +
        accounts * (memory.account + calls.people * memory.person) +
        working * memory.working +
        entries * memory.entry),
    connections: redisServers * workers * idle.connections,
    stalledChecks: Math.floor((2 * redisServers * workers * tookMs) / Playing.lockMs),
  };
}
