import { ApiError } from "@ringwright/core";
import type { Office } from "../office.ts";
import type { Person } from "../roster.ts";
import type { Find } from "./supply.ts";

/**
 * What the vendor's own apps can buy for people: phones of the catalogue, and numbers of the pool.
 *
 * @param people - whom it is for
 */
export async function marketFor({ devices, numbers }: Office, people: readonly Person[]): Promise<Find> {
  const byArea = [...Map.groupBy(people, ({ areaCode }) => areaCode)];
  const [{ records: offers }, ...pools] = await Promise.all([
    devices.catalog.list(),
    ...byArea.map(([areaCode, those]) => lookUp(numbers, areaCode, those.length)),
  ]);
  // The catalogue has each model with its add-ons as well; the plain one is what is ordered.
  const plain = offers.filter(({ model }) => model?.addons?.length === 0);
  const waiting = new Map(byArea.map(([areaCode], index) => [areaCode, pools[index] ?? []]));
  return (person) => {
    const wanted = person.phone.toLowerCase();
    const offer = plain.find(({ model }) => [model?.name?.toLowerCase(), model?.id].includes(wanted));
    const phoneNumber = waiting.get(person.areaCode)?.shift();
    if (offer !== undefined && phoneNumber !== undefined) return { phone: { kind: "ordered", offer, phoneNumber } };
    const models = plain.map(({ model }) => model?.name).join(", ");
    return {
      problems: [
        ...(offer === undefined ? [`phone "${person.phone}" is not in the catalogue; there are ${models}`] : []),
        ...(phoneNumber === undefined ? [`area "${person.areaCode}" has too few numbers in the pool`] : []),
      ],
    };
  };
}

async function lookUp(numbers: Office["numbers"], npa: string, count: number): Promise<string[]> {
  try {
    const { records } = await numbers.pool.lookup({ npa, nxx: "***", line: "****", perPage: count });
    return records.map(({ phoneNumber }) => phoneNumber);
  } catch (error) {
    // So the service answers for an area code that does not exist.
    if (error instanceof ApiError && error.status === 400) return [];
    throw error;
  }
}
