import { expect, test } from "vitest";
import { passedTests } from "../src/passed-tests.ts";

const ends = {
  Vitest: " Test Files  2 passed (2)\n      Tests  1 failed | 7 passed (8)\n   Start at  22:43:09\n",
  Jest: "Test Suites: 2 passed, 2 total\nTests:       1 skipped, 7 passed, 8 total\nSnapshots:   0 total\n",
  "node --test in a terminal": "ℹ tests 7\nℹ suites 0\nℹ pass 7\nℹ fail 0\n",
  "node --test": "# tests 7\n# suites 0\n# pass 7\n# fail 0\n",
  "bun test": " 7 pass\n 0 fail\n 11 expect() calls\nRan 7 tests across 2 files. [392.00ms]\n",
  "deno test": "ok | 7 passed | 0 failed (934ms)\n",
};

test.each(Object.entries(ends))("counts what %s says", (_, end) => {
  expect(passedTests(`> test\n> some runner\n\n${end}\n`)).toBe(7);
});

test("counts no files, and nothing where nothing ran", () => {
  expect(passedTests(" Test Files  2 passed (2)\n      Tests  3 skipped (3)\n")).toBe(0);
  expect(passedTests("Tests:       3 skipped, 3 total\n")).toBe(0);
  expect(passedTests("ℹ tests 0\nℹ pass 0\n")).toBe(0);
  expect(passedTests(" 0 pass\n 0 fail\n")).toBe(0);
  expect(passedTests("ok | 0 passed | 0 failed (2ms)\n")).toBe(0);
  expect(passedTests("all 12 passed by\n")).toBe(0);
});
