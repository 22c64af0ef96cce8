import { createClient } from "@ringwright/core";
import { createSandbox } from "@ringwright/sandbox";
import { expect, test } from "vitest";
import { applyCompany, type CompanyFile, type Person, planCompany, readAccount } from "../src/index.ts";

const address = { street: "9 Marine Drive", city: "Astoria", state: "OR", zip: "97103", country: "US" };
const file: CompanyFile = {
  key: "email",
  people: [{ email: "ines.okafor@tidewater.example", emergency: { address } }],
};

test("a place whose creation is not answered is looked for, and phones go there", async () => {
  await using sandbox = await createSandbox();
  const auth = sandbox.auth("admin");
  const client = createClient({ server: sandbox.url, fetch: sandbox.fetch, clock: sandbox.clock, auth });
  sandbox.faults.add({ operation: "createEmergencyLocation", cut: "after", count: 1 });
  const looks: string[] = [];
  const onLook = (why: string): void => void looks.push(why);
  const report = await applyCompany(client, file, planCompany(file, await readAccount(client, file)), { onLook });
  expect(report.people).toMatchObject([{ fate: "done", reasons: [] }]);
  expect(looks).toEqual(["the answer to a call was lost: looking what became of it"]);
  const places = sandbox.state.emergencyLocations.find().filter((one) => one.address.street === address.street);
  expect(places).toHaveLength(1);
  expect(sandbox.state.lines.first({ deviceId: "804111004" })?.emergency?.locationId).toBe(places[0]?.id);
});

test("whoever waits for a place that is refused is told why, be they there or yet to join", async () => {
  await using sandbox = await createSandbox();
  const auth = sandbox.auth("admin");
  const client = createClient({ server: sandbox.url, fetch: sandbox.fetch, clock: sandbox.clock, auth });
  sandbox.faults.add({ operation: "createEmergencyLocation", status: 400, code: "EME-201" });
  const name = { first: "Dora", last: "Dunn" };
  const phones = ["own"] as const;
  const dora: Person = {
    email: "dora@tidewater.example",
    name,
    phones,
    jobTitle: "Pilot",
    queues: ["Front Desk"],
    emergency: { address },
  };
  const both: CompanyFile = { ...file, people: [...file.people, dora] };
  const report = await applyCompany(client, both, planCompany(both, await readAccount(client, both)));
  const waits = { fate: "notTried", reasons: [expect.stringContaining("EME-201")] };
  expect(report.people).toMatchObject([waits, waits]);
});
