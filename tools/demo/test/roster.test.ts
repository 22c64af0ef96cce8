import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readRoster } from "../src/roster.ts";

const header = "name,email,extension,phone\n";

describe("readRoster", () => {
  test("reads the office that ships with the demo", () => {
    const people = readRoster(readFileSync(new URL("../roster.csv", import.meta.url), "utf8"), "roster.csv");
    expect(people).toHaveLength(12);
    expect(people[0]).toEqual({
      firstName: "Ines",
      lastName: "Okafor",
      email: "ines.okafor@tidewater.example",
      extensionNumber: "102",
      deviceId: "804111004",
    });
    expect(people[9]).toMatchObject({ firstName: "Katrin", lastName: "Vogel" });
  });

  test("takes columns in any order, a byte order mark, CRLF and empty lines", () => {
    const text = "\uFEFFphone,extension,name,email\r\n804111004,102,Ines Maria Okafor,ines@tidewater.example\r\n\r\n";
    expect(readRoster(text, "r.csv")).toEqual([
      {
        firstName: "Ines Maria",
        lastName: "Okafor",
        email: "ines@tidewater.example",
        extensionNumber: "102",
        deviceId: "804111004",
      },
    ]);
  });

  test.each([
    ["a short extension", "Ines Okafor,ines@tidewater.example,12,804111004\n", 'r.csv:2: extension "12" must be 3 to 8 digits'],
    ["a broken address", "Ines Okafor,ines.tidewater,102,804111004\n", 'r.csv:2: email "ines.tidewater" must be an address'],
    ["one name only", "Ines,ines@tidewater.example,102,804111004\n", 'r.csv:2: name "Ines" must be first and last name'],
    ["no phone", "Ines Okafor,ines@tidewater.example,102,\n", 'r.csv:2: phone "" must be the id of a phone'],
    ["a missing column", "Ines Okafor,ines@tidewater.example,102\n", "r.csv:2: Invalid Record Length"],
    ["an open quote", '"Ines Okafor,ines@tidewater.example,102,804111004\n', "r.csv:2: Quote Not Closed"],
    ["nobody", "", "r.csv: there is nobody in it"],
  ])("refuses %s", (_, lines, message) => {
    expect(() => readRoster(header + lines, "r.csv")).toThrow(message);
  });

  test("refuses a file without its columns", () => {
    expect(() => readRoster("name,mail\nInes Okafor,ines@tidewater.example\n", "r.csv")).toThrow(
      "r.csv:1: the first line must name name, email, extension, phone; missing: email, extension, phone",
    );
  });

  test("names every bad line at once, and the line a value was first used in", () => {
    const lines = "Ines Okafor,ines@tidewater.example,102,804111004\n\nTomas Lindgren,INES@tidewater.example,102,0\n";
    expect(() => readRoster(header + lines, "r.csv")).toThrow(
      [
        'r.csv:4: phone "0" must be the id of a phone in the inventory, digits only',
        'r.csv:4: email "ines@tidewater.example" stands in line 2 already',
        'r.csv:4: extension "102" stands in line 2 already',
      ].join("\n"),
    );
  });
});
