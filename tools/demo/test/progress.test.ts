import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { progressOn } from "../src/progress.ts";

const clear = "\u001b[2K";

function written(isTTY: boolean): string {
  const stream = Object.assign(new PassThrough({ encoding: "utf8" }), { isTTY, columns: 100 });
  const progress = progressOn(stream as unknown as NodeJS.WriteStream);
  progress.begin("Ordering phones", 2);
  progress.advance();
  progress.advance();
  progress.done("2 phones ordered");
  progress.begin("Counting", 1);
  progress.stop();
  return String(stream.read());
}

test("where it is piped, each step is a line", () => {
  expect(written(false)).toBe("  + 2 phones ordered\n");
});

test("on a terminal a bar grows, and goes when its step is done", () => {
  const text = written(true);
  expect(stripVTControlCharacters(text)).toMatch(
    /Ordering phones \[-+\] 0 of 2.*Ordering phones \[=+\] 2 of 2 {2}\+ 2 phones ordered\n/s,
  );
  // The line is cleared before the one that stays is written, and after the step that broke off.
  const [step = "", brokenOff = ""] = text.split("2 phones ordered\n");
  expect(step.lastIndexOf(clear)).toBeGreaterThan(step.indexOf("2 of 2"));
  expect(brokenOff.lastIndexOf(clear)).toBeGreaterThan(brokenOff.indexOf("0 of 1"));
});
