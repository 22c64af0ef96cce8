import { type Client, createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import {
  anonymousCompany,
  anonymousSeed,
  exportCompany,
  exportSeed,
  parseCompanyFile,
  readAccount,
  writeCompanyFile,
  writeSeed,
} from "../src/index.ts";
import { arbitrarySeed } from "./support/arbitrary-seed.ts";

const connect = (sandbox: Sandbox): Client => {
  const auth = sandbox.auth("admin");
  return createClient({ server: sandbox.url, fetch: sandbox.fetch, clock: sandbox.clock, auth });
};

/** All that a sandbox knows of whose its things are. */
function originalsOf({ state }: Sandbox): string[] {
  const { company, email, businessAddress } = state.accounts.find()[0] ?? {};
  const address = (one: object | undefined): unknown[] => {
    const { street, street2, customerName, zip } = (one ?? {}) as Record<string, unknown>;
    return [street, street2, customerName, zip];
  };
  const found = [
    company,
    email,
    ...address(businessAddress),
    ...state.sites.find().flatMap((site) => [site.name, site.callerIdName, site.email, ...address(site.businessAddress)]),
    ...state.costCenters
      .find()
      .flatMap(({ name, billingCode, taxLocation }) => [name, billingCode, ...address(taxLocation.address)]),
    ...state.emergencyLocations.find().flatMap((location) => [location.name, ...address(location.address)]),
    ...state.lines.find().flatMap(({ emergency }) => address(emergency?.address)),
    ...state.phoneNumbers.find().map(({ phoneNumber }) => phoneNumber),
    ...state.devices.find().flatMap(({ name, serial, computerName }) => [name, serial, computerName]),
    ...state.forwardingNumbers.find().flatMap(({ label, phoneNumber }) => [label, phoneNumber]),
    ...state.extensions
      .find()
      .flatMap(({ name, contact, partnerId, references = [], customFields = [], notifications = {} }) => [
        name,
        ...[contact?.firstName, contact?.lastName, contact?.email, contact?.department, contact?.jobTitle, contact?.company],
        ...[partnerId, ...references.map(({ ref }) => ref), ...customFields.map(({ value }) => value)],
        ...[...(notifications.emailAddresses ?? []), ...(notifications.smsPhoneNumbers ?? [])],
        ...(notifications.voicemails?.advancedEmailAddresses ?? []),
      ]),
  ];
  const words = new Set(["Home", "Mobile", "Work", "User", "true", "null"]);
  return [...new Set(found)].filter(
    (text) => typeof text === "string" && text.trim().length > 3 && /[+\p{L}]/u.test(text) && !words.has(text),
  ) as string[];
}

function expectNoTrace(text: string, originals: readonly string[]): void {
  // As a word of its own: "Ines" is in "lines".
  const has = (word: string): boolean =>
    new RegExp(`(?<![a-z\\d])${word.trim().replace(/[^\p{L}\d]/gu, "\\$&")}(?![a-z\\d])`, "i").test(text);
  expect(originals.filter(has)).toEqual([]);
}

test("nothing of Tidewater is left, and what is invented is a company as good", async () => {
  await using sandbox = await createSandbox();
  const { seed } = await exportSeed(connect(sandbox));
  const yaml = writeSeed(anonymousSeed(seed), "yaml");
  expectNoTrace(yaml, [...originalsOf(sandbox), "Ines", "Tidewater", "Okafor", "tidewater", "Astoria", "crew"]);
  await using copy = await createSandbox({ seed: { yaml } });
  const numbers = copy.state.phoneNumbers.find().map(({ phoneNumber }) => phoneNumber);
  expect(numbers.map((number) => number.slice(0, 8))).toEqual(
    sandbox.state.phoneNumbers.find().map(({ phoneNumber }) => phoneNumber.slice(0, 8)),
  );
  expect(new Set(numbers).size).toBe(numbers.length);
  const [, ines] = copy.state.extensions.find();
  const phone = copy.state.devices.get("804111004");
  expect(phone?.shipping?.address?.customerName).toBe(`${ines?.contact?.firstName} ${ines?.contact?.lastName}`);
});

test("the same is invented for the same beginning, and something else for another one", async () => {
  await using sandbox = await createSandbox();
  const { seed } = await exportSeed(connect(sandbox));
  expect(anonymousSeed(seed)).toEqual(anonymousSeed(seed, { random: 1 }));
  expect(anonymousSeed(seed, { random: 2 }).account["company"]).not.toBe(anonymousSeed(seed).account["company"]);
});

test("two hundred numbers of an area stay as many", async () => {
  const phoneNumbers = Array.from({ length: 200 }, (_, index) => ({ phoneNumber: `+1503555${String(index).padStart(4, "0")}` }));
  const seed = { extensions: [], apps: [], phoneNumbers } as unknown as Parameters<typeof anonymousSeed>[0];
  const numbers = anonymousSeed(seed).phoneNumbers.map(({ phoneNumber }) => String(phoneNumber));
  expect(new Set([...numbers, ...phoneNumbers.map(({ phoneNumber }) => phoneNumber)]).size).toBe(400);
  expect(numbers.every((number) => /^\+1503555\d{4}$/.test(number))).toBe(true);
});

test("nothing of any company is left in its seed and its file", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySeed, async (drawn) => {
      await using sandbox = await createSandbox({ seed: { yaml: stringify(drawn) } });
      const client = connect(sandbox);
      const originals = originalsOf(sandbox);
      const { seed } = await exportSeed(client);
      const yaml = writeSeed(anonymousSeed(seed), "yaml");
      expectNoTrace(yaml, originals);
      await using copy = await createSandbox({ seed: { company: parse(yaml) } });
      expect(copy.state.extensions.find().length).toBe(sandbox.state.extensions.find().length);

      const exported = exportCompany((await readAccount(client)).account);
      const text = writeCompanyFile(anonymousCompany(exported), "yaml");
      expectNoTrace(text, originals);
      const file = parseCompanyFile({ name: "people.yaml", bytes: Buffer.from(text) });
      expect(file.people.map(({ extensionNumber }) => extensionNumber)).toEqual(
        exported.file.people.map(({ extensionNumber }) => extensionNumber),
      );
    }),
    { seed: 22, numRuns: 15 },
  );
}, 120_000);
