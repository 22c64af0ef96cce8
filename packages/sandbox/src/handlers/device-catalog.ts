import type { Schema } from "../contract/schemas.ts";
import { brands } from "../data/brands.ts";
import { type DeviceModelEntry, deviceModels, skuOf } from "../data/device-models.ts";
import { servicePlans } from "../data/service-plans.ts";
import { shippingMethods } from "../data/shipping.ts";
import { unknownReference } from "../http/refusal.ts";
import { modelOf } from "../views/device.ts";
import type { Topic } from "./types.ts";

/** What can be ordered, and what sending it costs. */
export const deviceCatalog: Topic<"listDeviceModels" | "listShippingOptions"> = {
  listDeviceModels({ uris }) {
    return { status: 200, body: { uri: uris.dictionary("device"), records: deviceModels.flatMap(offersOf) } };
  },

  // The type of the answer is one option: the default one.
  listShippingOptions({ query, account }) {
    const { brandId = account.brandId, servicePlanId = account.servicePlanId, quantity = 1 } = query;
    if (!isKnown(brandId, brands, account.brandId)) unknownReference("brandId");
    if (!isKnown(servicePlanId, servicePlans, account.servicePlanId)) unknownReference("servicePlanId");
    const [{ id, name, price }] = shippingMethods;
    return { status: 200, body: { quantity, price: price * quantity, method: { id, name } } };
  },
};

function isKnown(id: string | number, entries: readonly { readonly id: string }[], own: string): boolean {
  return String(id) === own || entries.some((entry) => entry.id === String(id));
}

// The model as it is, and with each number of each add-on that it takes.
function offersOf(model: DeviceModelEntry): Schema<"DeviceModelOffer">[] {
  const combinations: Schema<"DeviceAddon">[][] = model.addons.flatMap(({ id, name, maxCount }) =>
    Array.from({ length: maxCount }, (_, index) => [{ id, name, count: index + 1 }]),
  );
  return [[], ...combinations].map((addons) => ({
    sku: skuOf(model, addons),
    type: model.type,
    model: modelOf(model, addons),
  }));
}
