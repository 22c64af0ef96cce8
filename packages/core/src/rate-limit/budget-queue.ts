import type { CallContext } from "../call/onion.ts";
import type { Clock } from "../clock.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Hooks } from "../telemetry/hooks.ts";
import type { Budget, BudgetReport, BudgetStore, BudgetWait } from "./budget-store.ts";

interface Waiter {
  readonly context: CallContext;
  readonly admit: () => void;
  readonly fail: (error: unknown) => void;
}

/** The calls that wait for one budget: first come, first served, and a call that is repeated keeps its place. */
export class BudgetQueue {
  readonly #budget: Budget;
  readonly #store: BudgetStore;
  readonly #clock: Clock;
  readonly #hooks: Hooks;
  /** Calls that had their turn and were sent back by the service: they go before those that never had one. */
  readonly #repeated = new Set<Waiter>();
  readonly #fresh = new Set<Waiter>();
  #draining = false;
  #nap: AbortController | undefined;
  #changes = 0;

  constructor(budget: Budget, store: BudgetStore, clock: Clock, hooks: Hooks) {
    this.#budget = budget;
    this.#store = store;
    this.#clock = clock;
    this.#hooks = hooks;
  }

  /**
   * Waits until a call may leave. The caller must `settle` it afterwards.
   *
   * @returns undefined when it may leave at once: a store in memory needs no promise to say so
   * @throws TimeoutError at once, when the call's deadline would pass first; the reason of its signal
   */
  enter(context: CallContext): Promise<void> | undefined {
    if (this.#length > 0) return this.#wait(context);
    const wait = this.#store.acquire(this.#budget);
    if (wait === undefined) return undefined;
    return "then" in wait ? this.#enterLater(context, wait) : this.#wait(context);
  }

  /**
   * Tells the store what became of a call, and lets those go on whom that helps. A store's trouble stops here: the answer
   * is there, and worth more than its entry in the books.
   *
   * @returns undefined when the store knows already
   */
  settle(report: BudgetReport): Promise<void> | undefined {
    try {
      const told = this.#store.feedback(this.#budget, report);
      if (told !== undefined) return this.#settleLater(told, report);
    } catch {
      // as said above
    }
    this.#wake(report);
    return undefined;
  }

  async #enterLater(context: CallContext, wait: Promise<BudgetWait | undefined>): Promise<void> {
    if ((await wait) !== undefined) await this.#wait(context);
  }

  async #settleLater(told: Promise<void>, report: BudgetReport): Promise<void> {
    try {
      await told;
    } catch {
      // as said above
    }
    this.#wake(report);
  }

  #wake(report: BudgetReport): void {
    if (this.#length === 0) return;
    if (report.penaltyMs !== undefined) this.#refuseHopeless();
    this.#changes++;
    this.#nap?.abort("woken");
  }

  get #length(): number {
    return this.#repeated.size + this.#fresh.size;
  }

  #wait(context: CallContext): Promise<void> {
    const { operation, signal } = context;
    const line = context.attempt > 1 ? this.#repeated : this.#fresh;
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const ahead = line === this.#fresh ? this.#length : line.size;
      const { waitMs, reason } = this.#store.forecast(this.#budget, ahead);
      this.#refuseLate(context, waitMs);
      this.#hooks.onWait?.({
        operation,
        group: this.#budget.group,
        waitMs,
        reason: reason === "budget" && ahead > 0 ? "queue" : reason,
      });
      const abort = (): void => waiter.fail(signal.reason);
      const leave = (): void => {
        line.delete(waiter);
        signal.removeEventListener("abort", abort);
        if (this.#length === 0) this.#nap?.abort("woken"); // nobody waits, so no timer stays
      };
      const waiter: Waiter = {
        context,
        admit() {
          leave();
          resolve();
        },
        fail(error) {
          leave();
          reject(error);
        },
      };
      line.add(waiter);
      signal.addEventListener("abort", abort, { once: true });
      this.#drain();
    });
  }

  // One loop serves all that wait, so that one timer is enough and nobody overtakes.
  async #drain(): Promise<void> {
    if (this.#draining) return;
    this.#draining = true;
    try {
      while (this.#length > 0) {
        const changes = this.#changes;
        const wait = await this.#store.acquire(this.#budget);
        if (wait === undefined) await this.#admitFirst();
        else if (changes === this.#changes) await this.#sleep(wait.waitMs);
      }
    } catch (error) {
      for (const waiter of this.#inOrder()) waiter.fail(error); // the store is out of order
    } finally {
      this.#draining = false;
    }
  }

  async #admitFirst(): Promise<void> {
    for (const waiter of this.#inOrder()) return waiter.admit();
    await this.#store.feedback(this.#budget, { call: "unsent", durationMs: 0 }); // the last one gave up meanwhile
  }

  async #sleep(waitMs: number): Promise<void> {
    if (this.#length === 0) return;
    this.#nap = new AbortController();
    try {
      await this.#clock.sleep(Math.max(1, waitMs), this.#nap.signal);
    } catch {
      // woken early: something changed
    } finally {
      this.#nap = undefined;
    }
  }

  *#inOrder(): Generator<Waiter, void> {
    yield* this.#repeated;
    yield* this.#fresh;
  }

  // A penalty has moved everybody back. Those who can no longer make it had better know now.
  #refuseHopeless(): void {
    let ahead = 0;
    for (const waiter of this.#inOrder()) {
      try {
        this.#refuseLate(waiter.context, this.#store.forecast(this.#budget, ahead).waitMs);
        ahead++;
      } catch (error) {
        waiter.fail(error);
      }
    }
  }

  #refuseLate(context: CallContext, waitMs: number): void {
    const leftMs = context.deadlineMs - this.#clock.elapsedMs();
    if (waitMs <= leftMs) return;
    const { operation, timeoutMs } = context;
    throw new TimeoutError(
      `${operation.id}: the ${this.#budget.group} budget has room in ${Math.ceil(waitMs)} ms, and the call may take only ${Math.floor(leftMs)} ms more; allow it a longer timeoutMs`,
      { operation: operation.id, timeoutMs, waitMs },
    );
  }
}
