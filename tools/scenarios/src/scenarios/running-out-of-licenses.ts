import type { LicensePurchaseItem } from "@ringwright/accounts";
import { expect } from "vitest";
import { idsOf } from "../company.ts";
import type { Service } from "../service.ts";
import { licenses as ids } from "../tidewater.ts";
import { verdictOf } from "../verdict.ts";

type Sku = LicensePurchaseItem["type"]["sku"];

/** Webinar licences are bought until there are no more to be had; giving one up makes room for one. */
export async function runningOutOfLicenses({ accounts }: Service): Promise<void> {
  const { licenses } = accounts;
  const webinar = (await licenses.types.list()).records.find(({ sku }) => sku === "WBR-500");
  const limit = webinar?.feature?.limit ?? 0;
  expect(limit).toBe(10);
  const typeId = webinar?.id ?? "";
  const owned = async () => idsOf(await licenses.list({ typeId, perPage: 4 }).toArray());
  const buy = (...items: readonly (readonly [sku: Sku, quantity: number])[]) =>
    licenses.purchase({ body: { addedLicenses: items.map(([sku, quantity]) => ({ type: { sku }, quantity })) } });

  expect(await owned()).toEqual([ids.free]);
  await buy(["WBR-500", limit - 2]);
  expect(await owned()).toHaveLength(limit - 1);

  // All or nothing: what would still fit is not bought beside what does not.
  const before = idsOf(await licenses.list().toArray());
  const tooMany = [400, "CMN-111", "addedLicenses[1].quantity"];
  expect(await verdictOf(buy(["RMS", 1], ["WBR-500", 2]))).toEqual(tooMany);
  expect(await verdictOf(buy(["WBR-500", 1], ["WBR-500", 1]))).toEqual(tooMany);
  expect(idsOf(await licenses.list().toArray())).toEqual(before);

  await buy(["WBR-500", 1]);
  expect(await owned()).toHaveLength(limit);
  expect(await verdictOf(buy(["WBR-500", 1]))).toEqual([400, "CMN-111", "addedLicenses[0].quantity"]);
  await buy(["WBR-100", 1]);

  await licenses.delete({ licenseId: ids.free });
  expect(await verdictOf(licenses.read({ licenseId: ids.free }))).toEqual([404, "CMN-102", "licenseId"]);
  await buy(["WBR-500", 1]);
  expect(await owned()).toHaveLength(limit);

  expect(await verdictOf(licenses.delete({ licenseId: ids.ofInes }))).toEqual([400, "CMN-111", "licenseId"]);
  expect(await licenses.read({ licenseId: ids.ofInes })).toMatchObject({ extension: { extensionNumber: "102" } });
}
