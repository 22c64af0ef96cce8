/** A currency. */
export interface CurrencyEntry {
  readonly id: string;
  /** Its code in ISO 4217. */
  readonly code: string;
  readonly name: string;
  readonly symbol: string;
  readonly minorSymbol: string;
}

/** What the brands bill in. Codes: ISO 4217; names and symbols: Unicode CLDR 48. The id 1 is the contract's, others are ours. */
export const currencies: readonly CurrencyEntry[] = [
  { id: "1", code: "USD", name: "US Dollar", symbol: "$", minorSymbol: "¢" },
  { id: "1001", code: "CAD", name: "Canadian Dollar", symbol: "CA$", minorSymbol: "¢" },
  { id: "1002", code: "GBP", name: "British Pound", symbol: "£", minorSymbol: "p" },
];
