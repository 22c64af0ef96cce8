import { RingwrightError } from "@ringwright/core";
import { expect, test } from "vitest";
import { CompanyFileError, parseCompanyFile } from "../src/index.ts";
import { problemsOf, told } from "./support/problems-of.ts";

test("all that is wrong is told at once, in the file's order", () => {
  const text = `leavers: { action: delete, phone: keep, upTo: 0.05 }
people:
  - email: ines@tidewater.example
    extensionNumber: 102
    phones: [{ serial: 64167F01 }]
    number: +15035550112
  - name: { first: Tomas }
    extensionNumber: 102
    phones: [mine, {}, { name: a, model: b }, { serial: 64167f01 }, { sort: x }]
    number: +15035550112
    status: Disable
  - email: INES@tidewater.example
    emergency: { location: Yard, address: {} }
    number: 503
    roles: [Boss, Boss]
    extentionNumber: 103
    customFields: { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }
    forwarding: [{ phoneNumber: +15035550161 }, { phoneNumber: 1, label: x }]
  - nobody
kee: email
`;
  expect(told("people.yaml", text)).toEqual([
    '1:35 phone "keep" must be inventory or release, for who is deleted keeps nothing (leavers.phone)',
    '1:47 upTo "0.05" must be a share in percent, such as 5% or 2.5% (leavers.upTo)',
    "7:5 email is missing, by which people are known (people[1].email)",
    '8:22 extensionNumber "102" stands in line 4 already (people[0].extensionNumber); no two people or sites can have the same (people[1].extensionNumber)',
    '9:14 phones[0] "mine" must be own, app, or an object with one of name, serial, model, such as { model: Polycom VVX 450 } (people[1].phones[0])',
    "9:20 phones[1] must have one of name, serial, model (people[1].phones[1])",
    "9:24 phones[2] must have one of name, serial, model (people[1].phones[2])",
    '9:57 serial "64167f01" stands in line 5 already (people[0].phones[0].serial); one phone can be given to one person (people[1].phones[3].serial)',
    "9:77 sort is not known; known are name, serial, model (people[1].phones[4].sort)",
    '10:13 number "+15035550112" stands in line 6 already (people[0].number); one number can be given to one person (people[1].number)',
    '11:13 status "Disable" must be one of Enabled, Disabled, Frozen, NotActivated (people[1].status)',
    '12:12 email "INES@tidewater.example" stands in line 3 already (people[0].email); no two people can have the same (people[2].email)',
    "13:16 emergency must have either a location or an address (people[2].emergency)",
    "13:43 street is missing (people[2].emergency.address.street)",
    "13:43 city is missing (people[2].emergency.address.city)",
    "13:43 zip is missing (people[2].emergency.address.zip)",
    "13:43 country is missing (people[2].emergency.address.country)",
    '14:13 number "503" must be keep, inventory, none, a phone number in E.164 such as +15035550112, or an object with an area such as { area: 503 } (people[2].number)',
    "15:19 roles[1] stands twice; keep one of the two (people[2].roles[1])",
    "16:22 extentionNumber is not known; is extensionNumber meant? (people[2].extentionNumber)",
    "17:19 customFields must be 5 custom fields at most, each with its name and value (people[2].customFields)",
    "18:18 forwarding[0] must be an object with phoneNumber and one of type, label (people[2].forwarding[0])",
    '18:64 phoneNumber "1" must be a phone number in E.164, such as +15035550112 (people[2].forwarding[1].phoneNumber)',
    '19:5 people[3] "nobody" must be a person with a member such as email (people[3])',
    "20:6 kee is not known; is key meant? (kee)",
  ]);
});

test("twenty problems are printed, and how many more there are", () => {
  const rows = Array.from({ length: 23 }, (_, index) => `a${index}@tidewater.example,${index}`);
  const bytes = Buffer.from(`E-Mail,Ext\n${rows.join("\n")}\n`);
  const error = (() => {
    try {
      return parseCompanyFile({ name: "people.csv", bytes });
    } catch (reason) {
      return reason;
    }
  })();
  expect(error).toBeInstanceOf(CompanyFileError);
  expect(RingwrightError.is(error)).toBe(true);
  const { message, problems, name } = error as CompanyFileError;
  expect(name).toBe("CompanyFileError");
  expect(problems).toHaveLength(23);
  expect(message.split("\n")).toHaveLength(21);
  expect(message).toMatch(/^people\.csv:2:22: Ext "0" must be 3 to 8 digits, such as 102 \(people\[0\]\.extensionNumber\)\n/);
  expect(message).toMatch(/\nand 3 more$/);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "CompanyFileError", problems });
});

test("long values are cut", () => {
  const [problem] = problemsOf("people.csv", `E-Mail,Ext\na@tidewater.example,${"1".repeat(100_000)}\n`);
  expect(problem?.message.length).toBeLessThan(200);
});

test.each([
  ["people.xlsx", /^is no company file by its name; .*; save the sheet as "CSV UTF-8"$/],
  ["people", /^is no company file by its name; \.yaml, \.yml, \.json, \.csv, \.tsv, \.txt are$/],
])("%s is refused by its name", (name, message) => {
  expect(problemsOf(name, "E-Mail\na@tidewater.example\n")).toEqual([
    { file: name, line: 1, column: 1, place: "", message: expect.stringMatching(message) },
  ]);
});

test("more than 100,000 people are refused in one sentence", () => {
  const message = "there are more than 100000 people; is it the right file?";
  expect(told("people.csv", `E-Mail\n${"x\n".repeat(100_001)}`)).toEqual([`1:1 ${message} (people)`]);
  expect(told("people.yaml", `people:\n${"- x\n".repeat(100_001)}`)).toEqual([`1:1 ${message} (people)`]);
});

test("of a file that is wrong everywhere, ten thousand problems are kept", () => {
  expect(problemsOf("people.csv", "E-Mail\0\n".repeat(20_000))).toHaveLength(10_000);
});
