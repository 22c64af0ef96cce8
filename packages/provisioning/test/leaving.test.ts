import { type Client, createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import tidewater from "@ringwright/sandbox/seed/tidewater.json" with { type: "json" };
import { afterEach, beforeEach, expect, test } from "vitest";
import { applyCompany, type CompanyFile, type LeaversPolicy, type PersonPlan, planCompany, readAccount } from "../src/index.ts";

const direct = "+15035552001";
const onLine = "+15035552002";
const person = (extensionNumber: string, firstName: string) => ({
  extensionNumber,
  type: "User",
  role: "user",
  contact: { firstName, lastName: "Staff", email: `${firstName.toLowerCase()}@tidewater.example` },
});

let sandbox: Sandbox;
let client: Client;
beforeEach(async () => {
  const company = {
    ...tidewater,
    extensions: [...tidewater.extensions, person("301", "Ada"), person("302", "Bo")],
    phoneNumbers: [
      ...tidewater.phoneNumbers,
      { phoneNumber: direct, usageType: "DirectNumber", extension: "301", primary: true },
      { phoneNumber: onLine, usageType: "DirectNumber", extension: "302", primary: true },
    ],
    devices: [
      ...tidewater.devices,
      {
        type: "OtherPhone",
        name: "Bo's phone",
        extension: "302",
        lines: [{ lineType: "Standalone", phoneNumber: onLine, emergencyLocation: "Astoria Office" }],
      },
    ],
  };
  sandbox = await createSandbox({ seed: { company } });
  const { url: server, fetch, clock } = sandbox;
  client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
});
afterEach(() => sandbox[Symbol.asyncDispose]());

type Assets = Pick<LeaversPolicy, "phone" | "number">;
const assets = ["keep", "inventory", "release"] as const;
const pairs = assets.flatMap((phone) => assets.map((number): Assets => ({ phone, number })));

// Everybody stays but Ada, who has a number and no phone, and Bo, whose number is on a phone's line.
async function fileFor(rest: Assets): Promise<CompanyFile> {
  const { account } = await readAccount(client);
  const people = account.people.flatMap(({ email }) => (email === undefined || /^(ada|bo)@/.test(email) ? [] : [{ email }]));
  return { key: "email", leavers: { action: "disable", upTo: 1, ...rest }, people };
}

async function leaving(file: CompanyFile): Promise<Record<string, PersonPlan | undefined>> {
  const { people } = planCompany(file, await readAccount(client, file));
  return Object.fromEntries(people.filter(({ event }) => event === "leaves").map((one) => [one.key.replace(/@.*/, ""), one]));
}

const usageOf = (phoneNumber: string): string | undefined =>
  sandbox.state.phoneNumbers.find({}).find((one) => one.phoneNumber === phoneNumber)?.usageType;

test.each(pairs)("disable, %j: a wish is done, or lacks something, and nothing is left afterwards", async (rest) => {
  const file = await fileFor(rest);
  const { ada, bo } = await leaving(file);
  const canGoOn = rest.phone === rest.number || (rest.phone === "inventory" && rest.number === "release");
  expect(bo?.lacks).toEqual(canGoOn ? [] : [expect.stringMatching(/^leavers: a (phone|number) .*; say /)]);
  expect(ada?.lacks).toEqual(rest.number === "release" ? [expect.stringContaining(`${direct} is on no phone`)] : []);
  await applyCompany(client, file, planCompany(file, await readAccount(client, file)));
  const after = await leaving(file);
  expect(Object.keys(after)).toEqual([...(ada?.lacks.length ? ["ada"] : []), ...(bo?.lacks.length ? ["bo"] : [])]);
  const becomes = { keep: "DirectNumber", inventory: "Inventory", release: undefined };
  expect(usageOf(onLine)).toBe(canGoOn ? becomes[rest.number] : "DirectNumber");
  expect(usageOf(direct)).toBe(rest.number === "inventory" ? "CompanyNumber" : "DirectNumber");
});

test("who is disabled already and still has what shall go is a leaver yet", async () => {
  await applyCompany(client, await fileFor({ phone: "keep", number: "keep" }), await planOf({ phone: "keep", number: "keep" }));
  const { ada, bo } = await leaving(await fileFor({ phone: "inventory", number: "inventory" }));
  expect(ada?.changes).toEqual([{ member: "number", before: direct, after: expect.stringContaining("of the company") }]);
  expect(bo?.changes).toEqual([{ member: "number", before: onLine, after: "inventory" }]);
});

test("a number is waited for only where its phone brings it back", async () => {
  const file = await fileFor({ phone: "keep", number: "inventory" });
  const people = [...file.people.filter(({ email }) => email !== "tomas.lindgren@tidewater.example")];
  const wishing = { email: "tomas.lindgren@tidewater.example", number: onLine };
  const plan = planCompany({ ...file, people: [...people, wishing] }, await readAccount(client, { ...file, people: [wishing] }));
  expect(plan.people.find(({ key }) => key === wishing.email)?.lacks).toEqual([expect.stringContaining("is that of Bo Staff")]);
});

test("the extension that came with the account is the owner's too", async () => {
  const file = await fileFor({ phone: "keep", number: "keep" });
  const read = await readAccount(client, file);
  const bo = read.account.people.find(({ firstName }) => firstName === "Bo");
  const account = { ...read.account, id: bo?.id ?? "" };
  const owned = planCompany({ ...file, people: [{ email: "bo@tidewater.example", jobTitle: "Chief" }] }, { ...read, account });
  expect(owned.people.find(({ key }) => key.startsWith("bo@"))?.lacks).toEqual([expect.stringContaining("owns the account")]);
  const { people } = planCompany(file, { ...read, account });
  expect(people.filter(({ event }) => event === "leaves").map(({ name }) => name)).toEqual(["Ada Staff"]);
});

test.each([29, 57, 58])("%i of 100 people may leave where it is said so, and the advice is enough", async (count) => {
  const file = await fileFor({ phone: "keep", number: "keep" });
  const read = await readAccount(client, file);
  const [one] = read.account.people.filter(({ firstName }) => firstName === "Bo");
  if (one === undefined) throw new Error("Bo is not there");
  const everybody = Array.from({ length: 100 }, (_, index) => ({ ...one, id: `${index}`, email: `${index}@tidewater.example` }));
  const stay = everybody.slice(count).map(({ email }) => ({ email }));
  const plan = (leaversUpTo: number) =>
    planCompany({ ...file, people: stay }, { ...read, account: { ...read.account, people: everybody } }, { leaversUpTo });
  expect(() => plan((count - 1) / 100)).toThrow(`say --leavers-up-to ${count}%`);
  expect(plan(count / 100).people.filter(({ event }) => event === "leaves")).toHaveLength(count);
});

async function planOf(rest: Assets) {
  const file = await fileFor(rest);
  return planCompany(file, await readAccount(client, file));
}
