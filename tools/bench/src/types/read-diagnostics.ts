const figures = {
  instantiations: "Instantiations",
  types: "Types",
  checkSeconds: "Check time",
  totalSeconds: "Total time",
} as const;

/** What the types of a program cost the compiler. */
export type Diagnostics = Record<keyof typeof figures, number>;

/**
 * Reads what `tsc --extendedDiagnostics` printed.
 *
 * @param text - all of it
 * @throws Error for a figure that is not there
 */
export function readDiagnostics(text: string): Diagnostics {
  const read = (title: string): number => {
    const value = new RegExp(`^${title}:\\s+([\\d.]+)s?$`, "m").exec(text)?.[1];
    if (value === undefined) throw new Error(`tsc --extendedDiagnostics printed no "${title}"`);
    return Number(value);
  };
  return {
    instantiations: read(figures.instantiations),
    types: read(figures.types),
    checkSeconds: read(figures.checkSeconds),
    totalSeconds: read(figures.totalSeconds),
  };
}
