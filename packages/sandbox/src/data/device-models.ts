import type { Schema } from "../contract/schemas.ts";

/** A model of phone, without what is attached to it. */
export interface DeviceModelEntry {
  readonly id: string;
  readonly name: string;
  /** What an order of it starts with: `HP` for the vendor's hard phones, `DV` for all others. */
  readonly prefix: "HP" | "DV";
  readonly type: "HardPhone" | "OtherPhone" | "SoftPhone";
  readonly deviceClass?: string;
  readonly features?: readonly Schema<"DeviceFeature">[];
  readonly lineCount?: number;
  /** The kinds of add-ons that it takes, and how many of each. */
  readonly addons: readonly { readonly id: string; readonly name: string; readonly maxCount: number }[];
}

const deskPhone = {
  prefix: "HP",
  type: "HardPhone",
  deviceClass: "Desk Phone",
  features: ["BLA", "Intercom", "Paging"],
} as const;

/**
 * The models of the contract's story, and two smaller ones of the same make, whose ids are ours: the service's catalogue is
 * not published. Lines, and how many expansion modules fit: the maker's data sheets.
 */
export const deviceModels: readonly DeviceModelEntry[] = [
  {
    ...deskPhone,
    id: "60",
    name: "Polycom VVX 450",
    lineCount: 12,
    addons: [{ id: "3", name: "Expansion module", maxCount: 3 }],
  },
  { ...deskPhone, id: "61", name: "Polycom VVX 350", lineCount: 6, addons: [] },
  { ...deskPhone, id: "62", name: "Polycom VVX 250", lineCount: 4, addons: [] },
  { id: "1", name: "Softphone", prefix: "DV", type: "SoftPhone", addons: [] },
  { id: "2", name: "Existing phone", prefix: "DV", type: "OtherPhone", addons: [] },
];

/** What a phone that the customer brings is called and ordered by. As in the contract's examples, its model stays out. */
export const ownPhone = { sku: "DV-2", name: "Existing phone" } as const;

/** What a model is ordered by: `HP-60`, or `HP-60-3-1` with one add-on of the kind 3. */
export function skuOf({ prefix, id }: DeviceModelEntry, addons: readonly Schema<"DeviceAddon">[]): string {
  return [`${prefix}-${id}`, ...addons.map((addon) => `${addon.id}-${addon.count ?? 1}`)].join("-");
}
