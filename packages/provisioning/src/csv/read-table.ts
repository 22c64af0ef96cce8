import { CsvError, type Options, parse } from "csv-parse/sync";
import { mostPeople } from "../company-file.ts";
import type { Spots } from "../source.ts";
import type { ProblemList } from "../text/problem-list.ts";

/** A cell: its text without blanks at its ends, and where it begins, in characters. */
export interface TableCell {
  readonly text: string;
  readonly offset: number;
}

/** A row with something in it. */
export interface Row {
  readonly cells: readonly TableCell[];
  /** Where it begins, in characters. */
  readonly offset: number;
}

/** A table with a header. */
export interface Table {
  readonly header: readonly TableCell[];
  readonly rows: readonly Row[];
}

// More than people may be; nobody needs to read on to tell so.
const mostLines = 2 * mostPeople;
// A row that goes on for longer is one whose quotes are not closed, or no person.
const longestRow = 100_000;
const delimiters = [",", ";", "\t"];

/**
 * Reads a table whose cells are separated by commas, semicolons or tabs, whichever makes most sense of its header.
 *
 * @param known - how many cells of a row are headers that are known
 * @returns undefined where there are problems
 */
export function readTable(
  text: string,
  known: (header: readonly string[]) => number,
  spots: Spots,
  problems: ProblemList,
): Table | undefined {
  const said = /^sep=(.)[\r\n]/.exec(text)?.[1]; // Excel's own way
  try {
    const rows = readRows(text, { delimiter: said ?? likelyDelimiter(text, known), to: mostLines });
    const [header, ...others] = said === undefined ? rows : rows.slice(1);
    if (header !== undefined) return { header: header.cells, rows: others };
    problems.add(spots.at(0), "", "is empty; the first line names the columns, and each other one is a person");
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.add(spots.at(offsetOf(error, text)), "", explain(error));
  }
  return undefined;
}

function likelyDelimiter(text: string, known: (header: readonly string[]) => number): string {
  const tried = delimiters.map((delimiter) => {
    const headers = headersBy(delimiter, text);
    return { delimiter, known: known(headers), all: headers.length };
  });
  const [best] = tried.toSorted((one, other) => other.known - one.known || other.all - one.all);
  return best?.delimiter ?? ",";
}

// With the wrong delimiter there may be quotes in the middle of a cell. There may be empty lines and cells before the header.
function headersBy(delimiter: string, text: string): string[] {
  try {
    return readRows(text.slice(text.search(/[^\s,;]/)), { delimiter, to: 1 })[0]?.cells.map((cell) => cell.text) ?? [];
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}

function readRows(text: string, options: Options): Row[] {
  const rows: { readonly cells: TableCell[]; readonly offset: number }[] = [];
  const bytes = Buffer.from(text);
  let [endInBytes, end] = [0, 0]; // of the last cell
  parse(bytes, {
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: longestRow,
    relax_column_count: true,
    trim: true,
    ...options,
    cast: (cell, { bytes: cellEnd, index }) => {
      const offset = rows.length === 0 ? 0 : behindSeparator(text, end);
      end += bytes.toString("utf8", endInBytes, cellEnd).length;
      endInBytes = cellEnd;
      if (index === 0) rows.push({ cells: [], offset });
      rows.at(-1)?.cells.push({ text: cell.trim(), offset });
      return cell;
    },
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell.text !== ""));
}

// Of two characters that end a line, both.
function behindSeparator(text: string, offset: number): number {
  return offset + (text.startsWith("\r\n", offset) ? 2 : 1);
}

// Where the cell begins that the error is in.
function offsetOf(error: CsvError, text: string): number {
  const end = Buffer.from(text).toString("utf8", 0, Number(error["bytes"] ?? 0)).length;
  return /[\s,;]/.test(text.charAt(end)) ? behindSeparator(text, end) : end;
}

function explain({ code }: CsvError): string {
  switch (code) {
    case "CSV_MAX_RECORD_SIZE":
      return `a row goes on here for more than ${longestRow} characters; are there quotes that are not closed?`;
    case "CSV_QUOTE_NOT_CLOSED":
      return 'the quotes that open here are not closed; close them, and write quotes within a cell twice ("")';
    default:
      return 'there are quotes in the middle of this cell; put the whole cell in quotes, and write those within it twice ("")';
  }
}
