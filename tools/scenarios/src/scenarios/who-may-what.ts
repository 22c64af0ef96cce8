import { expect } from "vitest";
import { idsOf, readCompany } from "../company.ts";
import type { Service } from "../service.ts";
import { apps, groups, numbers as ids, order, people, phones } from "../tidewater.ts";
import { type Verdict, verdictOf } from "../verdict.ts";

/** Users, managers, and apps without permission or that the vendor has not let are refused, each with what they lack; users see less than the owner does. */
export async function whoMayWhat(service: Service): Promise<void> {
  const before = await readCompany(service);
  const user = service.as(people.tomas);
  const manager = service.as("manager");
  const ordinary = service.as("admin", apps.ordinary);
  const directory = service.as("admin", "tidewater-directory");
  const keepAssets = { deviceId: phones.ines, body: { keepAssetsInInventory: true } };
  const refused: readonly (readonly [what: string, call: () => PromiseLike<unknown>, verdict: Verdict])[] = [
    [
      "a user deletes a colleague",
      () => user.accounts.extensions.delete({ extensionId: people.ines }),
      [403, "CMN-408", "AddRemoveUsers"],
    ],
    [
      "a user changes a queue",
      () => user.accounts.callQueues.members.assign({ groupId: groups.frontDesk, body: {} }),
      [403, "CMN-408", "Groups"],
    ],
    [
      "a user takes a colleague's phone",
      () => user.devices.replace({ extensionId: people.ines, deviceId: phones.ines, body: { targetDeviceId: phones.spare } }),
      [403, "CMN-419", "EditUserDevices"],
    ],
    [
      "a user reads a colleague's numbers",
      () => user.numbers.listForExtension({ extensionId: people.ines }),
      [403, "CMN-419", "ReadUserPhoneNumbers"],
    ],
    ["a manager takes a line away", () => manager.devices.removeLine(keepAssets), [403, "CMN-408", "EditAccountDevices"]],
    [
      "a manager fills the inventory",
      () => manager.devices.inventory.add({ body: { type: "OtherPhone", quantity: 1 } }),
      [403, "CMN-402", undefined],
    ],
    [
      "a manager deletes a spare number",
      () => manager.numbers.inventory.delete({ body: { records: [{ id: ids.spare }] } }),
      [403, "CMN-408", "EditCompanyPhoneNumbers"],
    ],
    ["an ordinary app looks for numbers", () => ordinary.numbers.pool.lookup({ npa: "503" }), [403, "CMN-401", undefined]],
    ["an ordinary app lists the devices", () => ordinary.devices.list(), [403, "CMN-401", undefined]],
    ["an ordinary app looks at an order", () => ordinary.devices.orders.read({ orderId: order }), [403, "CMN-401", undefined]],
    [
      "an app that may only read deletes an extension",
      () => directory.accounts.extensions.delete({ extensionId: people.ines }),
      [403, "CMN-401", "EditAccounts"],
    ],
  ];
  for (const [what, call, verdict] of refused) expect(await verdictOf(call()), what).toEqual(verdict);
  expect(await readCompany(service)).toEqual(before);

  const directNumbers = [ids.ines, ids.tomas];
  const advice = /internal: the service lets only the vendor's own apps call it/;
  await expect(ordinary.numbers.pool.lookup({ npa: "503" })).rejects.toThrow(advice);
  expect(idsOf(await user.numbers.listV2({ usageType: ["Inventory"] }).toArray())).toEqual(directNumbers);
  expect(idsOf(await directory.numbers.listV2({ usageType: ["Inventory"] }).toArray())).toEqual([ids.spare]);
  expect((await user.accounts.extensions.read()).id).toBe(Number(people.tomas));
  expect((await manager.accounts.extensions.read({ extensionId: people.tomas })).name).toBe("Tomas Lindgren");
}
