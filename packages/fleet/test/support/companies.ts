import type { CompanyFile } from "@ringwright/provisioning";
import tidewater from "@ringwright/sandbox/seed/tidewater.json" with { type: "json" };

/** A number that nobody has at first. */
export const spareNumber = (index: number): string => `+1503555${2000 + index}`;

/** The seed of an account with a spare number for each who joins, and one more for each who must not get it. */
export function seedOf(people: number): object {
  const spare = Array.from({ length: 2 * people }, (_, index) => ({
    phoneNumber: spareNumber(index),
    usageType: "Inventory",
    type: null,
  }));
  return { ...tidewater, phoneNumbers: [...tidewater.phoneNumbers, ...spare] };
}

const forwardingNumbers = [
  { phoneNumber: "+15035559911", type: "Mobile" as const },
  { phoneNumber: "+15035559912", type: "Home" as const },
  { phoneNumber: "+15035559913", label: "Boat" },
  { phoneNumber: "+15035559914", label: "Yard" },
];

/**
 * A company that so many people join, each with a number and a phone of their own.
 *
 * @param forwarding - how many forwarding numbers every second one has, each of which takes a call
 */
export function companyOf(people: number, forwarding = 1): CompanyFile {
  return {
    key: "email",
    people: Array.from({ length: people }, (_, index) => ({
      email: `joiner${index}@tidewater.example`,
      name: { first: "Bo", last: `Joiner${index}` },
      jobTitle: "Pilot",
      roles: ["Standard"],
      phones: ["own" as const],
      number: spareNumber(index),
      emergency: { location: "Astoria Office" },
      queues: index % 4 === 0 ? ["Front Desk"] : [],
      forwarding: index % 2 === 0 ? forwardingNumbers.slice(0, forwarding) : [],
    })),
  };
}
