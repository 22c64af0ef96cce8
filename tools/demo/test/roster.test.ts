import { describe, expect, test } from "vitest";
import { loadRoster, readRoster } from "../src/roster.ts";

const header = "name,email,extension,phone,area,queue\n";

describe("loadRoster", () => {
  test("reads the office that ships with the demo", () => {
    const people = loadRoster(new URL("../roster.csv", import.meta.url), "roster.csv");
    expect(people).toHaveLength(12);
    expect(people[0]).toEqual({
      line: 2,
      firstName: "Joel",
      lastName: "Castellano",
      email: "joel.castellano@tidewater.example",
      extensionNumber: "105",
      phone: "Polycom VVX 450",
      areaCode: "503",
      queue: "Front Desk",
    });
    expect(people[6]).toMatchObject({ firstName: "Katrin", lastName: "Vogel" });
    expect(people[2]?.queue).toBeUndefined();
  });

  test("names a file that is not there", () => {
    const file = new URL("nobody.csv", import.meta.url);
    expect(() => loadRoster(file, "nobody.csv")).toThrow("nobody.csv: cannot be read (ENOENT)\nNothing was sent.");
  });
});

describe("readRoster", () => {
  test("takes columns in any order, a byte order mark, CRLF and empty lines", () => {
    const text = "\uFEFFphone,queue,extension,name,email,area\r\n60,200,106,Mei Maria Tanaka,mei@tidewater.example,503\r\n\r\n";
    expect(readRoster(text, "r.csv")).toEqual([
      {
        line: 2,
        firstName: "Mei Maria",
        lastName: "Tanaka",
        email: "mei@tidewater.example",
        extensionNumber: "106",
        phone: "60",
        areaCode: "503",
        queue: "200",
      },
    ]);
  });

  test.each([
    ["a short extension", "Mei Tanaka,mei@t.example,12,60,503,\n", 'r.csv:2: extension "12" must be 3 to 8 digits'],
    ["a broken address", "Mei Tanaka,mei.tanaka,106,60,503,\n", 'r.csv:2: email "mei.tanaka" must be an address'],
    ["one name only", "Mei,mei@t.example,106,60,503,\n", 'r.csv:2: name "Mei" must be first and last name'],
    ["no first name", '", Mei",mei@t.example,106,60,503,\n', 'r.csv:2: name ", Mei" must be first and last name'],
    ["a long name", `Mei ${"T".repeat(65)},mei@t.example,106,60,503,\n`, "of 64 characters each"],
    ["a long address", `Mei Tanaka,${"m".repeat(60)}@t.example,106,60,503,\n`, "must be an address"],
    [
      "no phone",
      "Mei Tanaka,mei@t.example,106,,503,\n",
      'r.csv:2: phone "" must be Softphone, Spare phone, or one that they have',
    ],
    ["no area", "Mei Tanaka,mei@t.example,106,60,,\n", 'r.csv:2: area "" must be an area code, such as 503'],
    ["an area that cannot be", "Mei Tanaka,mei@t.example,106,60,103,\n", 'r.csv:2: area "103" must be an area code'],
    ["a long queue", `Mei Tanaka,mei@t.example,106,60,503,${"q".repeat(65)}\n`, "must be the name of a call queue, or empty"],
    ["a missing column", "Mei Tanaka,mei@t.example,106\n", "r.csv:2: Invalid Record Length"],
    ["an open quote", '"Mei Tanaka,mei@t.example,106,60,503,\n', "r.csv:2: Quote Not Closed"],
    ["nobody", "", "r.csv: there is nobody in it"],
  ])("refuses %s", (_, lines, message) => {
    expect(() => readRoster(header + lines, "r.csv")).toThrow(message);
  });

  test("refuses a file without its columns", () => {
    expect(() => readRoster("name,mail\nMei Tanaka,mei@t.example\n", "r.csv")).toThrow(
      "r.csv:1: the first line must name name, email, extension, phone, area, queue; missing: email, extension, phone, area, queue",
    );
  });

  test("names every bad line at once, and the line a value was first used in", () => {
    const lines = "Mei Tanaka,mei@t.example,106,60,503,\n\nAbel Kristoff,MEI@t.example,106,,503,\n";
    expect(() => readRoster(header + lines, "r.csv")).toThrow(
      [
        'r.csv:4: phone "" must be Softphone, Spare phone, or one that they have, such as Polycom VVX 450',
        'r.csv:4: email "mei@t.example" stands in line 2 already',
        'r.csv:4: extension "106" stands in line 2 already',
        "Nothing was sent.",
      ].join("\n"),
    );
  });
});
