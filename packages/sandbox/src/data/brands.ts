import type { IdSource } from "./id-source.ts";

/** A brand that the service is sold under. */
export interface BrandEntry {
  readonly id: string;
  readonly idSource: IdSource;
  readonly name: string;
  readonly countryId: string;
  readonly currencyId: string;
}

/** Brands whose ids are public. There are more. */
export const brands: readonly BrandEntry[] = [
  { id: "1210", idSource: "widgets", name: "RingCentral", countryId: "1", currencyId: "1" },
  { id: "3420", idSource: "widgets", name: "Office@Hand", countryId: "1", currencyId: "1" },
  { id: "3610", idSource: "widgets", name: "RingCentral", countryId: "39", currencyId: "900001" },
  { id: "3710", idSource: "app", name: "RingCentral UK", countryId: "224", currencyId: "900002" },
  { id: "7310", idSource: "widgets", name: "TELUS Business Connect", countryId: "39", currencyId: "900001" },
];
