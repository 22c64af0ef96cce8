import tidewater from "@ringwright/sandbox/seed/tidewater.json" with { type: "json" };
import type { Access } from "./arguments.ts";
import { type Person, wantsSpare } from "./roster.ts";

/** The role of who is new, by its id: the contract has no operation that lists roles. */
export const roleId: string = String(tidewater.roles.find(({ key }) => key === "user")?.id);

/** Where the company keeps the phones that nobody uses. */
export const storeName = "Spare phones";

// Codes such as 211 are for services, and no area has a 9 in the middle. Elsewhere nobody can have a number.
const areaCode = /^[2-9](?!11)[0-8]\d$/;
const firstExchange = 555;
const lines = 10_000;
// Below it are the company's own numbers, and those of its examples.
const firstLine = 1000;

/** A company, and what was added to it for a roster. */
export interface CompanySeed {
  /** For the sandbox: JSON, which is YAML. */
  readonly yaml: string;
  /** Numbers that wait in the inventory. */
  readonly numbers: number;
  readonly sparePhones: number;
}

/**
 * The company that the demo plays in: that of the contract's examples, with what a roster asks for. A number in the
 * inventory for each person who brings a phone, and a spare phone, on a line with a number, for each who shall get one.
 *
 * @param people - the roster
 * @param access - on the internal road numbers come from the pool, and none are planted
 */
export function companySeed(people: readonly Person[], access: Access): CompanySeed {
  const wanting = people.filter((person) => areaCode.test(person.areaCode) && (access === "open" || wantsSpare(person)));
  const numbers = numbersFor(wanting);
  const spare = wanting.filter(wantsSpare);
  const store = freeExtensionNumber(people);
  const company = {
    ...tidewater,
    extensions: [
      ...tidewater.extensions,
      ...(spare.length === 0 ? [] : [{ extensionNumber: store, type: "Limited", contact: { firstName: storeName } }]),
    ],
    phoneNumbers: [
      ...tidewater.phoneNumbers,
      ...wanting.map((person) => {
        const phoneNumber = numbers.get(person);
        return wantsSpare(person)
          ? { phoneNumber, usageType: "DirectNumber", extension: store }
          : { phoneNumber, usageType: "Inventory", type: null };
      }),
    ],
    devices: [
      ...tidewater.devices,
      ...spare.map((person) => ({
        type: "HardPhone",
        sku: "HP-60",
        model: 60,
        name: "Polycom VVX 450",
        extension: store,
        lines: [{ lineType: "Standalone", phoneNumber: numbers.get(person), emergencyLocation: "Astoria Office" }],
      })),
    ],
  };
  return { yaml: JSON.stringify(company), numbers: wanting.length - spare.length, sparePhones: spare.length };
}

function numbersFor(people: readonly Person[]): ReadonlyMap<Person, string> {
  const byArea = Map.groupBy(people, (person) => person.areaCode);
  return new Map(
    [...byArea].flatMap(([area, those]) => those.map((person, index) => [person, numberOf(area, firstLine + index)] as const)),
  );
}

function numberOf(area: string, serial: number): string {
  const exchange = firstExchange + Math.floor(serial / lines);
  return `+1${area}${exchange}${String(serial % lines).padStart(4, "0")}`;
}

function freeExtensionNumber(people: readonly Person[]): string {
  const taken = new Set([...tidewater.extensions, ...people].map(({ extensionNumber }) => extensionNumber));
  let candidate = 190;
  while (taken.has(String(candidate))) candidate += 1;
  return String(candidate);
}
