import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type CompanyFolder, changed, companyFolder, lacking, unchanged } from "./support/company.ts";
import { type Ended, runHere } from "./support/run-here.ts";
import { startService, type TestService } from "./support/test-service.ts";

let service: TestService;
let folder: CompanyFolder;
beforeAll(async () => {
  service = await startService({ app: "tidewater-provisioning" });
});
beforeEach(async () => {
  folder = await companyFolder();
});
afterEach(async () => {
  service.sandbox.reset();
  await folder[Symbol.asyncDispose]();
});
afterAll(() => service[Symbol.asyncDispose]());

async function rehearse(text: string, ...argv: string[]): Promise<Ended> {
  return runHere(["rehearse", await folder.write("company.yaml", text), ...argv], { env: service.env });
}

test("a company file is planned and applied on a copy, and the account stays as it is", async () => {
  const before = service.sandbox.state.extensions.find();
  const { code, out, err } = await rehearse(changed);
  expect([code, err]).toEqual([0, expect.stringMatching(/^Reading the account \.\.\.\nRehearsing \.\.\.\n/)]);
  expect(out).toContain(`Account 2719404004 on ${service.url}, read with `);
  expect(out).toContain("1 joins, 1 moves, 1 changes, 1 leaves, 1 stays as they are.");
  expect(out).toContain("Billed: 1 user created");
  expect(out).toContain("\nRehearsed on a copy of the account\n");
  expect(out).toContain("4 of 4 people are done, with ");
  expect(out).toMatch(/At the service's limits it took [\d.]+ s, with \d+ calls; no order of calls can be faster than /);
  expect(out).toContain("None was refused for going too fast.\nA second plan is empty.\n");
  const writes = service.sandbox.requests.filter(({ method, operation }) => method !== "GET" && operation !== "requestToken");
  expect(writes).toEqual([]);
  expect(service.sandbox.state.extensions.find()).toEqual(before);
});

test("nothing to do is told as such", async () => {
  const { code, out } = await rehearse(unchanged);
  expect([code, out]).toEqual([0, expect.stringContaining("Nothing to do")]);
  expect(out).not.toContain("Rehearsed");
});

test("what somebody lacks is told, and it does not go well", async () => {
  const { code, out } = await rehearse(lacking);
  expect(code).toBe(1);
  expect(out).toMatch(/Tomas Lindgren[^\n]*│ lacks something │ site "Nowhere" is not there/);
  expect(out).toContain("A second plan is not empty: 0 calls for Tomas Lindgren (tomas.lindgren@tidewater.example).\n");
});

test("calls that fail are survived: nobody is there twice, and a second plan is empty", async () => {
  const joiners = Array.from({ length: 25 }, (_, index) => {
    return `  - { email: j${index}@tidewater.example, name: { first: J${index}, last: Joiner }, queues: [Front Desk], forwarding: [{ phoneNumber: "+12065550100", type: Mobile }] }\n`;
  });
  const { code, out } = await rehearse(`people:\n${joiners.join("")}`, "--faults", "--json");
  const { faults, left, people, calls } = JSON.parse(out);
  expect(left).toEqual({ calls: 0, sites: [], people: [] });
  expect(people.every(({ fate }: { fate: string }) => fate === "done")).toBe(true);
  expect(people).toHaveLength(25);
  expect(faults.map(({ what }: { what: string }) => what)).toEqual(["cut before the write", "cut after the write", "429", "503"]);
  const happened = faults.reduce((sum: number, one: { happened: number }) => sum + one.happened, 0);
  expect(happened).toBeGreaterThan(calls / 20);
  expect(code).toBe(0);
});

test("too many leavers are refused, unless they are agreed to", async () => {
  const few = "leavers: delete\npeople:\n  - { email: nora.whitfield@tidewater.example }\n";
  const { code, err } = await rehearse(few);
  expect([code, err]).toEqual([1, expect.stringContaining("if they all leave, say --leavers-up-to 75%")]);
  expect((await rehearse(few, "--leavers-up-to", "75%")).code).toBe(0);
});

test("a file that is wrong is told before anything is read", async () => {
  const { code, err } = await rehearse("people: []");
  expect([code, err]).toEqual([2, expect.stringContaining("must be a list of one person at least")]);
  expect(service.sandbox.requests).toEqual([]);
});
