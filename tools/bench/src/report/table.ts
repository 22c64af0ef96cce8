/** A column of figures. */
export interface Column {
  readonly key: string;
  readonly title: string;
  /** Digits after the point. None when left out. */
  readonly digits?: number;
}

/** One of those compared. */
export interface Row {
  readonly name: string;
  /** Figures by the column's key; a missing one shows as a dash. */
  readonly figures: Readonly<Record<string, number>>;
  /** What the figures stand for, where the rows do not all do the same. */
  readonly note?: string;
}

/** What a figure of ours should be at most, or at least. Missing it is news, not a failure. */
export interface Bar {
  readonly what: string;
  readonly figure: number;
  readonly limit: number;
  /** Whether the limit is the least that the figure should be. The most when left out. */
  readonly least?: boolean;
  readonly unit: string;
}

/** What one part of the bench found. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly bars: readonly Bar[];
}

/** Whether a bar is met. */
export function isMet(bar: Bar): boolean {
  return bar.least ? bar.figure >= bar.limit : bar.figure <= bar.limit;
}

/**
 * A figure of a row.
 *
 * @param rows - of one table
 * @param name - the row's
 * @param key - the column's
 * @throws RangeError when there is none
 */
export function figureOf(rows: readonly Row[], name: string, key: string): number {
  const figure = rows.find((row) => row.name === name)?.figures[key];
  if (figure === undefined) throw new RangeError(`no figure ${key} of ${name}`);
  return figure;
}
