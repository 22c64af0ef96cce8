import type { Clock } from "../clock.ts";
import { StoreError } from "../errors/store-error.ts";
import { browserTrouble } from "./browser-trouble.ts";
import type { Records } from "./records.ts";
import { type SessionRecord, sessionRecord } from "./session-record.ts";

/** Whose turn it is among the tabs of an origin. */
export interface TabTurn {
  /** Names the Web Lock, and the record that says who holds it. */
  readonly key: string;
  readonly records: Records;
  /** The store, for errors. */
  readonly what: string;
  /** A holder that has not said for as long that it is alive is passed over, in milliseconds. */
  readonly lockMs: number;
  readonly clock: Clock;
}

// How often a holder says that it is alive while others wait for it to be taken for dead.
const beats = 3;

/**
 * Runs work while no other tab runs its own under the same key. Web Locks end with their tab. One whose tab is frozen does not:
 * its holder no longer says that it is alive, and the lock is stolen from it.
 *
 * @param turn - whose
 * @param work - what to run; it is told the name that stands in the record while the turn is its own
 * @param signal - ends the wait for the turn
 * @throws StoreError when the browser fails; the signal's reason
 */
export async function withTabTurn<T>(
  turn: TabTurn,
  work: (holder: string) => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  const own = crypto.randomUUID();
  const release = await take(turn, own, signal);
  const stopBeating = keepBeating(turn, own);
  try {
    return await work(own);
  } finally {
    stopBeating();
    release();
  }
}

async function take(turn: TabTurn, own: string, signal: AbortSignal | undefined): Promise<() => void> {
  const stuck = new AbortController();
  const stopWatching = watchHolder(turn, stuck);
  try {
    const wait = signal === undefined ? stuck.signal : AbortSignal.any([stuck.signal, signal]);
    const release = await requestLock(turn, { signal: wait });
    return await enter(turn, own, release);
  } catch (error) {
    signal?.throwIfAborted();
    const { reason } = stuck.signal;
    if (!(reason instanceof StuckHolder)) throw browserTrouble(turn.what, reason ?? error);
    // Of all that find the holder stuck, one takes its place.
    const isOwn = await changeIf(turn, (record) => lifeOf(record) === reason.life, { holder: own, beat: 0 });
    return isOwn ? requestLock(turn, { steal: true }) : take(turn, own, signal);
  } finally {
    stopWatching();
  }
}

/** Ends a wait: the holder has given no sign of life. */
class StuckHolder {
  readonly life: string;

  constructor(life: string) {
    this.life = life;
  }
}

async function enter(turn: TabTurn, own: string, release: () => void): Promise<() => void> {
  try {
    await changeIf(turn, () => true, { holder: own, beat: 0 });
    return release;
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * The browser's Web Locks.
 *
 * @param what - the store, for the error
 * @throws StoreError where there are none
 */
export function lockManager(what: string): LockManager {
  const { locks } = (globalThis.navigator ?? {}) as { locks?: LockManager };
  if (locks) return locks;
  throw new StoreError(`${what}: there are no Web Locks here; a page of a browser has them over https and on localhost`);
}

/** Requests the Web Lock; gives what releases it. */
function requestLock({ key, what }: TabTurn, options: LockOptions): Promise<() => void> {
  const locks = lockManager(what);
  return new Promise((resolve, reject) => {
    const held = (): Promise<void> => new Promise((release) => resolve(release));
    locks.request(key, options, held).catch(reject); // too late to matter, when the lock is stolen
  });
}

// Ends the wait when the same holder was seen twice, a lock's time apart, and gave no sign of life in between. Where much more
// time went by, the machine was asleep, and the holder with it: it may be about to go on.
function watchHolder({ records, key, lockMs, clock }: TabTurn, wait: AbortController): () => void {
  const ended = new AbortController();
  const look = async (): Promise<string> => lifeOf(sessionRecord(await records.read(key)));
  const watch = async (): Promise<void> => {
    let seen = await look();
    for (;;) {
      const sinceMs = clock.now();
      await clock.sleep(lockMs, ended.signal);
      const wasAsleep = clock.now() - sinceMs > 2 * lockMs;
      const now = await look();
      if (now === seen && !wasAsleep) return wait.abort(new StuckHolder(now));
      seen = now;
    }
  };
  watch().catch((error: unknown) => {
    if (!ended.signal.aborted) wait.abort(error); // without a look nobody knows how long the wait would be
  });
  return () => ended.abort();
}

function keepBeating(turn: TabTurn, own: string): () => void {
  const ended = new AbortController();
  const beating = async (): Promise<void> => {
    for (let beat = 1; ; beat += 1) {
      await turn.clock.sleep(turn.lockMs / beats, ended.signal);
      await changeIf(turn, ({ holder }) => holder === own, { holder: own, beat });
    }
  };
  beating().catch(() => {}); // ended; without a sign of life the others help themselves
  return () => ended.abort();
}

/** Says who has the turn, if the record is as it must be for that. */
function changeIf({ records, key }: TabTurn, test: (record: SessionRecord) => boolean, holding: SessionRecord): Promise<boolean> {
  return records.change(key, (value) => {
    const record = sessionRecord(value);
    const result = test(record);
    return { value: result ? { ...record, ...holding } : record, result };
  });
}

function lifeOf({ holder, beat }: SessionRecord): string {
  return `${holder} ${beat}`;
}
