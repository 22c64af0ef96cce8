import { Database } from "bun:sqlite";
import { beforeEach, expect, test } from "bun:test";
import { createAccounts } from "@ringwright/accounts";
import { createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { assertCalledTimes, assertContractKept, assertNothingBought } from "@ringwright/sandbox/testing";
import { copyDirectory } from "../src/copy-directory.ts";

let sandbox: Sandbox;
let database: Database;
beforeEach(async () => {
  sandbox = await createSandbox();
  database = new Database(":memory:", { strict: true });
});

const clientOf = ({ url, fetch, clock, auth }: Sandbox) => createClient({ server: url, fetch, clock, auth: auth("admin") });

const whoHas = "SELECT name FROM numbers JOIN people ON people.id = person WHERE number = ?";

test("whoever has a number is found without a call", async () => {
  const copied = await copyDirectory(clientOf(sandbox), database);
  expect(copied.people).toBeGreaterThan(4);
  expect(database.query(whoHas).get("+15035550112")).toEqual({ name: "Ines Okafor" });
  assertCalledTimes(sandbox, "listExtensions", 1);
  assertNothingBought(sandbox);
  assertContractKept(sandbox);
});

test("a second copy has who came since, and nobody who left", async () => {
  const client = clientOf(sandbox);
  const before = await copyDirectory(client, database);
  const { extensions } = createAccounts(client);
  const contact = { firstName: "Abel", lastName: "Kristoff", email: "abel.kristoff@tidewater.example" };
  await extensions.create({ body: { type: "User", contact } });

  expect(await copyDirectory(client, database)).toEqual({ ...before, people: before.people + 1 });
  expect(database.query("SELECT name FROM people WHERE email = ?").get(contact.email)).toEqual({ name: "Abel Kristoff" });
});

test("whoever is on two pages, for somebody joined meanwhile, is copied once", async () => {
  const client = createClient({
    server: sandbox.url,
    clock: sandbox.clock,
    auth: sandbox.auth("admin"),
    async fetch(...request) {
      const answer = await sandbox.fetch(...request);
      const { records, ...rest } = (await answer.json()) as { records?: object[] };
      const body = records === undefined ? rest : { records: [...records, records[0]], ...rest };
      return Response.json(body, { status: answer.status });
    },
  });
  await copyDirectory(client, database);
  expect(database.query(whoHas).get("+15035550112")).toEqual({ name: "Ines Okafor" });
});

test("a copy that breaks off leaves the one before", async () => {
  const client = clientOf(sandbox);
  const { people } = await copyDirectory(client, database);
  sandbox.faults.add({ operation: "listAccountPhoneNumbers", status: 403 });

  await expect(copyDirectory(client, database)).rejects.toThrow("listAccountPhoneNumbers");
  expect(database.query("SELECT count(*) AS people FROM people").get()).toEqual({ people });
});
