import { expect, test } from "vitest";
import { type LeaversPolicy, parseCompanyFile } from "../src/index.ts";

const leaversOf = (yaml: string): LeaversPolicy | undefined =>
  parseCompanyFile({ name: "people.yaml", bytes: Buffer.from(`${yaml}\npeople: [{ email: a@tidewater.example }]\n`) }).leavers;

test("who is not in the file is left alone unless it says so", () => {
  expect(leaversOf("")).toBeUndefined();
});

test.each([
  ["leavers: disable", { action: "disable", phone: "keep", number: "keep", upTo: 0.05 }],
  ["leavers: delete", { action: "delete", phone: "inventory", number: "inventory", upTo: 0.05 }],
  ["leavers: { action: disable, number: inventory }", { action: "disable", phone: "keep", number: "inventory", upTo: 0.05 }],
  [
    "leavers: { action: delete, phone: release, number: release, upTo: 2.5% }",
    { action: "delete", phone: "release", number: "release", upTo: 0.025 },
  ],
  ["leavers: { action: delete, upTo: 100% }", { action: "delete", phone: "inventory", number: "inventory", upTo: 1 }],
  ["leavers: { action: delete, upTo: 0% }", { action: "delete", phone: "inventory", number: "inventory", upTo: 0 }],
])("%s says what becomes of phone and number, and of how many people", (yaml, policy) => {
  expect(leaversOf(yaml)).toEqual(policy);
});

test.each([
  "leavers: ignore",
  "leavers: { phone: keep }",
  "leavers: { action: delete, number: keep }",
  "leavers: { action: delete, upTo: 101% }",
  "leavers: { action: delete, upTo: 5 }",
  "leavers: [disable]",
])("%s is refused", (yaml) => {
  expect(() => leaversOf(yaml)).toThrow(/people\.yaml:1:\d+: .*leavers/);
});
