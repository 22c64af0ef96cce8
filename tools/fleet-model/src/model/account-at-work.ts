import { type AccountCalls, limits } from "../account.ts";
import { Budget } from "./budget.ts";

/** An account in the model: which of its calls wait for what. */
export class AccountAtWork {
  /** By group: the calls that nothing but the budget keeps, in the order of the plan. */
  readonly ready: readonly number[][] = limits.map(() => []);
  readonly budgets: readonly Budget[] = limits.map((limit) => new Budget(limit));
  /** By group: until when it is known in this turn that there is no place. */
  readonly fullUntilMs: number[] = limits.map(() => 0);
  readonly underWayOf: number[] = limits.map(() => 0);
  /** By group: calls that have a place in the budget, as they got it together, and have not left. */
  readonly placed: readonly (readonly number[])[][] = limits.map(() => []);
  /** What is under way in its turn. */
  busy = 0;
  answered = 0;
  worker = -1;
  turnBeganMs = 0;
  /** How many calls have got a place in its turn. */
  takenInTurn = 0;
  /** Since when it waits for its turn. */
  queuedMs = 0;
  readonly #calls: AccountCalls["calls"];
  readonly #followers: readonly (readonly number[])[];
  readonly #left: Uint16Array;
  #asleep: { readonly call: number; readonly untilMs: number }[] = [];

  /** @param followers - from `followersOf` */
  constructor({ calls }: AccountCalls, followers: readonly (readonly number[])[]) {
    this.#calls = calls;
    this.#followers = followers;
    this.#left = Uint16Array.from(calls, ({ after }) => after.length);
    calls.forEach(({ after, group }, call) => {
      if (after.length === 0) this.ready[group]?.push(call);
    });
  }

  get isDone(): boolean {
    return this.answered === this.#calls.length;
  }

  /** Begins a turn: what has slept long enough is ready. */
  beginTurn(nowMs: number): void {
    this.takenInTurn = 0;
    this.fullUntilMs.fill(0);
    for (const { call, untilMs } of this.#asleep) if (untilMs <= nowMs) this.#makeReady(call);
    this.#asleep = this.#asleep.filter(({ untilMs }) => untilMs > nowMs);
  }

  /** Books the answer of a call, and finds out what has waited for it. */
  answer(call: number, nowMs: number): void {
    const group = this.#calls[call]?.group ?? 0;
    this.budgets[group]?.answered(nowMs);
    this.underWayOf[group] = (this.underWayOf[group] ?? 0) - 1;
    this.busy -= 1;
    this.answered += 1;
    for (const follower of this.#followers[call] ?? []) {
      const left = (this.#left[follower] ?? 0) - 1;
      this.#left[follower] = left;
      if (left > 0) continue;
      const { sleepMs } = this.#calls[follower] as AccountCalls["calls"][number];
      if (sleepMs > 0) this.#asleep.push({ call: follower, untilMs: nowMs + sleepMs });
      else this.#makeReady(follower);
    }
  }

  /** When it can go on. */
  wakesAtMs(): number {
    const full = this.fullUntilMs.filter((_, group) => (this.ready[group]?.length ?? 0) > 0);
    return Math.min(...full, ...this.#asleep.map(({ untilMs }) => untilMs));
  }

  #makeReady(call: number): void {
    this.ready[this.#calls[call]?.group ?? 0]?.push(call);
  }
}

/** Which calls wait for each. */
export function followersOf({ calls }: AccountCalls): number[][] {
  const followers: number[][] = calls.map(() => []);
  calls.forEach(({ after }, call) => {
    for (const earlier of after) followers[earlier]?.push(call);
  });
  return followers;
}
