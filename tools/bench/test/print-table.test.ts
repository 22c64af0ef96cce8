import { describe, expect, it } from "vitest";
import { printTable } from "../src/report/print-table.ts";
import { figureOf, isMet, type Table } from "../src/report/table.ts";

const table: Table = {
  name: "bundle",
  title: "bytes",
  columns: [
    { key: "gzip", title: "gzip" },
    { key: "ratio", title: "ratio", digits: 2 },
  ],
  rows: [
    { name: "ours", figures: { gzip: 12345, ratio: 1.005 }, note: "with a login" },
    { name: "theirs", figures: { gzip: 900 } },
  ],
  bars: [
    { what: "size", figure: 12345, limit: 10000, unit: "bytes" },
    { what: "ratio", figure: 1.1, limit: 1.1, unit: "" },
    { what: "rate", figure: 4, limit: 5, least: true, unit: "×" },
  ],
};

const lineWith = (text: string): string =>
  printTable(table)
    .split("\n")
    .find((line) => line.includes(text)) ?? "";
const cells = (line: string): string[] =>
  line
    .split("│")
    .slice(1, -1)
    .map((cell) => cell.trim());

describe("printTable", () => {
  it("names the table first", () => {
    expect(printTable(table).split("\n")[0]).toBe("bundle: bytes");
  });

  it("writes each column with its digits, and the note behind", () => {
    expect(cells(lineWith("ours"))).toEqual(["ours", "12,345", "1.01", "with a login"]);
  });

  it("shows a dash where a figure is missing", () => {
    expect(cells(lineWith("theirs"))).toEqual(["theirs", "900", "-", ""]);
  });

  it("says beside each bar whether it is met", () => {
    expect(lineWith("size:")).toBe("MISSED  size: 12,345 bytes, bar 10,000 bytes");
    expect(lineWith("ratio:")).toBe("met     ratio: 1.10, bar 1.10");
    expect(lineWith("rate:")).toBe("MISSED  rate: 4 ×, bar at least 5 ×");
  });
});

describe("isMet", () => {
  it("counts a figure on the bar as met, and one above as missed", () => {
    const bar = { what: "", limit: 10, unit: "" };
    expect(isMet({ ...bar, figure: 10 })).toBe(true);
    expect(isMet({ ...bar, figure: 10.01 })).toBe(false);
  });

  it("turns round where the limit is the least", () => {
    const bar = { what: "", limit: 5, least: true, unit: "×" };
    expect(isMet({ ...bar, figure: 5 })).toBe(true);
    expect(isMet({ ...bar, figure: 4.99 })).toBe(false);
  });
});

describe("figureOf", () => {
  it("finds a figure, and says which one is missing", () => {
    expect(figureOf(table.rows, "theirs", "gzip")).toBe(900);
    expect(() => figureOf(table.rows, "theirs", "ratio")).toThrow("no figure ratio of theirs");
  });
});
