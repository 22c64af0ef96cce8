import type { Caller } from "../access/caller.ts";
import type { Schema } from "../contract/schemas.ts";
import type { State } from "../state/state.ts";
import type { PhoneNumber } from "../state/types.ts";

type UsageTypeV2 = Schema<"PhoneNumberUsageTypeV2">;
type UsageType = PhoneNumber["usageType"];

const spareUsages: readonly UsageType[] = [
  "Inventory",
  "InventoryFmcBusinessMobileNumber",
  "InventoryMobileNumber",
  "InventoryPartnerBusinessMobileNumber",
];

/** What v1 never shows: numbers that nobody uses, and what is kept in store. */
const unknownToV1: readonly UsageType[] = [
  ...spareUsages,
  "NumberPool",
  "NumberPoolPartnerBusinessMobileNumber",
  "NumberStorage",
];

const unknownToV2: readonly UsageType[] = [
  "ConferencingNumber",
  "ELIN",
  "IntegrationNumber",
  "NumberPool",
  "NumberPoolPartnerBusinessMobileNumber",
  "NumberStorage",
];

/** Whether a number is in the inventory: nobody uses it. */
export function isSpare({ usageType }: Pick<PhoneNumber, "usageType">): boolean {
  return spareUsages.includes(usageType);
}

/** Whether a version of the API shows a number. */
export function isShown(version: "v1" | "v2", { usageType }: PhoneNumber): boolean {
  return !(version === "v1" ? unknownToV1 : unknownToV2).includes(usageType);
}

/** Whether the caller may see a number: those who are no administrators see their own, and direct numbers of others. */
export function maySee(caller: Caller, { usageType, extensionId }: PhoneNumber): boolean {
  return caller.admin || (extensionId !== undefined && (usageType === "DirectNumber" || extensionId === caller.extension.id));
}

/** Whether a number is that of an extension in a state; numbers of the company are not. */
export function isOfExtensionIn(
  state: State,
  status: Schema<"ExtensionStatus"> | undefined,
  { extensionId }: PhoneNumber,
): boolean {
  if (status === undefined) return true;
  return extensionId !== undefined && state.extensions.get(extensionId)?.status === status;
}

/**
 * What a number is for, in the words of v2: a direct number on a line is a `PhoneLine` there.
 *
 * @param number - one that v2 shows
 */
export function usageTypeV2(state: State, { id, usageType }: PhoneNumber): UsageTypeV2 {
  const isOnLine = usageType === "DirectNumber" && state.lines.first({ phoneNumberId: id }) !== undefined;
  return isOnLine ? "PhoneLine" : (usageType as UsageTypeV2);
}

/** Who pays for calls to a number, in the words of v2. */
export function tollTypeOf({ paymentType }: Pick<PhoneNumber, "paymentType">): "Toll" | "TollFree" {
  return paymentType === "TollFree" || paymentType === "ExternalNumberProviderTollFree" ? "TollFree" : "Toll";
}

/** Whether another carrier brings the number in. */
export function isByoc({ providerId, paymentType }: PhoneNumber): boolean {
  return providerId !== undefined || paymentType.startsWith("ExternalNumberProvider");
}

/** Whether it is a mobile number. */
export function isMobile({ usageType }: PhoneNumber): boolean {
  return usageType.includes("Mobile");
}

/** What may be done with a number: only direct ones that carry voice send messages. */
export function featuresOf({ features = ["CallerId"], usageType, type }: PhoneNumber): Schema<"PhoneNumberFeature">[] {
  const sends = usageType === "DirectNumber" && type !== "FaxOnly";
  return features.filter((feature) => sends || !feature.endsWith("Sender"));
}
