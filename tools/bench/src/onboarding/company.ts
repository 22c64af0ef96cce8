import tidewater from "@ringwright/sandbox/seed/tidewater.json" with { type: "json" };

/** Somebody who is to come. */
export interface Newcomer {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly isAgent: boolean;
}

/** What everybody gets, by name. */
export const roleName = "Standard";
export const locationName = "Astoria Office";
/** Who is an agent takes this queue's calls. */
export const queueName = "Front Desk";

/**
 * People who are to come, every fourth of them into the queue.
 *
 * @param count - how many
 */
export function newcomers(count: number): Newcomer[] {
  return Array.from({ length: count }, (_, index) => ({
    firstName: "Ada",
    lastName: `Crew ${index}`,
    email: `crew.${index}@tidewater.example`,
    isAgent: index % 4 === 0,
  }));
}

/**
 * The company of the contract's examples, with numbers that wait in the inventory.
 *
 * @param count - how many numbers
 * @returns for the sandbox: JSON, which is YAML
 */
export function companySeed(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => ({
    phoneNumber: `+1503555${1000 + index}`,
    usageType: "Inventory",
    type: null,
  }));
  return JSON.stringify({ ...tidewater, phoneNumbers: [...tidewater.phoneNumbers, ...numbers] });
}
