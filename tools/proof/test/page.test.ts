import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bar } from "@ringwright/bench/table";
import { expect, test } from "vitest";
import { makeFiles } from "../src/make-files.ts";
import { barsTable, countBars } from "../src/page/bars.ts";
import { sourceOf } from "../src/page/words.ts";
import { pageFile, root } from "../src/paths.ts";
import { type Records, readRecord } from "../src/record/topic-record.ts";
import { topicNames } from "../src/topics/topics.ts";

const records = Object.fromEntries(topicNames.map((name) => [name, readRecord(name)])) as unknown as Records;

test("records give the same files each time, and the page names each picture and each command", () => {
  const files = makeFiles();
  expect(makeFiles()).toEqual(files);
  const page = files.get(pageFile) ?? "";
  const pictures = [...files.keys()].filter((path) => path.startsWith("docs/pictures/") && !path.includes("/badges/"));
  expect([...page.matchAll(/\]\((pictures\/[\w-]+\.svg)\)/g)].map(([, path]) => `docs/${path}`).sort()).toEqual(pictures.sort());
  for (const name of topicNames) for (const command of records[name].commands) expect(page).toContain(`\`${command}\``);
});

test("each badge is in the README", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const badges = [...makeFiles().keys()].filter((path) => path.includes("/badges/"));
  expect([...readme.matchAll(/\]\((docs\/pictures\/badges\/\w+\.svg)\)/g)].map(([, path]) => path).sort()).toEqual(badges.sort());
});

test("a missed bar is told as one", () => {
  const bars: Bar[] = [
    { what: "rate", figure: 4.21, limit: 5, least: true, unit: "× Prism" },
    { what: "calls", figure: 0, limit: 0, unit: "" },
  ];
  const cpu = { ...records.cpu, figures: { ...records.cpu.figures, bars } };
  const lines = barsTable({ ...records, cpu }).split("\n");
  expect(lines).toContain("| cpu | rate: at least 5 × Prism | 4.21 × Prism | **missed** |");
  expect(lines).toContain("| cpu | calls: at most 0 | 0 | met |");
  const { missed } = countBars({ ...records, cpu: { ...cpu, figures: { ...cpu.figures, bars: [] } } });
  expect(countBars({ ...records, cpu }).missed).toBe(missed + 1);
});

test("a record that was made beside other work says so", () => {
  const source = sourceOf({ ...records.fuzz, busyCores: 1.6 });
  expect(source).toContain("**other work kept 1.6 of them busy when it began**");
  expect(sourceOf({ ...records.fuzz, busyCores: 0.1 })).not.toContain("other work");
});
