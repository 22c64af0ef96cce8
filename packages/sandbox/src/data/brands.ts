/** A brand that the service is sold under. */
export interface BrandEntry {
  readonly id: string;
  readonly name: string;
  readonly countryId: string;
  readonly currencyId: string;
}

/** Brands whose ids the vendor's own widgets show (ringcentral-js-widgets, MIT). There are more. */
export const brands: readonly BrandEntry[] = [
  { id: "1210", name: "RingCentral", countryId: "1", currencyId: "1" },
  { id: "3420", name: "Office@Hand", countryId: "1", currencyId: "1" },
  { id: "7310", name: "TELUS Business Connect", countryId: "39", currencyId: "1001" },
];
