import { expect } from "vitest";
import { idsOf } from "../company.ts";
import type { Service } from "../service.ts";
import { day, numbers as ids, minute, people, phones, pierStreet, places } from "../tidewater.ts";

/** Spare phones are stocked, one is used and the rest goes; a phone of the catalogue is ordered, and comes later. */
export async function stockingUp({ devices, numbers, pass }: Service): Promise<void> {
  const stock = async () =>
    idsOf((await devices.list().toArray()).filter(({ type, extension }) => type === "OtherPhone" && extension === undefined));
  const added = await devices.inventory.add({ body: { type: "OtherPhone", quantity: 12, site: { id: "2719701004" } } });
  const fresh = idsOf(added.devices);
  expect(await stock()).toEqual([phones.spare, ...fresh]);
  const [used = "", ...others] = fresh;

  await devices.update({ deviceId: used, body: { name: "Yard bench" } });
  await devices.replace({ extensionId: people.ines, deviceId: phones.ines, body: { targetDeviceId: used } });
  expect(await devices.read({ deviceId: used })).toMatchObject({ name: "Yard bench", extension: { id: Number(people.ines) } });

  // More than one call takes; the one that is in use stays.
  const removal = await devices.inventory.deleteInBulk({ body: { records: fresh.map((deviceId) => ({ deviceId })) } });
  expect(removal.outcomes.map(({ fate }) => fate)).toEqual(["failed", ...others.map(() => "succeeded")]);
  expect(await stock()).toEqual([phones.spare]);

  const offer = (await devices.catalog.list()).records.find(({ type, model }) => type === "HardPhone" && model !== undefined);
  const { task } = await devices.orders.create({
    async: true,
    body: {
      devices: [
        { type: "HardPhone", sku: offer?.sku ?? "", extension: { id: people.tomas }, emergencyServiceAddress: pierStreet },
      ],
    },
  });
  const orderId = task?.id ?? "";
  expect((await devices.orders.read({ orderId })).devices).toEqual([]);
  pass(minute);
  const [ordered] = (await devices.orders.read({ orderId })).devices;
  expect(ordered).toMatchObject({ sku: offer?.sku, extension: { extensionNumber: "103" }, shipping: { status: "Initial" } });
  pass(2 * day);
  expect((await devices.read({ deviceId: ordered?.id ?? "" })).shipping).toMatchObject({ status: "Shipped", carrier: "UPS" });

  // A street is renamed: whoever is there calls for help from the new address.
  const street = "114 Pier Road";
  await devices.emergency.locations.update({ locationId: places.office, body: { address: { ...pierStreet, street } } });
  expect((await devices.read({ deviceId: used })).emergency?.address?.street).toBe(street);

  await numbers.reassign({ phoneNumberId: ids.tomas, body: { usageType: "DirectNumber", extension: { id: people.priya } } });
  const direct = await numbers.list({ usageType: ["DirectNumber"] }).toArray();
  expect(direct.map(({ id, extension }) => [String(id), String(extension?.id)])).toEqual([
    [ids.ines, people.ines],
    [ids.tomas, people.priya],
  ]);
}
