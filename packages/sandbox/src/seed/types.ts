import type { Access } from "../contract/operation.ts";
import type { Schema } from "../contract/schemas.ts";
import type {
  Account,
  CallerId,
  CostCenter,
  Device,
  Extension,
  Grant,
  Role,
  Site,
  SiteIvr,
  SiteIvrAction,
} from "../state/types.ts";

/** An id; the next free one when left out. */
export type Id = string | number;
/** An extension, by its number or its id. */
type ExtensionName = string | number;

/** A company, as a seed file tells of it. Whatever is left out gets what a new account would have. */
export interface SeedFile {
  /** When the sandbox's time begins, where it does not follow real time. */
  readonly now: string;
  readonly account: SeedAccount;
  readonly sites?: readonly SeedSite[];
  readonly costCenters?: readonly SeedCostCenter[];
  readonly roles: readonly SeedRole[];
  readonly apps: readonly SeedApp[];
  readonly emergencyLocations?: readonly SeedEmergencyLocation[];
  readonly extensions: readonly SeedExtension[];
  readonly phoneNumbers?: readonly SeedPhoneNumber[];
  readonly devices?: readonly SeedDevice[];
  readonly orders?: readonly SeedOrder[];
  readonly templates?: readonly SeedTemplate[];
  readonly licenseTypes?: readonly SeedLicenseType[];
  readonly licenses?: readonly SeedLicense[];
  readonly forwardingNumbers?: readonly SeedForwardingNumber[];
  readonly callerIds?: readonly SeedCallerId[];
  readonly reservations?: readonly SeedReservation[];
  readonly monitoringGroups?: readonly SeedMonitoringGroup[];
}

export interface SeedAccount extends Partial<Omit<Account, "id" | "company" | "defaultRoleId">> {
  readonly id: Id;
  readonly company: string;
}

export interface SeedSite extends Omit<Site, "id" | "accountId" | "operatorId" | "ivr">, Pick<Extension, "businessHours"> {
  readonly id?: Id;
  readonly extensionNumber?: string;
  readonly ivr?: SeedSiteIvr;
}

export interface SeedSiteIvr extends Pick<SiteIvr, "promptRepeatCount"> {
  /** The extension of a voice menu. */
  readonly topMenu?: ExtensionName;
  readonly actions: readonly SeedSiteIvrAction[];
}

export interface SeedSiteIvrAction extends Omit<SiteIvrAction, "extensionId"> {
  /** Where `Connect` leads to. */
  readonly extension?: ExtensionName;
}

export interface SeedCostCenter extends Omit<CostCenter, "id" | "accountId" | "parentId"> {
  readonly id?: Id;
  readonly parentId?: Id;
}

export interface SeedRole
  extends Pick<Role, "key" | "displayName" | "description" | "scope" | "siteCompatible" | "hidden" | "custom" | "lastUpdated"> {
  readonly id: Id;
  readonly admin?: boolean;
  readonly permissions?: readonly string[];
  readonly own?: readonly string[];
}

export interface SeedApp {
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly name: string;
  /** What the vendor lets it call; `open` when left out. */
  readonly access?: Access;
  readonly permissions: readonly string[];
  readonly grants: readonly Grant[];
  readonly redirectUris?: readonly string[];
}

export interface SeedEmergencyLocation {
  readonly id?: Id;
  readonly name: string;
  readonly address: Schema<"EmergencyAddress">;
  readonly site?: string | number;
  /** Whose own it is; one of the account's when left out. */
  readonly owner?: ExtensionName;
}

export interface SeedExtension
  extends Partial<
    Pick<
      Extension,
      | "subType"
      | "status"
      | "statusInfo"
      | "contact"
      | "name"
      | "partnerId"
      | "references"
      | "customFields"
      | "regionalSettings"
      | "businessHours"
      | "notifications"
      | "showsNameOutside"
      | "showsNumberInside"
      | "setupWizardState"
      | "internationalCalling"
      | "hidden"
      | "callQueueInfo"
      | "alertTimer"
      | "siteAccess"
      | "jwt"
      | "creationTime"
    >
  > {
  readonly id?: Id;
  readonly extensionNumber?: string | number;
  readonly type: Extension["type"];
  /** The key of a role. */
  readonly role?: string;
  /** The keys of further roles. */
  readonly roles?: readonly string[];
  /** A site's id or name; the main site when left out. */
  readonly site?: string | number;
  /** The sites that a user administers, each by its id or name; `main-site` is the main one. */
  readonly administeredSites?: readonly (string | number)[];
  readonly costCenter?: Id;
  /** Of a call queue or park location. */
  readonly members?: readonly ExtensionName[];
  /** Who may page with a paging group. */
  readonly pagers?: readonly ExtensionName[];
  /** The devices that a paging group is heard from, by id. */
  readonly pagingDevices?: readonly Id[];
}

export interface SeedPhoneNumber {
  readonly id?: Id;
  readonly phoneNumber: string;
  readonly usageType: Schema<"PhoneNumberUsageType"> | Schema<"PhoneNumberUsageTypeV2">;
  readonly type?: "VoiceFax" | "VoiceOnly" | "FaxOnly" | null;
  readonly paymentType?: Schema<"PhoneNumberPaymentType">;
  readonly status?: Schema<"PhoneNumberStatus">;
  readonly extension?: ExtensionName;
  readonly primary?: boolean;
  readonly label?: string;
  readonly location?: string;
  readonly features?: readonly Schema<"PhoneNumberFeature">[];
  /** The number that serves meanwhile. */
  readonly temporaryNumber?: string;
}

export interface SeedDevice
  extends Partial<Omit<Device, "id" | "accountId" | "extensionId" | "siteId" | "modelId" | "type" | "name" | "orderId">> {
  readonly id?: Id;
  readonly type: Device["type"];
  readonly name: string;
  /** The id of a model of the catalogue. */
  readonly model?: Id;
  readonly extension?: ExtensionName;
  readonly site?: string | number;
  readonly lines?: readonly SeedLine[];
}

export interface SeedLine {
  readonly id?: Id;
  readonly lineType: Schema<"PhoneLineType">;
  readonly phoneNumber?: string;
  /** A location by its name or id. */
  readonly emergencyLocation?: string;
  readonly emergencyAddress?: Schema<"EmergencyAddress">;
}

export interface SeedOrder {
  readonly id?: Id;
  readonly devices: readonly Id[];
  readonly creationTime?: string;
}

export interface SeedTemplate {
  readonly id?: Id;
  readonly type: Schema<"TemplateType">;
  readonly name: string;
  readonly description?: string;
  readonly creationTime?: string;
  readonly lastModifiedTime?: string;
}

export interface SeedLicenseType {
  readonly id: Id;
  readonly sku: Schema<"LicenseSku">;
  readonly name: string;
  readonly assignable: boolean;
  readonly feature?: Schema<"LicenseFeature">;
  readonly limit?: number;
}

export interface SeedLicense {
  readonly id?: Id;
  readonly sku: Schema<"LicenseSku">;
  readonly extension?: ExtensionName;
  readonly creationTime?: string;
}

export interface SeedForwardingNumber {
  readonly id?: Id;
  readonly extension: ExtensionName;
  readonly phoneNumber?: string;
  readonly label?: string;
  readonly type: Schema<"ForwardingNumberType">;
  readonly features: readonly Schema<"ForwardingNumberFeature">[];
  readonly flipNumber: string;
  readonly device?: Id;
}

/** What an extension shows to those it calls, with a device or with a feature. */
export interface SeedCallerId extends Pick<CallerId, "feature" | "type"> {
  readonly extension: ExtensionName;
  readonly device?: Id;
  /** For the type `PhoneNumber` alone. */
  readonly phoneNumber?: string;
}

/** A number of the pool that is kept for the account as a whole. */
export interface SeedReservation {
  readonly id: string;
  readonly phoneNumber: string;
  readonly reservedTill: string;
}

export interface SeedMonitoringGroup {
  readonly id?: Id;
  readonly name: string;
  readonly site?: string | number;
  readonly members?: readonly SeedMonitoringMember[];
}

export interface SeedMonitoringMember {
  readonly extension: ExtensionName;
  readonly permissions: readonly Schema<"MonitoringPermission">[];
}
