import { styleText } from "node:util";
import Table from "cli-table3";

/** A table without rows. Colours are our own: the library would write them into a pipe as well. */
export function newTable(head: readonly string[]): Table.Table {
  return new Table({ head: head.map((name) => styleText("bold", name)), style: { head: [], border: [], compact: true } });
}
