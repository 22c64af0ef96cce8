import type { AccountRegionalSettings, CostCenter, RegionalSettings, Site, Template } from "@ringwright/accounts";
import type { EmergencyLocation } from "@ringwright/devices";
import { addressSeed } from "./address-seed.ts";
import type { AccountParts } from "./read-parts.ts";
import { given, plainId, type SeedRecord, siteOf } from "./seed-document.ts";
import { hoursSeed } from "./settings-seed.ts";

/**
 * The account itself.
 *
 * @param creationTime - that of its owner, since its own is not told
 */
export function accountSeed(
  { account, serviceInfo, company, customFields, companyHours }: AccountParts,
  creationTime: string | undefined,
): SeedRecord {
  const { id, partnerId, status, statusInfo, setupWizardState, signupInfo, limits } = account;
  return given({
    id: plainId(id),
    company: company.company || "Company",
    partnerId,
    email: company.email,
    businessAddress: company.businessAddress,
    mainSiteName: company.mainSiteName,
    status,
    statusInfo,
    setupWizardState,
    signupInfo,
    brandId: serviceInfo.brand?.id,
    servicePlanId: serviceInfo.servicePlan?.id,
    billingPlan: serviceInfo.billingPlan,
    packageId: serviceInfo.package?.id,
    contractedCountryId: serviceInfo.contractedCountry?.id,
    regionalSettings: regionalChoice(account.regionalSettings),
    businessHours: hoursSeed(companyHours),
    limits: serviceInfo.limits ?? limits,
    serviceFeatures: serviceInfo.serviceFeatures?.flatMap(({ featureName, enabled }) => (enabled ? [featureName] : [])),
    customFields: customFields.map(({ id, displayName }) => ({ id, displayName: displayName || id })),
    creationTime,
  });
}

type Settings = (RegionalSettings & Pick<AccountRegionalSettings, "currency">) | undefined;

// Country, time zone and languages, by their ids.
export function regionalChoice(settings: (RegionalSettings & Pick<AccountRegionalSettings, "currency">) | undefined): SeedRecord {
  return given({
    homeCountryId: settings?.homeCountry?.id,
    timezoneId: settings?.timezone?.id,
    languageId: settings?.language?.id,
    greetingLanguageId: settings?.greetingLanguage?.id,
    formattingLocaleId: settings?.formattingLocale?.id,
    timeFormat: settings?.timeFormat,
    currencyId: settings?.currency?.id === undefined ? undefined : String(settings.currency.id),
  });
}

/** A site other than the main one. */
export function siteSeed({ account, settings }: AccountParts, site: Site): SeedRecord {
  const { id, name, code, extensionNumber, callerIdName, email, businessAddress, regionalSettings, siteAccess } = site;
  return given({
    id: plainId(id),
    name: name || id,
    code,
    extensionNumber,
    callerIdName: callerIdName || undefined,
    email,
    businessAddress,
    regionalSettings: ownSettings(account.regionalSettings, regionalSettings),
    siteAccess,
    businessHours: hoursSeed(settings.hours.get(id)),
  });
}

/**
 * What of somebody's settings differs from the account's.
 *
 * @param usual - the account's
 */
export function ownSettings(usual: Settings, settings: Settings): SeedRecord | undefined {
  const account = regionalChoice(usual);
  const own = Object.entries(regionalChoice(settings)).filter(([name, value]) => account[name] !== value);
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

/** A cost centre. */
export function costCenterSeed({ id, name, billingCode, taxLocation, parentId }: CostCenter): SeedRecord {
  return given({ id: plainId(id), name, billingCode, taxLocation, parentId });
}

/** A place that emergency calls come from. */
export function locationSeed({ id, name, address, site }: EmergencyLocation): SeedRecord {
  return given({ id: plainId(id), name: name || id, site: siteOf(site), address: addressSeed(address) });
}

/** A template. */
export function templateSeed({ id, type, name, description, creationTime, lastModifiedTime }: Template): SeedRecord {
  return given({
    id: id === undefined ? undefined : plainId(id),
    type,
    name: name ?? id,
    description,
    creationTime,
    lastModifiedTime,
  });
}
