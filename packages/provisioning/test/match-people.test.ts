import { createClient } from "@ringwright/core";
import { createSandbox } from "@ringwright/sandbox";
import { expect, test } from "vitest";
import type { AccountPerson } from "../src/account/account-state.ts";
import { applyCompany, type CompanyFile, type Person, planCompany, readAccount } from "../src/index.ts";
import { matchPeople } from "../src/plan/match-people.ts";

test.each(["reference", "partnerId"] as const)("who was created and did not get their %s is found by their mail", async (key) => {
  await using sandbox = await createSandbox();
  const { url: server, fetch, clock } = sandbox;
  const client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
  const email = "Dora@tidewater.example";
  const file: CompanyFile = { key, people: [{ [key]: "D-1", email, name: { first: "Dora", last: "Dunn" } }] };
  const run = async () => applyCompany(client, file, planCompany(file, await readAccount(client, file)));
  for (const operation of ["updateExtension", "bulkUpdateExtensions"] as const) {
    sandbox.faults.add({ operation, status: 400, code: "CMN-101", count: 1 });
  }
  expect((await run()).people).toMatchObject([{ event: "joins", fate: "failed" }]);
  expect((await run()).people).toMatchObject([{ event: "changes", fate: "done" }]);
  expect((await run()).people).toEqual([]);
  expect(sandbox.state.extensions.find({}).filter(({ contact }) => contact?.email === email)).toHaveLength(1);
});

const inAccount = (id: string, rest: Partial<AccountPerson>) => ({ id, type: "User", ...rest }) as AccountPerson;
const found = (people: readonly Person[], account: readonly AccountPerson[], key: CompanyFile["key"] = "reference") =>
  [...matchPeople({ key, people }, account).inAccount.values()].map((some) => some.map(({ id }) => id));
const email = "dora@tidewater.example";

test("a mail address tells who somebody is only where nothing else does", () => {
  const dora = { reference: "D-1", email };
  expect(found([dora], [inAccount("1", { email: email.toUpperCase() })])).toEqual([["1"]]);
  expect(found([dora], [inAccount("1", { email }), inAccount("2", { reference: "D-1" })])).toEqual([["2"]]);
  expect(found([dora], [inAccount("1", { email, reference: "D-2" })])).toEqual([[]]);
  expect(found([dora], [inAccount("1", { email, type: "Limited" })])).toEqual([[]]);
  expect(found([dora], [inAccount("1", { email }), inAccount("2", { email })])).toEqual([["1", "2"]]);
  expect(found([dora, { reference: "D-3", email }], [inAccount("1", { email })])).toEqual([[], []]);
  expect(found([{ extensionNumber: "101", email }], [inAccount("1", { email })], "extensionNumber")).toEqual([[]]);
});
