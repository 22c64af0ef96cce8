import type { CompanyFile, Person } from "@ringwright/provisioning";
import tidewater from "@ringwright/sandbox/seed/tidewater.json" with { type: "json" };
import { FreeNumbers } from "./free-numbers.ts";

/** A company, and what was added to it for a company file. */
export interface CompanySeed {
  /** For the sandbox. */
  readonly company: object;
  readonly name: string;
  /** Numbers that wait in the inventory. */
  readonly numbers: number;
  readonly sparePhones: number;
}

const storeName = "Spare phones";
const usualDigits = tidewater.account.limits.maxExtensionNumberLength;

/**
 * The company that the demo plays in: that of the contract's examples, with what a file asks for that money buys. A number in
 * the inventory for each phone that people bring, a spare phone on a line with a number for each that is named, and extension
 * numbers as long as the file's. What an office sets up itself, such as sites, queues and roles, is as it was.
 *
 * @param file - the company as it shall be
 */
export function companySeed({ people }: CompanyFile): CompanySeed {
  const free = new FreeNumbers(people);
  const store = freeExtensionNumber(people);
  const given = people.map((person) => assetsFor(person, free));
  const numbers = given.flatMap((assets) => assets.numbers);
  const sparePhones = given.flatMap((assets) => assets.sparePhones);
  const company = {
    ...tidewater,
    account: { ...tidewater.account, limits: { ...tidewater.account.limits, maxExtensionNumberLength: digitsOf(people) } },
    extensions: [
      ...tidewater.extensions,
      ...(sparePhones.length === 0 ? [] : [{ extensionNumber: store, type: "Limited", contact: { firstName: storeName } }]),
    ],
    phoneNumbers: [
      ...tidewater.phoneNumbers,
      ...numbers.map((phoneNumber) => ({ phoneNumber, usageType: "Inventory", type: null })),
      ...sparePhones.map(({ phoneNumber }) => ({ phoneNumber, usageType: "DirectNumber", extension: store })),
    ],
    devices: [
      ...tidewater.devices,
      ...sparePhones.map(({ phoneNumber, ...phone }) => ({
        type: "HardPhone",
        sku: "HP-60",
        model: 60,
        ...phone,
        extension: store,
        lines: [{ lineType: "Standalone", phoneNumber, emergencyLocation: "Astoria Office" }],
      })),
    ],
  };
  return { company, name: tidewater.account.company, numbers: numbers.length, sparePhones: sparePhones.length };
}

interface SparePhone {
  readonly name: string;
  readonly serial?: string;
  readonly phoneNumber: string;
}

interface Assets {
  readonly numbers: readonly string[];
  readonly sparePhones: readonly SparePhone[];
}

// The number that somebody asks for is that of the first phone that comes with one: phones that are named go before others.
function assetsFor({ phones = [], number }: Person, free: FreeNumbers): Assets {
  let wish = number;
  const next = (): string | undefined => {
    const phoneNumber = free.take(wish);
    wish = undefined;
    return phoneNumber;
  };
  const sparePhones = phones.flatMap((phone): SparePhone[] => {
    if (typeof phone === "string" || phone.model !== undefined || isThere(phone.serial)) return [];
    const { name = "Polycom VVX 450", serial } = phone;
    const phoneNumber = next();
    return phoneNumber === undefined ? [] : [{ name, ...(serial === undefined ? {} : { serial }), phoneNumber }];
  });
  const lines = phones.filter((phone) => typeof phone === "string").length;
  const isLoose = phones.length === 0 && number !== undefined && number !== "keep" && number !== "none";
  const numbers = Array.from({ length: isLoose ? 1 : lines }, next);
  return { numbers: numbers.filter((one) => one !== undefined), sparePhones };
}

function isThere(serial: string | undefined): boolean {
  return serial !== undefined && tidewater.devices.some((device) => device.serial?.toLowerCase() === serial.toLowerCase());
}

function digitsOf(people: readonly Person[]): number {
  return people.reduce((most, { extensionNumber = "" }) => Math.max(most, extensionNumber.length), usualDigits);
}

function freeExtensionNumber(people: readonly Person[]): string {
  const taken = new Set([...tidewater.extensions, ...people].map(({ extensionNumber }) => extensionNumber));
  let candidate = 190;
  while (taken.has(String(candidate))) candidate += 1;
  return String(candidate);
}
