import { createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import tidewater from "@ringwright/sandbox/seed/tidewater.json" with { type: "json" };
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ApplyReport, applyCompany, type CompanyFile, type Person, planCompany, readAccount } from "../src/index.ts";

const mail = (name: string): string => `${name}@tidewater.example`;
const users = Array.from({ length: 20 }, (_, index) => `user${index}`);
const unfit = "fax";

let sandbox: Sandbox;
beforeEach(async () => {
  const extension = (name: string, index: number, type: string) => ({
    extensionNumber: String(300 + index),
    type,
    ...(type === "User" ? { role: "user" } : {}),
    contact: { firstName: name, lastName: "Staff", email: mail(name) },
  });
  const staff = users.map((name, index) => extension(name, index, "User"));
  const spare = users.map((_, index) => ({
    phoneNumber: `+150355530${String(index).padStart(2, "0")}`,
    usageType: "Inventory",
    type: null,
  }));
  const company = {
    ...tidewater,
    extensions: [...tidewater.extensions, ...staff, extension(unfit, 99, "Limited")],
    phoneNumbers: [...tidewater.phoneNumbers, ...spare],
  };
  sandbox = await createSandbox({ seed: { company } });
});
afterEach(() => sandbox[Symbol.asyncDispose]());

async function apply(people: readonly Person[], fetch: typeof globalThis.fetch = sandbox.fetch): Promise<ApplyReport> {
  const { url: server, clock } = sandbox;
  const client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
  const file: CompanyFile = { key: "email", people };
  return applyCompany(client, file, planCompany(file, await readAccount(client, file)));
}

const fates = ({ people }: ApplyReport) => Object.fromEntries(people.map(({ key, fate }) => [key.replace(/@.*/, ""), fate]));
const onlyOneFails = Object.fromEntries([...users, unfit].map((name) => [name, name === unfit ? "failed" : "done"]));

test.each<Omit<Person, "email">>([{ queues: ["Front Desk"] }, { groups: ["Yard Paging"] }, { roles: ["User Admin"] }])(
  "one who cannot have %j does not keep the others from it",
  async (rest) => {
    const report = await apply([...users, unfit].map((name) => ({ email: mail(name), ...rest })));
    expect(fates(report)).toEqual(onlyOneFails);
    expect(report.people.find(({ fate }) => fate === "failed")?.reasons.join()).toContain("400");
  },
);

test("where the service refuses phones as a whole, all but the unfit one are added", async () => {
  const bad = users[5] ?? "";
  const badId = sandbox.state.extensions.find({}).find(({ contact }) => contact?.email === mail(bad))?.id ?? "";
  // A refusal of the whole, as the service may give it, for one record that it does not like.
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const refuses = request.url.includes("bulk-add") && (await request.clone().text()).includes(`"${badId}"`);
    const body = {
      errorCode: "CMN-101",
      message: "A record is wrong",
      errors: [{ errorCode: "CMN-101", message: "A record is wrong" }],
    };
    return refuses ? Response.json(body, { status: 400 }) : sandbox.fetch(request);
  };
  const report = await apply(
    users.map((name) => ({ email: mail(name), phones: ["own"], number: "inventory", emergency: { location: "Astoria Office" } })),
    fetch,
  );
  expect(fates(report)).toEqual(Object.fromEntries(users.map((name) => [name, name === bad ? "failed" : "done"])));
});

test("where none is fit, the halving of calls comes to an end", async () => {
  sandbox.faults.add({ operation: "assignCallQueueMembers", status: 400, code: "CMN-101" });
  const report = await apply(users.map((name) => ({ email: mail(name), queues: ["Front Desk"] })));
  expect(new Set(report.people.map(({ fate }) => fate))).toEqual(new Set(["failed"]));
  expect(sandbox.requests.filter(({ operation }) => operation === "assignCallQueueMembers").length).toBe(21);
});
