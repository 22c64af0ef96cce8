import { createClient } from "@ringwright/core";
import { createSandbox } from "@ringwright/sandbox";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  changedSince,
  isSavedPlan,
  type Plan,
  PlanError,
  parseCompanyFile,
  planCompany,
  readAccount,
  readSavedPlan,
  savePlan,
  writeSavedPlan,
} from "../src/index.ts";

const file = parseCompanyFile({
  name: "people.yaml",
  bytes: Buffer.from(`
leavers: { action: disable, upTo: 50% }
people:
  - { email: nora.whitfield@tidewater.example }
  - { email: ines.okafor@tidewater.example, jobTitle: Lead surveyor }
  - { email: tomas.lindgren@tidewater.example, jobTitle: Draughtsman }
  - { email: abel.kristoff@tidewater.example, name: { first: Abel, last: Kristoff } }
`),
});

let sandbox: Awaited<ReturnType<typeof createSandbox>>;
beforeAll(async () => {
  sandbox = await createSandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

async function planNow(): Promise<Plan> {
  const client = createClient({ server: sandbox.url, fetch: sandbox.fetch, auth: sandbox.auth("admin") });
  return planCompany(file, await readAccount(client, file));
}

const madeAtMs = Date.UTC(2026, 3, 21, 9, 30);
const textOf = async (): Promise<string> => writeSavedPlan(savePlan(file, await planNow(), { madeAtMs, leaversUpTo: 0.4 }));

describe("a saved plan", () => {
  test("holds the file, and what was seen of those whom something is to happen to", async () => {
    const plan = await planNow();
    const saved = readSavedPlan(await textOf());
    expect(saved).toMatchObject({ accountId: plan.accountId, madeAt: "2026-04-21T09:30:00.000Z", leaversUpTo: 0.4, file });
    expect(Object.keys(saved.seen)).toEqual([
      "ines.okafor@tidewater.example",
      "abel.kristoff@tidewater.example",
      "priya.raman@tidewater.example",
    ]);
  });

  test("is known by its content, however it is laid out", async () => {
    const text = await textOf();
    const { planId } = readSavedPlan(text);
    expect(readSavedPlan(JSON.stringify(JSON.parse(text))).planId).toBe(planId);
    const other = savePlan(file, await planNow(), { madeAtMs: madeAtMs + 1, leaversUpTo: 0.4 });
    expect(other.planId).not.toBe(planId);
  });

  test.each([
    ["is cut off", (text: string) => text.slice(0, -20), "plan.json is damaged: it is not whole; make one with"],
    ["was changed", (text: string) => text.replace("Lead surveyor", "Lead"), "plan.json is damaged, or was changed after"],
    ["lacks a member", (text: string) => text.replace(/"seen": \{/, '"sene": {'), "plan.json is damaged, or was changed after"],
    ["is none", () => '{"people": []}', 'plan.json is no saved plan: its first member must be "ringwrightPlan"'],
    ["holds nothing", () => '{"ringwrightPlan": null}', "plan.json is damaged, or was changed after"],
    ["is newer", (text: string) => text.replace(": 1,", ": 2,"), "plan.json was saved by a newer version (2, this one knows 1)"],
  ])("that %s is refused", async (_, spoil, message) => {
    const text = spoil(await textOf());
    expect(() => readSavedPlan(text, "plan.json")).toThrow(PlanError);
    expect(() => readSavedPlan(text, "plan.json")).toThrow(message);
  });

  test("is told from a company file", async () => {
    expect(isSavedPlan(await textOf())).toBe(true);
    expect(isSavedPlan((await textOf()).slice(0, 40))).toBe(true);
    expect(isSavedPlan('{"people": [{"email": "ringwrightPlan"}]}')).toBe(false);
  });
});

describe("who has changed since", () => {
  const keysOf = async (text: string, touched: readonly string[] = []): Promise<string[]> =>
    changedSince(readSavedPlan(text), await planNow(), new Set(touched)).map(({ name }) => name);
  const idOf = (extensionNumber: string): string =>
    String(sandbox.state.extensions.find().find((one) => one.extensionNumber === extensionNumber)?.id);

  test("is nobody where nothing has happened", async () => {
    expect(await keysOf(await textOf())).toEqual([]);
  });

  test("are those whom something is to happen to, unless the plan itself has touched them", async () => {
    const text = await textOf();
    sandbox.state.extensions.update(idOf("102"), { status: "Disabled" });
    expect(await keysOf(text)).toEqual(["Ines Okafor"]);
    expect(await keysOf(text, ["ines.okafor@tidewater.example"])).toEqual([]);
  });

  test("is nobody to whom nothing was to happen, and nothing is", async () => {
    const text = await textOf();
    sandbox.state.extensions.update(idOf("103"), { status: "Disabled" });
    expect(await keysOf(text)).toEqual([]);
  });

  test("are those who would be changed now and were not to be, and those who are gone", async () => {
    const text = await textOf();
    const tomas = sandbox.state.extensions.find().find((one) => one.extensionNumber === "103");
    sandbox.state.extensions.update(idOf("103"), { contact: { ...tomas?.contact, jobTitle: "Retired" } });
    sandbox.state.extensions.update(idOf("104"), { status: "Disabled" });
    expect(await keysOf(text)).toEqual(["priya.raman@tidewater.example", "Tomas Lindgren"]);
  });
});
