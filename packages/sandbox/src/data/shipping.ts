import type { Schema } from "../contract/schemas.ts";

/** A way to have devices sent. */
export interface ShippingMethodEntry {
  readonly id: Schema<"ShippingMethod">["id"];
  readonly name: NonNullable<Schema<"ShippingMethod">["name"]>;
  /** For a device, in the currency of the brand. */
  readonly price: number;
  /** The carrier's two characters for it in a tracking number. */
  readonly service: string;
}

/**
 * The ways of the reference; the first is the default. The price of the first is that of the contract's example, the others
 * are ours. The characters for the service are those of UPS.
 */
export const shippingMethods: readonly [ShippingMethodEntry, ...ShippingMethodEntry[]] = [
  { id: "1", name: "Ground", price: 9, service: "03" },
  { id: "2", name: "2 Day", price: 18, service: "02" },
  { id: "3", name: "Overnight", price: 32, service: "01" },
];

// How long an order takes from one state to the next. The service's own times are not published.

/** From an order with `async` to its devices. */
export const untilMadeMs = 5_000;
/** From the devices to `Accepted`: an hour. */
export const untilAcceptedMs = 3_600_000;
/** From `Accepted` to `Shipped`: 23 hours. */
export const untilShippedMs = 82_800_000;
