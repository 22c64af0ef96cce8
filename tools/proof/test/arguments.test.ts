import { expect, test } from "vitest";
import { readArguments, UsageError } from "../src/arguments.ts";
import { topicNames } from "../src/topics/topics.ts";

test.each([
  [[], { command: "page" }],
  [["--check"], { command: "check" }],
  [["--help", "record"], { command: "help" }],
  [["record"], { command: "record", topics: topicNames, isRest: false, isShort: false }],
  [["record", "--short"], { command: "record", topics: topicNames, isRest: false, isShort: true }],
  [["record", "--rest"], { command: "record", topics: topicNames, isRest: true, isShort: false }],
  [["record", "--only", "cpu", "--only", "fuzz"], { command: "record", topics: ["fuzz", "cpu"], isRest: false, isShort: false }],
])("%j is read", (args, asked) => {
  expect(readArguments(args)).toEqual(asked);
});

test.each([
  [["record", "--only", "speed"], '--only: there is no topic "speed"; write one of contract, '],
  [["record", "cpu"], 'record: "cpu" is too much; a topic is written --only cpu'],
  [["--only", "cpu"], "--only, --rest and --short are for pnpm proof record"],
  [["record", "--check"], "write pnpm proof --check"],
  [["draw"], '"draw" is no command'],
  [["--fast"], "--fast"],
])("%j is refused: %s", (args, message) => {
  expect(() => readArguments(args)).toThrow(UsageError);
  expect(() => readArguments(args)).toThrow(message);
});
