import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { JournalError, openJournal } from "../src/index.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ringwright-journal-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const call = { operation: "batchProvisionUsers", people: ["ada@tidewater.example"], sentAtMs: 1_000.5 };

test("a call that was sent is open until it is answered, for the next run too", () => {
  const path = join(folder, "deep", "journal.db");
  const journal = openJournal(path, "2719404004");
  journal.begin("plan-1", 1000);
  const [first] = [journal.sent(call), journal.sent({ ...call, operation: "bulkAddDevices" })];
  journal.answered(first, 2000);
  journal.close();

  const next = openJournal(path, "2719404004");
  expect(next.open()).toEqual([{ ...call, operation: "bulkAddDevices" }]);
  expect(next.touchedBy("plan-1")).toEqual(new Set(call.people));
  expect(next.touchedBy("plan-2")).toEqual(new Set());
  next.begin(undefined, 3000);
  expect(next.open()).toEqual([]);
  next.close();
});

test("nobody else opens it meanwhile", () => {
  const path = join(folder, "journal.db");
  const journal = openJournal(path, "2719404004");
  expect(() => openJournal(path, "2719404004")).toThrow(/another run applies to this account/);
  journal.close();
  openJournal(path, "2719404004").close();
});

test("it is of one account", () => {
  const path = join(folder, "journal.db");
  openJournal(path, "2719404004").close();
  expect(() => openJournal(path, "1")).toThrow(/is the journal of account 2719404004, not of 1; name another file/);
});

test("what is no journal is left alone", () => {
  const path = join(folder, "notes.txt");
  writeFileSync(path, "what somebody wrote down ".repeat(100));
  expect(() => openJournal(path, "1")).toThrow(JournalError);
  expect(() => openJournal(path, "1")).toThrow(/cannot be used as a journal/);
  expect(() => openJournal(join(path, "journal.db"), "1")).toThrow(JournalError);
});
