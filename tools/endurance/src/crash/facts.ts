import type { Company } from "../invariants/company.ts";

/** The device, the queue and the user that the writers work on, and who may be in the queue. */
export const targets = {
  device: "804111004",
  line: "804211004",
  queue: "2719601004",
  buyer: "2719503004",
  user: "2719501004",
  members: ["2719501004", "2719502004", "2719503004"],
} as const;

/** How many devices each order of the writers has, and how many numbers they add at once. */
export const sizes = { order: 3, block: 10 } as const;

/** The number at a place of a block that the writers add: nobody else has numbers that begin so. */
export function numberOfBlock(block: number, index: number): string {
  return `+1971${2_000_000 + sizes.block * block + index}`;
}

/** What a store says of all that the writers change. Facts that span several records tell how many of them there are. */
export function factsOf(company: Company): Map<string, string> {
  const facts = new Map<string, string>();
  const { name } = company.devices.get(targets.device) ?? {};
  const address = company.lines.get(targets.line)?.emergency?.address;
  facts.set("phone", phoneFact(String(name), String(address?.street)));
  const members = [...company.memberships.values()].filter(({ groupId }) => groupId === targets.queue);
  facts.set("queue", queueFact(members.map(({ memberId }) => memberId)));
  const logins = [...company.sessions.values()].filter(({ extensionId }) => extensionId === targets.user);
  facts.set("login", logins.at(-1)?.endpointId ?? "none");
  for (const { contact, extensionNumber } of company.extensions.values()) {
    if (contact?.email?.startsWith("hire-")) facts.set(contact.email, hireFact(contact.firstName, extensionNumber !== undefined));
  }
  for (const { name: place, address: where } of company.emergencyLocations.values()) {
    if (place.startsWith("Location ")) facts.set(place, String(where.street));
  }
  const linesOf = Map.groupBy(company.lines.values(), ({ deviceId }) => deviceId);
  const ordered = [...company.devices.values()].filter((device) => device.name.startsWith("Order "));
  for (const [order, devices] of Map.groupBy(ordered, (device) => device.name.replace(/ \w+$/, ""))) {
    const lines = devices.flatMap(({ id }) => linesOf.get(id) ?? []);
    const listed = company.orders.get(devices[0]?.orderId ?? "")?.deviceIds ?? [];
    facts.set(order, orderFact(devices.length, lines.length, listed.length));
  }
  const added = [...company.phoneNumbers.values()].filter(({ phoneNumber }) => phoneNumber.startsWith("+1971"));
  for (const [block, numbers] of Map.groupBy(added, ({ phoneNumber }) => phoneNumber.slice(0, -1))) {
    facts.set(`numbers ${block}`, blockFact(numbers.length));
  }
  return facts;
}

/** How the phone and its line are: two records. */
export function phoneFact(name: string, street: string): string {
  return `${name} at ${street}`;
}

/** Who is in the queue: a record for each. */
export function queueFact(members: readonly string[]): string {
  return members.toSorted().join(" ");
}

/** How somebody is who was hired. */
export function hireFact(firstName: string | undefined, numbered: boolean): string {
  return `${firstName}${numbered ? " with a number" : ""}`;
}

/** How an order is: its devices, their lines, and its own list. */
export function orderFact(devices: number, lines: number, listed: number): string {
  return `${devices} devices with ${lines} lines, ${listed} listed`;
}

/** How many numbers of a block are there. */
export function blockFact(count: number): string {
  return `${count} numbers`;
}
