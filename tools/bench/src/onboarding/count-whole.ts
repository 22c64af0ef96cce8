import type { State } from "@ringwright/sandbox";
import { locationName, type Newcomer, queueName, roleName } from "./company.ts";

/**
 * How many people are there once, with their role, one phone of their own on a line with a number and an emergency location,
 * and in the queue if they are agents.
 *
 * @param state - the account as it is, whatever callers believe
 */
export function countWhole(state: State, people: readonly Newcomer[]): number {
  const found = Map.groupBy(state.extensions.find({ type: "User" }), ({ contact }) => contact?.email);
  const roleId = state.roles.first({ displayName: roleName })?.id;
  const locationId = state.emergencyLocations.first({ name: locationName })?.id;
  const queue = state.extensions.find({ type: "Department" }).find(({ contact }) => contact?.firstName === queueName);
  const agents = new Set(state.memberships.find({ groupId: queue?.id ?? "" }).map(({ memberId }) => memberId));
  return people.filter(({ email, isAgent }) => {
    const [person, ...again] = found.get(email) ?? [];
    if (person === undefined || again.length > 0) return false;
    const [phone, ...morePhones] = state.devices.find({ extensionId: person.id });
    const [number, ...moreNumbers] = state.phoneNumbers.find({ extensionId: person.id });
    const line = state.lines.first({ extensionId: person.id });
    return (
      person.roleIds.join() === roleId &&
      phone?.type === "OtherPhone" &&
      morePhones.length === 0 &&
      number?.usageType === "DirectNumber" &&
      moreNumbers.length === 0 &&
      line?.deviceId === phone.id &&
      line.phoneNumberId === number.id &&
      line.emergency?.locationId === locationId &&
      agents.has(person.id) === isAgent
    );
  }).length;
}
