import { expect, test } from "vitest";
import { readArguments, UsageError } from "../src/arguments.ts";

test("without arguments it is a whole run of seed 1", () => {
  expect(readArguments([])).toEqual({
    help: false,
    seed: 1,
    from: 0,
    count: 100_000,
    checkEvery: 500,
    show: false,
    grow: false,
    only: undefined,
    json: false,
  });
});

test("a find can be repeated", () => {
  const args = ["--seed", "2", "--from", "4711", "--count", "1", "--check-every", "1", "--show"];
  expect(readArguments(args)).toMatchObject({ seed: 2, from: 4711, count: 1, checkEvery: 1, show: true });
});

test("requests can be let grow, of one operation or of all", () => {
  expect(readArguments(["--grow"])).toMatchObject({ grow: true, only: undefined });
  expect(readArguments(["--grow", "--only", "updateDevice"])).toMatchObject({ grow: true, only: "updateDevice" });
});

test.each([
  [["--seed", "one"], "--seed one: give a whole number, 0 or more"],
  [["--from", "-1"], /--from/],
  [["--count", "0"], "--count 0: give a whole number, 1 or more"],
  [["--check-every", "0.5"], "--check-every 0.5: give a whole number, 1 or more"],
  [["--seed", ""], "--seed : give a whole number, 0 or more"],
  [["--speed", "1"], /--speed/],
])("%j is refused", (args, message) => {
  expect(() => readArguments(args)).toThrow(UsageError);
  expect(() => readArguments(args)).toThrow(message);
});
