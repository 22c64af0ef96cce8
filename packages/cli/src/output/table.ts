import { stripVTControlCharacters } from "node:util";
import Table from "cli-table3";
import type { Output } from "../world.ts";

/**
 * A table of texts. On a terminal that is too narrow for it, cells are broken into several lines; elsewhere lines are as long as
 * they are.
 *
 * @param output - where it will be shown
 * @param head - the columns' names
 * @param rows - cells; line breaks in them are kept
 */
export function tableOf(output: Output, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = output.isTTY ? fit([head, ...rows], output.columns ?? usualColumns) : undefined;
  // Colours are for whoever calls: the library would write its own into a pipe as well.
  const table = new Table({
    head: [...head],
    // Rows of several lines are told apart by the lines between them.
    style: {
      head: [],
      border: [],
      compact: widths === undefined && !rows.some((row) => row.some((cell) => cell.includes("\n"))),
    },
    ...(widths === undefined ? {} : { colWidths: widths, wordWrap: true, wrapOnWordBoundary: holdWords(rows, widths) }),
  });
  for (const row of rows) table.push([...row]);
  return `${table.toString()}\n`;
}

const usualColumns = 80;
// A blank at each side of a cell.
const padding = 2;
const narrowest = 12;

// The widest columns give way first, down to their longest words, and below these where there is no other way.
function fit(rows: readonly (readonly string[])[], columns: number): number[] | undefined {
  const count = rows[0]?.length ?? 0;
  const widths = widthsOf(rows, count, "\n");
  const words = widthsOf(rows, count, /\s/);
  let surplus = widths.reduce((sum, width) => sum + width, 0) - (columns - count - 1);
  if (surplus <= 0) return undefined;
  for (const least of [words, widths.map(() => narrowest)]) {
    for (; surplus > 0; surplus -= 1) {
      const widest = Math.max(...widths.filter((width, column) => width > (least[column] ?? 0)));
      const column = widths.findIndex((width, index) => width === widest && width > (least[index] ?? 0));
      if (column < 0) break;
      widths[column] = widest - 1;
    }
  }
  return widths;
}

// There may be more rows than a call takes arguments.
function widthsOf(rows: readonly (readonly string[])[], count: number, separator: string | RegExp): number[] {
  return Array.from({ length: count }, (_, column) =>
    rows.reduce((width, row) => Math.max(width, longest(row[column], separator) + padding), 0),
  );
}

// The library cuts off words that are longer than their cell: then lines are broken anywhere.
function holdWords(rows: readonly (readonly string[])[], widths: readonly number[]): boolean {
  return rows.every((row) => row.every((cell, column) => longest(cell, /\s/) + padding <= (widths[column] ?? 0)));
}

function longest(cell: string | undefined, separator: string | RegExp): number {
  const parts = stripVTControlCharacters(cell ?? "").split(separator);
  return Math.max(...parts.map(({ length }) => length));
}
