import { expect } from "vitest";
import { idsOf, queueMembers } from "../company.ts";
import type { Service } from "../service.ts";
import { groups, numbers as ids, licenses, people, phones } from "../tidewater.ts";
import { verdictOf } from "../verdict.ts";

/** Ines leaves: she is locked out, phone and number go to the inventory, then she is deleted, and Tomas gets her number. */
export async function leaving({ accounts, devices, numbers, as }: Service): Promise<void> {
  const extensionId = people.ines;
  const self = as(extensionId);
  expect((await self.accounts.extensions.read()).name).toBe("Ines Okafor");

  await accounts.extensions.update({ extensionId, body: { status: "Disabled", statusInfo: { reason: "Voluntarily" } } });
  expect(idsOf(await accounts.extensions.list({ status: ["Disabled"] }).toArray())).toEqual([extensionId]);
  expect(await verdictOf(self.accounts.extensions.read())).toEqual([401, "OAU-141", undefined]);

  const kept = await devices.removeLine({ deviceId: phones.ines, body: { keepAssetsInInventory: true } });
  expect(kept).toMatchObject({ id: phones.ines, serial: "0004F2A1B2C3" });
  const inventory = async () => idsOf(await numbers.listV2({ usageType: ["Inventory"] }).toArray());
  expect(await inventory()).toEqual([ids.ines, ids.spare]);
  expect(await devices.read({ deviceId: phones.ines })).not.toHaveProperty("extension");

  await accounts.extensions.delete({ extensionId });
  expect(await verdictOf(accounts.extensions.read({ extensionId }))).toEqual([404, "CMN-102", "extensionId"]);
  expect(await verdictOf(devices.read({ deviceId: phones.inesBrowser }))).toEqual([404, "CMN-102", "deviceId"]);
  expect(await devices.read({ deviceId: phones.ines })).not.toHaveProperty("phoneLines");
  expect(await inventory()).toEqual([ids.ines, ids.spare]);
  expect(await queueMembers(accounts, groups.frontDesk)).toEqual([people.tomas]);
  expect(idsOf(await accounts.parkLocations.users.list({ parkLocationId: groups.park }).toArray())).toEqual([people.tomas]);
  expect(await accounts.licenses.read({ licenseId: licenses.ofInes })).not.toHaveProperty("extension");
  await accounts.licenses.delete({ licenseId: licenses.ofInes });
  expect(idsOf(await accounts.licenses.list().toArray())).toEqual([licenses.free]);

  await numbers.assign({ phoneNumberId: ids.ines, body: { usageType: "DirectNumber", extension: { id: people.tomas } } });
  const own = await numbers.listForExtension({ extensionId: people.tomas, usageType: ["DirectNumber"] }).toArray();
  expect(idsOf(own)).toEqual([ids.ines, ids.tomas]);

  const contact = { firstName: "Lena", lastName: "Brandt", email: "ines.okafor@tidewater.example", emailAsLoginName: true };
  const successor = await accounts.extensions.create({ body: { type: "User", contact } });
  expect(successor).toMatchObject({ extensionNumber: "102", name: "Lena Brandt" });
  expect(String(successor.id)).not.toBe(extensionId);
}
