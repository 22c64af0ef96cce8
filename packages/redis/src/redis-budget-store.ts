import type { Budget, BudgetReport, BudgetStore, BudgetWait } from "@ringwright/core";
import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { bounded } from "./bounded.ts";
import { refusal, settleScript, takeScript } from "./budget-scripts.ts";
import { KnownBudget } from "./known-budget.ts";
import { evaluator, type RedisClient } from "./redis-client.ts";
import { milliseconds, type StoreOptions, storeSetup } from "./store-options.ts";

/** How a budget store in Redis behaves. */
export interface RedisBudgetStoreOptions extends StoreOptions {
  /**
   * The longest a single request takes, in milliseconds: the client's `timeoutMs`. 120000 when left out. A process that
   * dies with requests under way keeps their places for this long and a window.
   */
  readonly longestCallMs?: number;
}

const name = "redisBudgetStore";

/**
 * Keeps rate budgets in Redis or Valkey: all processes that use the same server and prefix, and log in as the same owner,
 * stay within the limits together, wait out a penalty that one of them met, and learn the figures that one of them was told.
 *
 * @param client - connected, of `redis` or `ioredis`; it stays the caller's
 * @param options - see `RedisBudgetStoreOptions`
 * @returns a store whose `acquire` throws StoreError when Redis fails or does not answer in time
 * @throws InputError for options that make no sense
 */
export function redisBudgetStore(client: RedisClient, options: RedisBudgetStoreOptions = {}): BudgetStore {
  const { prefix, timeoutMs, clock } = storeSetup(name, options);
  const leaseMs = milliseconds(name, "longestCallMs", options.longestCallMs ?? 120_000);
  const keyPrefix = `${prefix}:budget`;
  const within = bounded(`${name} (keys ${keyPrefix}:*)`, timeoutMs, clock);
  const evaluate = evaluator(client);
  const take = takeScript(leaseMs);
  const settle = settleScript(leaseMs);
  const limiters = new Map<string, RateLimiterRedis>();
  const budgets = new Map<string, KnownBudget>();

  // rate-limiter-flexible defines a command on an ioredis it is given, for all who use that client. So it gets this instead.
  const storeClient = {
    eval: (script: string, { keys, arguments: values }: { keys: string[]; arguments: string[] }) =>
      evaluate(script, keys, values),
  };

  function knownOf(budget: Budget): KnownBudget {
    const known = budgets.get(budget.key) ?? new KnownBudget(budget);
    budgets.set(budget.key, known);
    return known;
  }

  function limiterOf({ limit, windowMs }: Budget): RateLimiterRedis {
    const figures = `${limit} ${windowMs}`;
    const limiter =
      limiters.get(figures) ??
      new RateLimiterRedis({
        storeClient,
        useRedisPackage: true,
        keyPrefix,
        points: limit,
        duration: windowMs / 1000,
        customIncrTtlLuaScript: take,
      });
    limiters.set(figures, limiter);
    return limiter;
  }

  async function takePlace(budget: Budget): Promise<number | BudgetWait> {
    try {
      // The limiter sends no script for a duration below a second. The window itself goes its own way.
      const customDuration = Math.ceil(budget.windowMs / 1000);
      const taken = await limiterOf(budget).consume(`{${budget.key}}`, 1, { customDuration });
      return taken.msBeforeNext;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const reason = error.consumedPoints - budget.limit === refusal.penalty ? "penalty" : "budget";
      return { waitMs: error.msBeforeNext, reason };
    }
  }

  async function book(budget: Budget, place: number | undefined, report: BudgetReport): Promise<void> {
    const { call, durationMs, limit, remaining, windowMs, penaltyMs } = report;
    const told = [limit, remaining, windowMs, penaltyMs].map((figure) => figure ?? "");
    const values = [place ?? "", call, Math.ceil(durationMs), budget.limit, budget.windowMs, ...told];
    const figures = (await evaluate(settle, [`${keyPrefix}:{${budget.key}}`], values)) as readonly [number, number];
    knownOf(budget).corrected({ limit: Number(figures[0]), windowMs: Number(figures[1]) });
  }

  // The answer came after the caller had been told that there is none.
  function giveBackWhenTaken(budget: Budget, taking: Promise<number | BudgetWait>): void {
    taking
      .then((place) => (typeof place === "number" ? book(budget, place, { call: "unsent", durationMs: 0 }) : undefined))
      .catch(() => {}); // then it comes free with time
  }

  return {
    async acquire(budget) {
      const known = knownOf(budget);
      const penalty = known.penalty(clock.elapsedMs());
      if (penalty !== undefined) return penalty;
      const taking = takePlace(budget);
      const place = await within(taking).catch((error: unknown) => {
        giveBackWhenTaken(budget, taking);
        throw error;
      });
      if (typeof place === "number") {
        known.places.push(place);
        return undefined;
      }
      known.refused(clock.elapsedMs(), place);
      return place;
    },
    forecast: (budget, ahead) => knownOf(budget).forecast(clock.elapsedMs(), ahead),
    async feedback(budget, report) {
      const known = knownOf(budget);
      known.settled(clock.elapsedMs(), report);
      // Places are alike, so it does not matter whose is given back.
      const place = report.call === "moved" ? undefined : known.places.shift();
      if (place !== undefined || report.call !== "unsent") await within(book(budget, place, report));
    },
  };
}
