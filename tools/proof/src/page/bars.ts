import { tableNames } from "@ringwright/bench/arguments";
import { type Bar, isMet } from "@ringwright/bench/table";
import { inDigits } from "@ringwright/charts/in-digits";
import type { Records } from "../record/topic-record.ts";

/** A table of all that a figure of ours should be at most, or at least, the missed ones as plainly as the others. */
export function barsTable(records: Records): string {
  const rows = tableNames.flatMap((name) => records[name].figures.bars.map((bar) => `| ${name} | ${rowOf(bar)} |\n`));
  return ["| | bar | found | |\n|---|---|---:|---|\n", ...rows].join("");
}

/** How many bars there are, and how many of them are missed. */
export function countBars(records: Records): { readonly all: number; readonly missed: number } {
  const bars = tableNames.flatMap((name) => records[name].figures.bars);
  return { all: bars.length, missed: bars.filter((bar) => !isMet(bar)).length };
}

function rowOf(bar: Bar): string {
  const unit = bar.unit === "" ? "" : ` ${bar.unit}`;
  const digits = Number.isInteger(bar.limit) && Number.isInteger(bar.figure) ? 0 : 2;
  const limit = `at ${bar.least ? "least" : "most"} ${inDigits(bar.limit, Number.isInteger(bar.limit) ? 0 : digits)}${unit}`;
  return `${bar.what}: ${limit} | ${inDigits(bar.figure, digits)}${unit} | ${isMet(bar) ? "met" : "**missed**"}`;
}
