import type { BudgetStore } from "./budget-store.ts";
import type { GroupFigures } from "./rate-figures.ts";

/** What a client knows of its rate limits beforehand. */
export interface RateLimitOptions {
  /** The app's own figures, where they are not the plan's. The service's answers correct either. */
  readonly groups?: Partial<GroupFigures>;
  /** Where budgets are counted. In this client's memory when left out. */
  readonly store?: BudgetStore;
}
