import { expect } from "vitest";
import { idsOf } from "../company.ts";
import type { Service } from "../service.ts";
import { people, phones, pierStreet, places } from "../tidewater.ts";
import { verdictOf } from "../verdict.ts";

/** Phones change hands while number, line and emergency address stay with the desk; then a desk moves to another house. */
export async function movingADesk({ devices }: Service): Promise<void> {
  const read = (deviceId: string) => devices.read({ deviceId });
  const phonesOf = async (extensionId: string) => idsOf(await devices.listForExtension({ extensionId }).toArray());
  const lineOf = async (deviceId: string) => {
    const [line] = (await read(deviceId)).phoneLines ?? [];
    return [line?.id, line?.phoneInfo?.phoneNumber];
  };

  // Out of the inventory: the old phone goes there, the SIP credentials stay with the line.
  const before = await read(phones.ines);
  const { password } = await devices.sipInfo.read({ deviceId: phones.ines });
  await devices.replace({ extensionId: people.ines, deviceId: phones.ines, body: { targetDeviceId: phones.spare } });
  const after = await read(phones.spare);
  expect([after.phoneLines, after.emergency, after.extension]).toEqual([before.phoneLines, before.emergency, before.extension]);
  expect((await devices.sipInfo.read({ deviceId: phones.spare })).password).toBe(password);
  expect(await read(phones.ines)).not.toHaveProperty("extension");
  expect(await phonesOf(people.ines)).toEqual([phones.spare, phones.inesBrowser]);

  // A swap between two people: each keeps number and address.
  const [inesLine, priyaLine] = [await lineOf(phones.spare), await lineOf(phones.priya)];
  await devices.replace({ extensionId: people.ines, deviceId: phones.spare, body: { targetDeviceId: phones.priya } });
  expect(await phonesOf(people.ines)).toEqual([phones.priya, phones.inesBrowser]);
  expect(await phonesOf(people.priya)).toEqual([phones.spare]);
  expect([await lineOf(phones.priya), await lineOf(phones.spare)]).toEqual([inesLine, priyaLine]);
  expect((await read(phones.priya)).emergency?.location?.id).toBe(places.office);
  expect((await read(phones.spare)).emergency?.address?.customerName).toBe("Priya Raman");

  await movingHouse({ devices });
}

// The office moves: a new place for emergency calls, phones that go there, and the old place given up.
async function movingHouse({ devices }: Pick<Service, "devices">): Promise<void> {
  const { locations } = devices.emergency;
  const street = "20 Basin Street";
  const { id: basin } = await locations.create({ body: { name: "Basin Street", address: { ...pierStreet, street } } });
  expect(await locations.read({ locationId: basin })).toMatchObject({ addressStatus: "Valid", usageStatus: "Inactive" });

  await devices.emergency.update({ deviceId: phones.spare, body: { emergency: { location: { id: basin } } } });
  expect((await devices.read({ deviceId: phones.spare })).emergency).toMatchObject({
    location: { id: basin },
    address: { street },
  });

  const refused = await locations.delete({ locationId: places.office });
  expect(refused).toMatchObject({ deletion: "Restricted", reassignment: "Allowed" });
  expect((await devices.read({ deviceId: phones.priya })).emergency?.location?.id).toBe(places.office);
  expect(await locations.delete({ locationId: places.office, newLocationId: basin })).toBeUndefined();
  expect((await devices.read({ deviceId: phones.priya })).emergency).toMatchObject({
    location: { id: basin },
    address: { street },
  });
  expect(await verdictOf(locations.read({ locationId: places.office }))).toEqual([404, "CMN-102", "locationId"]);
  expect(idsOf(await locations.list({ usageStatus: "Active" }).toArray())).toEqual([basin]);
}
