import { type Client, createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import tidewater from "@ringwright/sandbox/seed/tidewater.json" with { type: "json" };
import { afterEach, beforeEach, expect, test } from "vitest";
import { applyCompany, type CompanyFile, type Person, type Plan, planCompany, readAccount } from "../src/index.ts";

const spare = ["+15035553001", "+15035553002", "+19715553003"];
const staff = ["Ada", "Bo", "Cleo"].map((firstName, index) => ({
  firstName,
  number: `+1503555200${index}`,
  extensionNumber: String(300 + index),
}));

let sandbox: Sandbox;
let client: Client;
beforeEach(async () => {
  const yaml = JSON.stringify({
    ...tidewater,
    extensions: [
      ...tidewater.extensions,
      ...staff.map(({ firstName, extensionNumber }) => ({
        extensionNumber,
        type: "User",
        role: "user",
        contact: { firstName, lastName: "Staff", email: `${firstName.toLowerCase()}@tidewater.example` },
      })),
    ],
    phoneNumbers: [
      ...tidewater.phoneNumbers.filter(({ usageType }) => usageType !== "Inventory"),
      ...spare.map((phoneNumber) => ({ phoneNumber, usageType: "Inventory", type: null })),
      ...staff.map(({ number, extensionNumber }) => ({
        phoneNumber: number,
        usageType: "DirectNumber",
        extension: extensionNumber,
        primary: true,
      })),
    ],
  });
  sandbox = await createSandbox({ seed: { yaml }, limits: "real", answers: "enforced" });
  client = createClient({ server: sandbox.url, fetch: sandbox.fetch, clock: sandbox.clock, auth: sandbox.auth("admin") });
});
afterEach(() => sandbox[Symbol.asyncDispose]());

const mail = (name: string): string => `${name}@tidewater.example`;

async function plan(people: readonly Person[], rest: Partial<CompanyFile> = {}): Promise<Plan> {
  const file: CompanyFile = { key: "email", people, ...rest };
  return planCompany(file, await readAccount(client, file));
}

// Applies a file, and sees that nothing is left to do.
async function carryOut(people: readonly Person[], rest: Partial<CompanyFile> = {}): Promise<void> {
  const file: CompanyFile = { key: "email", people, ...rest };
  const report = await applyCompany(client, file, await plan(people, rest));
  expect(report.people.filter(({ fate }) => fate !== "done")).toEqual([]);
  expect((await plan(people, rest)).people.filter(({ event }) => event !== "stays")).toEqual([]);
}

const numbersOf = (name: string): string[] => {
  const [extension] = sandbox.state.extensions.find({}).filter(({ contact }) => contact?.email === mail(name));
  return sandbox.state.phoneNumbers.find({ extensionId: extension?.id ?? "" }).map(({ phoneNumber }) => phoneNumber);
};

test("only what the file speaks of is read", async () => {
  const { readCalls } = await plan([{ email: mail("ada"), jobTitle: "Pilot" }]);
  expect(readCalls).toEqual({ listExtensions: 1, readAccount: 1 });
});

test("a plan says in words what changes, and what does not", async () => {
  const { people } = await plan([{ email: "ADA@tidewater.example", jobTitle: "Pilot", department: "" }, { email: mail("bo") }]);
  expect(people).toMatchObject([
    { event: "changes", name: "Ada Staff", changes: [{ member: "jobTitle", before: undefined, after: "Pilot" }] },
    { event: "stays", changes: [] },
  ]);
});

test("what is to be looked at twice is told, and hinders nothing", async () => {
  const { people } = await plan([
    { email: mail("ada"), site: "Warrenton Yard" },
    { email: mail("bo"), site: "Warrenton Yard", emergency: { location: "Warrenton Yard" }, phones: ["own"] },
    { email: mail("cloe"), name: { first: "Cleo", last: "Staff" } },
  ]);
  expect(people.map(({ notes }) => notes)).toEqual([
    ["the site changes, and the file says no emergency: emergency calls keep the place that they have now"],
    [],
    [`somebody of this name is there already (${mail("cleo")}, extension 302): is it another person?`],
  ]);
  expect(people.map(({ lacks }) => lacks)).toEqual([[], [], []]);
});

test("numbers go round in a chain: each is free once its owner has another one", async () => {
  const [ada, bo, cleo] = staff;
  await carryOut([
    { email: mail("ada"), number: bo?.number ?? "" },
    { email: mail("bo"), number: cleo?.number ?? "" },
    { email: mail("cleo"), number: spare[0] ?? "" },
  ]);
  expect([numbersOf("ada"), numbersOf("bo"), numbersOf("cleo")]).toEqual([[bo?.number], [cleo?.number], [spare[0]]]);
  expect(sandbox.state.phoneNumbers.find({}).find(({ phoneNumber }) => phoneNumber === ada?.number)?.usageType).toBe("Inventory");
});

test("two who would change numbers wait for one another, and are told so", async () => {
  const { people, calls } = await plan([
    { email: mail("ada"), number: staff[1]?.number ?? "" },
    { email: mail("bo"), number: staff[0]?.number ?? "" },
    { email: mail("cleo"), jobTitle: "Pilot" },
  ]);
  expect(people.map(({ lacks }) => lacks.length)).toEqual([1, 1, 0]);
  expect(people[0]?.lacks[0]).toContain(`number ${staff[1]?.number} is not free`);
  expect(calls).toHaveLength(1);
});

test("who joins gets a leaver's very number and extension number, once that has gone", async () => {
  const leavers = { action: "delete", phone: "inventory", number: "inventory", upTo: 0.9 } as const;
  const kept = ["nora.whitfield", "ines.okafor", "tomas.lindgren", "priya.raman", "bo", "cleo"].map(
    (name): Person => ({ email: mail(name) }),
  );
  const dora: Person = {
    email: mail("dora"),
    name: { first: "Dora", last: "Dunn" },
    extensionNumber: "300",
    phones: ["own"],
    number: staff[0]?.number ?? "",
    emergency: { location: "Astoria Office" },
  };
  await carryOut([...kept, dora], { leavers });
  expect(numbersOf("dora")).toEqual([staff[0]?.number]);
});

test("a number that is somebody else's, and no number of the account, is not taken", async () => {
  const { people } = await plan([
    { email: mail("ada"), number: staff[1]?.number ?? "" },
    { email: mail("bo"), jobTitle: "Pilot" },
    { email: mail("cleo"), number: "+15035559999" },
  ]);
  expect(people.map(({ lacks }) => lacks)).toEqual([
    [`number ${staff[1]?.number} is that of Bo Staff; it is not taken from there`],
    [],
    ["number +15035559999 is not one of the account's; buy it in the admin portal"],
  ]);
});

test("numbers of an area, and as many as there are", async () => {
  const phoned = (name: string): Person => ({
    email: mail(name),
    name: { first: name, last: "Dunn" },
    phones: ["own"],
    number: { area: "971" },
    emergency: { location: "Astoria Office" },
  });
  const { people } = await plan([phoned("dora"), phoned("eve")]);
  expect(people[0]).toMatchObject({ lacks: [] });
  expect(people[1]?.lacks).toEqual([
    "number: no number with the area code 971 is left in the inventory; buy some in the admin portal",
  ]);
});

test("a place that several need is created once", async () => {
  const address = { street: "9 Harbor Way", city: "Astoria", state: "OR", zip: "97103", country: "US" };
  const harbor = (name: string): Person => ({ email: mail(name), phones: ["own"], emergency: { address } });
  await carryOut([harbor("ada"), harbor("bo")]);
  expect(sandbox.state.emergencyLocations.find({}).filter(({ address: { street } }) => street === "9 Harbor Way")).toHaveLength(
    1,
  );
});

test("a role is given before another one is taken, to many in a call", async () => {
  await carryOut(["ada", "bo", "cleo"].map((name) => ({ email: mail(name), roles: ["User Admin"] })));
  const people = sandbox.state.extensions.find({}).filter(({ contact }) => /^(ada|bo|cleo)@/.test(contact?.email ?? ""));
  expect(new Set(people.map(({ roleIds }) => roleIds.length))).toEqual(new Set([1]));
  expect(sandbox.requests.filter(({ operation }) => operation === "assignUserRoles")).toHaveLength(2);
});

test("leavers: who cannot be in the file is left alone, and so is the owner", async () => {
  const leavers = { action: "disable", phone: "keep", number: "keep", upTo: 1 } as const;
  const { people } = await plan([{ email: mail("ada") }], { leavers });
  const leaving = people.filter(({ event }) => event === "leaves").map(({ key }) => key);
  expect(leaving).not.toContain(mail("nora.whitfield"));
  expect(leaving).toContain(mail("bo"));
});
