import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { CompanyFileError, readCompanyFile } from "../src/index.ts";

const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const { people } = JSON.parse(readFileSync(fixture("company.json"), "utf8")) as { people: object[] };

test.each([
  "company.json",
  "company.yaml",
  "excel-semicolons.csv",
  "excel-unicode-text.txt",
  "google-sheets.csv",
  "libreoffice.csv",
  "utf-16be.tsv",
])("%s says the same company", async (name) => {
  expect(await readCompanyFile(fixture(name))).toEqual({ key: "email", people });
});

test("what Excel wrote in Windows-1252 is refused with the lines of its accents, not read as broken names", async () => {
  const error = await readCompanyFile(fixture("excel-windows-1252.csv")).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CompanyFileError);
  const { problems } = error as CompanyFileError;
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [2, 38],
    [3, 41],
  ]);
  expect(problems[0]?.message).toMatch(/neither UTF-8 nor UTF-16 .*CSV UTF-8/);
});
