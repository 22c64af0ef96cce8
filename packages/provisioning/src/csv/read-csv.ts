import { shown } from "../check/shown.ts";
import { placeIn } from "../place.ts";
import { type Source, Spots } from "../source.ts";
import type { ProblemList } from "../text/problem-list.ts";
import { knownHeaders, type NamedColumn, readHeader } from "./header.ts";
import { type Members, put, spotAll } from "./members.ts";
import { type Row, readTable, type Table } from "./read-table.ts";

interface Headings {
  /** The columns, in the table's order; undefined where a header is wrong or missing. */
  readonly columns: readonly (NamedColumn | undefined)[];
  readonly key: string;
  readonly isTold: boolean;
}

/**
 * Reads a table of people: a header, and a row for each.
 *
 * @returns the company as YAML would say it; undefined where the table itself cannot be read
 */
export function readCsv(text: string, problems: ProblemList): Source | undefined {
  const spots = new Spots(text);
  const table = readTable(text, knownHeaders, spots, problems);
  if (table === undefined) return undefined;
  const headings = readHeadings(table, spots, problems);
  if (table.rows.length === 0) {
    problems.add(spots.at(0), "", "has nobody in it; each line below the header is a person");
    return undefined;
  }
  const people = table.rows.map((row, index) => readRow(row, placeIn("people", index), headings, spots, problems));
  return { value: { key: headings.key, people }, spots, isTold: headings.isTold };
}

function readHeadings({ header, rows }: Table, spots: Spots, problems: ProblemList): Headings {
  let isTold = true;
  const keys: string[] = [];
  const firsts = new Map<string, string>();
  const columns = header.map(({ text, offset }, index) => {
    const tell = (message: string): undefined => problems.add(spots.at(offset), "", message) as undefined;
    if (text === "") {
      const row = rows.find(({ cells }) => (cells[index]?.text ?? "") !== "");
      return (
        row &&
        tell(`column ${index + 1} has no header, and is not empty (line ${spots.at(row.offset).line}); name it, or clear it`)
      );
    }
    const heading = readHeader(text);
    if ("problem" in heading) {
      if (heading.isSecret) isTold = false;
      return tell(`the column ${shown(text, true)}${heading.problem}`);
    }
    const { column, isKey } = heading;
    const first = firsts.get(column.member.join("\0") + column.header);
    if (first !== undefined)
      return tell(`the column ${shown(text, true)}says the same as ${shown(first, true).trim()}; keep one of the two`);
    firsts.set(column.member.join("\0") + column.header, text);
    if (isKey) keys.push(String(column.member[0]));
    return column;
  });
  if (keys.length > 1) problems.add(spots.at(0), "", "two columns are marked (key); people are known by one");
  const key = keys[0] ?? "email";
  const isComplete = columns.every((its, index) => its !== undefined || header[index]?.text === "");
  if (isComplete && !columns.some((its) => its?.member[0] === key)) {
    problems.add(
      spots.at(0),
      "",
      'has no column E-mail, which people are known by; add it, or mark another one: "Extension number (key)"',
    );
  }
  return { columns, key, isTold };
}

function readRow(row: Row, place: string, headings: Headings, spots: Spots, problems: ProblemList): unknown {
  const person: Members = {};
  spots.add(place, row.offset);
  for (const [index, { text, offset }] of row.cells.entries()) {
    if (text === "") continue;
    if (index >= headings.columns.length) {
      problems.add(spots.at(offset), place, `the row goes on behind the last column; clear the cell, or name its column`);
      break;
    }
    const column = headings.columns[index];
    if (column === undefined) continue;
    const member = column.member.reduce<string>(placeIn, place);
    const tell = (message: string): void => problems.add(spots.at(offset), member, `${column.label} ${message}`);
    const cell = column.read(text);
    if ("problem" in cell) tell(shown(text, headings.isTold) + cell.problem);
    else if (!put(person, column.member, cell.value))
      tell("says something else than another column of the row; clear one of the two cells");
    spotAll(person, column.member, place, { offset, label: column.label }, spots);
  }
  return person;
}
