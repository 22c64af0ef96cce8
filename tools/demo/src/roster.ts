import { readFileSync } from "node:fs";
import { CsvError, parse } from "csv-parse/sync";
import { RosterError } from "./roster-error.ts";

/** A person to onboard. */
export interface Person {
  /** The line of the roster, for errors. */
  readonly line: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly extensionNumber: string;
  /** What they shall have; see the columns in the usage. */
  readonly phone: string;
  /** Where the number shall be. */
  readonly areaCode: string;
  /** The call queue to join, by its name or extension number. */
  readonly queue: string | undefined;
}

interface Row {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

/** What each column must look like, and how to say it. The limits are the contract's. */
const rules: Readonly<Record<string, { readonly pattern: RegExp; readonly want: string }>> = {
  name: {
    pattern: /^(?=.{3,129}$)([^,]{1,64}, ?[^,]{1,64}|[^,]{1,64} [^\s,]{1,64})$/u,
    want: "first and last name, or last name, comma, first name, of 64 characters each",
  },
  email: { pattern: /^(?=.{3,64}$)[^\s@]+@[^\s@]+\.[^\s@]+$/u, want: "an address such as mei.tanaka@tidewater.example" },
  extension: { pattern: /^\d{3,8}$/, want: "3 to 8 digits" },
  phone: { pattern: /\S/, want: "Softphone, Spare phone, or one that they have, such as Polycom VVX 450" },
  area: { pattern: /^[2-9]\d\d$/, want: "an area code, such as 503" },
  queue: { pattern: /^.{0,64}$/u, want: "the name of a call queue, or empty" },
};

const columns = Object.keys(rules);
const uniqueColumns = ["email", "extension"];

/** Whether somebody shall get a phone that the company has and nobody uses. */
export function wantsSpare({ phone }: Person): boolean {
  return phone.toLowerCase() === "spare phone";
}

/**
 * Reads a roster from a file.
 *
 * @param name - what it is called in errors
 * @throws RosterError when it cannot be read, or as `readRoster` does
 */
export function loadRoster(file: string | URL, name: string): Person[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw unusable([`${name}: cannot be read (${(error as NodeJS.ErrnoException).code})`]);
  }
  return readRoster(text, name);
}

/**
 * Reads a roster in CSV with the columns name, email, extension, phone, area and queue.
 *
 * @param text - the file's text
 * @param file - its name, for errors
 * @returns the people, in the file's order
 * @throws RosterError with a line for each thing that is wrong: file, line, column, what it is and what would be right
 */
export function readRoster(text: string, file: string): Person[] {
  const rows = parseRows(text, file);
  const problems = rows.flatMap((row) => rowProblems(row, file)).concat(repetitions(rows, file));
  if (rows.length === 0) problems.push(`${file}: there is nobody in it`);
  if (problems.length > 0) throw unusable(problems);
  return rows.map(toPerson);
}

function unusable(problems: readonly string[]): RosterError {
  return new RosterError(problems, "Nothing was sent.");
}

function parseRows(text: string, file: string): Row[] {
  try {
    return parse(text, {
      bom: true,
      columns: (header: string[]) => checkHeader(header, file),
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unusable([`${file}:${error["lines"] ?? 1}: ${error.message}`]);
  }
}

function checkHeader(header: string[], file: string): string[] {
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw unusable([`${file}:1: the first line must name ${columns.join(", ")}; missing: ${missing.join(", ")}`]);
  return header;
}

function rowProblems({ info, record }: Row, file: string): string[] {
  return Object.entries(rules).flatMap(([column, { pattern, want }]) => {
    const value = record[column] ?? "";
    return pattern.test(value) ? [] : [`${file}:${info.lines}: ${column} "${value}" must be ${want}`];
  });
}

function repetitions(rows: readonly Row[], file: string): string[] {
  return uniqueColumns.flatMap((column) => {
    const firstLine = new Map<string, number>();
    return rows.flatMap(({ info, record }) => {
      const value = (record[column] ?? "").toLowerCase();
      const first = firstLine.get(value);
      if (first === undefined) firstLine.set(value, info.lines);
      return first === undefined || value === ""
        ? []
        : [`${file}:${info.lines}: ${column} "${value}" stands in line ${first} already`];
    });
  });
}

function toPerson({ info, record }: Row): Person {
  const { name = "", email = "", extension = "", phone = "", area = "", queue = "" } = record;
  const [last = "", first = ""] = name.includes(",")
    ? name.split(/, */)
    : [name.slice(name.lastIndexOf(" ") + 1), name.slice(0, name.lastIndexOf(" "))];
  return {
    line: info.lines,
    firstName: first,
    lastName: last,
    email,
    extensionNumber: extension,
    phone,
    areaCode: area,
    queue: queue === "" ? undefined : queue,
  };
}
