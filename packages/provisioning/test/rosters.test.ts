import { createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import tidewater from "@ringwright/sandbox/seed/tidewater.json" with { type: "json" };
import { expect, test } from "vitest";
import {
  applyCompany,
  type CompanyFile,
  exportCompany,
  type Person,
  planCompany,
  readAccount,
  subjectsOf,
} from "../src/index.ts";

const sizes = [12, 1000, 5000];

for (const size of sizes) {
  test(`${size} people join, then some move and some leave, and each time the next plan is empty`, {
    timeout: 300_000,
  }, async () => {
    await using sandbox = await createSandbox({ seed: { yaml: seedFor(size) }, limits: "real", answers: "enforced" });
    const client = createClient({ server: sandbox.url, fetch: sandbox.fetch, clock: sandbox.clock, auth: sandbox.auth("admin") });
    const refused: string[] = [];
    sandbox.watch(({ operation, status }) => {
      // A token lives for an hour, which five thousand take: calls under way when it is renewed are repeated.
      const isRenewal = status === 401 && size > 1000;
      if (status === undefined || (status >= 400 && !isRenewal)) refused.push(`${operation} ${status}`);
    });
    const apply = async (file: CompanyFile): Promise<number> => {
      const begunMs = sandbox.clock.now();
      const plan = planCompany(file, await readAccount(client, file));
      const report = await applyCompany(client, file, plan);
      const share = (sandbox.clock.now() - begunMs) / Math.max(plan.times.boundMs, 60_000);
      expect(report.people.filter(({ fate }) => fate !== "done")).toEqual([]);
      const again = planCompany(file, await readAccount(client, file));
      expect(subjectsOf(again)).toEqual([]);
      return share;
    };

    const joined = Array.from({ length: size }, (_, index) => personOf(index));
    const joining = await apply({ key: "email", people: [...staffOf(sandbox), ...joined] });

    const moved = joined.map((person, index) => (index % 10 === 0 ? { ...person, ...yard } : person));
    await apply({ key: "email", sites, people: [...staffOf(sandbox), ...moved] });

    const left = moved.filter((_, index) => index % 25 !== 1);
    const leavers = { action: "delete", phone: "inventory", number: "inventory", upTo: 0.1 } as const;
    await apply({ key: "email", leavers, sites, people: [...staffOf(sandbox), ...left] });

    if (size >= 1000) expect(joining).toBeLessThan(1.05);
    expect(refused).toEqual([]);
    const { account } = await readAccount(client);
    const exported = exportCompany(account);
    const nothing = planCompany(exported.file, await readAccount(client, exported.file));
    expect(subjectsOf(nothing)).toEqual([]);
  });
}

function personOf(index: number): Person {
  return {
    email: `person${index}@tidewater.example`,
    name: { first: "Ada", last: `Person${index}` },
    roles: ["Standard"],
    phones: ["own"],
    number: "inventory",
    emergency: { location: "Astoria Office" },
    queues: index % 4 === 0 ? ["Front Desk"] : [],
    ...(index % 20 === 0 ? { hours, callerId: "company", notifications: { missedCalls: ["email"] } } : {}),
  };
}

const hours = { monday: ["08:00-17:00"], saturday: ["09:00-12:00"] };
const sites = [{ name: "Seaside Office", hours }];
const yard = { site: "Seaside Office", emergency: { location: "Warrenton Yard" }, queues: ["Site Emergencies"] };

// Who is there already stays, and nothing of them is managed.
function staffOf({ state }: Sandbox): Person[] {
  const staff = tidewater.extensions.filter(
    ({ type, status }: { type: string; status?: string }) => type === "User" && status !== "Unassigned",
  );
  expect(state.extensions.find({}).length).toBeGreaterThan(staff.length);
  return staff.map(({ contact }: { contact?: { email?: string } }) => ({ email: contact?.email ?? "" }));
}

function seedFor(size: number): string {
  const spare = Array.from({ length: size }, (_, index) => ({
    phoneNumber: numberOf(index),
    usageType: "Inventory",
    type: null,
  }));
  const phoneNumbers = [...tidewater.phoneNumbers.filter(({ usageType }) => usageType !== "Inventory"), ...spare];
  return JSON.stringify({ ...tidewater, phoneNumbers });
}

function numberOf(index: number): string {
  return `+1503${556 + Math.floor(index / 10_000)}${String(index % 10_000).padStart(4, "0")}`;
}
