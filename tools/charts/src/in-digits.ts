/** A figure as people read it: 172,000 or 1.10. */
export function inDigits(figure: number, digits = 0): string {
  return figure.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
