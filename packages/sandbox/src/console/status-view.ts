import type { Fault } from "../faults/faults.ts";
import { given } from "../views/given.ts";
import { nameOfExtension } from "./company-view.ts";
import type { Numbers } from "./numbers.ts";
import { type BudgetView, type FaultView, type StatusView, shown } from "./protocol.ts";
import type { ShownSandbox } from "./shown-sandbox.ts";

/** Time, budgets and faults as they are now. */
export function statusView({ clock, budgets, faults, state }: ShownSandbox, faultNumbers: Numbers<Fault>): StatusView {
  return {
    nowMs: clock.now(),
    frozen: clock.frozen,
    budgets: budgets.slice(0, shown).map(
      ({ extensionId, appId, group, limit, remaining, penaltyEndsMs }): BudgetView => ({
        user: nameOfExtension(state, extensionId) ?? extensionId,
        app: state.apps.get(appId)?.name ?? appId,
        group,
        limit,
        remaining,
        ...given({ penaltyEndsMs }),
      }),
    ),
    faults: faults.list.map(
      (fault): FaultView => ({ id: faultNumbers.of(fault), options: { ...fault.options }, happened: fault.happened }),
    ),
  };
}
