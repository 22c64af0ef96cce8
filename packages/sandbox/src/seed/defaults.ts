import { openDays } from "../handlers/business-hours.ts";
import type { Account, Extension, PhoneNumber } from "../state/types.ts";
import { given } from "../views/given.ts";
import type { SeedAccount, SeedDevice, SeedExtension, SeedPhoneNumber } from "./types.ts";

/** An account with all that its seed leaves out. */
export function accountOf({ id, company, businessHours, ...account }: SeedAccount, now: string): Account {
  return {
    businessAddress: {},
    mainSiteName: "Main Site",
    status: "Confirmed",
    setupWizardState: "Completed",
    brandId: "1210",
    servicePlanId: "8",
    contractedCountryId: "1",
    regionalSettings: {
      homeCountryId: "1",
      timezoneId: "101",
      languageId: "1033",
      greetingLanguageId: "1033",
      formattingLocaleId: "1033",
      timeFormat: "12h",
    },
    limits: { maxExtensionNumberLength: 5 },
    serviceFeatures: ["CallForwarding", "Paging", "CallParkLocations"],
    acceptsDeviceAddresses: true,
    customFields: [],
    creationTime: now,
    ...account,
    ...hoursOf(businessHours),
    id: String(id),
    company,
  };
}

/** An extension with all that its seed leaves out, but for what it refers to. */
export function extensionOf(seed: SeedExtension, account: Account, id: string): Omit<Extension, "siteId" | "roleIds"> {
  const { role, roles, site, administeredSites, costCenter, members, pagers, pagingDevices, ...others } = seed;
  const { extensionNumber, businessHours, ...extension } = others;
  const unassigned = seed.status === "Unassigned";
  return {
    status: "Enabled",
    setupWizardState: unassigned ? "NotStarted" : "Completed",
    internationalCalling: seed.type === "User",
    hidden: unassigned,
    hasPassword: (seed.status ?? "Enabled") === "Enabled",
    creationTime: account.creationTime,
    ...extension,
    ...hoursOf(businessHours),
    id,
    accountId: account.id,
    ...(extensionNumber === undefined ? {} : { extensionNumber: String(extensionNumber) }),
  };
}

/** The hours that a seed says, if it says any. */
export function hoursOf(hours: SeedAccount["businessHours"]): Pick<Account, "businessHours"> {
  return given({ businessHours: hours && openDays(hours) });
}

/** A number with all that its seed leaves out. */
export function numberDefaults(number: Omit<SeedPhoneNumber, "id" | "extension" | "temporaryNumber">): typeof number & {
  usageType: PhoneNumber["usageType"];
  type: "VoiceFax" | "VoiceOnly" | "FaxOnly" | null;
  paymentType: NonNullable<SeedPhoneNumber["paymentType"]>;
  status: NonNullable<SeedPhoneNumber["status"]>;
} {
  const tollFree = /^\+18(00|33|44|55|66|77|88)/.test(number.phoneNumber);
  // A seed may have what v2 says.
  const usageType = number.usageType === "PhoneLine" ? "DirectNumber" : number.usageType;
  return { type: "VoiceFax", paymentType: tollFree ? "TollFree" : "Local", status: "Normal", ...number, usageType };
}

/** A phone's model, if its seed says which. */
export function modelOf({ model }: SeedDevice): { modelId?: string } {
  return model === undefined ? {} : { modelId: String(model) };
}

/** The ids that an extension has one of. */
export function seriesOf({ type }: SeedExtension): "user" | "group" {
  return /User$|^Limited$/.test(type) ? "user" : "group";
}
