import { accountV1, accountV2, type Call, lookUp, type Supply } from "./call.ts";
import type { Newcomer } from "./company.ts";

/** Does some work for each person. */
export type ForEach = (people: readonly Newcomer[], work: (person: Newcomer, index: number) => Promise<void>) => Promise<void>;

/** For one person after another. */
export const inSequence: ForEach = async (people, work) => {
  for (const [index, person] of people.entries()) await work(person, index);
};

/**
 * Onboards people as the vendor tells its customers to. Users are created with `createExtension` (the developer guide, Creating
 * users, and its sample create-user.js). Then the own phone is added with `devices/bulk-add`, with an emergency location and the
 * inventory's `phoneNumberId` (the vendor's answer in its community, topic 11183, "Can I assign a RingEX license through the API"),
 * and the role is given with `assigned-role` (the API reference). No sample shows how members come into a queue: since the operation
 * takes a list, the queue gets all of them in one call at the end. Who fails is left behind, and the others go on.
 *
 * @param call - sends requests
 * @param forEach - in which order
 */
export async function onboardOneByOne(call: Call, people: readonly Newcomer[], forEach: ForEach): Promise<void> {
  const supply = await lookUp(call);
  const agents: string[] = [];
  await forEach(people, async (person, index) => {
    try {
      const id = await onboard(call, person, supply, supply.numberIds[index]);
      if (person.isAgent) agents.push(id);
    } catch {}
  });
  await call("POST", `${accountV1}/call-queues/${supply.queueId}/bulk-assign`, { addedExtensionIds: agents });
}

async function onboard(
  call: Call,
  { firstName, lastName, email }: Newcomer,
  { roleId, locationId }: Supply,
  phoneNumberId: string | undefined,
): Promise<string> {
  const contact = { firstName, lastName, email };
  const created = (await call("POST", `${accountV1}/extension`, { type: "User", contact })) as { id: number };
  const id = String(created.id);
  const phone = {
    extension: { id },
    type: "OtherPhone",
    emergency: { location: { id: locationId } },
    phoneInfo: { phoneNumberId },
  };
  await call("POST", `${accountV2}/devices/bulk-add`, { records: [phone] });
  await call("PUT", `${accountV1}/extension/${id}/assigned-role`, { records: [{ id: roleId }] });
  return id;
}
