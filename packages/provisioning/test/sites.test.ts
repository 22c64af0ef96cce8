import { createSite } from "@ringwright/accounts";
import { type Client, createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type ApplyReport,
  applyCompany,
  type CompanyFile,
  type Plan,
  parseCompanyFile,
  planCompany,
  readAccount,
} from "../src/index.ts";

let sandbox: Sandbox;
let client: Client;
beforeEach(async () => {
  sandbox = await createSandbox({ answers: "enforced" });
  const { url: server, fetch, clock } = sandbox;
  client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
});
afterEach(() => sandbox[Symbol.asyncDispose]());

const read = (text: string): CompanyFile => parseCompanyFile({ name: "company.yaml", bytes: Buffer.from(text) });
const planned = async (file: CompanyFile): Promise<Plan> => planCompany(file, await readAccount(client, file));

async function applied(file: CompanyFile): Promise<ApplyReport> {
  const report = await applyCompany(client, file, await planned(file));
  const after = await planned(file);
  expect([...after.sites, ...after.people].filter(({ event, lacks }) => event !== "stays" && lacks.length === 0)).toEqual([]);
  return report;
}

const seaside = `
sites:
  - name: Seaside Office
    extensionNumber: "251"
    callerIdName: Tidewater
    email: seaside@tidewater.example
    address: { street: 20 Tillamook Lane, city: Seaside, state: Oregon, zip: "97138", country: United States }
    hours: { monday: [08:00-17:00] }
  - { name: warrenton yard, extensionNumber: "255", address: { zip: "97147" }, hours: always }
  - { name: main-site, hours: { tuesday: [07:00-00:00] } }
people:
  - { email: ines.okafor@tidewater.example, site: seaside office }
  - { email: tomas.lindgren@tidewater.example, site: Seaside Office }
  - { email: dora@tidewater.example, name: { first: Dora, last: Dunn }, site: Seaside Office }
  - { email: dan@tidewater.example, name: { first: Dan }, status: NotActivated, site: Seaside Office }
`;

describe("sites of a file", () => {
  test("are created and changed, and people are assigned to them in one call", async () => {
    const file = read(seaside);
    const plan = await planned(file);
    expect(plan.sites.map(({ name, event }) => [name, event])).toEqual([
      ["site Seaside Office", "created"],
      ["site warrenton yard", "changes"],
      ["site main-site", "changes"],
    ]);
    const assigning = plan.calls.filter(({ way }) => way === "changeSite");
    expect(assigning.map(({ work }) => work.length)).toEqual([4]);
    const report = await applied(file);
    expect([...report.sites, ...report.people].map(({ fate }) => fate)).toEqual(Array.from({ length: 7 }, () => "done"));
    const { state } = sandbox;
    const [site] = state.sites.find({ name: "Seaside Office" });
    expect(site).toMatchObject({ callerIdName: "Tidewater", email: "seaside@tidewater.example" });
    expect(state.extensions.get(site?.id ?? "")).toMatchObject({
      extensionNumber: "251",
      businessHours: { monday: [{ from: "08:00", to: "17:00" }] },
    });
    expect(state.extensions.find({ siteId: site?.id ?? "" }).length).toBe(5);
    expect(state.sites.get("2719701004")?.businessAddress).toMatchObject({ street: "60 SE Harbor Drive", zip: "97147" });
    expect(state.extensions.get("2719701004")).not.toHaveProperty("businessHours");
    expect(state.accounts.find()[0]?.businessHours).toEqual({ tuesday: [{ from: "07:00", to: "00:00" }] });
  });

  test("are left by who shall be at the main one", async () => {
    await applied(read("people: [{ email: ines.okafor@tidewater.example, site: Warrenton Yard }]"));
    expect(sandbox.state.extensions.get("2719501004")?.siteId).toBe("2719701004");
    await applied(read("people: [{ email: ines.okafor@tidewater.example, site: Main Site }]"));
    expect(sandbox.state.extensions.get("2719501004")?.siteId).toBe("main-site");
  });

  test("whose creation is not answered are looked for, and people go there", async () => {
    sandbox.faults.add({ operation: "createSite", cut: "after", count: 1 });
    const report = await applied(read(seaside));
    expect(report.isDone).toBe(true);
    expect(sandbox.state.sites.find({ name: "Seaside Office" })).toHaveLength(1);
  });

  test("that are refused are told with the reason, and so are who waits for them", async () => {
    sandbox.faults.add({ operation: "createSite", status: 400, code: "CMN-101" });
    const { sites, people } = await applyCompany(client, read(seaside), await planned(read(seaside)));
    expect(sites[0]).toMatchObject({ fate: "failed", reasons: [expect.stringContaining("CMN-101")] });
    expect(people[0]).toMatchObject({ fate: "notTried", reasons: [expect.stringContaining("CMN-101")] });
    expect(sites.slice(1).map(({ fate }) => fate)).toEqual(["done", "done"]);
  });

  test("are read with one call, and one for the hours of each of which the file says them", async () => {
    const calls = async (text: string): Promise<Record<string, number>> => ({ ...(await planned(read(text))).readCalls });
    expect(await calls("people: [{ email: ines.okafor@tidewater.example, jobTitle: x }]")).not.toHaveProperty("listSites");
    const some = await calls(seaside);
    expect(some).toMatchObject({ listSites: 1, readUserBusinessHours: 1, readCompanyBusinessHours: 1 });
    const named = "sites: [{ name: Warrenton Yard }]\npeople: [{ email: ines.okafor@tidewater.example }]";
    expect(await calls(named)).not.toHaveProperty("readUserBusinessHours");
  });
});

const lacksOf = async (text: string): Promise<string[]> => {
  const { sites, people } = await planned(read(text));
  return [...sites, ...people].flatMap(({ lacks }) => lacks);
};
const ines = "people: [{ email: ines.okafor@tidewater.example";

describe("what is lacking", () => {
  test.each([
    ["a site that is not there", `${ines}, site: Pier 9 }]`, ['site "Pier 9" is not there; there are Main Site, Warrenton Yard']],
    [
      "an id that is none",
      `sites: [{ name: "2719799004" }]\n${ines} }]`,
      [expect.stringContaining('site "2719799004" is not there')],
    ],
    [
      "a site that is named twice",
      `sites: [{ name: Warrenton Yard }, { name: "2719701004", hours: always }]\n${ines} }]`,
      ['site "2719701004" is "Warrenton Yard", which stands in the file already; say all of a site in one place'],
    ],
    [
      "an extension number that is taken",
      `sites: [{ name: Pier 9, extensionNumber: "102" }]\n${ines}, site: Pier 9 }]`,
      [
        "extensionNumber 102 is that of Ines Okafor; give another one, or change that first",
        "site Pier 9 is not created, since it lacks something itself",
      ],
    ],
    [
      "what of the main site is not managed",
      `sites: [{ name: main-site, email: a@tidewater.example }]\n${ines} }]`,
      ["of the main site hours alone are managed; change the rest in the admin portal, or leave it out"],
    ],
    [
      "a code of a site that is there",
      `sites: [{ name: Warrenton Yard, code: "12" }]\n${ines} }]`,
      ["code: a site has none from when it was created; leave it out"],
    ],
  ])("%s", async (_, text, lacks) => {
    expect(await lacksOf(text)).toEqual(lacks);
  });

  test("one of two sites of a name", async () => {
    const { id } = await createSite(client, { body: { name: "WARRENTON YARD" } });
    const several = `site "Warrenton Yard": several are called so; name it by its id (2719701004, ${id})`;
    expect(await lacksOf(`sites: [{ name: Warrenton Yard, hours: always }]\n${ines}, site: Warrenton Yard }]`)).toEqual([
      several,
      several,
    ]);
    expect(await lacksOf(`${ines}, site: "${id}" }]`)).toEqual([]);
  });
});

test("defaults of the file and of a site are had by who does not say it, and joined where they have members", () => {
  const { people, sites } = read(`
defaults:
  roles: [Standard]
  customFields: { Crew: North, Employee number: "1" }
  notifications: { missedCalls: [email], voicemails: [] }
sites:
  - { name: Seaside Office, defaults: { hours: { monday: [08:00-17:00] }, notifications: { missedCalls: [] } } }
people:
  - { email: a@tidewater.example, site: seaside office, customFields: { Crew: "" } }
  - { email: b@tidewater.example, roles: [User Admin], hours: always }
`);
  expect(sites).toEqual([{ name: "Seaside Office" }]);
  expect(people).toEqual([
    {
      email: "a@tidewater.example",
      site: "seaside office",
      roles: ["Standard"],
      hours: { monday: ["08:00-17:00"] },
      customFields: { Crew: "", "Employee number": "1" },
      notifications: { missedCalls: [], voicemails: [] },
    },
    {
      email: "b@tidewater.example",
      roles: ["User Admin"],
      hours: "always",
      customFields: { Crew: "North", "Employee number": "1" },
      notifications: { missedCalls: ["email"], voicemails: [] },
    },
  ]);
});
