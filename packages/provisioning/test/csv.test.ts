import { expect, test } from "vitest";
import { columns } from "../src/csv/columns.ts";
import { type Person, parseCompanyFile } from "../src/index.ts";
import { told } from "./support/problems-of.ts";

const someone = "a@tidewater.example";
const read = (text: string) => parseCompanyFile({ name: "people.csv", bytes: Buffer.from(text) });
const one = (header: string, row: string): Person | undefined => read(`E-Mail,${header}\na@tidewater.example,${row}\n`).people[0];

test.each([[","], [";"], ["\t"]])(
  "cells separated by %j are found by themselves, quotes and line breaks and all",
  (separator) => {
    const rows = [
      ["Job Title", "EXT.", "e mail", "Last-name", "First\nname"],
      ['Surveyor, "A";\nwith\ttabs', "0102", "ines@tidewater.example", "Okafor", "Inés"],
    ];
    const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join("\n");
    expect(read(text).people).toEqual([
      {
        email: "ines@tidewater.example",
        extensionNumber: "0102",
        jobTitle: 'Surveyor, "A"; with\ttabs',
        name: { first: "Inés", last: "Okafor" },
      },
    ]);
  },
);

test("no two columns go by the same name", () => {
  const names = columns.flatMap(({ synonyms }) => synonyms);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("empty lines, empty rows and empty cells at the end say nothing", () => {
  expect(read("\nE-Mail,Site,,\n\na@tidewater.example,,,,,\n,,,\n   \nb@tidewater.example\n\n").people).toStrictEqual([
    { email: "a@tidewater.example" },
    { email: "b@tidewater.example" },
  ]);
});

test.each([
  ["semicolons", ";"],
  ["tabs", "\t"],
])("%s are found behind empty lines and rows, too", (_, separator) => {
  const lines = ["", "  ", separator.repeat(2), ["", "E-Mail", "Site"].join(separator), ["", someone, "Yard"].join(separator)];
  expect(read(lines.join("\r\n")).people).toEqual([{ email: someone, site: "Yard" }]);
});

test("the separator is the one that makes known headers, not the one that makes most", () => {
  expect(read(`E-Mail;Custom field: Crew, boat, and size\n${someone};North, 3, L\n`).people).toEqual([
    { email: someone, customFields: { "Crew, boat, and size": "North, 3, L" } },
  ]);
});

test("lines may end each in its own way, and the first may say the separator as Excel wants it", () => {
  expect(read("sep=|\r\nE-Mail|Site\na@tidewater.example|Yard, north\rb@tidewater.example|\r\n").people).toEqual([
    { email: "a@tidewater.example", site: "Yard, north" },
    { email: "b@tidewater.example" },
  ]);
});

test("what begins as a formula is text", () => {
  expect(one("Title,Dept", "=cmd|'/C calc'!A0,\"=SUM(A1:A3)\"")).toMatchObject({
    jobTitle: "=cmd|'/C calc'!A0",
    department: "=SUM(A1:A3)",
  });
});

test("none says that there shall be none; a person may be called so", () => {
  expect(
    one("Dept,Title,Roles,Phones,Number,Queues,Groups,Forwarding,Field: Crew", "none,None,NONE,none,none,none,none,none,none"),
  ).toEqual({
    email: "a@tidewater.example",
    department: "",
    jobTitle: "",
    roles: [],
    phones: [],
    number: "none",
    queues: [],
    groups: [],
    forwarding: [],
    customFields: { Crew: "" },
  });
  expect(one("First name,Last name", "None,None")).toMatchObject({ name: { first: "None", last: "None" } });
});

test.each([
  ["Ines Okafor", { first: "Ines", last: "Okafor" }],
  ['"Okafor, Ines"', { first: "Ines", last: "Okafor" }],
  ['"de la Cruz,María José"', { first: "María José", last: "de la Cruz" }],
])("the name %s is taken apart", (cell, name) => {
  expect(one("Name", cell)).toMatchObject({ name });
});

test.each(["María de la Cruz", "Cher", '"Okafor, Ines, Dr."'])("nobody guesses at the parts of the name %s", (cell) => {
  expect(told("people.csv", `E-Mail,Name\na@tidewater.example,${cell}\n`)).toEqual([
    expect.stringMatching(/^2:21 Name ".*" must be a first and a last name, or "last, first" .* \(people\[0\]\.name\)$/),
  ]);
});

test("phones are said in one column or in several", () => {
  expect(one("Phones,Serial,Model", '"own; APP\nname: Spare 1","A1;A2",VVX 450')).toMatchObject({
    phones: ["own", "app", { name: "Spare 1" }, { serial: "A1" }, { serial: "A2" }, { model: "VVX 450" }],
  });
});

test("numbers may have marks; words of the contract may be written as people do", () => {
  expect(
    one(
      "Number,Type,Status,Forwarding",
      "+1 (503) 555-01.12,virtual user,not activated,mobile: +1 503 555 0161; Boat: +15035550162",
    ),
  ).toMatchObject({
    number: "+15035550112",
    type: "VirtualUser",
    status: "NotActivated",
    forwarding: [
      { phoneNumber: "+15035550161", type: "Mobile" },
      { phoneNumber: "+15035550162", label: "Boat" },
    ],
  });
});

test("people are known by what a header marks", () => {
  expect(read("Ext (key),Name\n0102,Ines Okafor\n")).toEqual({
    key: "extensionNumber",
    people: [{ extensionNumber: "0102", name: { first: "Ines", last: "Okafor" } }],
  });
});

test.each([
  [
    "a header that is nearly known",
    "E-Mail,Extensoin\n",
    /^1:8 the column "Extensoin" is not known; is Extension number meant\?/,
  ],
  [
    "a header that is not known",
    "E-Mail,Shoe size in Paris\n",
    /^1:8 the column "Shoe size in Paris" is not known; .*Known are E-mail, /,
  ],
  ["a header that may mean two", "E-Mail,State\n", /^1:8 the column "State" may mean Status or Address state; write which/],
  ["a header twice", "E-Mail,Site,Office\n", /^1:13 the column "Office" says the same as "Site"; keep one of the two/],
  ["two keys", "E-Mail (key),Ext (key)\n", /^1:1 two columns are marked \(key\); people are known by one/],
  ["a key that cannot be one", "E-Mail,Site (key)\n", /^1:8 the column "Site \(key\)" cannot be what people are known by/],
  [
    "a custom field for a key",
    "E-Mail,Field: Crew (key)\n",
    /^1:8 the column "Field: Crew \(key\)" cannot be what people are known by/,
  ],
  ["no key", "Ext\n", /^1:1 has no column E-mail, which people are known by; add it, or mark another one/],
])("%s is refused with its place", (_, header, problem) => {
  const cells = header.split(",").map(() => "");
  expect(told("people.csv", `${header}${[someone, ...cells].slice(0, cells.length).join(",")}\n`)).toContainEqual(
    expect.stringMatching(problem),
  );
});

test.each([
  ["a cell without a header", `E-Mail,,Ext\n${someone},x,102\n`, /^1:8 column 2 has no header, and is not empty \(line 2\)/],
  ["a row that goes on", `E-Mail,Ext\n${someone},102,Yard\n`, /^2:25 the row goes on behind the last column/],
  ["a person without a key", `E-Mail,Ext\n,102\n`, /^2:1 email is missing, by which people are known \(people\[0\]\.email\)$/],
  [
    "a first cell, with lines that end in two characters",
    `Ext,E-Mail\r\n\r\n12,${someone}\r\n`,
    /^3:1 Ext "12" must be 3 to 8 digits/,
  ],
  [
    "a number and an area",
    `E-Mail,Number,Area\n${someone},keep,503\n`,
    /^2:26 Area says something else than another column of the row/,
  ],
  [
    "a phone number for a phone",
    `E-Mail,Phone\n${someone},+15035550112\n`,
    /^2:21 Phone "\+15035550112" must be own, app, .*belongs in the column Number/,
  ],
  [
    "a number that a spreadsheet cut short",
    `E-Mail,Number\n${someone},1.50356E+10\n`,
    /^2:21 Number "1\.50356E\+10" must be keep, /,
  ],
  [
    "an extension number cut short",
    `E-Mail,Ext\n${someone},1E+5\n`,
    /^2:21 Ext "1E\+5" must be 3 to 8 digits.*; a spreadsheet has cut it short/,
  ],
  [
    "a forwarding number alone",
    `E-Mail,Forwarding\n${someone},+15035550161\n`,
    /^2:21 Forwarding .* must be a kind or a label, a colon/,
  ],
  [
    "an address without a city",
    `E-Mail,Street,ZIP,Country\n${someone},1 Pier,97103,US\n`,
    /^2:21 city is missing \(people\[0\]\.emergency\.address\.city\)$/,
  ],
  [
    "quotes that are not closed",
    `E-Mail,Dept,Site\n${someone},"North,Yard\nb@tidewater.example,x\n`,
    /^2:21 the quotes that open here are not closed/,
  ],
  ["quotes in the middle", `E-Mail,Dept,Site\n${someone},North "A",Yard\n`, /^2:21 there are quotes in the middle of this cell/],
  ["text behind quotes", `E-Mail,Dept,Site\n${someone},"North" A,Yard\n`, /^2:21 there are quotes in the middle of this cell/],
  [
    "a row without end",
    `E-Mail,Dept\n${someone},${"x".repeat(100_001)}\n`,
    /^2:\d+ a row goes on here for more than 100000 characters/,
  ],
  ["nothing", "\n\n", /^1:1 is empty; the first line names the columns/],
  ["nobody", "E-Mail,Name\n", /^1:1 has nobody in it/],
])("%s is refused with its place", (_, text, problem) => {
  expect(told("people.csv", text)).toEqual([expect.stringMatching(problem)]);
});

test("a place behind accents and line breaks is counted in characters", () => {
  expect(told("people.csv", `Title,E-Mail,Ext\n"Größe\nÉcole 😀",${someone},12\n`)).toEqual([
    expect.stringMatching(/^3:31 Ext "12" must be 3 to 8 digits/),
  ]);
});

test.each([
  ["Always", "always"],
  [
    "monday-friday 08:00-12:00, 13:00-17:00; Sat: 9:00 - 12:00",
    { ...week(["08:00-12:00", "13:00-17:00"]), saturday: ["09:00-12:00"] },
  ],
])("the hours %s are read", (cell, hours) => {
  expect(one("Business hours", `"${cell}"`)?.hours).toEqual(hours);
});

test("hours that are none are told once, however many days have them", () => {
  expect(told("people.csv", `E-Mail,Hours\n${someone},mon-fri 9-17\n`)).toEqual([
    '2:21 Hours "9-17" must be hours such as 08:00-17:00 (people[0].hours.monday[0])',
  ]);
});

function week(ranges: readonly string[]): object {
  return Object.fromEntries(["monday", "tuesday", "wednesday", "thursday", "friday"].map((day) => [day, ranges]));
}

test("what calls show and what somebody is told of is read, in whatever case", () => {
  expect(
    one("Caller ID,Voicemails,Missed calls,Notification numbers", '+1 (503) 555-0112,"E-Mail, Attachment",none,+1 503 555 0161'),
  ).toEqual({
    email: someone,
    callerId: "+15035550112",
    notifications: { voicemails: ["email", "attachment"], missedCalls: [], smsPhoneNumbers: ["+15035550161"] },
  });
  expect(one("Caller ID", "Own")?.callerId).toBe("own");
});

test("what is wrong with a cell is told once, for however many days it stands", () => {
  expect(told("staff.csv", "E-mail,Hours\na@b.example,monday-friday 8-17; saturday 9-12\n")).toEqual([
    '2:13 Hours "8-17" must be hours such as 08:00-17:00 (people[0].hours.monday[0])',
    '2:13 Hours "9-12" must be hours such as 08:00-17:00 (people[0].hours.saturday[0])',
  ]);
});
