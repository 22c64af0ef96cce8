import { expect, test } from "vitest";
import { parseCompanyFile } from "../src/index.ts";
import { told } from "./support/problems-of.ts";

const read = (text: string, name = "people.yaml") => parseCompanyFile({ name, bytes: Buffer.from(text) });

test("what is not in quotes is read as it is written", () => {
  const { people } = read(`people:
  - email: ines@tidewater.example
    extensionNumber: 0101
    department: NO
    jobTitle: yes
    site: 1_000
    costCenter: 0x1F
    reference: 1e3
    partnerId: 12345678901234567890
    number: +15035550112
    customFields: { Crew: 2026-01-02, 7: 010 }
    emergency: { address: { street: 12:30, city: "true", zip: 01234, country: NO } }
`);
  expect(people).toEqual([
    {
      email: "ines@tidewater.example",
      extensionNumber: "0101",
      department: "NO",
      jobTitle: "yes",
      site: "1_000",
      costCenter: "0x1F",
      reference: "1e3",
      partnerId: "12345678901234567890",
      number: "+15035550112",
      customFields: { Crew: "2026-01-02", 7: "010" },
      emergency: { address: { street: "12:30", city: "true", zip: "01234", country: "NO" } },
    },
  ]);
});

test("what is not said is absent, what is empty is there", () => {
  const { people } = read('people: [{ email: a@tidewater.example, department: "", queues: [], phones: [] }]');
  expect(people).toStrictEqual([{ email: "a@tidewater.example", department: "", queues: [], phones: [] }]);
});

test("a schema for editors may be named", () => {
  expect(
    read('{ "$schema": "./company-file.schema.json", "people": [{ "email": "a@tidewater.example" }] }', "a.json"),
  ).toStrictEqual({
    key: "email",
    people: [{ email: "a@tidewater.example" }],
  });
});

test("a value may be shared by its anchor", () => {
  const { people } = read(`people:
  - { email: a@tidewater.example, emergency: &office { location: Astoria Office } }
  - { email: b@tidewater.example, emergency: *office }
`);
  expect(people.map(({ emergency }) => emergency)).toEqual([{ location: "Astoria Office" }, { location: "Astoria Office" }]);
});

test("names that JavaScript gives a meaning are names of custom fields", () => {
  const [person] = read("people: [{ email: a@tidewater.example, customFields: { __proto__: x, constructor: z } }]").people;
  expect(Object.entries(person?.customFields ?? {})).toEqual([
    ["__proto__", "x"],
    ["constructor", "z"],
  ]);
});

const someone = "people: [{ email: a@tidewater.example }]\n";

test.each([
  ["a member twice", "people:\n  - email: a@tidewater.example\n    email: b@tidewater.example\n", /^3:5 email stands twice/],
  ["a merge key", "people:\n  - <<: { site: Yard }\n    email: a@tidewater.example\n", /^2:5 << is no part of YAML 1\.2/],
  ["a tag", "people:\n  - email: !!str a@tidewater.example\n", /^2:12 has a tag; write the value alone/],
  ["a list for a name", "people:\n  - ? [email]\n    : a\n", /^2:7 a list or an object cannot be a member's name/],
  ["an alias of nothing", "people:\n  - email: *a\n", /^2:12 there is no such anchor that ends before this alias/],
  ["an alias within its anchor", "people: &a\n  - *a\n", /^2:5 there is no such anchor that ends before this alias/],
  ["two documents", `${someone}---\n${someone}`, /^1:1 has several documents/],
  ["broken syntax", "people:\n  - email: a: b\n", /^2:13 is no YAML: /],
  ["a depth that nobody can read", `people: ${"[".repeat(50_000)}`, /^1:\d+ is nested more than 20 levels deep/],
  ["nothing", "# nobody yet\n", /^1:1 the file must be an object with people/],
  ["a list alone", "- email: a@tidewater.example\n", /^1:1 the file must be an object with people/],
  ["nobody", "people: []\n", /^1:9 people must be a list of one person at least/],
  [
    "a value that is missing",
    "people:\n  - email: a@tidewater.example\n    department:\n",
    /^3:5 department has no value; leave it out/,
  ],
  ["null", "people:\n  - email: a@tidewater.example\n    phones: ~\n", /^3:13 phones has no value; leave it out/],
])("%s is refused with its place", (_, text, problem) => {
  expect(told("people.yaml", text)).toEqual([expect.stringMatching(problem)]);
});

test("aliases of aliases without end are refused, and quickly", () => {
  const laughs = [..."bcdefghi"].map((name, index) => `  - &${name} [${`*${"abcdefgh"[index]}, `.repeat(9)}]`);
  const text = `people:\n  - &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n${laughs.join("\n")}\n`;
  expect(told("people.yaml", text)).toEqual([
    expect.stringMatching(/^\d+:\d+ with this alias the file stands for more than 1000000 values; write out what is needed$/),
  ]);
});

test.each([
  ["a comment", '{\n  // all of them\n  "people": [] }', /^2:3 is no (JSON|YAML)/],
  ["a comma behind the last", '{"people": [\n  {"email": "a@tidewater.example"},\n]}', /^2:35 is no JSON from here/],
  ["a word without quotes", '{"people": [\n  {"email": a@tidewater.example}\n]}', /^2:13 is no JSON from here/],
  ["single quotes", "{'people': []}", /^1:2 is no JSON from here/],
  [
    "a number that JSON does not have",
    '{"people": [{"email": "a@tidewater.example", "extensionNumber": 0101}]}',
    /^1:\d+ is no JSON/,
  ],
  [
    "true for text",
    '{"people": [{"email": "a@tidewater.example", "jobTitle": true}]}',
    /^1:58 jobTitle true must be .*put text in quotes/,
  ],
  [
    "null for text",
    '{"people": [{"email": "a@tidewater.example", "jobTitle": null}]}',
    /^1:58 jobTitle has no value; leave it out/,
  ],
  [
    "a member twice",
    '{"people": [{"email": "a@tidewater.example", "email": "b@tidewater.example"}]}',
    /^1:46 email stands twice/,
  ],
])("in JSON, %s is refused with its place", (_, text, problem) => {
  expect(told("people.json", text)).toEqual([expect.stringMatching(problem)]);
});

test("what is no JSON is told behind a string of whatever length, too", () => {
  const text = `{"people": [{"email": "${"x\\n".repeat(3_000_000)}"},]}`;
  expect(told("people.json", text)).toEqual([expect.stringMatching(/^1:\d+ is no JSON from here/)]);
});

test("numbers and escapes of JSON are read as they are written", () => {
  const text =
    '{\n\t"people": [{ "email": "a@tidewater.example", "extensionNumber": 101, "jobTitle": "\\ud83d\\ude00 \\/ \\u00e9" }]\n}';
  expect(read(text, "people.json").people).toEqual([
    { email: "a@tidewater.example", extensionNumber: "101", jobTitle: "😀 / é" },
  ]);
});
