import { type Clock, systemClock } from "@ringwright/core";
import type { AccountJournal } from "../journal/account-journal.ts";
import type { Turn } from "./turn.ts";

/**
 * The clock of what is played again: while it only repeats what has been, it stands where that was; and whoever sleeps waits for
 * another turn.
 *
 * @param pace - how much faster than the service's a sandbox's time goes
 */
export function turnClock(journal: AccountJournal, turn: Turn, pace: number): Clock {
  let sleeps = 0;
  return {
    now: () => journal.nowMs(),
    elapsedMs: () => journal.nowMs(),
    async sleep(delayMs) {
      sleeps += 1;
      const number = sleeps;
      const untilMs = journal.wakeAt(number) ?? (await turn.busy(() => journal.sleep(number, Date.now() + delayMs / pace)));
      if (untilMs > Date.now()) return turn.wait(untilMs, "nothing");
      journal.passed(untilMs);
    },
    after: (delayMs, action) => turn.timer(systemClock.after(delayMs, action)),
  };
}
