import fc from "fast-check";
import { dump } from "js-yaml";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { parseCompanyFile } from "../src/index.ts";
import { arbitraryCompany, arbitrarySites } from "./support/arbitrary-company.ts";
import { type TableHabits, writeTable } from "./support/write-table.ts";

const habits = fc.record<TableHabits>({
  delimiter: fc.constantFrom(",", ";", "\t"),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  quotes: fc.constantFrom("all", "needed"),
  encoding: fc.constantFrom("utf8", "utf8 with mark", "utf16le", "utf16be"),
  listSeparator: fc.constantFrom(";", "; ", "\n"),
  turn: fc.double({ min: 0, max: 0.99, noNaN: true }),
});

const runs = { seed: 12, numRuns: 100 };
const read = (name: string, bytes: Uint8Array) => parseCompanyFile({ name, bytes });

test("a company that is written as YAML, by two programs, or as JSON, and read again is the same", () => {
  fc.assert(
    fc.property(arbitraryCompany, arbitrarySites, fc.constantFrom(0, "\t", 2), (people, sites, indent) => {
      const company = { ...people, sites };
      expect(read("company.yaml", Buffer.from(stringify(company)))).toEqual(company);
      expect(read("company.yml", Buffer.from(dump(company)))).toEqual(company);
      expect(read("company.json", Buffer.from(JSON.stringify(company, null, indent)))).toEqual(company);
    }),
    runs,
  );
});

test("a company that is written as a table of whatever habits and read again is the same", () => {
  fc.assert(
    fc.property(arbitraryCompany, habits, (company, program) => {
      expect(read("company.csv", writeTable(company, program))).toEqual(company);
    }),
    runs,
  );
});
