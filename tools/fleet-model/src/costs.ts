/** What one of each costs, in the unit of the resource. */
export interface Shares {
  /** A turn, whatever it does. */
  readonly turn: number;
  /** A call that is answered from the journal. */
  readonly replayed: number;
  /** A call that goes out. */
  readonly sent: number;
  /** A place in a budget that is asked for and not there. */
  readonly refused: number;
}

/** What turns ask of each resource. */
export interface TurnCosts {
  /** Processor time of a worker, in milliseconds. */
  readonly cpuMs: Shares;
  /** Processor time of Redis, in milliseconds. */
  readonly redisCpuMs: Shares;
  /** Commands that go to Redis. */
  readonly commands: Shares;
  /** What Redis is sent. */
  readonly inBytes: Shares;
  /** What Redis answers. */
  readonly outBytes: Shares;
}

/** What a fleet keeps in Redis, in bytes. */
export interface Memory {
  /** Whatever is in it. */
  readonly empty: number;
  /** An account of the run, before anything is played. */
  readonly account: number;
  /** A person of an account's company file. */
  readonly person: number;
  /** Session and budgets of an account at work. */
  readonly working: number;
  /** A call in the journal. */
  readonly entry: number;
}

/** What a worker costs that has nothing to do. */
export interface Idle {
  readonly connections: number;
  readonly commandsPerSecond: number;
}

/** What starting and looking at a run costs, for each of its accounts. */
export interface Looking {
  /** How long `startRun` takes, in milliseconds. */
  readonly startMs: number;
  /** How long `readStatus` takes, in milliseconds. */
  readonly statusMs: number;
  /** Commands of `readStatus`. */
  readonly statusCommands: number;
  /** Processor time of Redis for `readStatus`, in milliseconds. */
  readonly statusRedisCpuMs: number;
}

/** All that the model goes by, as `measure` found it. */
export interface Costs {
  readonly turns: TurnCosts;
  readonly memory: Memory;
  readonly idle: Idle;
  readonly looking: Looking;
}
