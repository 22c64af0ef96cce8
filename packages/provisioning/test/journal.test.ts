import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { JournalError, type OpenCall, openJournal } from "../src/index.ts";

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

describe("whom a plan has touched", () => {
  const people = { ada: [{ ...call, people: ["ada"] }], ben: [{ ...call, people: ["ben"] }] };
  /** Opens the journal for a run, as each process does. */
  function run(planId: string | undefined, calls: readonly OpenCall[], end: "ends" | "breaks off"): void {
    const journal = openJournal(join(folder, "journal.db"), "1");
    journal.begin(planId, 1000);
    for (const one of calls) journal.answered(journal.sent(one), 2000);
    if (end === "ends") journal.end(3000);
    journal.close();
  }
  function touched(planId: string): string[] {
    const journal = openJournal(join(folder, "journal.db"), "1");
    const keys = [...journal.touchedBy(planId)];
    journal.close();
    return keys;
  }

  test("is known for as long as it breaks off, over all its runs", () => {
    run("plan-1", people.ada, "breaks off");
    run("plan-1", people.ben, "breaks off");
    expect(touched("plan-1")).toEqual(["ada", "ben"]);
    expect(touched("plan-2")).toEqual([]);
  });

  test("is nobody once a run of it has ended, whatever came before", () => {
    run("plan-1", people.ada, "breaks off");
    run("plan-1", people.ben, "ends");
    expect(touched("plan-1")).toEqual([]);
    run("plan-1", people.ben, "breaks off");
    expect(touched("plan-1")).toEqual(["ben"]);
  });

  test.each([["plan-2"], [undefined]])("is nobody once another run has sent something: %s", (other) => {
    run("plan-1", people.ada, "breaks off");
    run(other, [], "breaks off");
    expect(touched("plan-1")).toEqual(["ada"]);
    run(other, people.ben, "breaks off");
    expect(touched("plan-1")).toEqual([]);
  });
});

describe("an account that several servers have", () => {
  const path = (): string => join(folder, "journal.db");
  function breakOff(server: string): void {
    const journal = openJournal(path(), "1", server);
    journal.begin("plan-1", 1000);
    journal.sent(call);
    journal.close();
  }

  test("has what was sent kept for each of them", () => {
    breakOff("https://platform.ringcentral.com");
    const other = openJournal(path(), "1", "http://127.0.0.1:4020");
    expect([other.open(), other.touchedBy("plan-1")]).toEqual([[], new Set()]);
    other.begin(undefined, 3000);
    other.close();
    const same = openJournal(path(), "1", "https://platform.ringcentral.com");
    expect([same.open(), same.touchedBy("plan-1")]).toEqual([[call], new Set(call.people)]);
    same.close();
  });

  test.each([["http://localhost:4020"], ["http://[::1]:4020"]])("is one on this machine, whatever it is called: %s", (server) => {
    breakOff("http://127.0.0.1:4020");
    const journal = openJournal(path(), "1", server);
    expect(journal.open()).toEqual([call]);
    journal.close();
  });
});

test("is a file, whatever it is called", () => {
  const before = process.cwd();
  process.chdir(folder);
  try {
    openJournal(":memory:", "1").close();
  } finally {
    process.chdir(before);
  }
  expect(existsSync(join(folder, ":memory:"))).toBe(true);
});

test("what is meant to become of a number is kept, and is of one server", () => {
  const path = join(folder, "journal.db");
  const promise = { phoneNumber: "+15035550112", person: "ines@tidewater.example", isGivenUp: true };
  const journal = openJournal(path, "2719404004", "https://one.example");
  journal.promise([promise, { ...promise, phoneNumber: "+15035550113", isGivenUp: false }]);
  journal.keep(["+15035550113"]);
  journal.close();
  const elsewhere = openJournal(path, "2719404004", "https://other.example");
  expect(elsewhere.promises()).toEqual([]);
  elsewhere.close();
  const again = openJournal(path, "2719404004", "https://one.example");
  expect(again.promises()).toEqual([promise]);
  again.close();
});
