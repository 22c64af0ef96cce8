/** What one turn of an account took, with what the worker does for it before and after. */
export interface TurnFigures {
  readonly account: string;
  readonly end: "done" | "waits" | "failed";
  /** How many answered calls were in the journal when it began: so many were played again. */
  readonly replayed: number;
  /** Calls that went out. */
  readonly sent: number;
  /** Places in a budget that were asked for and not there. */
  readonly refused: number;
  /** How long the calls took at the service, one added to another, in milliseconds. */
  readonly serviceMs: number;
  /** Processor time of the worker, in milliseconds. */
  readonly cpuMs: number;
  /** Commands that went to Redis; a script is one. */
  readonly commands: number;
  /** Processor time of Redis, in milliseconds. This and what follows is 0 where Redis was not asked. */
  readonly redisCpuMs: number;
  /** From workers to Redis. */
  readonly inBytes: number;
  /** And back. */
  readonly outBytes: number;
}
