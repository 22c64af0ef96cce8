import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

/** A column of a table. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => unknown;
  /** What the row is named by. */
  readonly heads?: boolean;
}

/** A table with its heading. */
export interface TableParts<Row> {
  readonly title: string;
  /** How many there are, where not all are shown. */
  readonly total?: number;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** What stands there without rows. */
  readonly empty: string;
  /** Rows as they were a message ago: others are lit up. */
  readonly before: ReadonlySet<string> | undefined;
}

/**
 * A table. On narrow screens each row is laid out as a block; the roles say that it is a table all the same, which browsers
 * forget when the layout changes.
 */
export function table<Row>({ title, total, rows, columns, empty, before }: TableParts<Row>): TemplateResult {
  const count = total ?? rows.length;
  return html`<section class="panel">
    <h2>${title} <span class="count">${count}</span></h2>
    <table role="table" aria-label=${title}>
      ${
        rows.length === 0
          ? nothing
          : html`<thead role="rowgroup">
              <tr role="row">
                ${columns.map(({ title }) => html`<th role="columnheader" scope="col">${title}</th>`)}
              </tr>
            </thead>`
      }
      <tbody role="rowgroup">
        ${
          rows.length === 0
            ? html`<tr role="row"><td role="cell" class="empty">${empty}</td></tr>`
            : repeat(
                rows.map((row) => ({ row, key: JSON.stringify(row) })),
                ({ key }) => key,
                ({ row, key }) => html`<tr role="row" class=${before === undefined || before.has(key) ? "" : "fresh"}>
                  ${columns.map((column) => cell(column, row))}
                </tr>`,
              )
        }
      </tbody>
    </table>
    ${count > rows.length ? html`<p class="note">The first ${rows.length} of ${count} are shown.</p>` : nothing}
  </section>`;
}

function cell<Row>({ title, cell, heads }: Column<Row>, row: Row): TemplateResult {
  return heads
    ? html`<th role="rowheader" scope="row" data-title=${title}>${cell(row)}</th>`
    : html`<td role="cell" data-title=${title}>${cell(row)}</td>`;
}
