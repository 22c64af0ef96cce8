import type { AccountRegionalSettings, CostCenter, ExtensionSummary, RegionalSettings, Template } from "@ringwright/accounts";
import type { EmergencyLocation } from "@ringwright/devices";
import { addressSeed } from "./address-seed.ts";
import type { AccountParts } from "./read-parts.ts";
import { given, plainId, type SeedRecord, siteOf } from "./seed-document.ts";

/**
 * The account itself.
 *
 * @param creationTime - that of its owner, since its own is not told
 */
export function accountSeed(
  { account, serviceInfo, company, details }: AccountParts,
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
    limits: serviceInfo.limits ?? limits,
    serviceFeatures: serviceInfo.serviceFeatures?.flatMap(({ featureName, enabled }) => (enabled ? [featureName] : [])),
    customFields: fieldsInUse(details),
    creationTime,
  });
}

/** Country, time zone and languages, by their ids. */
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

// Until fields can be listed they are known from who has a value in them.
function fieldsInUse(details: AccountParts["details"]): SeedRecord[] {
  const fields = new Map<string, SeedRecord>();
  for (const { customFields = [] } of details.values()) {
    for (const { id, displayName } of customFields) if (id !== undefined) fields.set(id, { id, displayName: displayName ?? id });
  }
  return [...fields.values()].toSorted((one, other) => Number(one["id"]) - Number(other["id"]));
}

/**
 * A site other than the main one.
 *
 * @param extensions - one of its own knows its code
 */
export function siteSeed({ id, name, extensionNumber }: ExtensionSummary, extensions: readonly ExtensionSummary[]): SeedRecord {
  const code = extensions.find(({ site }) => site?.id === String(id))?.site?.code;
  return given({ id: plainId(id), name: name || String(id), code, extensionNumber });
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
