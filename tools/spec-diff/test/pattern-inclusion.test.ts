import { expect, test } from "vitest";
import { isIncluded } from "../src/pattern-inclusion.ts";

test.each([
  ["^[1-9]\\d*$", "^\\d+$", true],
  ["^\\d+$", "^[1-9]\\d*$", false],
  ["^[a-c]$", "^(a|b|c|d)$", true],
  ["^\\d{2}$", "^\\d{1,3}$", true],
  ["^\\d{1,4}$", "^\\d{1,3}$", false],
  // Not anchored at both ends, or more than a regular language: can't be told.
  ["\\d", "\\d", undefined],
  ["^a|b$", "^(a|b)$", undefined],
  ["^(?=a)\\w$", "^\\w$", undefined],
  ["^(\\w+)\\1$", "^\\w+$", undefined],
  ["^[$", "^a$", undefined],
])("%s within %s: %s", (narrow, wide, expected) => {
  expect(isIncluded(narrow, wide)).toBe(expected);
});
