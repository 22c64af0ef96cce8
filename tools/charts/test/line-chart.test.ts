import { expect, test } from "vitest";
import { type LineChart, lineChart } from "../src/line-chart.ts";

const chart: LineChart = {
  title: "Minutes & times",
  note: "fewer are better",
  panels: [
    {
      title: "Minutes",
      across: { title: "workers", from: 1, to: 16, ticks: [1, 4, 16], isLogarithmic: true },
      up: { from: 1, to: 100, ticks: [1, 10, 100], isLogarithmic: true },
      lines: [
        {
          name: "one",
          points: [
            [1, 100],
            [4, 10],
            [16, 1],
          ],
          isOwn: false,
        },
        {
          name: "several",
          points: [
            [4, 10],
            [16, 10],
          ],
          isOwn: true,
        },
      ],
      level: { at: 10, text: "ten minutes" },
    },
    {
      title: "Times",
      across: { title: "accounts", from: 0, to: 4000, ticks: [0, 2000, 4000] },
      up: { from: 0.5, to: 2.5, ticks: [0.5, 1.5, 2.5] },
      lines: [
        {
          name: "all on one",
          points: [
            [0, 0.5],
            [1000, 1],
            [4000, 2.5],
          ],
          isOwn: false,
        },
      ],
      level: { at: 1, text: "the least" },
    },
  ],
};

test("the same figures give the same picture, whatever was drawn before", () => {
  const first = lineChart(chart);
  lineChart({ ...chart, panels: chart.panels.slice(0, 1) });
  expect(lineChart(chart)).toBe(first);
});

test("points are where their figures put them, from corner to corner of their panel", () => {
  const lines = [
    ...lineChart(chart).matchAll(
      /<path d="M(.+)" fill="none" stroke="var\(--(own|contrast)\)" stroke-width="2" stroke-linejoin/g,
    ),
  ];
  const [left, top, right, bottom] = [66, 130, 396, 350];
  const middle = [(left + right) / 2, (top + bottom) / 2].join(" ");
  expect(lines.map(([, points, kind]) => [points?.split("L"), kind])).toEqual([
    [[`${left} ${top}`, middle, `${right} ${bottom}`], "contrast"],
    [[middle, `${right} ${(top + bottom) / 2}`], "own"],
    [[`${left + 424} ${bottom}`, `${left + 424 + 82.5} ${bottom - 55}`, `${right + 424} ${top}`], "contrast"],
  ]);
});

test("a panel says its title, its axes, its lines and its level", () => {
  const svg = lineChart(chart);
  for (const text of ["Minutes", "workers", "one", "several", "ten minutes", "100", "16"])
    expect(svg).toContain(`>${text}</text>`);
  for (const text of ["Times", "accounts", "all on one", "the least", "4,000", "1.5"]) expect(svg).toContain(`>${text}</text>`);
});

test("it has a name, a ground, colours for the dark in all that is read, and nothing that answers to a pointer", () => {
  const svg = lineChart(chart);
  expect(svg).toContain("<title>Minutes &amp; times</title>");
  expect(svg).toContain('rx="8" fill="var(--paper)"');
  expect(svg).toContain("@media (prefers-color-scheme: dark)");
  expect(svg.match(/<text (?![^>]* fill="var)[^>]*>/g)).toBeNull();
  for (const [, name] of svg.matchAll(/var\(--(\w+)\)/g)) expect(svg.split(`--${name}: #`)).toHaveLength(3);
  expect(svg).not.toMatch(/:hover|class=|ecmeta/);
});
