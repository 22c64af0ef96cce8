import type { DeviceOrderItem, EmergencyLocation } from "@ringwright/devices";
import type { Hired } from "../newcomer.ts";
import type { Office } from "../office.ts";
import { RosterError } from "../roster-error.ts";

/**
 * Orders the phones, to the address that emergency calls of them will give. Each is an order of its own, as an order is
 * taken whole or refused whole.
 *
 * @param onOrdered - told of each phone
 * @returns the place they go to
 * @throws RosterError when the company has no such place
 */
export async function orderPhones(
  { devices }: Office,
  hired: readonly Hired[],
  onOrdered: () => void,
): Promise<EmergencyLocation> {
  const { records } = await devices.emergency.locations.list({ siteId: ["main-site"] });
  const [place] = records;
  if (place?.address === undefined) {
    throw new RosterError(["The company has no emergency location at its main site"], "No phone was ordered.");
  }
  await Promise.all(
    hired.map(async (person) => {
      await devices.orders.create({ body: { devices: [orderItem(person, place)] } });
      onOrdered();
    }),
  );
  return place;
}

function orderItem({ person, phone, extensionId }: Hired, { address }: EmergencyLocation): DeviceOrderItem {
  const customerName = `${person.firstName} ${person.lastName}`;
  const { street = "", city = "", state = "", zip = "", country = "" } = address ?? {};
  const whom = { extension: { id: extensionId }, emergencyServiceAddress: { customerName, street, city, state, zip, country } };
  if (phone.type === "HardPhone") return { ...whom, type: "HardPhone", model: { id: phone.model?.id ?? "" } };
  return { ...whom, type: phone.type, name: phone.model?.name ?? phone.sku };
}
