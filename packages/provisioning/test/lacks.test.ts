import { createClient } from "@ringwright/core";
import { createSandbox } from "@ringwright/sandbox";
import { expect, test } from "vitest";
import { parseCompanyFile, planCompany, readAccount } from "../src/index.ts";

test("what a phone and its number both lack is said once", async () => {
  await using sandbox = await createSandbox();
  const { url: server, fetch, clock } = sandbox;
  const client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
  const text = `people:
  - email: carlos.medina@tidewater.example
    name: { first: Carlos, last: Medina }
    phones: [app]
    number: { area: "541" }
    emergency: { location: Warrenton Yard }
`;
  const file = parseCompanyFile({ name: "company.yaml", bytes: Buffer.from(text) });
  const { people } = planCompany(file, await readAccount(client, file));
  expect(people[0]?.lacks).toEqual([expect.stringContaining("no number with the area code 541 is left")]);
});
