import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type CompanyFolder, companyFolder } from "./support/company.ts";
import { type Ended, runHere } from "./support/run-here.ts";
import { startService, type TestService } from "./support/test-service.ts";

let service: TestService;
let folder: CompanyFolder;
beforeAll(async () => {
  service = await startService({ app: "tidewater-provisioning" });
  folder = await companyFolder();
});
afterEach(() => service.sandbox.reset());
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const company = `
sites:
  - name: Seaside Office
    hours: { monday: [08:00-17:00], tuesday: [08:00-17:00] }
    defaults: { callerId: company, notifications: { missedCalls: [email] } }
  - { name: Warrenton Yard, callerIdName: Tidewater Yard }
people:
  - { email: ines.okafor@tidewater.example, site: Seaside Office, hours: always }
  - { email: tomas.lindgren@tidewater.example, site: Seaside Office, callerId: own }
`;
const lacking = company
  .replace("site: Seaside Office, callerId: own", "site: Pier 9")
  .replace("name: Warrenton Yard", 'name: "2719799004"');

const run = async (command: string, text: string, ...argv: readonly string[]): Promise<Ended> =>
  runHere([command, await folder.write("company.yaml", text), ...argv], { env: service.env });

describe("sites of a file", () => {
  test("are told before people, with what is created and what changes", async () => {
    const { code, out } = await run("plan", company);
    expect(code).toBe(2);
    expect(out).toContain("2 move, 1 site is created, 1 site changes.");
    expect(out).toMatch(
      /Sites \(2\)[\s\S]*site Seaside Office[^\n]*name: Seaside Office[\s\S]*hours: monday-tuesday 08:00-17:00/,
    );
    expect(out).toMatch(/site Warrenton Yard[^\n]*callerIdName: Tidewater Yard[\s\S]*Moves \(2\)/);
    expect(out).toMatch(/Ines Okafor[\s\S]*site: Main Site -> Seaside Office[\s\S]*callerId: \+15035550112 -> company/);
  });

  test("are in a plan's JSON, its Markdown and its page", async () => {
    const { sites, counts, calls } = JSON.parse((await run("plan", company, "--json")).out);
    expect(sites).toMatchObject([
      { name: "site Seaside Office", event: "created", lacks: [] },
      { name: "site Warrenton Yard", event: "changes", changes: [{ member: "callerIdName", after: "Tidewater Yard" }] },
    ]);
    expect(counts).toMatchObject({ moves: 2, lacks: 0 });
    const assigned = calls.filter(({ operation }: { operation: string }) => operation === "assignSiteMembers");
    expect(assigned).toMatchObject([{ records: 2 }]);
    expect((await run("plan", company, "--markdown")).out).toContain("### Sites (2)\n\n| site | what changes |\n");
    expect((await run("plan", company, "--html")).out).toMatch(
      /<h2>Sites<\/h2>[\s\S]*site Seaside Office[\s\S]*<h2>People<\/h2>/,
    );
  });

  test("are applied, a second plan is empty, and the report tells of both", async () => {
    const { code, out } = await run("apply", company, "--yes");
    expect([code, out]).toEqual([0, expect.stringContaining("2 of 2 sites are done, 2 of 2 people are done, with ")]);
    expect((await run("plan", company)).code).toBe(0);
  });

  test("are rehearsed on a copy", async () => {
    const { code, out } = await run("rehearse", company, "--faults");
    expect(code).toBe(0);
    expect(out).toContain("2 of 2 sites are done, 2 of 2 people are done, with ");
    expect(out).toContain("A second plan is empty.");
  });

  test("that lack something are told with the people who do, and hinder nobody else", async () => {
    const { code, out } = await run("plan", lacking);
    expect(code).toBe(1);
    expect(out).toContain("1 moves, 1 site is created; 2 lack something, and nothing is done for them.");
    expect(out).toMatch(/Lacks something \(2\)[\s\S]*site 2719799004[^\n]*is not there/);
    expect((await run("apply", lacking, "--yes")).code).toBe(1);
    expect((await run("rehearse", lacking)).code).toBe(1);
  });

  test("have not changed since a plan was kept, or it is refused", async () => {
    const kept = `${folder.path}/kept.json`;
    expect((await run("plan", company, "--out", kept)).code).toBe(2);
    service.sandbox.state.sites.update("2719701004", { callerIdName: "Yard" });
    const { code, err } = await runHere(["apply", kept, "--yes"], { env: service.env });
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/1 of its people and sites has changed since .*:\n {2}site Warrenton Yard\n/),
    ]);
  });
});
