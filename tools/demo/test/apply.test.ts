import { type CompanyFile, type Person, type Plan, parseCompanyFile } from "@ringwright/provisioning";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterEach, expect, test } from "vitest";
import { type Applied, apply, isWell } from "../src/apply.ts";
import { readCompany } from "../src/company.ts";
import { companySeed } from "../src/company-seed.ts";
import { type Office, openOffice } from "../src/office.ts";
import { planText } from "../src/plan-text.ts";
import type { Progress } from "../src/progress.ts";
import { rehearse } from "../src/rehearse.ts";
import { hindered, verdict } from "../src/report.ts";

const quiet: Progress = { begin() {}, advance() {}, done() {}, stop() {} };
let sandbox: Sandbox;
afterEach(() => sandbox.close());

async function play(file: CompanyFile): Promise<Applied & { readonly office: Office }> {
  sandbox = await createSandbox({ seed: companySeed(file), limits: "real" });
  const office = openOffice(sandbox, sandbox.auth("admin"));
  return { office, ...(await apply(office, file, quiet)) };
}

function tableOf(...lines: readonly string[]): CompanyFile {
  const text = ["E-mail,Ext,Name,Phone,Area code,Emergency location,Queues", ...lines].join("\n");
  return parseCompanyFile({ name: "crew.csv", bytes: new TextEncoder().encode(text) });
}

function crew(count: number, phoneOf: (index: number) => string): CompanyFile {
  return tableOf(
    ...Array.from(
      { length: count },
      (_, i) => `crew.${i}@tidewater.example,${10_000 + i},Crew Member${i},${phoneOf(i)},503,Astoria Office,Front Desk`,
    ),
  );
}

test("whatever a file asks for that money buys is there, and comes to who asked for it", async () => {
  const wishes: readonly Partial<Person>[] = [
    { phones: ["own"] },
    { phones: ["own", "app"], number: { area: "541" } },
    { phones: [{ name: "Desk phone" }], number: { area: "360" } },
    { phones: [{ name: "Desk phone" }], number: "+15035551003" },
    { phones: [{ serial: "0004F2AAAAAA" }, "own"], number: { area: "971" } },
    { phones: ["app"], number: "+15035550190" },
    { phones: [], number: "inventory", extensionNumber: "12345678" },
    { phones: ["own"], number: { area: "541" } },
  ];
  const people = wishes.map((wish, index): Person => {
    const emergency = wish.phones?.length === 0 ? {} : { emergency: { location: "Astoria Office" } };
    return { email: `crew.${index}@tidewater.example`, name: { first: "Crew", last: `Member${index}` }, ...emergency, ...wish };
  });
  const applied = await play({ key: "email", people });
  expect(hindered(applied)).toBe("");
  expect(isWell(applied)).toBe(true);
  const company = await readCompany(applied.office);
  const numbers = people.map(({ email }) => company.find(({ extension }) => extension.contact?.email === email)?.numbers);
  expect(numbers[2]?.[0]).toMatch(/^\+1360/);
  expect([numbers[3], numbers[5], numbers[6]?.length]).toEqual([["+15035551003"], ["+15035550190"], 1]);
  expect(numbers[4]?.map((one) => one.slice(0, 5)).toSorted()).toEqual(["+1503", "+1971"]);
  expect(numbers[7]?.[0]).toMatch(/^\+1541/);
});

test("a thousand people take ten minutes of open operations, without one refusal", async () => {
  const applied = await play(crew(1000, (index) => (index % 3 === 0 ? "name: Polycom VVX 450" : "own")));
  expect(isWell(applied)).toBe(true);
  // A hundred calls for the people, one for the queue and what it takes to read, ten a minute; a phone is moved in another budget.
  expect(Math.floor(applied.tookMs / 60_000)).toBe(10);
  expect(applied.tookMs - applied.plan.times.boundMs).toBeLessThan(1000);
  expect(sandbox.requests.filter(({ status = 0 }) => status >= 400)).toEqual([]);
  const closed = Object.values(sandbox.document.paths)
    .flatMap((item) => Object.values(item))
    .filter((operation) => operation["x-access"] !== "open")
    .map(({ operationId }) => operationId);
  expect(sandbox.requests.filter(({ operation = "" }) => closed.includes(operation))).toEqual([]);
  expect(sandbox.state.memberships.count({ groupId: "2719601004", role: "member" })).toBe(1002);
});

test("who lacks something is named in the plan and afterwards, and the others are served", async () => {
  const applied = await play(
    tableOf(
      "mei@tidewater.example,106,Mei Tanaka,own,503,Astoria Office,Back Desk",
      "abel@tidewater.example,107,Abel Kristoff,own,503,Astoria Office,",
    ),
  );
  expect(isWell(applied)).toBe(false);
  const lack = 'call queue "Back Desk" is not there; there are Front Desk, Site Emergencies';
  expect(planText(applied.plan)).toContain("1 joins; 1 lacks something, and nothing is done for them.");
  expect(planText(applied.plan)).toMatch(new RegExp(`! +│ Mei Tanaka +│ ${lack}`));
  expect(hindered(applied)).toBe(`  ! Mei Tanaka (mei@tidewater.example) lacks something: ${lack}\n`);
  expect(verdict(applied)).toMatch(
    /^1 of 2 people done, with 1 call in .*; a second plan is not empty: 0 calls, 1 person lacks something$/,
  );
});

test("the service's reason is given for who cannot be created", async () => {
  const applied = await play(tableOf("mei@tidewater.example,911,Mei Tanaka,own,503,Astoria Office,"));
  expect(isWell(applied)).toBe(false);
  expect(hindered(applied)).toMatch(/Mei Tanaka \(mei@tidewater.example\) failed: .*Extension number 911 is reserved/);
});

test("a rehearsal changes nothing", async () => {
  const file = crew(3, () => "own");
  sandbox = await createSandbox({ seed: companySeed(file), limits: "real" });
  const before = sandbox.state.extensions.find();
  const plans: Plan[] = [];
  const rehearsal = await rehearse(sandbox, file, quiet, (plan) => plans.push(plan));
  expect([isWell(rehearsal), rehearsal.report.people.length]).toEqual([true, 3]);
  expect(plans).toEqual([rehearsal.plan]);
  expect(sandbox.state.extensions.find()).toEqual(before);
});

test("of many people twenty are shown, and the others counted", async () => {
  const { plan } = await play(crew(23, () => "own"));
  expect(planText(plan)).toContain("│ and 3 more ");
  expect(planText(plan)).not.toContain("Crew Member20");
});
