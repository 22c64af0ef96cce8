import { expect } from "vitest";
import { idsOf } from "../company.ts";
import type { Service } from "../service.ts";
import { numbers as ids, people, phones } from "../tidewater.ts";
import { verdictOf } from "../verdict.ts";

/** Ines leaves a place with phone and number for her successor; Tomas leaves nothing; Priya's phone is not sent any more. */
export async function leavingAPlace({ accounts, devices, numbers, pass }: Service): Promise<void> {
  const { extensions } = accounts;
  await extensions.delete({ extensionId: people.ines, savePhoneLines: true });
  const places = idsOf(await extensions.list({ status: ["Unassigned"] }).toArray()).filter((id) => id !== people.nobody);
  expect(places).toHaveLength(1);
  const [place = ""] = places;
  expect(await devices.read({ deviceId: phones.ines })).toMatchObject({
    extension: { id: Number(place) },
    phoneLines: [{ phoneInfo: { phoneNumber: "+15035550112", extension: { id: place } } }],
  });
  const contact = { firstName: "Lena", lastName: "Brandt", email: "lena.brandt@tidewater.example" };
  await extensions.update({ extensionId: place, body: { status: "NotActivated", contact } });
  expect(await extensions.read({ extensionId: place })).toMatchObject({ name: "Lena Brandt", extensionNumber: "102" });
  expect(idsOf(await devices.listForExtension({ extensionId: place }).toArray())).toEqual([phones.ines]);
  expect((await numbers.read({ phoneNumberId: ids.ines })).extension?.id).toBe(Number(place));

  await extensions.delete({ extensionId: people.tomas, savePhoneNumbers: false });
  expect(await verdictOf(numbers.read({ phoneNumberId: ids.tomas }))).toEqual([404, "CMN-102", "phoneNumberId"]);
  expect(idsOf(await numbers.listV2().toArray())).not.toContain(ids.tomas);
  expect(await verdictOf(devices.read({ deviceId: phones.tomas }))).toEqual([404, "CMN-102", "deviceId"]);

  await extensions.delete({ extensionId: people.priya });
  pass(7 * 86_400_000);
  expect((await devices.orders.read({ orderId: "55120004" })).devices).toEqual([]);
  expect(idsOf(await devices.list().toArray())).toEqual([phones.ines, phones.spare]);
}
