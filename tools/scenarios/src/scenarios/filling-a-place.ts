import { expect } from "vitest";
import { idsOf } from "../company.ts";
import type { Service } from "../service.ts";
import { numbers as ids, people, places } from "../tidewater.ts";

/** A paid place without a user gets one, with a spare number on a phone that the trainee brings along. */
export async function fillingAPlace({ accounts, devices, numbers }: Service): Promise<void> {
  const { extensions } = accounts;
  const extensionId = people.nobody;
  expect(idsOf(await extensions.list({ status: ["Unassigned"] }).toArray())).toEqual([extensionId]);
  const [free] = (await extensions.freeNumbers.list()).items ?? [];
  expect(free?.extension?.extensionNumber).toBe("105");

  const contact = { firstName: "Survey", lastName: "Trainee", email: "trainee@tidewater.example" };
  await extensions.update({ extensionId, body: { status: "NotActivated", contact, extensionNumber: "105" } });
  expect(await extensions.list({ status: ["Unassigned"] }).toArray()).toEqual([]);
  expect((await extensions.freeNumbers.list()).items).toEqual([]);
  const [person] = await extensions.list({ extensionNumber: "105" }).toArray();
  expect(person).toMatchObject({ id: Number(extensionId), name: "Survey Trainee", status: "NotActivated" });

  const { results } = await devices.bulkAdd({
    body: {
      records: [
        {
          extension: { id: extensionId },
          type: "OtherPhone",
          emergency: { location: { id: places.office } },
          phoneInfo: { phoneNumberId: ids.spare },
        },
      ],
    },
  });
  expect(results).toMatchObject([{ successful: true, phoneNumber: "+15035550190" }]);
  const [phone] = await devices.listForExtension({ extensionId }).toArray();
  expect(phone).toMatchObject({ type: "OtherPhone", phoneLines: [{ phoneInfo: { phoneNumber: "+15035550190" } }] });
  expect(await numbers.listV2({ usageType: ["Inventory"] }).toArray()).toEqual([]);
  expect(await numbers.read({ phoneNumberId: ids.spare })).toMatchObject({
    usageType: "DirectNumber",
    extension: { extensionNumber: "105" },
  });
}
