import { createHash, randomUUID } from "node:crypto";
import { RingwrightError } from "@ringwright/core";
import { type Journal, memoryJournal, type NumberPromise } from "@ringwright/provisioning";
import type { Redis } from "ioredis";
import { ofRedis } from "../run/of-redis.ts";
import { beginScript, endScript, releaseScript, sentScript, takeScript, writeScript } from "./scripts.ts";

/** How a call ended, as the journal has it. */
export type CallRecord =
  | ({
      readonly fate: "answered";
      readonly status: number;
      readonly statusText: string;
      readonly headers: readonly (readonly [string, string])[];
      readonly wasInDoubt: boolean;
    } & ({ readonly text: string } | { readonly base64: string }))
  /** `lost`: nobody knows what the service did. `unsent`: it did nothing. */
  | { readonly fate: "lost" | "unsent"; readonly message: string; readonly isLasting: boolean };

/** A call that was sent and did not end. What it started may be under way at the service until then. */
export interface OpenCallRecord {
  readonly untilMs: number;
}

/** Another turn has taken the account. */
export class AccountTakenError extends RingwrightError {
  override readonly name = "AccountTakenError";
}

/** How a journal is opened. */
export interface AccountJournalOptions {
  /** The key of the account's hash. */
  readonly key: string;
  /** Names all that a replay depends on: where it differs, the account is looked at and planned anew. */
  readonly generation: string;
  /** What is sent may be under way for so long when nobody waits for it any more, in milliseconds. */
  readonly settleMs: number;
  /** Before this moment of the Redis server's time nothing is known of what was sent; 0 where nothing was lost. */
  readonly lostUntilMs: number;
  /** For how long it is kept after it was written to last, in milliseconds. */
  readonly keepMs: number;
  /** Told of what keeps the turn from going on; gives a promise that never settles. */
  readonly fail: (error: unknown) => Promise<never>;
}

/**
 * The journal of one account for one turn: how each call ended and until when was slept, so that the work can be played again;
 * what is under way; and what is meant to become of numbers. It is fenced: nothing is written for a turn from which another one
 * has taken the account, and no call that changes something leaves unwritten.
 */
export class AccountJournal {
  readonly #redis: Redis;
  readonly #options: AccountJournalOptions;
  readonly #turn = randomUUID();
  readonly #fields = new Map<string, string>();
  readonly #seen = new Map<string, number>();
  readonly #promises = new Map<string, NumberPromise>();
  /** How far this machine's clock is behind the Redis server's, in milliseconds. */
  #behindMs = 0;
  #playedMs = 0;
  #isLive = false;
  #written: Promise<unknown> = Promise.resolve();

  private constructor(redis: Redis, options: AccountJournalOptions) {
    this.#redis = redis;
    this.#options = options;
  }

  /**
   * Takes an account for a turn.
   *
   * @returns the journal; or until when nobody can know what became of calls that were sent before, in milliseconds since the epoch
   */
  static async open(redis: Redis, options: AccountJournalOptions): Promise<AccountJournal | { readonly untilMs: number }> {
    const journal = new AccountJournal(redis, options);
    const untilMs = await journal.#take();
    return untilMs > Date.now() ? { untilMs } : journal;
  }

  async #take(): Promise<number> {
    const [nowMs, list] = (await this.#eval(takeScript)) as [number, string[]];
    this.#behindMs = nowMs - Date.now();
    for (let index = 0; index < list.length; index += 2) this.#fields.set(list[index] ?? "", list[index + 1] ?? "");
    const isSame = this.#fields.get("generation") === this.#options.generation;
    if (!isSame) {
      const untilMs = Math.max(this.#options.lostUntilMs - this.#behindMs, ...this.#openCalls().map(({ untilMs: one }) => one));
      if (untilMs > Date.now()) return untilMs;
      await this.#begin();
    }
    for (const promise of JSON.parse(this.#fields.get("start") ?? "[]") as NumberPromise[]) {
      this.#promises.set(promise.phoneNumber, promise);
    }
    return 0;
  }

  async #begin(): Promise<void> {
    const kept = [...this.#fields].flatMap(([field, text]) => (field.startsWith("promise:") ? [JSON.parse(text)] : []));
    const start = JSON.stringify(kept);
    const { generation } = this.#options;
    needHold(await this.#eval(beginScript, generation, start));
    for (const field of this.#fields.keys()) if (/^(call|sleep):/.test(field)) this.#fields.delete(field);
    this.#fields.set("start", start);
  }

  #openCalls(): OpenCallRecord[] {
    return [...this.#fields].flatMap(([field, text]) => {
      const record = field.startsWith("call:") ? this.#read(text) : undefined;
      return record === undefined || "fate" in record ? [] : [record];
    });
  }

  #read(text: string): CallRecord | OpenCallRecord {
    const record = JSON.parse(text) as CallRecord | { readonly sentAtMs: number };
    return "fate" in record ? record : { untilMs: record.sentAtMs - this.#behindMs + this.#options.settleMs };
  }

  /** What names a call among all of the account: what it says, and how often it has been sent before. */
  keyOf(method: string, url: string, body: string | undefined): string {
    const hash = createHash("sha256")
      .update(`${method} ${url}\n${body ?? ""}`)
      .digest("base64url");
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    return `call:${hash}:${count}`;
  }

  /** How a call ended, or that it did not; undefined where it was not sent. */
  call(key: string): CallRecord | OpenCallRecord | undefined {
    const text = this.#fields.get(key);
    if (text === undefined) this.#isLive = true;
    return text === undefined ? undefined : this.#read(text);
  }

  /** Notes that a call is about to leave. */
  async sent(key: string, operation: string): Promise<void> {
    await this.#guarded(this.#eval(sentScript, key, operation));
  }

  /** Notes that a call has done nothing and is still to be sent. */
  async unsent(key: string): Promise<void> {
    await this.#write({ [key]: "" });
  }

  /** Notes how a call ended. */
  async ended(key: string, record: CallRecord): Promise<void> {
    await this.#write({ [key]: JSON.stringify(record) });
  }

  /** Until when the work slept for the so manieth time, in milliseconds since the epoch; undefined where it has not yet. */
  wakeAt(number: number): number | undefined {
    const text = this.#fields.get(`sleep:${number}`);
    return text === undefined ? undefined : Number(text) - this.#behindMs;
  }

  /** Notes until when the work sleeps, in milliseconds since the epoch. */
  async sleep(number: number, untilMs: number): Promise<number> {
    this.#isLive = true;
    await this.#write({ [`sleep:${number}`]: String(Math.ceil(untilMs + this.#behindMs)) });
    return untilMs;
  }

  /** Learns that the work has come past a moment. */
  passed(atMs: number): void {
    this.#playedMs = Math.max(this.#playedMs, atMs);
  }

  /** The time as the work sees it: that of the last sleep, until something is new. */
  nowMs(): number {
    return this.#isLive || this.#playedMs === 0 ? Date.now() : this.#playedMs;
  }

  /**
   * Ends what is played: the next turn looks at the account and plans anew.
   *
   * @throws AccountTakenError where another turn has taken the account
   */
  async end(): Promise<void> {
    needHold(await this.#eval(endScript));
  }

  /** Gives the account back; what is still under way of this turn can write nothing any more, and send no change. */
  async release(): Promise<void> {
    await this.#eval(releaseScript);
  }

  /**
   * The journal as `applyCompany` takes it. What it is told is written before the next call leaves; the calls themselves are noted
   * one by one as they go out, so there are none to note here.
   */
  get journal(): Journal {
    return {
      ...memoryJournal(),
      promise: (promises) => {
        for (const promise of promises) this.#promises.set(promise.phoneNumber, promise);
        void this.#write(fieldsOf(promises, (promise) => JSON.stringify(promise)));
      },
      keep: (phoneNumbers) => {
        for (const phoneNumber of phoneNumbers) this.#promises.delete(phoneNumber);
        void this.#write(Object.fromEntries(phoneNumbers.map((phoneNumber) => [`promise:${phoneNumber}`, ""])));
      },
      promises: () => [...this.#promises.values()],
    };
  }

  /** Waits until all that was written is. */
  async flush(): Promise<void> {
    await this.#written;
  }

  #write(fields: Readonly<Record<string, string>>): Promise<void> {
    const list = Object.entries(fields).flat();
    if (list.length === 0) return Promise.resolve();
    const written = this.#guarded(this.#eval(writeScript, ...list));
    this.#written = Promise.all([this.#written, written]);
    return written;
  }

  #eval(script: string, ...says: string[]): Promise<unknown> {
    const { key, keepMs } = this.#options;
    return ofRedis(`the journal ${key}`, this.#redis.eval(script, 1, key, this.#turn, keepMs, ...says));
  }

  async #guarded(asked: Promise<unknown>): Promise<void> {
    try {
      needHold(await asked);
    } catch (error) {
      await this.#options.fail(error);
    }
  }
}

function fieldsOf(promises: readonly NumberPromise[], write: (promise: NumberPromise) => string): Record<string, string> {
  return Object.fromEntries(promises.map((promise) => [`promise:${promise.phoneNumber}`, write(promise)]));
}

function needHold(answer: unknown): void {
  if (answer !== 1)
    throw new AccountTakenError("another worker has taken the account: this one was halted for longer than its lock");
}
