import { expect, test } from "vitest";
import { Ledger } from "../src/crash/ledger.ts";

const facts = (...entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> => new Map(entries);

test("what was answered must be there, what was not may be", () => {
  const ledger = new Ledger(facts(["phone", "old"]));
  ledger.begin("phone", "new");
  ledger.settle("phone", []);
  ledger.begin("hire", "Ines");
  expect(ledger.check(facts(["phone", "new"]))).toEqual([]);
  ledger.begin("hire", "Ines");
  expect(ledger.check(facts(["phone", "new"], ["hire", "Ines"]))).toEqual([]);
  ledger.begin("hire", "absent");
  ledger.settle("hire", []);
  expect(ledger.check(facts(["phone", "new"]))).toEqual([]);
  expect(ledger.answered).toBe(2);
});

test("a lost write is found, and a half one, and one that nobody asked for", () => {
  const ledger = new Ledger(facts());
  ledger.begin("order", "3 devices");
  ledger.settle("order", []);
  expect(ledger.check(facts())).toEqual(['order: is "absent", was answered as "3 devices"']);
  ledger.begin("order", "3 devices");
  expect(ledger.check(facts(["order", "2 devices"]))).toEqual([
    'order: is "2 devices", was answered as "absent", was to become "3 devices"',
  ]);
  expect(ledger.check(facts(["order", "2 devices"], ["hire", "Ines"]))).toEqual(['hire: is "Ines", was answered as "absent"']);
});

test("an unanswered write that did not come to be must not come to be later", () => {
  const ledger = new Ledger(facts());
  ledger.begin("hire", "Ines");
  expect(ledger.check(facts())).toEqual([]);
  expect(ledger.check(facts(["hire", "Ines"]))).toEqual(['hire: is "Ines", was answered as "absent"']);
});

test("an id that is given out twice is found", () => {
  const ledger = new Ledger(facts());
  ledger.begin("hire", "Ines");
  ledger.settle("hire", ["extension 1"]);
  ledger.begin("other", "Tomas");
  expect(() => ledger.settle("other", ["extension 1"])).toThrow("other: the id extension 1 was given out before");
});
