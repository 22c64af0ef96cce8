import { setImmediate } from "node:timers/promises";
import { createExtension } from "@ringwright/accounts";
import { type Client, createClient, jwtAuth } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  type ApplyOptions,
  type ApplyReport,
  applyCompany,
  type CompanyFile,
  JournalError,
  memoryJournal,
  type Person,
  planCompany,
  readAccount,
} from "../src/index.ts";

let sandbox: Sandbox;
let client: Client;
beforeEach(async () => {
  sandbox = await createSandbox({ limits: "real", answers: "enforced" });
  client = createClient({ server: sandbox.url, fetch: sandbox.fetch, clock: sandbox.clock, auth: sandbox.auth("admin") });
});
afterEach(() => sandbox[Symbol.asyncDispose]());

const ada: Person = {
  email: "ada@tidewater.example",
  name: { first: "Ada", last: "Ames" },
  phones: ["own"],
  number: "inventory",
  emergency: { location: "Astoria Office" },
  queues: ["Front Desk"],
};
const bo: Person = { email: "bo@tidewater.example", name: { first: "Bo", last: "Boyd" }, jobTitle: "Pilot" };

async function apply(people: readonly Person[], options: ApplyOptions = {}): Promise<ApplyReport> {
  const file: CompanyFile = { key: "email", people };
  return applyCompany(client, file, planCompany(file, await readAccount(client, file)), options);
}

const named = (email: string) => sandbox.state.extensions.find({}).filter(({ contact }) => contact?.email === email);

test("no more than ten calls of a rate group are under way at once", async () => {
  const forwarding = Array.from({ length: 4 }, (_, index) => ({
    phoneNumber: `+150355599${10 + index}`,
    label: `Boat ${index}`,
  }));
  let [underWay, most] = [0, 0];
  const held = Promise.withResolvers<void>();
  client = createClient({
    server: sandbox.url,
    clock: sandbox.clock,
    auth: sandbox.auth("admin"),
    async fetch(url, init) {
      if (init.method !== "POST" || !url.endsWith("/forwarding-number")) return sandbox.fetch(url, init);
      underWay += 1;
      most = Math.max(most, underWay);
      // None is answered before those have come that can.
      if (underWay === 10) {
        for (let round = 0; round < 50; round += 1) await setImmediate();
        held.resolve();
      }
      await held.promise;
      underWay -= 1;
      return sandbox.fetch(url, init);
    },
  });
  const people = ["c", "d", "e", "f"].map((name) => ({ ...bo, email: `${name}@tidewater.example`, forwarding }));
  expect(await apply(people)).toMatchObject({ isDone: true });
  expect(most).toBe(10);
});

test("where the answer to a purchase is lost, what came of it is looked up, and the rest is done", async () => {
  sandbox.faults.add({ operation: "batchProvisionUsers", cut: "after", count: 1 });
  const looked: string[] = [];
  const report = await apply([ada, bo], { onLook: (why) => looked.push(why) });
  expect(report).toMatchObject({ isDone: true, isStopped: false });
  expect(looked).toEqual(["of 2 people the answer was lost: looking what became of it"]);
  expect(named("ada@tidewater.example")).toHaveLength(1);
  expect(named("bo@tidewater.example")[0]?.contact?.jobTitle).toBe("Pilot");
  expect(sandbox.requests.filter(({ operation }) => operation === "batchProvisionUsers")).toHaveLength(1);
});

test("where a purchase never arrived it is made once more", async () => {
  sandbox.faults.add({ operation: "batchProvisionUsers", cut: "before", count: 1 });
  expect(await apply([ada, bo])).toMatchObject({ isDone: true });
  expect(named("ada@tidewater.example")).toHaveLength(1);
});

test("where the account cannot be read afterwards, it is said who is done and of whom nothing is known", async () => {
  sandbox.faults.add({ operation: "batchProvisionUsers", cut: "after", count: 1 });
  const looked: string[] = [];
  const report = await apply([ada, { email: "ines.okafor@tidewater.example", jobTitle: "Pilot" }], {
    onLook: (why) => looked.push(why),
    onCall: () => sandbox.faults.add({ operation: "listExtensions", status: 500 }),
  });
  expect(report.people.map(({ fate }) => fate)).toEqual(["unknown", "done"]);
  expect(looked[1]).toContain("the account could not be read: listExtensions: 500");
});

test("one person's trouble does not stop the others, and is not tried again", async () => {
  const taken = { ...bo, extensionNumber: "911" };
  const report = await apply([taken, ada]);
  expect(report.isDone).toBe(false);
  expect(report.people.map(({ key, fate }) => [key, fate])).toEqual([
    ["bo@tidewater.example", "failed"],
    ["ada@tidewater.example", "done"],
  ]);
  expect(report.people[0]?.reasons.join()).toContain("CMN-101");
  expect(named("bo@tidewater.example")).toEqual([]);
});

test("what depends on something that failed is left out", async () => {
  sandbox.faults.add({ operation: "batchProvisionUsers", status: 403 });
  const report = await apply([ada]);
  expect(report.people).toMatchObject([{ fate: "failed" }]);
  expect(sandbox.requests.some(({ operation }) => operation === "assignCallQueueMembers")).toBe(false);
});

test("stopped, it begins no other call, and says who is not done", async () => {
  const controller = new AbortController();
  const people = Array.from({ length: 150 }, (_, index): Person => ({ ...bo, email: `bo${index}@tidewater.example` }));
  const report = await apply(people, { signal: controller.signal, onCall: () => controller.abort() });
  expect(report).toMatchObject({ isDone: false, isStopped: true });
  const done = report.people.filter(({ fate }) => fate === "done").length;
  expect(done).toBeLessThan(150);
  expect(await apply(people)).toMatchObject({ isDone: true });
  expect(sandbox.state.extensions.find({}).filter(({ contact }) => /^bo\d/.test(contact?.email ?? ""))).toHaveLength(150);
});

test("a login that is refused ends it, with nobody created and nobody said to be", async () => {
  const { url, fetch, clock } = sandbox;
  const renewing = createClient({ server: url, fetch, clock, auth: jwtAuth(sandbox.auth("admin").credentials()) });
  const people = Array.from(
    { length: 400 },
    (_, index): Person => ({ ...bo, email: `bo${index}@tidewater.example`, status: "NotActivated" }),
  );
  const file: CompanyFile = { key: "email", people };
  const plan = planCompany(file, await readAccount(renewing, file));
  clock.advance(2 * 3_600_000);
  sandbox.faults.add({ operation: "requestToken", status: 400 });
  const report = await applyCompany(renewing, file, plan);
  expect(new Set(report.people.map(({ fate }) => fate))).toEqual(new Set(["notTried"]));
  expect(report.people[0]?.reasons.join()).toContain("requestToken");
  expect(report.calls).toBeLessThan(100);
});

test("the owner is not changed", async () => {
  const report = await apply([{ email: "nora.whitfield@tidewater.example", jobTitle: "Chief" }]);
  expect(report.people).toMatchObject([{ fate: "lacks" }]);
  expect(report.people[0]?.reasons.join()).toContain("owns the account");
});

test("no more people leave than one run may let go", async () => {
  const file: CompanyFile = {
    key: "email",
    leavers: { action: "disable", phone: "keep", number: "keep", upTo: 0.05 },
    people: [ada],
  };
  const read = await readAccount(client, file);
  expect(() => planCompany(file, read)).toThrow(
    /3 of 4 people are not in the file \(Ines Okafor, .*\), and one run lets 5 % go at most; .* --leavers-up-to 75%/,
  );
});

const officeOf = (email: string): string | undefined => named(email)[0]?.id;
const numbersOf = (email: string): string[] =>
  sandbox.state.phoneNumbers.find({ extensionId: officeOf(email) ?? "" }).map(({ phoneNumber }) => phoneNumber);

test("a number that its owner keeps is nobody else's, also where it is not known what became of the call that freed it", async () => {
  sandbox.faults.add({ operation: "removeDeviceLine", cut: "after", count: 1 });
  const ines: Person = {
    email: "ines.okafor@tidewater.example",
    phones: ["own"],
    number: "keep",
    emergency: { location: "Astoria Office" },
  };
  const priya: Person = { email: "priya.raman@tidewater.example", number: "inventory" };
  expect(await apply([priya, ines])).toMatchObject({ isDone: true });
  expect(numbersOf("ines.okafor@tidewater.example")).toEqual(["+15035550112"]);
  expect(numbersOf("priya.raman@tidewater.example")).toEqual(["+15035550190"]);
});

test("a number that is kept without its phone comes back to its owner", async () => {
  sandbox.faults.add({ operation: "removeDeviceLine", cut: "after", count: 1 });
  expect(await apply([{ email: "ines.okafor@tidewater.example", phones: [], number: "keep" }])).toMatchObject({ isDone: true });
  expect(numbersOf("ines.okafor@tidewater.example")).toEqual(["+15035550112"]);
});

const letGo = (leavers: CompanyFile["leavers"], kept: readonly string[]): CompanyFile => ({
  key: "email",
  ...(leavers === undefined ? {} : { leavers }),
  people: kept.map((name) => ({ email: `${name}@tidewater.example` })),
});

test("numbers that are to be given up are, by the next run where this one could not", async () => {
  const file = letGo({ action: "delete", phone: "inventory", number: "release", upTo: 0.5 }, [
    "nora.whitfield",
    "tomas.lindgren",
    "priya.raman",
  ]);
  const journal = memoryJournal();
  const run = async (): Promise<ApplyReport> => {
    const read = await readAccount(client, file);
    return applyCompany(client, file, planCompany(file, read, { promised: journal.promises() }), { journal });
  };
  sandbox.faults.add({ operation: "deletePhoneNumbersFromInventory", status: 403, count: 1 });
  expect((await run()).people).toMatchObject([{ key: "ines.okafor@tidewater.example", fate: "failed" }]);
  expect((await run()).people).toMatchObject([{ key: "ines.okafor@tidewater.example", fate: "done" }]);
  expect(sandbox.state.phoneNumbers.find({ phoneNumber: "+15035550112" })).toEqual([]);
  expect(journal.promises()).toEqual([]);
});

test("a plan that is made anew is about nobody whom the first one was not about", async () => {
  const leavers = { action: "delete", phone: "inventory", number: "inventory", upTo: 0.5 } as const;
  const file = letGo(leavers, ["nora.whitfield", "tomas.lindgren", "priya.raman", "ines.okafor"]);
  const whole = { ...file, people: [...file.people, bo] };
  sandbox.faults.add({ operation: "batchProvisionUsers", cut: "after", count: 1 });
  const contact = { firstName: "Late", email: "late@tidewater.example" };
  const report = await applyCompany(client, whole, planCompany(whole, await readAccount(client, whole)), {
    onLook: () => void createExtension(client, { body: { type: "User", contact } }),
  });
  expect(report.people.map(({ key, fate }) => [key, fate])).toEqual([["bo@tidewater.example", "done"]]);
  expect(named("late@tidewater.example")).toHaveLength(1);
});

test("leavers of one mail address are two people", async () => {
  for (const firstName of ["One", "Two"]) {
    await createExtension(client, {
      body: { type: "User", contact: { firstName, email: "shared@tidewater.example", emailAsLoginName: false } },
    });
  }
  const file = letGo({ action: "delete", phone: "inventory", number: "inventory", upTo: 0.9 }, [
    "nora.whitfield",
    "tomas.lindgren",
    "priya.raman",
    "ines.okafor",
  ]);
  const plan = planCompany(file, await readAccount(client, file));
  expect(plan.people.filter(({ event }) => event === "leaves").map(({ key }) => key)).toEqual(
    named("shared@tidewater.example").map(({ id }) => id),
  );
});

test("a journal that cannot be written ends it, and nothing of what was done is lost", async () => {
  const journal = memoryJournal();
  let written = 0;
  const full = {
    ...journal,
    sent: () => {
      written += 1;
      if (written > 1) throw new JournalError("the disk is full");
      return written;
    },
  };
  const report = await apply([{ email: "ines.okafor@tidewater.example", jobTitle: "Chief" }, ada], { journal: full });
  expect(report.trouble).toBeInstanceOf(JournalError);
  expect(report.people.map(({ fate }) => fate).sort()).toEqual(["done", "notTried"]);
});

test("who applies it is let go by nobody", async () => {
  const { url, fetch, clock, state } = sandbox;
  const admin = state.roles.find({}).find(({ admin }) => admin)?.id ?? "";
  state.extensions.update("2719501004", { roleIds: [admin] });
  const ines = createClient({ server: url, fetch, clock, auth: sandbox.auth("ines.okafor@tidewater.example") });
  const file = letGo({ action: "delete", phone: "inventory", number: "inventory", upTo: 0.9 }, ["nora.whitfield"]);
  const { people } = planCompany(file, await readAccount(ines, file));
  const leaving = people.filter(({ event }) => event === "leaves").map(({ key }) => key);
  expect(leaving).toEqual(["tomas.lindgren@tidewater.example", "priya.raman@tidewater.example"]);
});
