import type { Office } from "../office.ts";
import type { Person } from "../roster.ts";
import type { Find } from "./supply.ts";

/**
 * What every app can give people: numbers that wait in the company's inventory, for phones that they have already.
 *
 * @param people - whom it is for
 */
export async function stockFor({ numbers }: Office, people: readonly Person[]): Promise<Find> {
  if (people.length === 0) return () => ({});
  const waiting = await numbers.listV2({ usageType: ["Inventory"], perPage: 1000 }).toArray();
  const byArea = Map.groupBy(waiting, ({ phoneNumber }) => /^\+1(\d{3})/.exec(phoneNumber)?.[1]);
  return ({ phone, areaCode }) => {
    const number = byArea.get(areaCode)?.shift();
    if (number === undefined) return { problems: [`area "${areaCode}" has too few numbers in the inventory`] };
    const type = phone.toLowerCase() === "softphone" ? "WebRTC" : "OtherPhone";
    return { phone: { kind: "own", type, number } };
  };
}
