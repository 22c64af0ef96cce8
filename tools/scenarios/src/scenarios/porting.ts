import { expect } from "vitest";
import { idsOf } from "../company.ts";
import type { Service } from "../service.ts";
import { groups, numbers as ids, people, phones } from "../tidewater.ts";
import { verdictOf } from "../verdict.ts";

/** Numbers are brought in and take the places of others: one of a user with a phone, then the company's own. */
export async function porting({ accounts, devices, numbers }: Service): Promise<void> {
  const inventory = async () => idsOf(await numbers.listV2({ usageType: ["Inventory"] }).toArray());
  const ported = await numbers.inventory.add({ body: { records: [{ phoneNumber: "+1503555018*", usageType: "Inventory" }] } });
  expect(ported.records.map(({ phoneNumber, bulkItemSuccessful }) => [phoneNumber, bulkItemSuccessful])).toEqual(
    Array.from({ length: 10 }, (_, digit) => [`+1503555018${digit}`, true]),
  );
  expect(await inventory()).toEqual([ids.spare, ...idsOf(ported.records)]);
  const [forInes = "", forAll = ""] = idsOf(ported.records);

  await numbers.replace({ phoneNumberId: ids.ines, body: { targetPhoneNumberId: forInes } });
  expect(await numbers.read({ phoneNumberId: forInes })).toMatchObject({
    phoneNumber: "+15035550180",
    usageType: "DirectNumber",
    primary: true,
    extension: { id: Number(people.ines) },
  });
  const desk = await devices.read({ deviceId: phones.ines });
  expect(desk.phoneLines?.[0]?.phoneInfo?.phoneNumber).toBe("+15035550180");
  expect((await devices.sipInfo.read({ deviceId: phones.ines })).userName).toBe("15035550180");
  const [, flip] = await numbers.forwarding.list({ extensionId: people.ines }).toArray();
  expect(flip).toMatchObject({ type: "PhoneLine", phoneNumber: "+15035550180" });
  expect(await inventory()).toContain(ids.ines);

  await numbers.replace({ phoneNumberId: ids.main, body: { targetPhoneNumberId: forAll } });
  expect((await accounts.read()).mainNumber).toMatch(/15035550181$/);
  const { results } = await numbers.parser.parseV2({ body: { originalStrings: ["(503) 555-0181"], contextSource: "Account" } });
  expect(results).toMatchObject([{ numberDetails: { status: "Valid" }, formats: [{ e164: "+15035550181" }] }]);

  // The old main number becomes the queue's own; Ines' old one is given back.
  await numbers.assign({ phoneNumberId: ids.main, body: { usageType: "DirectNumber", extension: { id: groups.frontDesk } } });
  const own = await numbers.listForExtension({ extensionId: groups.frontDesk, usageType: ["DirectNumber"] }).toArray();
  expect(own.map(({ phoneNumber }) => phoneNumber)).toEqual(["+15035550100"]);
  const gone = await numbers.inventory.delete({ body: { records: [{ id: ids.ines }, { id: forInes }] } });
  expect(gone.records.map(({ id, bulkItemSuccessful }) => [id, bulkItemSuccessful])).toEqual([
    [ids.ines, true],
    [forInes, false],
  ]);
  expect(idsOf(await numbers.listV2().toArray())).not.toContain(ids.ines);
  expect(await verdictOf(numbers.replace({ phoneNumberId: forInes, body: { targetPhoneNumberId: ids.ines } }))).toEqual([
    400,
    "CMN-102",
    "targetPhoneNumberId",
  ]);
}
