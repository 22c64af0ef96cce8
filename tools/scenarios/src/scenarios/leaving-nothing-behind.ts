import { expect } from "vitest";
import { idsOf, queueMembers } from "../company.ts";
import type { Service } from "../service.ts";
import { groups, numbers as ids, people, phones, places } from "../tidewater.ts";
import { verdictOf } from "../verdict.ts";

/** Ines is deleted, and her number, phone, queues, shown numbers and grants end up where they should; a successor gets them. */
export async function leavingNothingBehind(service: Service): Promise<void> {
  const { accounts, devices, numbers } = service;
  const { extensions } = accounts;
  await settleIn(service);

  const { records } = await extensions.bulkDelete({ body: { records: [{ id: people.ines }] } });
  expect(records).toEqual([{ id: people.ines, bulkItemSuccessful: true }]);

  // The number is free and the desk phone in the inventory; the browser phone is gone with her.
  expect(idsOf(await numbers.listV2({ usageType: ["Inventory"] }).toArray())).toEqual([ids.ines, ids.spare]);
  const phone = await devices.read({ deviceId: phones.ines });
  expect(phone).toMatchObject({ name: "Ines at the window", site: { id: "main-site" } });
  for (const member of ["extension", "phoneLines", "emergency"]) expect(phone).not.toHaveProperty(member);
  expect(await verdictOf(devices.read({ deviceId: phones.inesBrowser }))).toEqual([404, "CMN-102", "deviceId"]);

  // Groups have lost her, and who listened to her has one less to listen to. The phone is still heard where it hangs.
  expect(await queueMembers(accounts, groups.frontDesk)).toEqual([people.tomas]);
  const pagingOnlyGroupId = groups.yardPaging;
  expect(idsOf(await accounts.pagingGroups.users.list({ pagingOnlyGroupId }).toArray())).toEqual([people.nora]);
  expect(idsOf(await accounts.pagingGroups.devices.list({ pagingOnlyGroupId }).toArray())).toEqual([phones.ines, phones.spare]);
  expect(await heardBy(service, people.nora)).toEqual([people.tomas]);
  const groupId = groups.training;
  expect(idsOf(await accounts.monitoringGroups.members.list({ groupId }).toArray())).toEqual([people.nora, people.tomas]);

  // Where she lived nobody knows any more, and nobody else shows her number.
  expect(await verdictOf(devices.emergency.locations.read({ locationId: places.inesHome }))).toEqual([
    404,
    "CMN-102",
    "locationId",
  ]);
  const extensionId = people.ines;
  for (const read of [
    () => extensions.callerId.read({ extensionId }),
    () => extensions.grants.list({ extensionId }),
    () => numbers.callFlip.read({ extensionId }),
    () => devices.emergency.personalLocations.list({ extensionId }),
  ]) {
    expect(await verdictOf(read())).toEqual([404, "CMN-102", "extensionId"]);
  }
  expect(await shownBy(service, people.tomas, "RingOut")).toBe(ids.tollFree);

  await succeed(service);
}

// What Ines has chosen, so that there is something to go.
async function settleIn(service: Service): Promise<void> {
  const { accounts, devices, numbers } = service;
  await devices.emergency.update({ deviceId: phones.ines, body: { emergency: { location: { id: places.inesHome } } } });
  expect((await devices.read({ deviceId: phones.ines })).emergency?.location?.name).toBe("Ines at home");
  for (const [extensionId, id] of [
    [people.ines, ids.ines],
    [people.tomas, ids.tollFree],
  ] as const) {
    const byFeature = [{ feature: "RingOut" as const, callerId: { phoneInfo: { id } } }];
    await accounts.extensions.callerId.update({ extensionId, body: { byFeature } });
    expect(await shownBy(service, extensionId, "RingOut")).toBe(id);
  }
  const present = idsOf((await numbers.callFlip.read({ extensionId: people.ines })).records).map((id) => ({ id }));
  const records = [...present, { phoneNumber: "+15035550164", label: "Boat" }];
  const flips = await numbers.callFlip.update({ extensionId: people.ines, body: { records } });
  expect(flips.records.map(({ label }) => label)).toEqual(["Mobile", "Polycom VVX 450", "Home", "Boat"]);
  expect(await heardBy(service, people.nora)).toEqual([people.ines, people.tomas]);
}

// Lena gets the number on a phone of her own, then the desk phone takes its place; she joins the groups.
async function succeed(service: Service): Promise<void> {
  const { accounts, devices, numbers } = service;
  const contact = { firstName: "Lena", lastName: "Brandt", email: "lena.brandt@tidewater.example" };
  const { id } = await accounts.extensions.create({ body: { type: "User", contact } });
  const lena = String(id);
  const { results } = await devices.bulkAdd({
    body: {
      records: [
        {
          extension: { id: lena },
          type: "OtherPhone",
          emergency: { location: { id: places.office } },
          phoneInfo: { phoneNumberId: ids.ines },
        },
      ],
    },
  });
  const [added] = results;
  if (added?.successful !== true) throw new Error("The phone was not added");
  await devices.replace({ extensionId: lena, deviceId: added.id, body: { targetDeviceId: phones.ines } });
  expect(await devices.read({ deviceId: phones.ines })).toMatchObject({
    extension: { id: Number(lena) },
    phoneLines: [{ phoneInfo: { phoneNumber: "+15035550112" } }],
    emergency: { location: { id: places.office } },
  });
  expect(await shownBy(service, lena, "RingOut")).toBe(ids.ines);
  expect((await numbers.callFlip.read({ extensionId: lena })).records).toMatchObject([
    { type: "PhoneLine", phoneNumber: "+15035550112" },
  ]);
  const addedExtensions = [{ id: lena, permissions: ["Monitoring" as const] }];
  await accounts.monitoringGroups.members.assign({ groupId: groups.training, body: { addedExtensions } });
  expect(await heardBy(service, lena)).toEqual([people.tomas]);
}

// Whose calls somebody may listen to.
async function heardBy({ accounts }: Service, extensionId: string): Promise<string[]> {
  const granted = await accounts.extensions.grants.list({ extensionId }).toArray();
  return granted.flatMap(({ callMonitoring, extension }) => (callMonitoring === true ? [String(extension?.id)] : []));
}

// The id of the number that the calls of a feature show.
async function shownBy({ accounts }: Service, extensionId: string, feature: string): Promise<string | undefined> {
  const { byFeature = [] } = await accounts.extensions.callerId.read({ extensionId });
  return byFeature.find((entry) => entry.feature === feature)?.callerId?.phoneInfo?.id;
}
