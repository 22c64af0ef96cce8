import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { demoPicture, pictureFile } from "../src/picture/demo-picture.ts";
import { terminalSvg } from "../src/picture/terminal-svg.ts";

test("the documents' picture is of what the demo prints: if not, pnpm --filter @ringwright/demo picture", async () => {
  expect(readFileSync(pictureFile, "utf8")).toBe(await demoPicture());
});

test("what is drawn stands in its columns, in its colours, and is no markup", () => {
  const drawn = terminalSvg("run", ["│ \u001b[32m+\u001b[39m │ a < b"]);
  const texts = [...drawn.matchAll(/<text x="([\d.]+)"[^>]* fill="(#\w+)">(.*?)<\/text>/g)].map(([, ...parts]) => parts);
  const faint = texts[2]?.[1];
  expect(texts.slice(2)).toEqual([
    ["22.0", faint, "│"],
    ["37.2", "#6fdc9b", "+"],
    ["52.4", faint, "│"],
    ["67.6", "#e4ecf0", "a &lt; b"],
  ]);
});
