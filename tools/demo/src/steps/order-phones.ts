import type { DeviceOrderItem, EmergencyLocation } from "@ringwright/devices";
import { chunks } from "../chunks.ts";
import type { Awaiting } from "../newcomer.ts";
import type { Office } from "../office.ts";

// Orders draw from the smallest budget, and one that is refused is refused whole.
const phonesPerOrder = 20;

/**
 * Orders the phones, several in an order, to the address that emergency calls of them will give.
 *
 * @param place - where that is
 * @param onOrdered - told of each phone
 * @returns how many orders it took
 */
export async function orderPhones(
  { devices }: Office,
  hired: readonly Awaiting[],
  place: EmergencyLocation,
  onOrdered: () => void,
): Promise<number> {
  const orders = chunks(hired, phonesPerOrder);
  await Promise.all(
    orders.map(async (people) => {
      await devices.orders.create({ body: { devices: people.map((person) => orderItem(person, place)) } });
      for (const _ of people) onOrdered();
    }),
  );
  return orders.length;
}

function orderItem({ person, phone: { offer }, extensionId }: Awaiting, { address }: EmergencyLocation): DeviceOrderItem {
  const customerName = `${person.firstName} ${person.lastName}`;
  const { street = "", city = "", state = "", zip = "", country = "" } = address;
  const whom = { extension: { id: extensionId }, emergencyServiceAddress: { customerName, street, city, state, zip, country } };
  if (offer.type === "HardPhone") return { ...whom, type: "HardPhone", model: { id: offer.model?.id ?? "" } };
  // Another kind of offer may come one day; it is ordered as the phone that it is to its user.
  return { ...whom, type: offer.type === "SoftPhone" ? "SoftPhone" : "OtherPhone", name: offer.model?.name ?? offer.sku };
}
