import type { Telemetry } from "@ringwright/core";
import type { StepFate } from "../turn/replay.ts";

/** How many accounts are where. */
export type QueueDepths = Readonly<Record<"queued" | "working" | "waiting" | "failed", number>>;

/** What watches a fleet: `fleetTelemetry()` of `@ringwright/fleet/opentelemetry`, or one of your own. */
export interface FleetTelemetry {
  /** Watches the calls of each account; those that are played again are none. */
  readonly calls: Telemetry;
  /**
   * Told of a run that begins.
   *
   * @returns what ties the turns of its accounts to it; it travels with the jobs, and holds no secret
   */
  begin(run: string, accounts: number): Readonly<Record<string, string>>;
  /** Around each turn of an account. */
  turn<T>(
    about: { readonly run: string; readonly account: string; readonly carrier: Readonly<Record<string, string>> },
    work: () => Promise<T>,
  ): Promise<T>;
  /** Told of a call that goes back to the queue until its budget has room. */
  onWait(group: string, reason: "budget" | "penalty", waitMs: number): void;
  /** Told of a call that has ended. */
  onStep(operation: string, fate: StepFate): void;
  /**
   * Told how to count the accounts, as long as a worker works.
   *
   * @returns ends it
   */
  watchDepths(read: () => Promise<QueueDepths>): () => void;
}
