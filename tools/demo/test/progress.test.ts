import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { type Progress, progressOn } from "../src/progress.ts";

const clear = "\u001b[2K";

function written(isTTY: boolean, tell: (progress: Progress) => void): string {
  const stream = Object.assign(new PassThrough({ encoding: "utf8" }), { isTTY, columns: 100 });
  tell(progressOn(stream as unknown as NodeJS.WriteStream));
  return String(stream.read());
}

function twoSteps(progress: Progress): void {
  progress.begin("Applying", 2);
  progress.advance();
  progress.advance();
  progress.done("2 people done", true);
  progress.begin("Reading", 1);
  progress.stop();
}

test("where it is piped, each step is a line, whose mark says how it went", () => {
  expect(written(false, twoSteps)).toBe("  + 2 people done\n");
  expect(written(false, (progress) => progress.done("1 of 2 people done", false))).toBe("  ! 1 of 2 people done\n");
});

test("where it is piped, a long step has a line for each tenth of it", () => {
  const text = written(false, (progress) => {
    progress.begin("Applying", 205);
    for (let call = 0; call < 205; call += 1) progress.advance();
  });
  const lines = text.trimEnd().split("\n");
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([9, "  Applying: 21 of 205 calls", "  Applying: 185 of 205 calls"]);
});

test("on a terminal a bar grows, and goes when its step is done", () => {
  const text = written(true, twoSteps);
  expect(stripVTControlCharacters(text)).toMatch(
    /Applying \[-+\] 0 of 2 calls.*Applying \[=+\] 2 of 2 calls {2}\+ 2 people done\n/s,
  );
  // The line is cleared before the one that stays is written, and after the step that broke off.
  const [step = "", brokenOff = ""] = text.split("2 people done\n");
  expect(step.lastIndexOf(clear)).toBeGreaterThan(step.indexOf("2 of 2"));
  expect(brokenOff.lastIndexOf(clear)).toBeGreaterThan(brokenOff.indexOf("0 of 1"));
});
