import { createSandbox } from "@ringwright/sandbox";
import { expect, test } from "vitest";
import { companySeed } from "../src/company-seed.ts";
import { type Person, readRoster } from "../src/roster.ts";

function rosterOf(count: number, phone: string, area: string): Person[] {
  const lines = Array.from(
    { length: count },
    (_, i) => `Crew Member${i},crew.${i}@tidewater.example,${190 + i},${phone},${area},`,
  );
  return readRoster(["name,email,extension,phone,area,queue", ...lines].join("\n"), "r.csv");
}

test("a company has a number in its inventory for who brings a phone, and a spare phone for who gets one", async () => {
  const people = [...rosterOf(2, "Polycom VVX 450", "541"), ...rosterOf(3, "Spare phone", "360")];
  const seed = companySeed(people, "open");
  expect(seed).toMatchObject({ numbers: 2, sparePhones: 3 });
  await using sandbox = await createSandbox({ seed });
  const { phoneNumbers, extensions, devices } = sandbox.state;
  const waiting = phoneNumbers.find({ usageType: "Inventory" }).map(({ phoneNumber }) => phoneNumber);
  expect(waiting).toEqual(["+15035550190", "+15415551000", "+15415551001"]);
  // The extension numbers of the roster stay free.
  const store = extensions.first({ extensionNumber: "193" });
  expect(store?.type).toBe("Limited");
  expect(devices.find({ extensionId: store?.id ?? "" })).toHaveLength(3);
});

test("on the internal road only the spare phones are there before", () => {
  const people = [...rosterOf(2, "Polycom VVX 450", "541"), ...rosterOf(3, "Spare phone", "360")];
  expect(companySeed(people, "internal")).toMatchObject({ numbers: 0, sparePhones: 3 });
});

test("more numbers than an exchange has, each of them once", () => {
  const { yaml } = companySeed(rosterOf(12_000, "60", "503"), "open");
  const { phoneNumbers } = JSON.parse(yaml) as { readonly phoneNumbers: readonly { readonly phoneNumber: string }[] };
  expect(new Set(phoneNumbers.map(({ phoneNumber }) => phoneNumber)).size).toBe(phoneNumbers.length);
  expect(phoneNumbers.at(-1)?.phoneNumber).toBe("+15035562999");
});

test("no area that cannot be is given numbers", () => {
  expect(companySeed([...rosterOf(1, "60", "211"), ...rosterOf(1, "Spare phone", "395")], "open")).toMatchObject({
    numbers: 0,
    sparePhones: 0,
  });
});
