import { CsvError, parse } from "csv-parse/sync";

/** A person to onboard. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly extensionNumber: string;
  /** The id of a phone in the account's inventory. */
  readonly deviceId: string;
}

/** The roster has lines that cannot be used. Nothing of it may be sent. */
export class RosterError extends Error {
  override readonly name = "RosterError";
}

interface Row {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

const columns = ["name", "email", "extension", "phone"];

/** What each column must look like, and how to say it. The limits are the contract's. */
const rules: Readonly<Record<string, { readonly pattern: RegExp; readonly want: string }>> = {
  name: { pattern: /^(?=.{3,129}$)[^\s,]+(,? [^\s,]+)+$/u, want: "first and last name, or last name, comma, first name" },
  email: { pattern: /^(?=.{3,254}$)[^\s@]+@[^\s@]+\.[^\s@]+$/u, want: "an address such as ines@tidewater.example" },
  extension: { pattern: /^\d{3,8}$/, want: "3 to 8 digits" },
  phone: { pattern: /^[1-9]\d*$/, want: "the id of a phone in the inventory, digits only" },
};

const uniqueColumns = ["email", "extension", "phone"];

/**
 * Reads a roster in CSV with the columns name, email, extension and phone.
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
  if (problems.length > 0) throw new RosterError(problems.join("\n"));
  return rows.map(({ record }) => toPerson(record));
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
    throw new RosterError(`${file}:${error["lines"] ?? 1}: ${error.message}`);
  }
}

function checkHeader(header: string[], file: string): string[] {
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new RosterError(`${file}:1: the first line must name ${columns.join(", ")}; missing: ${missing.join(", ")}`);
  return header;
}

function rowProblems({ info, record }: Row, file: string): string[] {
  return columns.flatMap((column) => {
    const value = record[column] ?? "";
    const rule = rules[column];
    return rule === undefined || rule.pattern.test(value)
      ? []
      : [`${file}:${info.lines}: ${column} "${value}" must be ${rule.want}`];
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

function toPerson(record: Readonly<Record<string, string>>): Person {
  const { name = "", email = "", extension = "", phone = "" } = record;
  const [last, first] = name.includes(",")
    ? name.split(/, */)
    : [name.slice(name.lastIndexOf(" ") + 1), name.slice(0, name.lastIndexOf(" "))];
  return { firstName: first ?? "", lastName: last ?? "", email, extensionNumber: extension, deviceId: phone };
}
