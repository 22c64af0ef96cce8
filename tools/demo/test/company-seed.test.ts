import type { CompanyFile, Person } from "@ringwright/provisioning";
import { createSandbox } from "@ringwright/sandbox";
import { expect, test } from "vitest";
import { companySeed } from "../src/company-seed.ts";

function crew(...wishes: readonly Partial<Person>[]): CompanyFile {
  const people = wishes.map((wish, index) => ({
    email: `crew.${index}@tidewater.example`,
    extensionNumber: `${190 + index}`,
    ...wish,
  }));
  return { key: "email", people };
}

test("a company has a number in its inventory for each phone that somebody brings, and a spare phone for each that is named", async () => {
  const file = crew(
    { phones: ["own", "app"], number: { area: "541" } },
    { phones: [{ name: "Desk phone" }], number: { area: "360" } },
    { phones: [{ serial: "0004F2AAAAAA" }] },
    { number: "inventory" },
    { number: "none" },
  );
  const seed = companySeed(file);
  expect(seed).toMatchObject({ numbers: 3, sparePhones: 2 });
  await using sandbox = await createSandbox({ seed });
  const { phoneNumbers, extensions, devices } = sandbox.state;
  const waiting = phoneNumbers.find({ usageType: "Inventory" }).map(({ phoneNumber }) => phoneNumber);
  expect(waiting).toEqual(["+15035550190", "+15415551000", "+15035551000", "+15035551002"]);
  // The extension numbers of the file stay free.
  const store = extensions.first({ extensionNumber: "195" });
  expect(store?.type).toBe("Limited");
  const spare = devices.find({ extensionId: store?.id ?? "" });
  expect(spare.map(({ name, serial }) => [name, serial])).toEqual([
    ["Desk phone", undefined],
    ["Polycom VVX 450", "0004F2AAAAAA"],
  ]);
});

test("the very number of somebody is there for nobody else, unless the company has it already", async () => {
  const seed = companySeed(
    crew(
      { phones: ["own"] },
      { phones: ["own"], number: "+15035551000" },
      { number: "+15035550112" },
      { number: "+15035550190" },
    ),
  );
  await using sandbox = await createSandbox({ seed });
  const waiting = sandbox.state.phoneNumbers.find({ usageType: "Inventory" }).map(({ phoneNumber }) => phoneNumber);
  expect(waiting).toEqual(["+15035550190", "+15035551001", "+15035551000"]);
});

test("a phone that somebody of the company has already is not there twice", () => {
  expect(companySeed(crew({ phones: [{ serial: "0004f2a1b2c3" }] })).sparePhones).toBe(0);
});

test("an account takes extension numbers as long as the file's", async () => {
  await using sandbox = await createSandbox({ seed: companySeed(crew({ extensionNumber: "12345678" })) });
  expect(sandbox.state.accounts.first({})?.limits).toMatchObject({ maxExtensionNumberLength: 8 });
});

test("more numbers than an exchange has, each of them once", () => {
  const { company } = companySeed(crew(...Array.from({ length: 12_000 }, () => ({ phones: ["own" as const] }))));
  const { phoneNumbers } = company as { readonly phoneNumbers: readonly { readonly phoneNumber: string }[] };
  expect(new Set(phoneNumbers.map(({ phoneNumber }) => phoneNumber)).size).toBe(phoneNumbers.length);
  expect(phoneNumbers.at(-1)?.phoneNumber).toBe("+15035562999");
});

test("no area that cannot be is given numbers, and no model is bought", () => {
  const seed = companySeed(
    crew(
      { phones: ["own"], number: { area: "211" } },
      { phones: [{ name: "Desk phone" }], number: { area: "395" } },
      { phones: [{ model: "Polycom VVX 450" }] },
    ),
  );
  expect(seed).toMatchObject({ numbers: 0, sparePhones: 0 });
});
