/**
 * Finds what each of some quantities costs, by least squares: the costs whose sums come closest to what was measured. A cost is never
 * negative: one that would be is taken for nothing, and the others are looked for again.
 *
 * @param quantities - a row for each measurement
 * @param measured - what it came to
 * @returns a cost for each column
 */
export function leastSquares(quantities: readonly (readonly number[])[], measured: readonly number[]): number[] {
  const width = quantities[0]?.length ?? 0;
  let columns = Array.from({ length: width }, (_, column) => column);
  for (;;) {
    const found = solve(
      columns.map((one) => columns.map((other) => sum(quantities, (row) => (row[one] ?? 0) * (row[other] ?? 0)))),
      columns.map((one) => sum(quantities, (row, index) => (row[one] ?? 0) * (measured[index] ?? 0))),
    );
    const kept = columns.filter((_, index) => (found[index] ?? 0) >= 0);
    if (kept.length === columns.length) {
      return Array.from({ length: width }, (_, column) => found[columns.indexOf(column)] ?? 0);
    }
    columns = kept;
  }
}

function sum<Row>(rows: readonly Row[], of: (row: Row, index: number) => number): number {
  return rows.reduce((before, row, index) => before + of(row, index), 0);
}

/** Gauss' elimination, the greatest pivot first. A column that depends on others counts for nothing. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const best = rows.slice(column).reduce((at, row, index) => {
      return Math.abs(row[column] ?? 0) > Math.abs(rows[at]?.[column] ?? 0) ? column + index : at;
    }, column);
    [rows[column], rows[best]] = [rows[best] as number[], rows[column] as number[]];
    const pivot = rows[column] as number[];
    const lead = pivot[column] ?? 0;
    if (Math.abs(lead) < 1e-9) continue;
    for (const [index, row] of rows.entries()) {
      const factor = index === column ? 0 : (row[column] ?? 0) / lead;
      for (const [at, value] of pivot.entries()) row[at] = (row[at] ?? 0) - factor * value;
    }
  }
  return rows.map((row, index) => (Math.abs(row[index] ?? 0) < 1e-9 ? 0 : (row[size] ?? 0) / (row[index] ?? 1)));
}
