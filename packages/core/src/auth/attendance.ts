import type { StoreMember } from "./token-store.ts";
import { type Bound, within } from "./within.ts";

const lookAgainMs = 50;
// Calls wait for what is told and asked here. A store that takes longer, or fails, leaves a session with what it sees itself.
const longestMs = 1000;

/** What a session tells those who share its store of its calls, and learns of theirs. */
export class Attendance {
  readonly #member: StoreMember;
  readonly #bound: Bound;
  #underWay = false;
  #told: Promise<unknown> = Promise.resolve();
  #asked: Promise<boolean> | undefined;

  /**
   * @param member - of the store
   * @param clock - measures waits
   */
  constructor(member: StoreMember, clock: Bound["clock"]) {
    this.#member = member;
    this.#bound = { clock, timeoutMs: longestMs };
  }

  /** Says whether calls are under way here. Resolves when it is said. */
  async say(underWay: boolean): Promise<void> {
    if (underWay !== this.#underWay) {
      this.#underWay = underWay;
      this.#asked = undefined;
      this.#told = this.#told.then(() => this.#ask(() => this.#member.tell(underWay)));
    }
    await this.#told;
  }

  /** Whether somebody is about to renew the tokens. One question serves all who ask at the same time. */
  isTaken(): Promise<boolean> {
    this.#asked ??= this.#askIfTaken();
    return this.#asked;
  }

  async #askIfTaken(): Promise<boolean> {
    const isTaken = await this.#ask(() => this.#member.isTaken());
    this.#asked = undefined;
    return isTaken ?? false;
  }

  /**
   * Waits until no calls of others are under way.
   *
   * @param untilMs - how long at most, on the clock's `elapsedMs`
   * @param isNeeded - whether that still matters
   * @param signal - ends the wait
   * @returns whether none are
   */
  async othersHome(untilMs: number, isNeeded: () => boolean, signal: AbortSignal): Promise<boolean> {
    const { clock } = this.#bound;
    while (isNeeded() && (await this.#ask(() => this.#member.othersCall()))) {
      if (clock.elapsedMs() >= untilMs) return false;
      await clock.sleep(lookAgainMs, signal);
    }
    return true;
  }

  async #ask<T>(question: () => Promise<T>): Promise<T | undefined> {
    try {
      return await within(this.#bound, "The token store", question());
    } catch {
      return undefined;
    }
  }
}
