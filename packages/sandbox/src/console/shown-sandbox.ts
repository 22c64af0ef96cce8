import type { BudgetGauge } from "../access/rate-limits.ts";
import type { SandboxClock } from "../clock.ts";
import type { ContractDocument } from "../contract/document.ts";
import type { Faults } from "../faults/faults.ts";
import type { SeenRequest } from "../requests.ts";
import type { State } from "../state/state.ts";

/** What the console needs of the sandbox that it shows. */
export interface ShownSandbox {
  readonly state: State;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly requests: readonly SeenRequest[];
  watch(watcher: (request: SeenRequest) => void): () => void;
  readonly budgets: readonly BudgetGauge[];
  readonly document: ContractDocument;
  reset(): void;
}
