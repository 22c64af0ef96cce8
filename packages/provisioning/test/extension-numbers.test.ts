import { type Client, createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterEach, beforeEach, expect, test } from "vitest";
import { applyCompany, type CompanyFile, type Person, planCompany, readAccount } from "../src/index.ts";

let sandbox: Sandbox;
let client: Client;
beforeEach(async () => {
  sandbox = await createSandbox();
  const { url: server, fetch, clock } = sandbox;
  client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
});
afterEach(() => sandbox[Symbol.asyncDispose]());

const mail = (name: string): string => `${name}@tidewater.example`;
const joiner = (name: string, rest: Person = {}): Person => ({ email: mail(name), name: { first: name, last: "Dunn" }, ...rest });

async function numbersAfter(people: readonly Person[]): Promise<Record<string, string | undefined>> {
  const file: CompanyFile = { key: "email", people };
  const report = await applyCompany(client, file, planCompany(file, await readAccount(client, file)));
  expect(report.people.filter(({ fate }) => fate !== "done")).toEqual([]);
  const all = sandbox.state.extensions.find({}).map(({ contact, extensionNumber }) => [contact?.email, extensionNumber]);
  return Object.fromEntries(all.filter(([email]) => people.some((person) => person.email === email)));
}

test.each([{}, { status: "NotActivated" }] as const)(
  "who joins without an extension number takes none that the file gives to another one (%j)",
  async (rest) => {
    const people = [joiner("dora", rest), joiner("eve", rest), joiner("fay", { extensionNumber: "105", ...rest })];
    expect(await numbersAfter(people)).toEqual({ [mail("dora")]: "106", [mail("eve")]: "107", [mail("fay")]: "105" });
  },
);

test("who lacks something keeps the extension number that the file gives to them", async () => {
  const people = [joiner("dora"), joiner("fay", { extensionNumber: "105", site: "Atlantis" })];
  const { people: planned } = planCompany({ key: "email", people }, await readAccount(client, { key: "email", people }));
  expect(planned[0]?.changes).toContainEqual({ member: "extensionNumber", before: undefined, after: "106" });
});

test("where nobody is given one, the service chooses", async () => {
  const file: CompanyFile = { key: "email", people: [joiner("dora"), { email: mail("ines.okafor"), extensionNumber: "102" }] };
  const { people } = planCompany(file, await readAccount(client, file));
  expect(people[0]?.changes.map(({ member }) => member)).not.toContain("extensionNumber");
});

test("what a leaver gives back is for whom the file gives it", async () => {
  const stay = ["nora.whitfield", "ines.okafor", "priya.raman"].map((name): Person => ({ email: mail(name) }));
  const people = [...stay, joiner("dora"), joiner("fay", { extensionNumber: "103" })];
  const leavers = { action: "delete", phone: "inventory", number: "inventory", upTo: 1 } as const;
  const file: CompanyFile = { key: "email", people, leavers };
  const dora = planCompany(file, await readAccount(client, file)).people.find(({ key }) => key === mail("dora"));
  expect(dora?.changes).toContainEqual({ member: "extensionNumber", before: undefined, after: "105" });
});
