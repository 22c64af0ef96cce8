import type { Access } from "../contract/operation.ts";
import type { Schema } from "../contract/schemas.ts";

/**
 * What the sandbox knows, one interface a kind of thing. Ids are strings everywhere; views turn them into what a version
 * of the API shows. A thing points to another by its id, and each fact stands in one place: a phone's number, line and
 * emergency address belong to the line, so that phones can be swapped on it.
 */
export interface Doc {
  readonly id: string;
}

/** A time as it travels: ISO 8601 in UTC with milliseconds. */
export type Timestamp = string;

export interface Account extends Doc {
  readonly partnerId?: string;
  readonly company: string;
  readonly email?: string;
  readonly businessAddress: Schema<"BusinessAddress">;
  readonly mainSiteName: string;
  readonly status: Schema<"AccountStatus">;
  readonly statusInfo?: Schema<"AccountStatusInfo">;
  readonly setupWizardState: Schema<"AccountSetupState">;
  readonly signupInfo?: Schema<"SignupInfo">;
  readonly brandId: string;
  readonly servicePlanId: string;
  readonly billingPlan?: Schema<"BillingPlan">;
  readonly packageId?: string;
  readonly contractedCountryId: string;
  readonly regionalSettings: RegionalChoice;
  /** The open hours of each day; missing for around the clock. */
  readonly businessHours?: Schema<"WeeklyRanges">;
  readonly limits: Schema<"AccountLimits">;
  /** The features that are on; all others are off. */
  readonly serviceFeatures: readonly string[];
  /** Whether devices may have emergency addresses of their own; newer accounts take locations alone. */
  readonly acceptsDeviceAddresses: boolean;
  /** The role of new users to whom nobody gives another one; the one with the key `user` where none was chosen. */
  readonly defaultRoleId?: string;
  /** The account's custom fields, five at most. */
  readonly customFields: readonly CustomField[];
  /** The accounts whose directories are one with this one's, itself among them. */
  readonly federation?: Federation;
  readonly creationTime: Timestamp;
}

/** Accounts that share their directories. Of the others nothing is known but this. */
export interface Federation {
  readonly id: string;
  readonly displayName: string;
  readonly type: Schema<"FederationType">;
  readonly accounts: readonly Pick<Schema<"FederatedAccount">, "id" | "companyName" | "federatedName" | "linkCreationTime">[];
  readonly creationTime: Timestamp;
  readonly lastModifiedTime: Timestamp;
}

/** Entries of the dictionaries, by their ids. */
export interface RegionalChoice {
  readonly homeCountryId?: string;
  readonly timezoneId?: string;
  readonly languageId?: string;
  readonly greetingLanguageId?: string;
  readonly formattingLocaleId?: string;
  readonly timeFormat?: Schema<"TimeFormat">;
  readonly currencyId?: string;
}

export interface CustomField {
  readonly id: string;
  readonly displayName: string;
}

/**
 * A site beside the main one, which every account has without a record: its id is `main-site`. Both are extensions, too: this
 * one of the same id, which has its number, the main one of an id of its own.
 */
export interface Site extends Doc {
  readonly accountId: string;
  readonly name: string;
  readonly code?: string;
  readonly callerIdName?: string;
  readonly email?: string;
  readonly businessAddress?: Schema<"BusinessAddress">;
  /** What differs from the account's. */
  readonly regionalSettings?: RegionalChoice;
  /** The extension that takes the site's calls. */
  readonly operatorId?: string;
  readonly siteAccess?: Schema<"SiteAccess">;
  /** What callers hear first, and what their keys do; missing where it is as at first. */
  readonly ivr?: SiteIvr;
}

export interface SiteIvr {
  /** The extension of a voice menu. */
  readonly topMenuId?: string;
  readonly promptRepeatCount: Schema<"IvrPromptRepeatCount">;
  readonly actions: readonly SiteIvrAction[];
}

export interface SiteIvrAction {
  readonly input: Schema<"SiteIvrKey">;
  readonly action: Schema<"SiteIvrActionType">;
  /** Where `Connect` leads to. */
  readonly extensionId?: string;
}

/** A role: the user permissions that it gives. */
export interface Role extends Doc {
  readonly accountId: string;
  /** The name that `sandbox.auth(role)` takes. */
  readonly key: string;
  readonly displayName: string;
  readonly description?: string;
  /** Whom or what the permissions are about, as the role is shown. */
  readonly scope?: Schema<"RoleScope">;
  readonly siteCompatible?: boolean;
  readonly hidden?: boolean;
  /** Made by the account itself: others are neither changed nor deleted. */
  readonly custom?: boolean;
  readonly lastUpdated?: Timestamp;
  /** An administrator may do everything. */
  readonly admin: boolean;
  /** What its users may do in the whole account. */
  readonly permissions: readonly string[];
  /** What its users may do to their own extension alone. */
  readonly own: readonly string[];
}

export interface Extension extends Doc {
  readonly accountId: string;
  readonly type: Schema<"ExtensionType">;
  readonly subType?: Schema<"ExtensionSubType">;
  readonly status: Schema<"ExtensionStatus">;
  readonly statusInfo?: Schema<"ExtensionStatusInfo">;
  /** Missing while the extension is unassigned. */
  readonly extensionNumber?: string;
  /** Of what is no user; users are named by their contact. */
  readonly name?: string;
  readonly contact?: Schema<"Contact">;
  readonly siteId: string;
  readonly costCenterId?: string;
  /** User roles, by id. None for what is no user. */
  readonly roleIds: readonly string[];
  readonly partnerId?: string;
  readonly references?: readonly Schema<"ExternalReference">[];
  readonly customFields?: readonly { readonly id: string; readonly value: string }[];
  readonly regionalSettings?: RegionalChoice;
  /** The open hours of each day; missing for around the clock. */
  readonly businessHours?: Schema<"WeeklyRanges">;
  readonly setupWizardState: Schema<"ExtensionSetupState">;
  readonly internationalCalling: boolean;
  readonly hidden: boolean;
  /** What was chosen to be told of; the rest is as at first. */
  readonly notifications?: Omit<Schema<"NotificationSettingsUpdate">, "uri">;
  /** Which number invitations to the user's conference name; the first one when left out. */
  readonly conferenceNumber?: string;
  /** Whether others may begin the user's conference; no when left out. */
  readonly joinBeforeHost?: boolean;
  /** Whether people outside see the name; yes when left out. */
  readonly showsNameOutside?: boolean;
  /** Whether colleagues see the number; no when left out. */
  readonly showsNumberInside?: boolean;
  readonly callQueueInfo?: Schema<"CallQueueServiceLevel">;
  readonly alertTimer?: Schema<"CallQueueAlertTimer">;
  /** Whether members of the queue choose when they take its calls; yes when left out. */
  readonly editableMemberStatus?: boolean;
  /** Whether the queue's calls go to other queues; no when left out. */
  readonly overflows?: boolean;
  readonly siteAccess?: Schema<"SiteAccess">;
  /** The sites that a user administers, `main-site` among them; none when left out. */
  readonly administeredSiteIds?: readonly string[];
  /** Whether there is a password; the password itself is not kept. */
  readonly hasPassword: boolean;
  /** Where the user is logged in to the vendor's app. */
  readonly webApps?: readonly WebApp[];
  /** The JWT that logs this user in, to the letter. */
  readonly jwt?: string;
  readonly creationTime: Timestamp;
}

/** A login to the vendor's app. */
export interface WebApp {
  readonly id: string;
  readonly name?: string;
  readonly serial?: string;
  /** For how many seconds calls reach it; missing while none do. */
  readonly expiresIn?: number;
}

/** Who belongs to a group: one record for each member of each group. */
export interface Membership extends Doc {
  readonly accountId: string;
  /** The group's extension. */
  readonly groupId: string;
  /**
   * `member` of a call queue or park location, `pager` who may page, `device` that pages are heard from, `overflow` a queue
   * that gets the calls of another one.
   */
  readonly role: "member" | "pager" | "device" | "overflow";
  /** An extension, or a device for `device`. */
  readonly memberId: string;
}

/** A group in which some listen to the calls of others. It is no extension. */
export interface MonitoringGroup extends Doc {
  readonly accountId: string;
  readonly name: string;
  readonly siteId: string;
}

/** Who belongs to a monitoring group: one record for each member of each group. Its id is made of both. */
export interface MonitoringMember extends Doc {
  readonly accountId: string;
  readonly groupId: string;
  readonly extensionId: string;
  /** One at least. */
  readonly permissions: readonly Schema<"MonitoringPermission">[];
}

export interface Device extends Doc {
  readonly accountId: string;
  readonly type: Schema<"DeviceType">;
  readonly name: string;
  readonly sku?: string;
  readonly modelId?: string;
  readonly addons?: readonly Schema<"DeviceAddon">[];
  readonly serial?: string;
  readonly status: "Online" | "Offline";
  readonly computerName?: string;
  /** Missing while nobody has the device: then it is in the inventory. */
  readonly extensionId?: string;
  /** Where it is while nobody has it; else it is where its user is. */
  readonly siteId: string;
  readonly linePooling: Schema<"LinePooling">;
  readonly shipping?: Schema<"Shipping">;
  readonly orderId?: string;
  readonly boxBillingId?: number;
  readonly useAsCommonPhone?: boolean;
  readonly hotDeskDevice?: boolean;
  readonly inCompanyNet?: boolean;
  readonly automaticVoicemailLogin?: boolean;
  readonly lastLocationReportTime?: Timestamp;
}

/** A digital line: the slot that a number, an emergency address and, for a while, a device belong to. */
export interface Line extends Doc {
  readonly accountId: string;
  readonly lineType: Schema<"PhoneLineType">;
  readonly deviceId?: string;
  readonly extensionId?: string;
  readonly phoneNumberId?: string;
  readonly emergency?: LineEmergency;
  readonly costCenterId?: string;
}

/** Where a line's emergency calls come from: a location, or an address of its own. */
export interface LineEmergency {
  readonly locationId?: string;
  readonly address?: Schema<"EmergencyAddress">;
  readonly syncStatus: Schema<"EmergencySyncStatus">;
  readonly provisioning: Schema<"LineProvisioningStatus">;
}

export interface EmergencyLocation extends Doc {
  readonly accountId: string;
  readonly name: string;
  readonly address: Schema<"EmergencyAddress">;
  readonly siteId: string;
  readonly addressStatus: Schema<"EmergencyAddressStatus">;
  readonly syncStatus: Schema<"EmergencySyncStatus">;
  /** Whose own it is, and nobody else may use; missing for one of the account's, which everybody may. */
  readonly ownerId?: string;
  readonly addressFormatId?: string;
  readonly trusted: boolean;
}

export interface PhoneNumber extends Doc {
  readonly accountId: string;
  /** E.164. */
  readonly phoneNumber: string;
  /**
   * `Inventory` and its kin are numbers that nobody uses; v1 does not list them. What v2 calls `PhoneLine` is a
   * `DirectNumber` here: which line a number is on stands in the line.
   */
  readonly usageType: Exclude<Schema<"PhoneNumberUsageType"> | Schema<"PhoneNumberUsageTypeV2">, "PhoneLine">;
  readonly type: "VoiceFax" | "VoiceOnly" | "FaxOnly" | null;
  readonly paymentType: Schema<"PhoneNumberPaymentType">;
  readonly status: Schema<"PhoneNumberStatus">;
  readonly activationStatus?: Schema<"PhoneNumberActivationStatus">;
  /** Missing for numbers of the company and of the inventory. */
  readonly extensionId?: string;
  readonly primary?: boolean;
  readonly label?: string;
  readonly location?: string;
  readonly callerIdName?: string;
  readonly vanityPattern?: string;
  readonly countryId: string;
  readonly features?: readonly Schema<"PhoneNumberFeature">[];
  readonly temporaryNumberId?: string;
  readonly costCenterId?: string;
  readonly providerId?: string;
  readonly contactCenterProvider?: Schema<"ContactCenterProvider">;
}

/**
 * What an extension shows for calls from one of its devices, or for those that a feature makes. Where nothing was chosen there
 * is no record. Its id is made of the others.
 */
export interface CallerId extends Doc {
  readonly accountId: string;
  readonly extensionId: string;
  readonly deviceId?: string;
  readonly feature?: Schema<"CallerIdFeature">;
  readonly type: Schema<"CallerIdType">;
  /** For the type `PhoneNumber` alone. */
  readonly phoneNumberId?: string;
}

/** A number of the pool that somebody keeps for a while. The pool itself is derived, not stored. */
export interface Reservation extends Doc {
  /** E.164. */
  readonly phoneNumber: string;
  /** Who keeps it; missing for one that is kept for the account as a whole. */
  readonly sessionId?: string;
  readonly accountId: string;
  readonly reservedTill: Timestamp;
}

export interface ForwardingNumber extends Doc {
  readonly accountId: string;
  readonly extensionId: string;
  readonly phoneNumber?: string;
  readonly label?: string;
  readonly type: Schema<"ForwardingNumberType">;
  readonly features: readonly Schema<"ForwardingNumberFeature">[];
  readonly flipNumber: string;
  readonly deviceId?: string;
  /** One of the extension's own phones, which comes and goes by itself. */
  readonly automatic?: true;
}

export interface Order extends Doc {
  readonly accountId: string;
  readonly deviceIds: readonly string[];
  readonly creationTime: Timestamp;
}

/** Work that takes time. What `input` and `result` hold is its operation's own. */
export interface Task extends Doc {
  readonly accountId: string;
  readonly kind: "extensionBulkUpdate" | "inventoryAddition" | "deviceOrder";
  readonly status: "Accepted" | "InProgress" | "Completed" | "Failed";
  readonly creationTime: Timestamp;
  readonly lastModifiedTime: Timestamp;
  /** The extension of who began it: what it changes is theirs. */
  readonly initiatorId?: string;
  readonly input?: unknown;
  readonly result?: unknown;
}

export interface Template extends Doc {
  readonly accountId: string;
  readonly type: Schema<"TemplateType">;
  readonly name: string;
  readonly description?: string;
  readonly creationTime: Timestamp;
  readonly lastModifiedTime: Timestamp;
}

/** A kind of licence. The same for all accounts. */
export interface LicenseType extends Doc {
  readonly sku: Schema<"LicenseSku">;
  readonly name: string;
  readonly assignable: boolean;
  readonly feature?: Schema<"LicenseFeature">;
  /** How many licences of the type an account may have. */
  readonly limit?: number;
}

export interface License extends Doc {
  readonly accountId: string;
  readonly typeId: string;
  readonly extensionId?: string;
  readonly creationTime: Timestamp;
}

export interface CostCenter extends Doc {
  readonly accountId: string;
  readonly name?: string;
  readonly billingCode?: string;
  readonly taxLocation: Schema<"TaxLocation">;
  readonly parentId?: string;
}

/** An application that may log in. Its id is its client id. */
export interface App extends Doc {
  readonly name: string;
  /** Missing for public clients. */
  readonly clientSecret?: string;
  /** The most that the vendor lets it call. */
  readonly access: Access;
  readonly permissions: readonly string[];
  readonly grants: readonly Grant[];
  readonly redirectUris: readonly string[];
}

/** A way of logging in that an app may use. */
export type Grant = "jwt" | "code" | "refresh";

/** A login: who, with which app, and what it may do. Its tokens are `Token` records. */
export interface Session extends Doc {
  readonly appId: string;
  readonly accountId: string;
  readonly extensionId: string;
  readonly scope: readonly string[];
  readonly endpointId?: string;
  readonly accessTtlS: number;
  /** 0 for a session without refresh tokens. */
  readonly refreshTtlS: number;
  readonly accessToken: string;
  readonly refreshToken?: string;
  /** How it began; missing in files of an older version, for a JWT. */
  readonly grant?: "jwt" | "code";
  /** When the present access token was first used; what the old refresh token's grace depends on. */
  readonly firstUsedMs?: number;
  readonly startedMs: number;
}

/** A token by its text. A renewed pair stays for a while, as it dies in steps. */
export interface Token extends Doc {
  readonly kind: "access" | "refresh";
  readonly sessionId: string;
  readonly expiresMs: number;
  /** When a renewal put another in its place. */
  readonly replacedMs?: number;
}

/** A refresh token by its text that was revoked, until it would have run out. */
export interface RevokedToken extends Doc {
  readonly appId: string;
}

/** An authorization code by its text. */
export interface AuthorizationCode extends Doc {
  readonly appId: string;
  readonly extensionId: string;
  readonly redirectUri: string;
  /** Whether the request named the redirect URI: then the exchange must name it as well. */
  readonly redirectUriGiven: boolean;
  readonly challenge?: string;
  readonly challengeMethod: "plain" | "S256";
  readonly expiresMs: number;
}

/** A change, as the audit trail tells of it: with the names of then, as whom it names may be gone. */
export interface AuditEntry extends Doc {
  readonly accountId: string;
  readonly eventTime: Timestamp;
  /** Missing where nobody knows any more who it was. */
  readonly initiator?: Schema<"AuditInitiator">;
  readonly actionId: string;
  readonly eventType: "CREATE" | "UPDATE" | "DELETE";
  readonly target: Schema<"AuditTarget">;
  readonly changes?: readonly AuditChange[];
  /** How many members of records were too many to be told of. */
  readonly omitted?: number;
  /** The settings of which only that they were changed is told. */
  readonly settings?: readonly string[];
}

/** What became of a record: all of it where it is new or gone, and else the members that are others than before. */
export interface AuditChange {
  readonly kind: string;
  readonly id: string;
  readonly before?: object | undefined;
  readonly after?: object | undefined;
}

/** All kinds of things, by the name of their collection. */
export interface Kinds {
  accounts: Account;
  sites: Site;
  roles: Role;
  extensions: Extension;
  memberships: Membership;
  monitoringGroups: MonitoringGroup;
  monitoringMembers: MonitoringMember;
  devices: Device;
  lines: Line;
  emergencyLocations: EmergencyLocation;
  phoneNumbers: PhoneNumber;
  callerIds: CallerId;
  reservations: Reservation;
  forwardingNumbers: ForwardingNumber;
  orders: Order;
  tasks: Task;
  templates: Template;
  licenseTypes: LicenseType;
  licenses: License;
  costCenters: CostCenter;
  apps: App;
  sessions: Session;
  tokens: Token;
  revokedTokens: RevokedToken;
  codes: AuthorizationCode;
  auditTrail: AuditEntry;
}

/** The name of a collection. */
export type Kind = keyof Kinds;
