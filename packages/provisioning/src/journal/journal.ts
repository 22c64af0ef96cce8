import type { NumberPromise } from "../plan/number-promise.ts";

/** A call that was sent, and of which nothing says how it ended. */
export interface OpenCall {
  readonly operation: string;
  /** Whom it is about, by their keys. */
  readonly people: readonly string[];
  /** When it was about to be sent, in milliseconds since the epoch. */
  readonly sentAtMs: number;
}

/**
 * What has been sent to an account: written before each call that changes something, and after it. A run that breaks off leaves
 * open calls behind, and the next one looks what became of them.
 */
export interface Journal {
  /** The calls that the runs before left open. */
  open(): readonly OpenCall[];
  /**
   * The people whom a plan has touched that broke off: in its runs since one of them ended, or another run sent something.
   *
   * @param planId - the plan's
   */
  touchedBy(planId: string): ReadonlySet<string>;
  /**
   * Begins a run. What was open before has been looked after.
   *
   * @param planId - the plan that it follows; undefined where it was made for this run
   */
  begin(planId: string | undefined, atMs: number): void;
  /**
   * Notes a call that is about to be sent. It is on the disk when this returns.
   *
   * @returns the call's number
   */
  sent(call: OpenCall): number;
  /** Notes that a call was answered, or that it is known not to have been sent. */
  answered(call: number, atMs: number): void;
  /** Notes what is meant to become of numbers that somebody is about to give back. */
  promise(promises: readonly NumberPromise[]): void;
  /** Forgets what was meant to become of numbers: it has. */
  keep(phoneNumbers: readonly string[]): void;
  /** What is still meant to become of numbers. */
  promises(): readonly NumberPromise[];
  /** Notes that the run has done all that it was to do. A run that breaks off, or leaves something undone, is not ended. */
  end(atMs: number): void;
  /** Gives the file back. */
  close(): void;
}

/** A journal that is kept nowhere: nothing is known of what a run that broke off has sent. */
export function memoryJournal(): Journal {
  const promised = new Map<string, NumberPromise>();
  return {
    open: () => [],
    touchedBy: () => new Set(),
    begin() {},
    sent: () => 0,
    answered() {},
    promise(promises) {
      for (const one of promises) promised.set(one.phoneNumber, one);
    },
    keep(phoneNumbers) {
      for (const phoneNumber of phoneNumbers) promised.delete(phoneNumber);
    },
    promises: () => [...promised.values()],
    end() {},
    close() {},
  };
}
