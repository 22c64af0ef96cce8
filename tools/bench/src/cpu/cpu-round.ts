/** What a caller is asked to do. */
export interface CpuWork {
  readonly calls: number;
  /** How many calls are under way at a time. */
  readonly atOnce: number;
}

/** What it cost, in microseconds a call. */
export interface CpuRound {
  /** Processor time of all threads, the system's share counted in. */
  readonly cpuMicros: number;
  readonly wallMicros: number;
}
