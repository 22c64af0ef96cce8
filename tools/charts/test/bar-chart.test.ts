import { expect, test } from "vitest";
import { type BarChart, barChart } from "../src/bar-chart.ts";

const chart: BarChart = {
  title: "Calls & minutes",
  note: "fewer are better",
  digits: 1,
  rows: [
    { name: "ringwright", figures: [10], isOwn: true },
    { name: "another", figures: [20], isOwn: false },
  ],
  line: { at: 15, text: "bar 15" },
};

test("the same figures give the same picture, whatever was drawn before", () => {
  const first = barChart(chart);
  barChart({ ...chart, rows: chart.rows.slice(0, 1) });
  expect(barChart(chart)).toBe(first);
});

test("bars are as long as their figures, and say them", () => {
  const svg = barChart(chart);
  const lengths = [...svg.matchAll(/<path d="M[\d.]+ [\d.]+l([\d.]+) 0l0 18l[^"]*" fill="var\(--(own|other)\)"/g)];
  expect(lengths.map(([, length, kind]) => [Number(length) / Number(lengths[1]?.[1]), kind])).toEqual([
    [0.5, "own"],
    [1, "other"],
  ]);
  for (const text of ["10.0", "20.0", "bar 15", "ringwright", "another"]) expect(svg).toContain(`>${text}</text>`);
});

test("it has a name, a ground, colours for the dark, and nothing that answers to a pointer", () => {
  const svg = barChart(chart);
  expect(svg).toContain("<title>Calls &amp; minutes</title>");
  expect(svg).toContain('rx="8" fill="var(--paper)"');
  expect(svg).toContain("@media (prefers-color-scheme: dark)");
  expect(svg).not.toMatch(/:hover|class=|ecmeta|#[0-9a-f]{6}"/);
});
