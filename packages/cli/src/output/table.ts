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
    style: { head: [], border: [], compact: true },
    ...(widths === undefined ? {} : { colWidths: widths, wordWrap: true, wrapOnWordBoundary: holdWords(rows, widths) }),
  });
  for (const row of rows) table.push([...row]);
  return `${table.toString()}\n`;
}

const usualColumns = 80;
// A blank at each side of a cell.
const padding = 2;
const narrowest = 12;

// The widest columns give way first.
function fit(rows: readonly (readonly string[])[], columns: number): number[] | undefined {
  const count = rows[0]?.length ?? 0;
  // There may be more rows than a call takes arguments.
  const widths = Array.from({ length: count }, (_, column) =>
    rows.reduce((width, row) => Math.max(width, longest(row[column], "\n") + padding), 0),
  );
  const room = columns - count - 1;
  let surplus = widths.reduce((sum, width) => sum + width, 0) - room;
  if (surplus <= 0) return undefined;
  while (surplus > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    const width = widths[widest] as number;
    if (width <= narrowest) break;
    widths[widest] = width - 1;
    surplus -= 1;
  }
  return widths;
}

// The library cuts off words that are longer than their cell: then lines are broken anywhere.
function holdWords(rows: readonly (readonly string[])[], widths: readonly number[]): boolean {
  return rows.every((row) => row.every((cell, column) => longest(cell, /\s/) + padding <= (widths[column] ?? 0)));
}

function longest(cell: string | undefined, separator: string | RegExp): number {
  const parts = stripVTControlCharacters(cell ?? "").split(separator);
  return Math.max(...parts.map(({ length }) => length));
}
