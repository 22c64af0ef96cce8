import { expect, test } from "vitest";
import { counted, inWords } from "../src/words.ts";

test.each([
  [0, "0 sec"],
  [59_600, "1 min"],
  [62_000, "1 min 2 sec"],
  [86_400_000, "24 hr"],
])("%i ms are %s", (durationMs, words) => {
  expect(inWords(durationMs)).toBe(words);
});

test("one thing is no plural", () => {
  expect([counted(1, "phone"), counted(2, "phone"), counted(2, "person", "people")]).toEqual(["1 phone", "2 phones", "2 people"]);
});
