import { expect } from "vitest";
import { idsOf } from "../company.ts";
import type { Service } from "../service.ts";
import { people, places } from "../tidewater.ts";

/** A crew comes at once: twelve users with phones, one of whom cannot be created; then one change for all of them. */
export async function onboardingInBulk({ accounts, devices, numbers, as, now }: Service): Promise<void> {
  const records = Array.from({ length: 12 }, (_, index) => ({
    status: "Enabled" as const,
    contact: {
      firstName: "Crew",
      lastName: `Member ${index + 1}`,
      // Ines has her address already: the record at index 4 must fail, and alone.
      email: index === 4 ? "ines.okafor@tidewater.example" : `crew.${index + 1}@tidewater.example`,
    },
    devices: [
      {
        deviceInfo: {
          type: "OtherPhone" as const,
          emergency: { location: { id: places.yard } },
          phoneInfo: { preferredAreaCode: "503" },
        },
      },
    ],
  }));
  const created = await accounts.extensions.batchProvisionInBulk({ body: { records } });
  const fates = created.outcomes.map(({ fate }) => fate);
  expect(fates).toEqual(records.map((_, index) => (index === 4 ? "failed" : "succeeded")));
  expect(created.outcomes[4]?.errors).toMatchObject([{ errorCode: "CMN-406", parameterName: "contact.email" }]);

  const listed = await accounts.extensions.list({ type: ["User"], status: ["Enabled"] }).toArray();
  const crew = listed.filter(({ contact }) => contact?.firstName === "Crew");
  // 112 calls for help.
  const given = ["105", "106", "107", "108", "109", "110", "111", "113", "114", "115", "116"];
  expect(crew.map(({ extensionNumber }) => extensionNumber)).toEqual(given);
  const ids = idsOf(crew);
  const phonesByPerson = await devices.listForExtensionBatch(ids);
  for (const outcome of phonesByPerson.outcomes) {
    if (outcome.fate !== "succeeded") throw new Error(`${outcome.id}: ${outcome.fate}`);
    const [phone, ...others] = outcome.body.records;
    expect(others).toEqual([]);
    expect(phone).toMatchObject({ type: "OtherPhone", emergency: { location: { id: places.yard } } });
    const own = await numbers.listForExtension({ extensionId: outcome.id, usageType: ["DirectNumber"] }).toArray();
    expect(own.map(({ phoneNumber }) => phoneNumber)).toEqual([phone?.phoneLines?.[0]?.phoneInfo?.phoneNumber]);
  }

  const startedAt = now();
  const moved = await accounts.extensions.bulkUpdate({
    body: { records: [...ids, "2719999004"].map((id) => ({ id, site: { id: "2719701004" }, contact: { department: "Field" } })) },
  });
  expect(now()).toBeGreaterThanOrEqual(startedAt + 1000 + 100 * (ids.length + 1));
  expect(moved.status).toBe("Completed");
  const affected = moved.result?.affectedItems;
  expect(Array.isArray(affected) && affected.map(({ status }) => status)).toEqual([...ids.map(() => "Success"), "Fail"]);
  for (const extensionId of ids) {
    const { site, contact } = await accounts.extensions.read({ extensionId });
    expect([site?.name, contact?.department]).toEqual(["Warrenton Yard", "Field"]);
  }
  const untouched = await accounts.extensions.read({ extensionId: people.ines });
  expect(untouched.site?.id).toBe("main-site");
  const self = await as(ids[0] ?? "").accounts.extensions.read();
  expect(self.id).toBe(Number(ids[0]));
}
