import type { CallOptions, Client, RateGroup } from "@ringwright/core";
import { addTo } from "../add-to.ts";
import { resultOf, type Sending, unsaid, type WorkResult } from "../calls/call-kind.ts";
import { callKindOf } from "../calls/call-kinds.ts";
import type { Journal } from "../journal/journal.ts";
import { type NumberPromise, numbersGivenBack, promisesOf } from "../plan/number-promise.ts";
import type { Plan } from "../plan/plan.ts";
import type { Work } from "../plan/work.ts";
import { type Limits, usualLimits } from "../schedule/limits.ts";
import type { PlannedCall } from "../schedule/planned-call.ts";
import { orderWork } from "../schedule/work-order.ts";

/** How the calls of a plan are sent. */
export interface CallRun {
  readonly client: Client;
  readonly journal: Journal;
  readonly options: CallOptions;
  /** Ends it: calls that have begun go on, no other begins. */
  readonly stop: AbortSignal;
  readonly limits?: Limits;
  /** Told of each call that has ended. */
  readonly onCall: (call: PlannedCall, results: readonly WorkResult[]) => void;
}

/** What became of a plan's work. What is not in it was not tried. */
export type WorkResults = ReadonlyMap<Work, WorkResult>;

/** How a run of calls ended. */
export interface CallRunEnd {
  readonly results: WorkResults;
  /** What kept it from going on, where that was no answer of the service: the journal cannot be written. */
  readonly trouble: Error | undefined;
}

/**
 * Sends the calls of a plan, those of each rate group side by side, each as soon as what it needs is there. What depends on
 * work that is not done is left out; everything else goes on.
 */
export async function runCalls(plan: Plan, run: CallRun): Promise<CallRunEnd> {
  const running = new Running(plan, run);
  await running.finished();
  return running;
}

// Calls that follow one another without one that came through: the network is gone, or the login.
const mostInVain = 3;

// Of a group. The limits are used up in a second or two as well, and each more would only open a connection of its own.
const mostAtOnce = 10;

class Running {
  readonly results = new Map<Work, WorkResult>();
  readonly #run: CallRun;
  readonly #calls: readonly PlannedCall[];
  readonly #before: ReadonlyMap<Work, readonly Work[]>;
  readonly #left: number[];
  readonly #followers = new Map<number, number[]>();
  readonly #ready = new Map<RateGroup, number[]>();
  readonly #busy = new Map<RateGroup, number>();
  readonly #promises: ReadonlyMap<string, NumberPromise>;
  readonly #sending: Sending & { readonly extensionIds: Map<string, string> };
  #inVain = 0;
  #underWay = 0;
  trouble: Error | undefined;
  #end: () => void = () => {};

  constructor({ calls }: Plan, run: CallRun) {
    this.#run = run;
    this.#calls = calls;
    const work = calls.flatMap((call) => call.work);
    this.#before = orderWork(work).before;
    this.#promises = promisesOf(work, numbersGivenBack(work));
    this.#left = calls.map(({ after }) => after.length);
    this.#sending = { client: run.client, options: run.options, extensionIds: new Map(), locationIds: new Map() };
    calls.forEach(({ after }, index) => {
      for (const earlier of after) addTo(this.#followers, earlier, index);
      if (after.length === 0) this.#makeReady(index);
    });
  }

  /** Ends when no call is under way and none can begin. */
  async finished(): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      this.#end = resolve;
    });
    this.#startMore();
    await ended;
  }

  #makeReady(index: number): void {
    const { group } = callKindOf((this.#calls[index] as PlannedCall).way).operation;
    addTo(this.#ready, group, index);
  }

  #startMore(): void {
    for (const [group, indexes] of this.#ready) {
      const most = group === "NoThrottling" ? 1 : Math.min(mostAtOnce, (this.#run.limits ?? usualLimits)[group].limit);
      while (indexes.length > 0 && (this.#busy.get(group) ?? 0) < most && !this.#isEnding()) {
        const index = indexes.shift() as number;
        this.#busy.set(group, (this.#busy.get(group) ?? 0) + 1);
        this.#underWay += 1;
        void this.#perform(index).then(() => {
          this.#busy.set(group, (this.#busy.get(group) ?? 0) - 1);
          this.#underWay -= 1;
          this.#startMore();
        });
      }
    }
    if (this.#underWay === 0) this.#end();
  }

  #isEnding(): boolean {
    return this.#run.stop.aborted || this.#inVain >= mostInVain || this.trouble !== undefined;
  }

  async #perform(index: number): Promise<void> {
    const call = this.#calls[index] as PlannedCall;
    const work = call.work.filter((piece) => this.#canBeDone(piece));
    if (work.length > 0) {
      try {
        await this.#send({ ...call, work });
      } catch (error) {
        this.trouble ??= error instanceof Error ? error : new Error(String(error));
      }
    }
    for (const follower of this.#followers.get(index) ?? []) {
      this.#left[follower] = (this.#left[follower] ?? 1) - 1;
      if (this.#left[follower] === 0) this.#makeReady(follower);
    }
  }

  // What waits for something that is not done is not tried, for the same reason.
  #canBeDone(piece: Work): boolean {
    const earlier = (this.#before.get(piece) ?? []).map((one) => this.results.get(one));
    if (earlier.every((result) => result?.fate === "done")) return true;
    const reason = earlier.find((result) => result?.fate !== "done")?.reason;
    this.results.set(piece, { fate: "notTried", ...(reason === undefined ? {} : { reason }) });
    return false;
  }

  async #send(call: PlannedCall): Promise<void> {
    const { journal, client, onCall } = this.#run;
    const { operation, send } = callKindOf(call.way);
    const people = [...new Set(call.work.map(({ person }) => person))];
    // The account forgets whose a number was that is given back; the journal does not.
    const given = [...numbersGivenBack(call.work).keys()];
    journal.promise(given.flatMap((token) => this.#promises.get(token) ?? []));
    const number = journal.sent({ operation: operation.id, people, sentAtMs: client.clock.now() });
    const results = await send(this.#sending, call.work).catch((error: unknown) => call.work.map(() => resultOf(error)));
    const isOpen = results.some(({ fate }) => fate === "unknown");
    if (!isOpen) journal.answered(number, client.clock.now());
    call.work.forEach((piece, index) => {
      const result = results[index] ?? unsaid;
      this.results.set(piece, result);
      if (result.extensionId !== undefined) this.#sending.extensionIds.set(piece.person, result.extensionId);
    });
    journal.keep(call.work.flatMap((piece, index) => (results[index]?.fate === "done" ? this.#keptBy(piece) : [])));
    this.#inVain = results.every(({ fate }) => fate === "notTried") ? this.#inVain + 1 : 0;
    onCall(call, results);
  }

  // The numbers that a piece of work was meant to do something with.
  #keptBy({ needs = [] }: Work): string[] {
    return needs.flatMap((token) => this.#promises.get(token)?.phoneNumber ?? []);
  }
}
