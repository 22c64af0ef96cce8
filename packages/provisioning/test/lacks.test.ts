import { createAccounts } from "@ringwright/accounts";
import { createClient } from "@ringwright/core";
import { createSandbox } from "@ringwright/sandbox";
import tidewater from "@ringwright/sandbox/seed/tidewater.json" with { type: "json" };
import { expect, test } from "vitest";
import { type CompanyFile, type Person, parseCompanyFile, planCompany, readAccount } from "../src/index.ts";

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

const onlyAnApp = {
  ...tidewater,
  extensions: [
    ...tidewater.extensions,
    {
      extensionNumber: "180",
      type: "User",
      role: "user",
      contact: { firstName: "Ada", lastName: "Staff", email: "ada@tidewater.example" },
    },
  ],
  devices: [...tidewater.devices, { type: "WebRTC", name: "Ada's browser", extension: "180" }],
};

test.each([{}, { phones: ["app"] as const }])("an app without a line has no place for emergency calls (%j)", async (rest) => {
  await using sandbox = await createSandbox({ seed: { company: onlyAnApp } });
  const { url: server, fetch, clock } = sandbox;
  const client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
  const emergency = { location: "Warrenton Yard" };
  const file = { key: "email", people: [{ email: "ada@tidewater.example", emergency, ...rest }] } as const;
  const { people } = planCompany(file, await readAccount(client, file));
  expect(people[0]?.lacks).toEqual([expect.stringContaining("emergency: there is no phone with a line")]);
});

test("a group or a role that is named twice is joined once, and lacks once", async () => {
  await using sandbox = await createSandbox();
  const { url: server, fetch, clock } = sandbox;
  const client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
  const named = { queues: ["Front Desk", "front desk ", "Attic", "Attic"], roles: ["User Admin", "user admin"] };
  const file: CompanyFile = { key: "email", people: [{ email: "carlos.medina@tidewater.example", ...named }] };
  const [carlos] = planCompany(file, await readAccount(client, file)).people;
  expect(carlos?.lacks.filter((lack) => lack.includes("Attic"))).toHaveLength(1);
  expect(carlos?.work.filter(({ kind }) => kind === "changeQueue")).toHaveLength(1);
  expect(carlos?.changes.find(({ member }) => member === "roles")?.after).toBe("User Admin");
});

test("a phone of the inventory without a line has no place for emergency calls either", async () => {
  const company = {
    ...onlyAnApp,
    extensions: [...onlyAnApp.extensions, { extensionNumber: "190", type: "Limited", contact: { firstName: "Spare phones" } }],
    devices: [...onlyAnApp.devices, { type: "HardPhone", name: "Spare", sku: "HP-94", extension: "190" }],
  };
  await using sandbox = await createSandbox({ seed: { company } });
  const { url: server, fetch, clock } = sandbox;
  const client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
  const lacksOf = async (person: Person) => {
    const file: CompanyFile = { key: "email", people: [person] };
    return planCompany(file, await readAccount(client, file)).people[0]?.lacks;
  };
  const emergency = { location: "Warrenton Yard" };
  const phones = [{ name: "Spare" }];
  const email = "ada@tidewater.example";
  expect(await lacksOf({ email, phones, emergency })).toEqual([expect.stringContaining("no phone with a line")]);
  expect(await lacksOf({ email, phones })).toEqual([]);
  expect(await lacksOf({ email: "ines.okafor@tidewater.example", phones: ["own", ...phones], emergency })).toEqual([]);
});

// Whoever prints it puts the person in front.
test("what somebody lacks does not say again who they are", async () => {
  await using sandbox = await createSandbox();
  const { url: server, fetch, clock } = sandbox;
  const client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
  const email = "ines.okafor@tidewater.example";
  await createAccounts(client).extensions.create({ body: { type: "User", contact: { firstName: "Ines", email } } });
  const file: CompanyFile = {
    key: "email",
    people: [{ email }, { email: "nora.whitfield@tidewater.example", jobTitle: "Owner" }],
  };
  const { people } = planCompany(file, await readAccount(client, file));
  expect(people.map(({ lacks }) => lacks)).toEqual([
    [expect.stringMatching(/^2 people of the account are known by it \(extensions 102, \d+\); name people by another key$/)],
    ["owns the account, and no run changes the owner; do it in the admin portal"],
  ]);
});
