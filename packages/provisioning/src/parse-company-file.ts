import { unfitHours } from "./check/hours.ts";
import { repetitions } from "./check/repetitions.ts";
import { secretFields } from "./check/secrets.ts";
import { violations } from "./check/violations.ts";
import { type CompanyFile, type LeaversPolicy, mostPeople } from "./company-file.ts";
import { CompanyFileError } from "./company-file-error.ts";
import type { Defaults, Leavers, LeaversAction, PersonKey, Site } from "./company-types.gen.ts";
import { readCsv } from "./csv/read-csv.ts";
import { nameOfPlace } from "./place.ts";
import type { Source } from "./source.ts";
import { decode } from "./text/decode.ts";
import { ProblemList } from "./text/problem-list.ts";
import { withDefaults } from "./with-defaults.ts";
import { readYaml } from "./yaml/read-yaml.ts";

/** A company file that has been read from somewhere. */
export interface CompanyFileBytes {
  /** What problems call it. It ends as the names of such files do: .yaml, .yml, .json, .csv, .tsv, .txt. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file as its schema has it. */
interface CompanyDocument extends Pick<CompanyFile, "people"> {
  readonly key?: PersonKey;
  readonly sites?: readonly Site[];
  readonly defaults?: Defaults;
  readonly leavers?: LeaversAction | Leavers;
}

/** How large a company file may be, in bytes: that of five thousand people has two megabytes or three. */
export const mostBytes: number = 16 * 1024 * 1024;

const start = { line: 1, column: 1 };

/**
 * Reads a company file: YAML, JSON, or a table of people (CSV).
 *
 * @param file - its name and its bytes: UTF-8, or UTF-16 with its mark
 * @throws CompanyFileError with all that is wrong
 */
export function parseCompanyFile({ name, bytes }: CompanyFileBytes): CompanyFile {
  const problems = new ProblemList(name);
  const source = readSource(name, bytes, problems);
  if (source !== undefined) check(source, problems);
  if (source === undefined || problems.all.length > 0) throw new CompanyFileError(problems.all);
  return toCompany(source.value as CompanyDocument);
}

function readSource(name: string, bytes: Uint8Array, problems: ProblemList): Source | undefined {
  if (bytes.length > mostBytes) {
    problems.add(start, "", sizeAdvice(bytes.length));
    return undefined;
  }
  const [ending = ""] = /\.[^./\\]*$/.exec(name.toLowerCase()) ?? [];
  const read = readers[ending];
  if (read === undefined) {
    problems.add(start, "", `is no company file by its name; ${Object.keys(readers).join(", ")} are${spreadsheetAdvice(ending)}`);
    return undefined;
  }
  const text = decode(bytes, problems);
  return text === undefined ? undefined : read(text, problems);
}

// What Excel saves as "Unicode Text" ends in .txt.
const readers: Readonly<Record<string, (text: string, problems: ProblemList) => Source | undefined>> = {
  ".yaml": (text, problems) => readYaml(text, "YAML", problems),
  ".yml": (text, problems) => readYaml(text, "YAML", problems),
  ".json": (text, problems) => readYaml(text, "JSON", problems),
  ".csv": readCsv,
  ".tsv": readCsv,
  ".txt": readCsv,
};

function spreadsheetAdvice(ending: string): string {
  return /^\.(xlsx?|xlsm|ods|numbers)$/.test(ending) ? '; save the sheet as "CSV UTF-8"' : "";
}

/**
 * What to tell of a file that is too large.
 *
 * @param size - in bytes; undefined where it was not read to its end
 */
export function sizeAdvice(size: number | undefined): string {
  const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const has = size === undefined ? "has more than" : `has ${megabytes(size)}, more than`;
  return `${has} the ${megabytes(mostBytes)} that a company file may have; is it the right file?`;
}

function check(source: Source, problems: ProblemList): void {
  const { value, spots, isTold } = source;
  const { people } = (value ?? {}) as { readonly people?: unknown };
  if (Array.isArray(people) && people.length > mostPeople) {
    problems.add(start, "people", `there are more than ${mostPeople} people; is it the right file?`);
    return;
  }
  const found = [
    ...violations(value, isTold),
    ...repetitions(source),
    ...unfitHours(value, isTold),
    ...(isTold ? [] : secretFields(value)),
  ];
  const told = new Set<string>();
  for (const { place, message } of found) {
    const position = spots.positionOf(place);
    const sentence = `${spots.labelOf(place)} ${message}`;
    // A cell may say several members, such as the hours of five days.
    const key = `${position.line}:${position.column} ${sentence}`;
    if (told.has(key)) continue;
    told.add(key);
    problems.add(position, nameOfPlace(place), sentence);
  }
}

function toCompany({ key = "email", leavers, sites, defaults, people }: CompanyDocument): CompanyFile {
  return {
    key,
    ...(leavers === undefined ? {} : { leavers: policyOf(leavers) }),
    ...(sites === undefined ? {} : { sites: sites.map(({ defaults: _defaults, ...site }) => site) }),
    people: withDefaults(people, sites, defaults),
  };
}

function policyOf(leavers: LeaversAction | Leavers): LeaversPolicy {
  const { action, phone, number, upTo = "5%" } = typeof leavers === "string" ? { action: leavers } : leavers;
  const assets = action === "disable" ? "keep" : "inventory";
  return { action, phone: phone ?? assets, number: number ?? assets, upTo: Number.parseFloat(upTo) / 100 };
}
