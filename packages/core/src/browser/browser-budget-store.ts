import type { Budget, BudgetStore } from "../rate-limit/budget-store.ts";
import { openRecords } from "./records.ts";
import { forecastWait, newBudget, type SharedBudget, settlePlace, sharedBudget, takePlace } from "./shared-budget.ts";
import { type BrowserStoreOptions, checkMs, storeSetup } from "./store-options.ts";

/** How a budget store of a browser behaves. */
export interface BrowserBudgetStoreOptions extends BrowserStoreOptions {
  /**
   * The longest a single request takes, in milliseconds: the client's `timeoutMs`. 120000 when left out. A tab that is closed with
   * requests under way keeps their places for this long and a window.
   */
  readonly longestCallMs?: number;
}

/** What this tab knows of a budget. */
interface Known {
  seen: SharedBudget;
  /** The places of this tab's calls that are under way, the oldest first. */
  readonly places: number[];
}

const store = "browserBudgetStore";

/**
 * Keeps rate budgets in IndexedDB, for the pages and workers of one origin: tabs that log in as the same owner stay within the
 * limits together, wait out a penalty that one of them met, and learn the figures that one of them was told.
 *
 * @param options - see `BrowserBudgetStoreOptions`
 * @returns a store whose `acquire` throws StoreError when the browser forbids it, fails or does not answer in time
 * @throws InputError for options that make no sense
 */
export function browserBudgetStore(options: BrowserBudgetStoreOptions = {}): BudgetStore {
  const setup = storeSetup(store, options);
  const { clock, database } = setup;
  const leaseMs = checkMs(store, "longestCallMs", options.longestCallMs ?? 120_000);
  const records = openRecords({ ...setup, durability: "relaxed" });
  const budgets = new Map<string, Known>();

  function knownOf({ key }: Budget): Known {
    const known = budgets.get(key) ?? { seen: newBudget(clock.now()), places: [] };
    budgets.set(key, known);
    return known;
  }

  async function change<T>(budget: Budget, work: (shared: SharedBudget, nowMs: number) => T): Promise<T> {
    const known = knownOf(budget);
    return records.change(`${database} budget ${budget.key}`, (value) => {
      const nowMs = clock.now();
      const shared = sharedBudget(value) ?? newBudget(nowMs);
      const result = work(shared, nowMs);
      known.seen = shared;
      return { value: shared, result };
    });
  }

  return {
    async acquire(budget) {
      const taken = await change(budget, (shared, nowMs) => takePlace(shared, budget, nowMs, leaseMs));
      if (typeof taken !== "number") return taken;
      knownOf(budget).places.push(taken);
      return undefined;
    },
    forecast: (budget, ahead) => forecastWait(knownOf(budget).seen, budget, clock.now(), ahead),
    async feedback(budget, report) {
      // Places are alike, so it does not matter whose is given back.
      const place = report.call === "moved" ? undefined : knownOf(budget).places.shift();
      await change(budget, (shared, nowMs) => settlePlace(shared, place, report, budget, nowMs, leaseMs));
    },
  };
}
