import { randomOf } from "../../../../packages/fleet/test/support/random.ts";
import { type AccountCalls, limits } from "../account.ts";
import type { TurnCosts } from "../costs.ts";
import { AccountAtWork, followersOf } from "./account-at-work.ts";
import { EventQueue } from "./event-queue.ts";
import type { FleetSetup } from "./play-fleet.ts";
import { Pressure } from "./pressure.ts";
import { Server } from "./server.ts";
import { type Amounts, costOf, nothing, Tally } from "./tally.ts";

// As packages/fleet has them when nothing else is said: worker/work-fleet.ts and turn/turn-budgets.ts.
const longestTurnMs = 10_000;
const lockMs = 30_000;
const shortMs = 50;
const mostCalls = 40;
// As applyCompany has it, for a group.
const mostAtOnce = 10;

/** What happens to an account; the second number of an event is a call or a group. */
const kinds = {
  /** It can go on, and joins the queue. */
  wakes: 0,
  /** Its turn has read from Redis what it needs. */
  read: 1,
  /** What it did before has been played again. */
  replayed: 2,
  /** Calls have their places in a budget, and may leave. */
  placed: 3,
  /** The service has answered a call. */
  answered: 4,
  /** The answer stands in the journal, and in the budget. */
  booked: 5,
  /** Some calls have heard that there is no place. */
  refused: 6,
  /** They ask again. */
  again: 7,
  /** The worker has nothing more to do in the turn. */
  over: 8,
  /** Redis has taken it back. */
  ended: 9,
} as const;
const kindCount = 10;

const half: Amounts = { ...nothing, sent: 0.5 };
const halfTurn: Amounts = { ...nothing, turn: 0.5 };

/** One play of a fleet on one Redis. */
export class Playing {
  static readonly lockMs: number = lockMs;
  readonly pressure: Pressure;
  readonly tally: Tally;
  tookMs = 0;
  peopleDone = 0;
  readonly #setup: FleetSetup;
  readonly #costs: TurnCosts;
  readonly #accounts: readonly AccountAtWork[];
  readonly #workers: readonly Server[];
  readonly #redis = new Server();
  readonly #events = new EventQueue();
  readonly #random: () => number;
  readonly #calls: AccountCalls["calls"];
  /** Places for turns that are free, by the worker's number, and accounts that could have one: who came first is first. */
  readonly #places: number[];
  readonly #queue: number[];
  #served = 0;

  constructor(setup: FleetSetup) {
    const { calls, accounts, workers, concurrency } = setup;
    const followers = followersOf(calls);
    this.#setup = setup;
    this.#calls = calls.calls;
    this.#costs = setup.costs.turns;
    this.#accounts = Array.from({ length: accounts }, () => new AccountAtWork(calls, followers));
    this.#workers = Array.from({ length: workers }, () => new Server());
    this.#random = randomOf(setup.seed);
    this.#places = Array.from({ length: workers * concurrency }, (_, index) => index % workers);
    this.#queue = Array.from({ length: accounts }, (_, index) => index);
    this.pressure = new Pressure(accounts);
    this.tally = new Tally(this.#costs);
  }

  /** How long the workers' processors had work, one added to another, in milliseconds. */
  get workerBusyMs(): number {
    return this.#workers.reduce((sum, { busyMs }) => sum + busyMs, 0);
  }

  /** The longest that Redis took for what it was asked, in milliseconds. */
  get redisLongestMs(): number {
    return this.#redis.longestMs;
  }

  /** Plays until nothing is left to happen. */
  play(): this {
    this.#giveTurns(0);
    while (this.#events.nextMs < Number.POSITIVE_INFINITY) {
      const nowMs = this.#events.nextMs;
      const event = this.#events.take();
      const place = Math.floor(event / kindCount);
      const index = Math.floor(place / this.#calls.length);
      this.#happens(event % kindCount, index, place % this.#calls.length, nowMs);
    }
    return this;
  }

  #happens(kind: number, index: number, what: number, nowMs: number): void {
    const account = this.#accounts[index] as AccountAtWork;
    switch (kind) {
      case kinds.wakes:
        this.pressure.delayed(-1);
        account.queuedMs = nowMs;
        this.#queue.push(index);
        this.#giveTurns(nowMs);
        break;
      case kinds.read:
        this.#expect(this.#work(account, nowMs, this.#reading(account)), kinds.replayed, index);
        break;
      case kinds.replayed:
        account.beginTurn(nowMs);
        this.#sendMore(index, nowMs);
        break;
      case kinds.placed:
        for (const call of account.placed[what]?.shift() ?? []) {
          const leavesMs = this.#work(account, nowMs, { ...nothing, sent: 1 });
          this.#expect(leavesMs + this.#setup.serviceMs * (0.75 + this.#random() / 2), kinds.answered, index, call);
        }
        break;
      case kinds.answered:
        this.#expect(this.#ask(nowMs, half), kinds.booked, index, what);
        break;
      case kinds.booked:
        account.answer(what, nowMs);
        this.pressure.answered();
        this.#sendMore(index, nowMs);
        break;
      case kinds.refused:
        this.#refused(index, what, nowMs);
        break;
      case kinds.again:
        account.busy -= 1;
        account.fullUntilMs[what] = 0;
        this.#sendMore(index, nowMs);
        break;
      case kinds.over:
        this.#expect(this.#ask(nowMs, halfTurn), kinds.ended, index);
        break;
      default:
        this.#ended(index, nowMs);
    }
  }

  #giveTurns(nowMs: number): void {
    while (this.#places.length > 0 && this.#served < this.#queue.length) {
      const index = this.#queue[this.#served] as number;
      this.#served += 1;
      const account = this.#accounts[index] as AccountAtWork;
      account.worker = this.#places.shift() as number;
      account.turnBeganMs = nowMs;
      this.pressure.turnBegins(nowMs - account.queuedMs);
      this.#expect(this.#ask(nowMs, this.#reading(account)), kinds.read, index);
    }
    this.pressure.queued(this.#queue.length - this.#served);
  }

  #reading({ answered }: AccountAtWork): Amounts {
    return { ...halfTurn, replayed: answered };
  }

  // Whoever is ready asks for a place, as many of a group at once as may be.
  #sendMore(index: number, nowMs: number): void {
    const account = this.#accounts[index] as AccountAtWork;
    limits.forEach(({ limit }, group) => {
      const ready = account.ready[group] as number[];
      if (ready.length === 0 || (account.fullUntilMs[group] ?? 0) > 0) return;
      if (nowMs - account.turnBeganMs > longestTurnMs || account.takenInTurn >= mostCalls) {
        account.fullUntilMs[group] = nowMs;
        return;
      }
      const free = Math.min(mostAtOnce, limit) - (account.underWayOf[group] ?? 0);
      const asking = Math.min(free, ready.length, mostCalls - account.takenInTurn);
      let taken = 0;
      while (taken < asking && account.budgets[group]?.take(nowMs)) taken += 1;
      if (taken > 0) {
        account.placed[group]?.push(ready.splice(0, taken));
        account.busy += taken;
        account.takenInTurn += taken;
        account.underWayOf[group] = (account.underWayOf[group] ?? 0) + taken;
        this.#expect(this.#ask(nowMs, { ...nothing, sent: taken / 2 }), kinds.placed, index, group);
      }
      if (taken === asking) return;
      const refused = { ...nothing, refused: asking - taken };
      account.fullUntilMs[group] = Number.POSITIVE_INFINITY; // nobody else asks until it is known for how long
      account.busy += 1;
      this.#work(account, nowMs, refused);
      this.#expect(this.#ask(nowMs, refused), kinds.refused, index, group);
    });
    if (account.busy === 0) this.#expect(this.#work(account, nowMs, halfTurn), kinds.over, index);
  }

  #refused(index: number, group: number, nowMs: number): void {
    const account = this.#accounts[index] as AccountAtWork;
    const freeMs = account.budgets[group]?.freeAtMs(nowMs) ?? nowMs;
    if (freeMs - nowMs <= shortMs) {
      this.#expect(freeMs, kinds.again, index, group);
      return;
    }
    account.fullUntilMs[group] = freeMs;
    account.busy -= 1;
    this.#sendMore(index, nowMs);
  }

  #ended(index: number, nowMs: number): void {
    const account = this.#accounts[index] as AccountAtWork;
    this.pressure.turnEnds(nowMs - account.turnBeganMs, lockMs / 2);
    if (account.isDone) {
      this.pressure.ends(account.answered);
      this.peopleDone += this.#setup.calls.people;
      this.tookMs = Math.max(this.tookMs, nowMs);
    } else {
      this.pressure.delayed(1);
      this.#expect(Math.max(account.wakesAtMs(), nowMs), kinds.wakes, index);
    }
    this.#places.push(account.worker);
    this.#giveTurns(nowMs);
  }

  #ask(nowMs: number, amounts: Amounts): number {
    this.tally.add(nowMs, amounts);
    return this.#redis.serve(nowMs, costOf(this.#costs.redisCpuMs, amounts));
  }

  #work({ worker }: AccountAtWork, nowMs: number, amounts: Amounts): number {
    return (this.#workers[worker] as Server).serve(nowMs, costOf(this.#costs.cpuMs, amounts));
  }

  #expect(timeMs: number, kind: number, index: number, what = 0): void {
    this.#events.add(timeMs, (index * this.#calls.length + what) * kindCount + kind);
  }
}
