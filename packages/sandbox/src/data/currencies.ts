import type { IdSource } from "./id-source.ts";

/** A currency. */
export interface CurrencyEntry {
  readonly id: string;
  readonly idSource: IdSource;
  /** Its code in ISO 4217. */
  readonly code: string;
  readonly name: string;
  readonly symbol: string;
  readonly minorSymbol: string;
}

/** What the brands bill in. Codes: ISO 4217; names and symbols: Unicode CLDR 48. */
export const currencies: readonly CurrencyEntry[] = [
  { id: "1", idSource: "contract", code: "USD", name: "US Dollar", symbol: "$", minorSymbol: "¢" },
  { id: "900001", idSource: "ours", code: "CAD", name: "Canadian Dollar", symbol: "CA$", minorSymbol: "¢" },
  { id: "900002", idSource: "ours", code: "GBP", name: "British Pound", symbol: "£", minorSymbol: "p" },
];
