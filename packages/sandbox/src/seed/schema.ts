import type { ContractDocument, JsonSchema } from "../contract/document.ts";
import { accessLevels } from "../contract/operation.ts";
import type { components } from "../types.gen.ts";

const text: JsonSchema = { type: "string", minLength: 1 };
const flag: JsonSchema = { type: "boolean" };
const texts: JsonSchema = { type: "array", items: text };
const id: JsonSchema = { type: ["string", "integer"], pattern: "^[1-9]\\d*$" };
const ids: JsonSchema = { type: "array", items: id };
const name: JsonSchema = { type: ["string", "integer"] };
const names: JsonSchema = { type: "array", items: name };
const time: JsonSchema = { type: "string", format: "date-time" };
const e164: JsonSchema = { type: "string", pattern: "^\\+[1-9]\\d{1,14}$" };
// A pattern is told by its description.
const clock: JsonSchema = {
  type: "string",
  pattern: "^([01]\\d|2[0-3]):[0-5]\\d$",
  description: 'a time of day, from "00:00" to "23:59"',
};
const day = list(["from", "to"], { from: clock, to: clock });
const businessHours = record([], {
  ...{ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: day },
});
// Countries and states are looked up by what stands here.
const emergencyAddress: JsonSchema = {
  type: "object",
  properties: { outOfCountry: flag },
  additionalProperties: { type: "string" },
};
const userPermissions: JsonSchema = texts;

/** Where validators of seeds find the contract. */
export const contractId = "contract:";

/**
 * What a seed file must look like. The values of the contract's own types come from the contract.
 *
 * @param document - the contract
 */
export function seedSchema(document: ContractDocument): JsonSchema {
  const contract = (type: string): JsonSchema => {
    const schema = document.components["schemas"]?.[type] as JsonSchema | undefined;
    if (schema === undefined) throw new Error(`The contract has no type ${type}`);
    return { enum: schema["enum"] };
  };
  // What answers show as it stands in the seed.
  const shown = (type: keyof components["schemas"]): JsonSchema => ({ $ref: `${contractId}#/components/schemas/${type}` });
  const regionalSettings = record([], {
    ...{ homeCountryId: text, timezoneId: text, languageId: text, greetingLanguageId: text, formattingLocaleId: text },
    timeFormat: contract("TimeFormat"),
    currencyId: text,
  });
  const appPermissions = [
    ...["Accounts", "EditAccounts", "EditExtensions", "ReadAccounts"],
    ...["NumberLookup", "RoleManagement", "ReadAuditTrail"],
  ];
  const usageTypes = ["PhoneNumberUsageType", "PhoneNumberUsageTypeV2"].flatMap((type) => contract(type)["enum"] as string[]);

  return record(["now", "account", "roles", "apps", "extensions"], {
    now: time,
    account: record(["id", "company"], {
      id,
      company: text,
      partnerId: text,
      email: text,
      businessAddress: shown("BusinessAddress"),
      mainSiteName: text,
      status: contract("AccountStatus"),
      statusInfo: shown("AccountStatusInfo"),
      setupWizardState: contract("AccountSetupState"),
      signupInfo: shown("SignupInfo"),
      brandId: text,
      servicePlanId: text,
      billingPlan: shown("BillingPlan"),
      packageId: text,
      contractedCountryId: text,
      regionalSettings,
      businessHours,
      limits: shown("AccountLimits"),
      serviceFeatures: { type: "array", items: contract("ServiceFeatureName") },
      acceptsDeviceAddresses: flag,
      customFields: {
        ...list(["id", "displayName"], { id: { type: "string", pattern: "^[1-9]\\d{0,14}$" }, displayName: text }),
        maxItems: 5,
      },
      federation: record(["id", "displayName", "type", "accounts", "creationTime", "lastModifiedTime"], {
        id: text,
        displayName: text,
        type: contract("FederationType"),
        accounts: list(["id"], { id: text, companyName: text, federatedName: text, linkCreationTime: time }),
        creationTime: time,
        lastModifiedTime: time,
      }),
      creationTime: time,
    }),
    sites: list(["name"], {
      id,
      name: text,
      code: { type: "string", pattern: "^\\d{1,6}$" },
      extensionNumber: { type: "string", pattern: "^\\d{1,8}$" },
      callerIdName: text,
      email: text,
      businessAddress: shown("BusinessAddress"),
      regionalSettings,
      siteAccess: contract("SiteAccess"),
      businessHours,
      ivr: record(["promptRepeatCount", "actions"], {
        topMenu: name,
        promptRepeatCount: contract("IvrPromptRepeatCount"),
        actions: list(["input", "action"], {
          input: contract("SiteIvrKey"),
          action: contract("SiteIvrActionType"),
          extension: name,
        }),
      }),
    }),
    costCenters: list(["taxLocation"], { id, name: text, billingCode: text, taxLocation: shown("TaxLocation"), parentId: id }),
    roles: list(["id", "key", "displayName"], {
      id,
      key: text,
      displayName: shown("RoleName"),
      description: shown("RoleDescription"),
      scope: contract("RoleScope"),
      siteCompatible: flag,
      hidden: flag,
      custom: flag,
      lastUpdated: time,
      admin: flag,
      permissions: userPermissions,
      own: userPermissions,
    }),
    apps: filledList(["clientId", "name", "permissions", "grants"], {
      clientId: text,
      clientSecret: text,
      name: text,
      access: { enum: accessLevels },
      permissions: { type: "array", items: { enum: appPermissions } },
      grants: { type: "array", items: { enum: ["jwt", "code", "refresh"] } },
      redirectUris: { type: "array", items: { type: "string", format: "uri" } },
    }),
    emergencyLocations: list(["name", "address"], { id, name: text, address: emergencyAddress, site: name, owner: name }),
    extensions: list(["type"], {
      id,
      extensionNumber: { type: ["string", "integer"], pattern: "^\\d{1,8}$" },
      type: contract("ExtensionType"),
      subType: contract("ExtensionSubType"),
      status: contract("ExtensionStatus"),
      statusInfo: shown("ExtensionStatusInfo"),
      contact: shown("Contact"),
      name: text,
      role: text,
      roles: texts,
      site: name,
      administeredSites: names,
      costCenter: id,
      partnerId: text,
      references: { type: "array", items: shown("ExternalReference") },
      customFields: list(["id", "value"], { id: text, value: { type: "string" } }),
      regionalSettings,
      businessHours,
      notifications: { ...shown("NotificationSettingsUpdate"), unevaluatedProperties: false },
      showsNameOutside: flag,
      showsNumberInside: flag,
      setupWizardState: contract("ExtensionSetupState"),
      internationalCalling: flag,
      hidden: flag,
      callQueueInfo: shown("CallQueueServiceLevel"),
      alertTimer: contract("CallQueueAlertTimer"),
      siteAccess: contract("SiteAccess"),
      webApps: list(["id"], { id: text, name: text, serial: text, expiresIn: { type: "integer", minimum: 1 } }),
      jwt: text,
      creationTime: time,
      members: names,
      pagers: names,
      pagingDevices: ids,
    }),
    phoneNumbers: list(["phoneNumber", "usageType"], {
      id,
      phoneNumber: e164,
      usageType: { enum: [...new Set(usageTypes)] },
      type: contract("PhoneNumberType"),
      paymentType: contract("PhoneNumberPaymentType"),
      status: contract("PhoneNumberStatus"),
      extension: name,
      primary: flag,
      label: text,
      location: text,
      features: { type: "array", items: contract("PhoneNumberFeature") },
      temporaryNumber: e164,
    }),
    devices: list(["type", "name"], {
      id,
      type: contract("DeviceType"),
      name: text,
      sku: text,
      model: id,
      addons: { type: "array", items: shown("DeviceAddon") },
      serial: text,
      status: { enum: ["Online", "Offline"] },
      computerName: text,
      extension: name,
      site: name,
      linePooling: contract("LinePooling"),
      shipping: shown("Shipping"),
      boxBillingId: { type: "integer" },
      useAsCommonPhone: flag,
      hotDeskDevice: flag,
      inCompanyNet: flag,
      automaticVoicemailLogin: flag,
      lastLocationReportTime: time,
      lines: list(["lineType"], {
        id,
        lineType: contract("PhoneLineType"),
        phoneNumber: e164,
        emergencyLocation: text,
        emergencyAddress,
      }),
    }),
    orders: list(["devices"], { id, devices: ids, creationTime: time }),
    templates: list(["type", "name"], {
      id,
      type: contract("TemplateType"),
      name: text,
      description: text,
      creationTime: time,
      lastModifiedTime: time,
    }),
    licenseTypes: list(["id", "sku", "name", "assignable"], {
      id,
      sku: contract("LicenseSku"),
      name: text,
      assignable: flag,
      feature: shown("LicenseFeature"),
      limit: { type: "integer", minimum: 0 },
    }),
    licenses: list(["sku"], { id, sku: contract("LicenseSku"), extension: name, creationTime: time }),
    forwardingNumbers: list(["extension", "type", "features", "flipNumber"], {
      id,
      extension: name,
      phoneNumber: e164,
      label: text,
      type: contract("ForwardingNumberType"),
      features: { type: "array", items: contract("ForwardingNumberFeature") },
      flipNumber: text,
      device: id,
    }),
    callerIds: list(["extension", "type"], {
      extension: name,
      device: id,
      feature: contract("CallerIdFeature"),
      type: contract("CallerIdType"),
      phoneNumber: e164,
    }),
    reservations: list(["id", "phoneNumber", "reservedTill"], { id: text, phoneNumber: e164, reservedTill: time }),
    monitoringGroups: list(["name"], {
      id,
      name: text,
      site: name,
      members: list(["extension", "permissions"], {
        extension: name,
        permissions: { type: "array", minItems: 1, uniqueItems: true, items: contract("MonitoringPermission") },
      }),
    }),
  });
}

function record(required: readonly string[], properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: "object", required, properties, additionalProperties: false };
}

function list(required: readonly string[], properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: "array", items: record(required, properties) };
}

function filledList(required: readonly string[], properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { ...list(required, properties), minItems: 1 };
}
