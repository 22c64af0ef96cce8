import { expect, test } from "vitest";
import { parseCompanyFile } from "../src/index.ts";
import { told } from "./support/problems-of.ts";

const table = "E-Mail,First name\r\nines@tidewater.example,Inés\r\n";

test.each([
  ["UTF-8", Buffer.from(table)],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${table}`)],
  ["UTF-16 LE with its mark", Buffer.from(`\ufeff${table}`, "utf16le")],
  ["UTF-16 BE with its mark", Buffer.from(`\ufeff${table}`, "utf16le").swap16()],
])("%s is read", (_, bytes) => {
  expect(parseCompanyFile({ name: "people.csv", bytes }).people).toEqual([
    { email: "ines@tidewater.example", name: { first: "Inés" } },
  ]);
});

const advice = 'save the file as UTF-8 (in Excel: "CSV UTF-8")';

test.each([
  ["Latin-1", Buffer.from(table, "latin1"), [`2:26 is neither UTF-8 nor UTF-16 with its mark; ${advice}`]],
  [
    "half a character at the end",
    Buffer.from(table).subarray(0, -4),
    [`2:26 is neither UTF-8 nor UTF-16 with its mark; ${advice}`],
  ],
  [
    "half a character of UTF-16 at the end",
    Buffer.from("\ufeffE-Mail", "utf16le").subarray(0, -1),
    [`1:6 a character that was lost when the text was read or written before (U+FFFD) stands here, which no text has; ${advice}`],
  ],
  ["a NUL byte", Buffer.from("E-Mail\nines\0@tidewater.example"), [`2:5 a NUL byte stands here, which no text has; ${advice}`]],
  [
    "what Windows-1252 leaves when it is read as Latin-1",
    Buffer.from("E-Mail,Title\nines@tidewater.example,Surveyor\u0092s mate"),
    [`2:32 a control character (U+0092) stands here, which no text has; ${advice}`],
  ],
  [
    "what another program could not read",
    Buffer.from("E-Mail,First name\nines@tidewater.example,In\ufffds"),
    [
      `2:26 a character that was lost when the text was read or written before (U+FFFD) stands here, which no text has; ${advice}`,
    ],
  ],
])("%s is refused with its line", (_, bytes, problems) => {
  expect(told("people.csv", bytes)).toEqual(problems);
});

test.each([
  ["LE", Buffer.from(table, "utf16le")],
  ["BE", Buffer.from(table, "utf16le").swap16()],
])("UTF-16 %s without its mark is refused in one sentence", (_, bytes) => {
  expect(told("people.csv", bytes)).toEqual([`1:1 seems to be UTF-16, but has no mark that says so; ${advice}`]);
});
