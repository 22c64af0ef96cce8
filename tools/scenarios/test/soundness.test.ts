import { createSandbox } from "@ringwright/sandbox";
import { expect, test } from "vitest";
import { type Company, readCompany } from "../src/company.ts";
import { openService } from "../src/service.ts";
import { expectSound } from "../src/soundness.ts";
import { numbers as ids, people, phones } from "../src/tidewater.ts";

async function seeded(): Promise<Company> {
  await using sandbox = await createSandbox();
  return await readCompany(openService(sandbox, { server: sandbox.url, fetch: sandbox.fetch, clock: sandbox.clock }));
}

test("the seed's company is sound", async () => {
  const company = await seeded();
  expect([company.extensions.length, company.devices.length, company.numbers.length]).toEqual([10, 5, 7]);
  expectSound(company);
});

test.each<[string, (company: Company) => Partial<Company>, string]>([
  ["a number twice", ({ numbers }) => ({ numbers: [...numbers, ...numbers.slice(0, 1)] }), "numbers that are there twice"],
  [
    "a phone twice",
    ({ devices }) => ({ devices: [...devices, ...devices.filter(({ id }) => id === phones.ines)] }),
    "numbers on two lines",
  ],
  [
    "an extension number twice",
    ({ extensions }) => ({ extensions: [...extensions, ...extensions.slice(0, 1)] }),
    "extension numbers that are there twice",
  ],
  [
    "a number on a phone that is its user's no more",
    ({ numbers }) => ({ numbers: numbers.filter(({ id }) => id !== ids.ines) }),
    "lines whose number is not their user's",
  ],
  [
    "a spare number with a user",
    ({ numbers }) => ({ numbers: numbers.map((number) => ({ ...number, usageType: "Inventory" as const })) }),
    "numbers with a user that have another use",
  ],
  [
    "a user who is gone",
    ({ extensions }) => ({ extensions: extensions.filter(({ id }) => String(id) !== people.ines) }),
    "users who are not there",
  ],
  [
    "a phone that is gone",
    ({ devices }) => ({ devices: devices.filter(({ id }) => id !== phones.spare) }),
    "phones of a group that are not there",
  ],
])("%s is found", async (_, damage, message) => {
  const company = await seeded();
  expect(() => expectSound({ ...company, ...damage(company) })).toThrow(message);
});
