import type { ExtensionSummary } from "@ringwright/accounts";
import type { Device } from "@ringwright/devices";
import { storeName } from "../company-seed.ts";
import type { Office } from "../office.ts";
import type { Find } from "./supply.ts";

/**
 * Phones that the company has and nobody uses. They stand at an extension of their own, on lines with numbers.
 *
 * @param extensions - the account's
 */
export async function sparePhones({ devices }: Office, extensions: readonly ExtensionSummary[]): Promise<Find> {
  const store = extensions.find(({ name }) => name === storeName);
  const kept = store === undefined ? [] : await devices.listForExtension({ extensionId: store.id, perPage: 1000 }).toArray();
  const byArea = Map.groupBy(kept, areaOf);
  return ({ areaCode }) => {
    const device = byArea.get(areaCode)?.shift();
    if (device === undefined) return { problems: [`phone "Spare phone" is not there with a number of the area ${areaCode}`] };
    return { phone: { kind: "spare", device } };
  };
}

function areaOf({ phoneLines = [] }: Device): string | undefined {
  return /^\+1(\d{3})/.exec(phoneLines[0]?.phoneInfo?.phoneNumber ?? "")?.[1];
}
