/** What is checked: an answer with one device, and one with a page of extensions. */
export const checkWorks = ["device", "page"] as const;

/** One of {@link checkWorks}. */
export type CheckWork = (typeof checkWorks)[number];

/** User time a call, in microseconds: as it is, and checked. */
export interface CheckedWork {
  readonly bareMicros: number;
  readonly checkedMicros: number;
}

/** What checking costs. */
export interface CheckFigures {
  /** Processor time until the first exchange was checked, loading counted in. */
  readonly startMs: number;
  readonly works: Readonly<Record<CheckWork, CheckedWork>>;
}
