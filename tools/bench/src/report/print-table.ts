import CliTable from "cli-table3";
import { type Bar, isMet, type Table } from "./table.ts";

/**
 * Writes a table for people: the figures, and below them the bars.
 *
 * @param table - what was found
 */
export function printTable({ name, title, columns, rows, bars }: Table): string {
  const hasNotes = rows.some((row) => row.note !== undefined);
  const grid = new CliTable({
    head: ["", ...columns.map((column) => column.title), ...(hasNotes ? [""] : [])],
    colAligns: ["left", ...columns.map(() => "right" as const), "left"],
    style: { head: [], border: [] },
  });
  for (const row of rows) {
    const figures = columns.map(({ key, digits }) => formatFigure(row.figures[key], digits ?? 0));
    grid.push([row.name, ...figures, ...(hasNotes ? [row.note ?? ""] : [])]);
  }
  return [`${name}: ${title}`, grid.toString(), ...bars.map(printBar), ""].join("\n");
}

function printBar(bar: Bar): string {
  const digits = Number.isInteger(bar.limit) && Number.isInteger(bar.figure) ? 0 : 2;
  const unit = bar.unit === "" ? "" : ` ${bar.unit}`;
  const figures = `${formatFigure(bar.figure, digits)}${unit}, bar ${bar.least ? "at least " : ""}${formatFigure(bar.limit, digits)}${unit}`;
  return `${isMet(bar) ? "met   " : "MISSED"}  ${bar.what}: ${figures}`;
}

function formatFigure(value: number | undefined, digits: number): string {
  if (value === undefined) return "-";
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
