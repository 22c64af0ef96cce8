// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
import type { components } from "./types.gen.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** A company's account, as v1 shows it. v2 has the same id as a string. */
export interface Account extends Schema<"Account"> {}

/** The brand that the account is sold under. */
export interface AccountBrand extends Schema<"AccountBrand"> {}

/** The country that the account's contract is for. */
export interface AccountContractedCountry extends Schema<"AccountContractedCountry"> {}

/** A new account. The service has no member that it insists on. */
export interface AccountCreation extends Schema<"AccountCreation"> {}

/** The language of the account, with what it may serve for. */
export interface AccountCreationLanguage extends Schema<"AccountCreationLanguage"> {}

/** The language of the account, with what it may serve for. */
export interface AccountCreationLanguageInput extends Schema<"AccountCreationLanguageInput"> {}

/** The system extension of a new account. */
export interface AccountCreationOperator extends Schema<"AccountCreationOperator"> {}

/** The system extension of a new account. */
export interface AccountCreationOperatorInput extends Schema<"AccountCreationOperatorInput"> {}

/** Where the account is at home, as release 9.x shows it. */
export interface AccountCreationRegionalSettings extends Schema<"AccountCreationRegionalSettings"> {}

/** Where the account is at home, as release 9.x shows it. */
export interface AccountCreationRegionalSettingsInput extends Schema<"AccountCreationRegionalSettingsInput"> {}

/** What the account subscribes to. */
export interface AccountCreationServiceInfo extends Schema<"AccountCreationServiceInfo"> {}

/** What the owner agreed to at sign-up. */
export interface AccountCreationSignupInfo extends Schema<"AccountCreationSignupInfo"> {}

/** The currency that the account is billed in. */
export interface AccountCurrency extends Schema<"AccountCurrency"> {}

/** Limits that hold for the account. */
export interface AccountLimits extends Schema<"AccountLimits"> {}

/**
 * The system extension of the account, whose user has full administrative rights. Each account has one, with the id of the
 * account; its number is usually 101, `0` on old accounts.
 */
export interface AccountOperator extends Schema<"AccountOperator"> {}

/** A package of the catalogue. */
export interface AccountPackage extends Schema<"AccountPackage"> {}

/** The service plan. */
export interface AccountPlan extends Schema<"AccountPlan"> {}

/** Country, time zone, languages and currency of an account. */
export interface AccountRegionalSettings extends Schema<"AccountRegionalSettings"> {}

/** Changes of an account's country, time zone and languages, each chosen by its id or by its public name. */
export interface AccountRegionalSettingsUpdate extends Schema<"AccountRegionalSettingsUpdate"> {}

/** A feature, and whether the account has it. */
export interface AccountServiceFeature extends Schema<"AccountServiceFeature"> {}

/** A feature, and whether the account has it. */
export interface AccountServiceFeatureInput extends Schema<"AccountServiceFeatureInput"> {}

/** What the account has subscribed to, in short. `readServiceInfo` has features and limits as well. */
export interface AccountServiceSummary extends Schema<"AccountServiceSummary"> {}

/** How far the owner got in the setup wizard. */
export type AccountSetupState = Schema<"AccountSetupState">;

/** The account's state. A new one starts as `Initial` unless told otherwise, and is `Confirmed` once it is in service. */
export type AccountStatus = Schema<"AccountStatus">;

/** Why an account is disabled; missing for other states. */
export interface AccountStatusInfo extends Schema<"AccountStatusInfo"> {}

/** What an account has subscribed to, as v2 shows it. */
export interface AccountSubscription extends Schema<"AccountSubscription"> {}

/** A company's account, as v2 shows it. */
export interface AccountV2 extends Schema<"AccountV2"> {}

/** A permission that somebody has. */
export interface ActivePermission extends Schema<"ActivePermission"> {}

/** A site that a user administers. */
export interface AdministeredSite extends Schema<"AdministeredSite"> {}

/** A site that a user administers. */
export interface AdministeredSiteInput extends Schema<"AdministeredSiteInput"> {}

/** Country, time zone, languages and currency of a site. */
export interface AdministeredSiteRegionalSettings extends Schema<"AdministeredSiteRegionalSettings"> {}

/** Country, time zone, languages and currency of a site. */
export interface AdministeredSiteRegionalSettingsInput extends Schema<"AdministeredSiteRegionalSettingsInput"> {}

/** The sites that a user administers. In a request the ids of the records count alone. */
export interface AdministeredSites extends Schema<"AdministeredSites"> {}

/** The sites that a user administers. In a request the ids of the records count alone. */
export interface AdministeredSitesInput extends Schema<"AdministeredSitesInput"> {}

/** The country that the extension is assigned to. */
export interface AssignedCountry extends Schema<"AssignedCountry"> {}

/** The roles that a user has. */
export interface AssignedRoles extends Schema<"AssignedRoles"> {}

/** The roles that a user has. */
export interface AssignedRolesInput extends Schema<"AssignedRolesInput"> {}

/** A kind of change, such as `CHANGE_USER_INFO`. */
export type AuditActionId = Schema<"AuditActionId">;

/** A kind of change, such as `CHANGE_USER_INFO`. */
export type AuditActionIdInput = Schema<"AuditActionIdInput">;

/** What a change was in detail. */
export interface AuditDetails extends Schema<"AuditDetails"> {}

/** A change, with who made it. */
export interface AuditEvent extends Schema<"AuditEvent"> {}

/** Who made a change, as they were then. */
export interface AuditInitiator extends Schema<"AuditInitiator"> {}

/** A name with its value. */
export interface AuditParameter extends Schema<"AuditParameter"> {}

/** Whom or what a change was about, as it was after it, or before where it is gone. */
export interface AuditTarget extends Schema<"AuditTarget"> {}

/** A page of changes. */
export interface AuditTrailPage extends Schema<"AuditTrailPage"> {}

/** Where a page of changes stands among all that were found. `page` is left out when the page is empty. */
export interface AuditTrailPaging extends Schema<"AuditTrailPaging"> {}

/** Which changes to look for. Filters add up, the values of one do not. */
export interface AuditTrailSearch extends Schema<"AuditTrailSearch"> {}

/** What somebody may do, by all of their roles together. */
export interface AuthorizationProfile extends Schema<"AuthorizationProfile"> {}

/** An entry for each id of a batch, in the order of the ids. */
export type BatchAnswer = Schema<"BatchAnswer">;

/** What became of one id of a batch. */
export interface BatchItem extends Schema<"BatchItem"> {}

/**
 * The parts of a batch, each with its own Content-Type, parted by the boundary that the answer's Content-Type names. The
 * first part is a `BatchStatusList`; then comes a part for each id, in the same order: the body that the call would have
 * had for this id alone.
 */
export type BatchParts = Schema<"BatchParts">;

/** How the call went for one id of a batch. */
export interface BatchStatus extends Schema<"BatchStatus"> {}

/** The first part of a batch that is answered as `multipart/mixed`. */
export interface BatchStatusList extends Schema<"BatchStatusList"> {}

/** The package that the account was bought as. */
export interface BillingPackage extends Schema<"BillingPackage"> {}

/** How the account is billed. */
export interface BillingPlan extends Schema<"BillingPlan"> {}

/** The brand an account was sold under. */
export interface Brand extends Schema<"Brand"> {}

/** The country a brand is sold in. */
export interface BrandCountry extends Schema<"BrandCountry"> {}

/** The country a brand is sold in. */
export interface BrandCountryInput extends Schema<"BrandCountryInput"> {}

/** The brand that the account is sold under. */
export interface BrandReference extends Schema<"BrandReference"> {}

/** What became of one record of a v2 bulk call. */
export interface BulkItemResult extends Schema<"BulkItemResult"> {}

/** A postal address as v1 has it, free of checks. v2 has `PostalAddress`. */
export interface BusinessAddress extends Schema<"BusinessAddress"> {}

/** When an extension or the company takes calls. */
export interface BusinessHours extends Schema<"BusinessHours"> {}

/** A schedule. An empty one means around the clock, every day. */
export interface BusinessHoursSchedule extends Schema<"BusinessHoursSchedule"> {}

/** New hours of an extension, in the place of those before. */
export interface BusinessHoursUpdate extends Schema<"BusinessHoursUpdate"> {}

/** How notes about calls are told of. */
export interface CallNoteNotifications extends Schema<"CallNoteNotifications"> {}

/** A call queue. Its id is that of its extension, but a string. */
export interface CallQueue extends Schema<"CallQueue"> {}

/** The alert timer of a call queue, in seconds. */
export type CallQueueAlertTimer = Schema<"CallQueueAlertTimer">;

/** The alert timer of a call queue, in seconds. */
export type CallQueueAlertTimerInput = Schema<"CallQueueAlertTimerInput">;

/** Who joins a queue, and who leaves it. An id stands in one of the lists only. */
export interface CallQueueAssignment extends Schema<"CallQueueAssignment"> {}

/** A call queue, chosen by its id. */
export interface CallQueueChoice extends Schema<"CallQueueChoice"> {}

/** A call queue in full. */
export interface CallQueueDetails extends Schema<"CallQueueDetails"> {}

/** A page of call queues. */
export interface CallQueueList extends Schema<"CallQueueList"> {}

/** An extension that takes a queue's calls. */
export interface CallQueueMember extends Schema<"CallQueueMember"> {}

/** A page of a queue's members. */
export interface CallQueueMemberList extends Schema<"CallQueueMemberList"> {}

/** Where a queue's calls go that nobody takes. */
export interface CallQueueOverflow extends Schema<"CallQueueOverflow"> {}

/** Changes of where a queue's calls go. What is left out stays. */
export interface CallQueueOverflowUpdate extends Schema<"CallQueueOverflowUpdate"> {}

/** A call queue. The id is enough. */
export interface CallQueueReference extends Schema<"CallQueueReference"> {}

/** A call queue. The id is enough. */
export interface CallQueueReferenceInput extends Schema<"CallQueueReferenceInput"> {}

/** How the service level of a call queue is counted. */
export interface CallQueueServiceLevel extends Schema<"CallQueueServiceLevel"> {}

/** Whether the queue is at work. */
export type CallQueueStatus = Schema<"CallQueueStatus">;

/** Whether the queue is at work. */
export type CallQueueStatusInput = Schema<"CallQueueStatusInput">;

/** Changes of a call queue. What is left out stays. */
export interface CallQueueUpdate extends Schema<"CallQueueUpdate"> {}

/** What is shown. */
export interface CallerIdChoice extends Schema<"CallerIdChoice"> {}

/** What is shown. */
export interface CallerIdChoiceInput extends Schema<"CallerIdChoiceInput"> {}

/** A device of the extension. In requests the id is enough. */
export interface CallerIdDevice extends Schema<"CallerIdDevice"> {}

/** A device of the extension. In requests the id is enough. */
export interface CallerIdDeviceInput extends Schema<"CallerIdDeviceInput"> {}

/** What makes the calls. */
export type CallerIdFeature = Schema<"CallerIdFeature">;

/** What makes the calls. */
export type CallerIdFeatureInput = Schema<"CallerIdFeatureInput">;

/** A number of the extension or of the company. In requests the id is enough. */
export interface CallerIdNumber extends Schema<"CallerIdNumber"> {}

/** A number of the extension or of the company. In requests the id is enough. */
export interface CallerIdNumberInput extends Schema<"CallerIdNumberInput"> {}

/** Whether it is a number, nothing, or the number of where the call is made from. */
export type CallerIdType = Schema<"CallerIdType">;

/** Whether it is a number, nothing, or the number of where the call is made from. */
export type CallerIdTypeInput = Schema<"CallerIdTypeInput">;

/** The company's name, mail address and business address. */
export interface CompanyAddress extends Schema<"CompanyAddress"> {}

/** Changes of the company's name, mail address and business address. */
export interface CompanyAddressUpdate extends Schema<"CompanyAddressUpdate"> {}

/** New hours of the company, in the place of those before. */
export interface CompanyBusinessHoursUpdate extends Schema<"CompanyBusinessHoursUpdate"> {}

/** A number to dial into conferences. */
export interface ConferenceNumber extends Schema<"ConferenceNumber"> {}

/** One of the numbers to dial. */
export interface ConferenceNumberChoice extends Schema<"ConferenceNumberChoice"> {}

/** A user's own conference, which others dial into. */
export interface ConferencingSettings extends Schema<"ConferencingSettings"> {}

/** Changes of a user's conference. What is left out stays. */
export interface ConferencingUpdate extends Schema<"ConferencingUpdate"> {}

/** Who stands behind an extension. */
export interface Contact extends Schema<"Contact"> {}

/** Who stands behind a new extension. */
export interface ContactCreation extends Schema<"ContactCreation"> {}

/** Who stands behind an extension, as far as requests can say it. */
export interface ContactDetails extends Schema<"ContactDetails"> {}

/** Who stands behind an extension, as far as requests can say it. */
export interface ContactDetailsInput extends Schema<"ContactDetailsInput"> {}

/** A country that a brand makes contracts for. */
export interface ContractedCountry extends Schema<"ContractedCountry"> {}

/** The countries that a brand makes contracts for. */
export interface ContractedCountryList extends Schema<"ContractedCountryList"> {}

/** A part of the company that costs are booked to. Its ids are integers, unlike others in v2. */
export interface CostCenter extends Schema<"CostCenter"> {}

/** The cost centres of an account. */
export interface CostCenterList extends Schema<"CostCenterList"> {}

/** The cost centre that the extension is charged to. */
export interface CostCenterReference extends Schema<"CostCenterReference"> {}

/** The cost centre that the extension is charged to. */
export interface CostCenterReferenceInput extends Schema<"CostCenterReferenceInput"> {}

/** A country, and what the service offers there. */
export interface Country extends Schema<"Country"> {}

/** The country that numbers are read from. The id counts where both are given. */
export interface CountryChoice extends Schema<"CountryChoice"> {}

/** A country in the two letters of ISO 3166-1. */
export type CountryIsoCode = Schema<"CountryIsoCode">;

/** The country a state belongs to. */
export interface CountryLink extends Schema<"CountryLink"> {}

/** A page of countries. */
export interface CountryList extends Schema<"CountryList"> {}

/** A country, named by another record. Many records give no more than `id` and `uri`. */
export interface CountryReference extends Schema<"CountryReference"> {}

/** A country, named by another record. Many records give no more than `id` and `uri`. */
export interface CountryReferenceInput extends Schema<"CountryReferenceInput"> {}

/** What the service offers in a country. */
export interface CountryServices extends Schema<"CountryServices"> {}

/** A new account, in the form of release 9.x. `readAccount` shows the operator in short and has newer members. */
export interface CreatedAccount extends Schema<"CreatedAccount"> {}

/** The system extension of a new account, with all that the service assigned. */
export interface CreatedOperator extends Schema<"CreatedOperator"> {}

/** A currency. */
export interface Currency extends Schema<"Currency"> {}

/** A currency. */
export interface CurrencyInput extends Schema<"CurrencyInput"> {}

/** A field that an account has added to its users. */
export interface CustomField extends Schema<"CustomField"> {}

/** What has values of the field. */
export type CustomFieldCategory = Schema<"CustomFieldCategory">;

/** What has values of the field. */
export type CustomFieldCategoryInput = Schema<"CustomFieldCategoryInput">;

/** A custom field to create. */
export interface CustomFieldCreation extends Schema<"CustomFieldCreation"> {}

/** The custom fields of an account. */
export interface CustomFieldList extends Schema<"CustomFieldList"> {}

/** Changes of a custom field. */
export interface CustomFieldUpdate extends Schema<"CustomFieldUpdate"> {}

/** The value of a custom field. An account has five such fields at most. */
export interface CustomFieldValue extends Schema<"CustomFieldValue"> {}

/** The value of a custom field. An account has five such fields at most. */
export interface CustomFieldValueInput extends Schema<"CustomFieldValueInput"> {}

/** The role that a new user has to whom nobody gives another one. */
export interface DefaultRole extends Schema<"DefaultRole"> {}

/** The role to make the default one. */
export interface DefaultRoleChoice extends Schema<"DefaultRoleChoice"> {}

/** Who joins a department, and who leaves it. An id stands in one of the lists only. */
export interface DepartmentAssignment extends Schema<"DepartmentAssignment"> {}

/** Who joins and who leaves which departments. */
export interface DepartmentAssignments extends Schema<"DepartmentAssignments"> {}

/** A page of a department's members. */
export interface DepartmentMemberList extends Schema<"DepartmentMemberList"> {}

/** What is shown for calls from a device. */
export interface DeviceCallerId extends Schema<"DeviceCallerId"> {}

/** What is shown for calls from a device. */
export interface DeviceCallerIdInput extends Schema<"DeviceCallerIdInput"> {}

/**
 * A phone of the customer's own that shall be made, with its line: where emergency calls from it come from, and which
 * number it gets. The number is named in one of five ways.
 */
export interface DeviceDefinition extends Schema<"DeviceDefinition"> {}

/** An extension number. */
export type DialedNumber = Schema<"DialedNumber">;

/** A city and the area code of its phone numbers. */
export interface DialingLocation extends Schema<"DialingLocation"> {}

/** A page of cities. */
export interface DialingLocationList extends Schema<"DialingLocationList"> {}

/** One entry of a dictionary, chosen by its id. */
export interface DictionaryChoice extends Schema<"DictionaryChoice"> {}

/** The account that an entry belongs to; where a federation is shown. */
export interface DirectoryAccount extends Schema<"DirectoryAccount"> {}

/** A kind of entry to look for. */
export type DirectoryContactType = Schema<"DirectoryContactType">;

/** A person, group or place that the company's people can call. */
export interface DirectoryEntry extends Schema<"DirectoryEntry"> {}

/** A page of the directory. */
export interface DirectoryEntryList extends Schema<"DirectoryEntryList"> {}

/** A kind of extension to look for. */
export type DirectoryExtensionType = Schema<"DirectoryExtensionType">;

/** Accounts that share their directories. */
export interface DirectoryFederation extends Schema<"DirectoryFederation"> {}

/** The value of a custom field. */
export interface DirectoryFieldValue extends Schema<"DirectoryFieldValue"> {}

/** The system outside that an entry comes from. */
export interface DirectoryIntegration extends Schema<"DirectoryIntegration"> {}

/** A kind of entry to list. */
export type DirectoryListType = Schema<"DirectoryListType">;

/** A field to order entries by. */
export interface DirectoryOrder extends Schema<"DirectoryOrder"> {}

/** How many entries a page holds, as a number or in words. */
export type DirectoryPageSize = Schema<"DirectoryPageSize">;

/** Where a page stands in the directory. `page`, `pageStart` and `pageEnd` are left out when it is empty. */
export interface DirectoryPaging extends Schema<"DirectoryPaging"> {}

/** A number of an entry. */
export interface DirectoryPhoneNumber extends Schema<"DirectoryPhoneNumber"> {}

/** A picture. */
export interface DirectoryProfileImage extends Schema<"DirectoryProfileImage"> {}

/** How calls find their way to an integration. */
export type DirectoryRoutingType = Schema<"DirectoryRoutingType">;

/** Which entries to look for. Filters add up, the values of one do not. */
export interface DirectorySearch extends Schema<"DirectorySearch"> {}

/** What words are looked for in. */
export type DirectorySearchField = Schema<"DirectorySearchField">;

/** The site that an entry belongs to. */
export interface DirectorySite extends Schema<"DirectorySite"> {}

/** The state of an entry's extension. */
export type DirectoryStatus = Schema<"DirectoryStatus">;

/** People, or what is nobody. */
export type DirectoryTypeGroup = Schema<"DirectoryTypeGroup">;

/** A phone number in E.164, with its plus sign. */
export type E164PhoneNumber = Schema<"E164PhoneNumber">;

/** The role that gives a permission. */
export interface EffectiveRole extends Schema<"EffectiveRole"> {}

/** An emergency location, by its id. */
export interface EmergencyLocationReference extends Schema<"EmergencyLocationReference"> {}

/**
 * How the service says no. `errors` holds one entry or more; decide on `errors[].errorCode`.
 * v1 repeats the first entry at the top, where the code may be an older alias: `InvalidParameter` for CMN-101, CMN-102 with
 * 400, CMN-414 and the codes of messages (MSG), `TokenInvalid` for OAU-149, `InsufficientPermissions` for CMN-401.
 * Whether v2 does so too is not known, so the copy is optional here.
 */
export interface ErrorEnvelope extends Schema<"ErrorEnvelope"> {}

/** An extension in full. */
export interface Extension extends Schema<"Extension"> {}

/** The account of an extension. Its id is a string here, an integer elsewhere in v1. */
export interface ExtensionAccount extends Schema<"ExtensionAccount"> {}

/** Changes of many extensions. */
export interface ExtensionBulkUpdate extends Schema<"ExtensionBulkUpdate"> {}

/** Changes of one extension of many. What is left out stays as it is. */
export interface ExtensionBulkUpdateRecord extends Schema<"ExtensionBulkUpdateRecord"> {}

/** What became of the update; missing until the task ends. */
export interface ExtensionBulkUpdateResult extends Schema<"ExtensionBulkUpdateResult"> {}

/** A bulk update at work. */
export interface ExtensionBulkUpdateTask extends Schema<"ExtensionBulkUpdateTask"> {}

/** The kind of extension to turn it into. FlexibleUser and GroupCallPickup are for single updates. */
export type ExtensionBulkUpdateType = Schema<"ExtensionBulkUpdateType">;

/** The numbers that others see when an extension calls them. */
export interface ExtensionCallerId extends Schema<"ExtensionCallerId"> {}

/** The numbers that others see when an extension calls them. */
export interface ExtensionCallerIdInput extends Schema<"ExtensionCallerIdInput"> {}

/** What an update of one extension and of many have in common. */
export interface ExtensionChanges extends Schema<"ExtensionChanges"> {}

/** A new extension. Some kinds need a mail address, others a name alone. */
export type ExtensionCreation = Schema<"ExtensionCreation">;

/** What all new extensions have in common. */
export interface ExtensionCreationDetails extends Schema<"ExtensionCreationDetails"> {}

/** The kind of extension. Which ones there are depends on the account's plan; the kinds of user cost money. */
export type ExtensionCreationType = Schema<"ExtensionCreationType">;

/** People, and groups that are sent mail. */
export interface ExtensionCreationWithMail extends Schema<"ExtensionCreationWithMail"> {}

/** A call queue that a user is a member of. */
export interface ExtensionDepartment extends Schema<"ExtensionDepartment"> {}

/** A call queue that a user is a member of. */
export interface ExtensionDepartmentInput extends Schema<"ExtensionDepartmentInput"> {}

/** What an extension may do to another one. */
export interface ExtensionGrant extends Schema<"ExtensionGrant"> {}

/** A page of what an extension may do to others. */
export interface ExtensionGrantList extends Schema<"ExtensionGrantList"> {}

/** A page of the account's extensions. */
export interface ExtensionList extends Schema<"ExtensionList"> {}

/**
 * The short number people dial, unique in the account. The account's `limits.maxExtensionNumberLength` may ask for
 * fewer digits than the contract allows.
 */
export type ExtensionNumber = Schema<"ExtensionNumber">;

/**
 * The short number people dial, unique in the account. The account's `limits.maxExtensionNumberLength` may ask for
 * fewer digits than the contract allows.
 */
export type ExtensionNumberInput = Schema<"ExtensionNumberInput">;

/**
 * The password to log in with. It needs a digit (PWD-002), and on the vendor's pages 8 to 32 characters, a letter, and a
 * capital or one of `!@#$%^&*.` as well.
 */
export type ExtensionPassword = Schema<"ExtensionPassword">;

/** A permission. */
export interface ExtensionPermission extends Schema<"ExtensionPermission"> {}

/** What the extension may do, beside its roles. */
export interface ExtensionPermissions extends Schema<"ExtensionPermissions"> {}

/** An extension, named by another v1 record. The id is an integer here; v2 and some v1 group lists send a string. */
export interface ExtensionReference extends Schema<"ExtensionReference"> {}

/** A role, which gives its user permissions. */
export interface ExtensionRole extends Schema<"ExtensionRole"> {}

/** A role, which gives its user permissions. */
export interface ExtensionRoleInput extends Schema<"ExtensionRoleInput"> {}

/** A user's roles, with whose they are. */
export interface ExtensionRoles extends Schema<"ExtensionRoles"> {}

/** The users of an account, each with their roles. */
export interface ExtensionRolesList extends Schema<"ExtensionRolesList"> {}

/** A feature, and whether the user may use it. */
export interface ExtensionServiceFeature extends Schema<"ExtensionServiceFeature"> {}

/** A feature, and whether the user may use it. */
export interface ExtensionServiceFeatureInput extends Schema<"ExtensionServiceFeatureInput"> {}

/** How far the user got in the setup wizard. */
export type ExtensionSetupState = Schema<"ExtensionSetupState">;

/** How far the user got in the setup wizard. */
export type ExtensionSetupStateInput = Schema<"ExtensionSetupStateInput">;

/** The site that an extension belongs to. */
export interface ExtensionSite extends Schema<"ExtensionSite"> {}

/** The site that an extension belongs to. */
export interface ExtensionSiteInput extends Schema<"ExtensionSiteInput"> {}

/**
 * The extension's state. `NotActivated` waits for its user to set a password; `Unassigned` is a paid place without a user.
 * `Enabled` and `Disabled` are set by administrators, `Frozen` by the service.
 */
export type ExtensionStatus = Schema<"ExtensionStatus">;

/** Why an extension is disabled; missing for other states. */
export interface ExtensionStatusInfo extends Schema<"ExtensionStatusInfo"> {}

/** Why an extension is disabled; missing for other states. */
export interface ExtensionStatusInfoInput extends Schema<"ExtensionStatusInfoInput"> {}

/**
 * The extension's state. `NotActivated` waits for its user to set a password; `Unassigned` is a paid place without a user.
 * `Enabled` and `Disabled` are set by administrators, `Frozen` by the service.
 */
export type ExtensionStatusInput = Schema<"ExtensionStatusInput">;

/** A closer kind of extension, where there is one. */
export type ExtensionSubType = Schema<"ExtensionSubType">;

/** A closer kind of extension, where there is one. */
export type ExtensionSubTypeInput = Schema<"ExtensionSubTypeInput">;

/**
 * An extension as lists show it: a person, a group or a function with a number of its own. An unassigned one has only
 * `id`, `uri`, `type`, `status` and `profileImage`.
 */
export interface ExtensionSummary extends Schema<"ExtensionSummary"> {}

/**
 * The kind of extension. `Department` is what people call a call queue. Plans priced per user have FaxUser, VirtualUser and
 * DigitalUser instead of User. Older texts write PagingOnlyGroup, AnnouncementOnly and TakeMessageOnly for PagingOnly,
 * Announcement and Voicemail. `CompanyExtension` is the main site, `Site` any other.
 */
export type ExtensionType = Schema<"ExtensionType">;

/**
 * The kind of extension. `Department` is what people call a call queue. Plans priced per user have FaxUser, VirtualUser and
 * DigitalUser instead of User. Older texts write PagingOnlyGroup, AnnouncementOnly and TakeMessageOnly for PagingOnly,
 * Announcement and Voicemail. `CompanyExtension` is the main site, `Site` any other.
 */
export type ExtensionTypeInput = Schema<"ExtensionTypeInput">;

/** Changes of an extension. What is left out stays as it is. */
export interface ExtensionUpdate extends Schema<"ExtensionUpdate"> {}

/** What became of one extension. */
export interface ExtensionUpdateOutcome extends Schema<"ExtensionUpdateOutcome"> {}

/** What became of each extension, one level down. */
export interface ExtensionUpdateOutcomes extends Schema<"ExtensionUpdateOutcomes"> {}

/**
 * The state to go to. From `NotActivated` to `Enabled` a password is needed; `Enabled` and `Disabled` change into each
 * other; an unassigned extension goes to `NotActivated` or `Disabled`. No update leads back to `Unassigned`.
 */
export type ExtensionUpdateStatus = Schema<"ExtensionUpdateStatus">;

/** The kind of extension to turn it into. */
export type ExtensionUpdateType = Schema<"ExtensionUpdateType">;

/** An id of the extension in another system. */
export interface ExternalReference extends Schema<"ExternalReference"> {}

/** An id of the extension in another system. */
export interface ExternalReferenceInput extends Schema<"ExternalReferenceInput"> {}

/** How faxes are told of that came in. */
export interface FaxNotifications extends Schema<"FaxNotifications"> {}

/** A feature, and whether an extension can use it. */
export interface FeatureAvailability extends Schema<"FeatureAvailability"> {}

/** What is shown for calls that a feature makes. */
export interface FeatureCallerId extends Schema<"FeatureCallerId"> {}

/** What is shown for calls that a feature makes. */
export interface FeatureCallerIdInput extends Schema<"FeatureCallerIdInput"> {}

/** The features that were asked for, and whether an extension can use them. */
export interface FeatureList extends Schema<"FeatureList"> {}

/** Why an extension cannot use a feature; missing where it can. */
export interface FeatureObstacle extends Schema<"FeatureObstacle"> {}

/** Something that a feature has beside it, by its name. */
export interface FeatureParameter extends Schema<"FeatureParameter"> {}

/** An account of a federation. */
export interface FederatedAccount extends Schema<"FederatedAccount"> {}

/** For everybody, or for administrators alone. */
export type FederationType = Schema<"FederationType">;

/** Which kinds of federations to look for. */
export type FederationTypes = Schema<"FederationTypes">;

/** An unassigned extension, in the form of release 9.x. Unlike elsewhere in v1 its id is a string. */
export interface FreeExtension extends Schema<"FreeExtension"> {}

/** The country that numbers are read from, with what the service offers there. */
export interface FreeExtensionCountry extends Schema<"FreeExtensionCountry"> {}

/** An unassigned extension with its number, or why there is none. */
export interface FreeExtensionNumber extends Schema<"FreeExtensionNumber"> {}

/** The account's unassigned extensions, each with the number it could get. */
export interface FreeExtensionNumbers extends Schema<"FreeExtensionNumbers"> {}

/** What the extension may do. */
export interface FreeExtensionPermissions extends Schema<"FreeExtensionPermissions"> {}

/** Country, time zone and languages, in the form of release 9.x. */
export interface FreeExtensionRegionalSettings extends Schema<"FreeExtensionRegionalSettings"> {}

/** The extension that a grant is about. */
export interface GrantedExtension extends Schema<"GrantedExtension"> {}

/** A kind of extension that grants are about. */
export type GrantedExtensionType = Schema<"GrantedExtensionType">;

/**
 * The digits that the user proves themselves with on the phone. On the vendor's pages 6 to 10, which neither repeat
 * themselves nor count up or down.
 */
export type IvrPin = Schema<"IvrPin">;

/** How many times callers who press no key hear the prompt, until the action of `NoInput` is taken. */
export type IvrPromptRepeatCount = Schema<"IvrPromptRepeatCount">;

/** How many times callers who press no key hear the prompt, until the action of `NoInput` is taken. */
export type IvrPromptRepeatCountInput = Schema<"IvrPromptRepeatCountInput">;

/** A language, and what it can be chosen for. */
export interface Language extends Schema<"Language"> {}

/** A language or locale. The id counts where both are given. */
export interface LanguageChoice extends Schema<"LanguageChoice"> {}

/** All languages. There is one page only. */
export interface LanguageList extends Schema<"LanguageList"> {}

/** The kinds of extension as release 9.x named them; `PagingOnlyGroup` is today's `PagingOnly`. */
export type LegacyExtensionType = Schema<"LegacyExtensionType">;

/** The kinds of extension as release 9.x named them; `PagingOnlyGroup` is today's `PagingOnly`. */
export type LegacyExtensionTypeInput = Schema<"LegacyExtensionTypeInput">;

/** A licence for an add-on, bought by the account. */
export interface License extends Schema<"License"> {}

/** The feature that licences of a type open. */
export interface LicenseFeature extends Schema<"LicenseFeature"> {}

/** The extension that has the licence; missing while nobody has it. */
export interface LicenseHolder extends Schema<"LicenseHolder"> {}

/** A page of licences. */
export interface LicenseList extends Schema<"LicenseList"> {}

/** What to buy. */
export interface LicensePurchase extends Schema<"LicensePurchase"> {}

/** Some licences of one kind. */
export interface LicensePurchaseItem extends Schema<"LicensePurchaseItem"> {}

/** A kind of licence, by its SKU. */
export interface LicensePurchaseType extends Schema<"LicensePurchaseType"> {}

/**
 * A kind of licence: `RMS` rooms, `RCN` room connector, `WBR-n` a webinar for n people, `LRM-n` a large meeting for n
 * people, `LRP` live reports. `LRM-50` is not offered any more.
 */
export type LicenseSku = Schema<"LicenseSku">;

/**
 * A kind of licence: `RMS` rooms, `RCN` room connector, `WBR-n` a webinar for n people, `LRM-n` a large meeting for n
 * people, `LRP` live reports. `LRM-50` is not offered any more.
 */
export type LicenseSkuInput = Schema<"LicenseSkuInput">;

/** A kind of licence. */
export interface LicenseType extends Schema<"LicenseType"> {}

/** The licence types. */
export interface LicenseTypeList extends Schema<"LicenseTypeList"> {}

/** What a licence is for. */
export interface LicenseTypeReference extends Schema<"LicenseTypeReference"> {}

/**
 * An address for this device alone. Use an emergency location instead: accounts with the newer emergency calling
 * (feature `NewEmergencyCallingFramework`) refuse addresses.
 */
export interface LineEmergencyAddress extends Schema<"LineEmergencyAddress"> {}

/** An emergency location of the account; every account takes it. */
export interface LineEmergencyLocation extends Schema<"LineEmergencyLocation"> {}

/** A free number, if possible with this area code. */
export interface LineNumberByAreaCode extends Schema<"LineNumberByAreaCode"> {}

/** A number that the account has, by its id. */
export interface LineNumberById extends Schema<"LineNumberById"> {}

/** Any free number of a kind. */
export interface LineNumberByTollType extends Schema<"LineNumberByTollType"> {}

/** A number, by its digits. */
export interface LineNumberByValue extends Schema<"LineNumberByValue"> {}

/** A number of the pool that was reserved before. */
export interface LineNumberReserved extends Schema<"LineNumberReserved"> {}

/** The company's main number in E.164. Older answers leave the plus sign out. */
export type MainNumber = Schema<"MainNumber">;

/** A group in which some listen to the calls of others. */
export interface MonitoringGroup extends Schema<"MonitoringGroup"> {}

/** Who joins a call monitoring group, who does something else from now on, and who leaves it. */
export interface MonitoringGroupAssignment extends Schema<"MonitoringGroupAssignment"> {}

/** A page of call monitoring groups. */
export interface MonitoringGroupList extends Schema<"MonitoringGroupList"> {}

/** An extension as a member of a call monitoring group. */
export interface MonitoringGroupMember extends Schema<"MonitoringGroupMember"> {}

/** An extension that joins, changes or leaves. */
export interface MonitoringGroupMemberChange extends Schema<"MonitoringGroupMemberChange"> {}

/** A page of a call monitoring group's members. */
export interface MonitoringGroupMemberList extends Schema<"MonitoringGroupMemberList"> {}

/** What can be set of a call monitoring group. */
export interface MonitoringGroupSettings extends Schema<"MonitoringGroupSettings"> {}

/** What a member of a call monitoring group does - listen to calls (`Monitoring`), or be listened to (`Monitored`). */
export type MonitoringPermission = Schema<"MonitoringPermission">;

/** What a member of a call monitoring group does - listen to calls (`Monitoring`), or be listened to (`Monitored`). */
export type MonitoringPermissionInput = Schema<"MonitoringPermissionInput">;

/** Links to other pages of the same list. `nextPage` is missing on the last page, `previousPage` on the first. */
export interface Navigation extends Schema<"Navigation"> {}

/** How a kind of event is told of. */
export interface NotificationChannels extends Schema<"NotificationChannels"> {}

/** What an extension is told of, and how. */
export interface NotificationChoices extends Schema<"NotificationChoices"> {}

/** An extension that is told, too. */
export interface NotificationRecipient extends Schema<"NotificationRecipient"> {}

/** What an extension is told of, how, and who else is. */
export interface NotificationSettings extends Schema<"NotificationSettings"> {}

/** Changes of what an extension is told of. What is left out stays, lists take the place of those before. */
export interface NotificationSettingsUpdate extends Schema<"NotificationSettingsUpdate"> {}

/** A link to a page. */
export interface PageLink extends Schema<"PageLink"> {}

/** Where a page stands in its list. `page`, `pageStart` and `pageEnd` are left out when the page is empty or does not exist. */
export interface Paging extends Schema<"Paging"> {}

/** Which users and devices join a paging group, and which leave it. */
export interface PagingGroupAssignment extends Schema<"PagingGroupAssignment"> {}

/** A device that sounds when somebody pages the group. */
export interface PagingGroupDevice extends Schema<"PagingGroupDevice"> {}

/** A page of a paging group's devices. */
export interface PagingGroupDeviceList extends Schema<"PagingGroupDeviceList"> {}

/** A user who may page a group. */
export interface PagingGroupUser extends Schema<"PagingGroupUser"> {}

/** A page of the users who may page a group. */
export interface PagingGroupUserList extends Schema<"PagingGroupUserList"> {}

/** Who may use a park location from now on, and who no more. */
export interface ParkLocationAssignment extends Schema<"ParkLocationAssignment"> {}

/** A page of the users of a park location. Their names are not told. */
export interface ParkLocationUserList extends Schema<"ParkLocationUserList"> {}

/** What those may do with a permission who have it. */
export interface PermissionCapabilities extends Schema<"PermissionCapabilities"> {}

/** What permissions are sorted by where people look through them. */
export interface PermissionCategory extends Schema<"PermissionCategory"> {}

/** A page of permission categories. */
export interface PermissionCategoryList extends Schema<"PermissionCategoryList"> {}

/** The category that a permission belongs to. */
export interface PermissionCategoryReference extends Schema<"PermissionCategoryReference"> {}

/** Whether somebody has a permission. */
export interface PermissionCheck extends Schema<"PermissionCheck"> {}

/** Whom or what somebody's permission reaches. `Self` is their own extension alone. */
export type PermissionScope = Schema<"PermissionScope">;

/** Whether a permission can be given for single sites, or has nothing to do with them. */
export type PermissionSiteCompatibility = Schema<"PermissionSiteCompatibility">;

/** Whether a permission can be given for single sites, or has nothing to do with them. */
export type PermissionSiteCompatibilityInput = Schema<"PermissionSiteCompatibilityInput">;

/** Who pays for the call, caller (`Toll`) or account (`TollFree`). */
export type PhoneNumberTollTypeInput = Schema<"PhoneNumberTollTypeInput">;

/**
 * What the number carries: voice and fax, voice alone, or fax alone (no SMS then). The guide's prose says `VoiceAndFax`
 * for `VoiceFax`; the service sends `VoiceFax`.
 */
export type PhoneNumberTypeInput = Schema<"PhoneNumberTypeInput">;

/** What a new park location or paging group is called. */
export interface PlaceContact extends Schema<"PlaceContact"> {}

/** Where calls are parked or pages are heard. */
export interface PlaceCreation extends Schema<"PlaceCreation"> {}

/** A feature, and whether it can be used. */
export interface PlanFeature extends Schema<"PlanFeature"> {}

/** How much of something an account on the plan may have. */
export interface PlanLimits extends Schema<"PlanLimits"> {}

/** A postal address. `state` is needed for the US, Canada and the UK. */
export interface PostalAddress extends Schema<"PostalAddress"> {}

/** The picture of an extension. Until one is uploaded there is only the address. */
export interface ProfileImage extends Schema<"ProfileImage"> {}

/** A picture in another size. */
export interface ProfileImageScale extends Schema<"ProfileImageScale"> {}

/** How callers hear the name. */
export interface PronouncedName extends Schema<"PronouncedName"> {}

/** How callers hear the name. */
export interface PronouncedNameInput extends Schema<"PronouncedNameInput"> {}

/** A recording of the name. */
export interface PronouncedNamePrompt extends Schema<"PronouncedNamePrompt"> {}

/** A recording of the name. */
export interface PronouncedNamePromptInput extends Schema<"PronouncedNamePromptInput"> {}

/** A language or locale. */
export interface RegionalLanguage extends Schema<"RegionalLanguage"> {}

/** A language or locale. */
export interface RegionalLanguageInput extends Schema<"RegionalLanguageInput"> {}

/** Country, time zone and languages. */
export interface RegionalSettings extends Schema<"RegionalSettings"> {}

/** Country, time zone and languages. */
export interface RegionalSettingsInput extends Schema<"RegionalSettingsInput"> {}

/** Changes of country, time zone, languages and currency, each chosen by the id of a dictionary. */
export interface RegionalSettingsUpdate extends Schema<"RegionalSettingsUpdate"> {}

/** A time zone. */
export interface RegionalTimezone extends Schema<"RegionalTimezone"> {}

/** A time zone. */
export interface RegionalTimezoneInput extends Schema<"RegionalTimezoneInput"> {}

/** What the role is for, in somebody's words. */
export type RoleDescription = Schema<"RoleDescription">;

/** The role's name. */
export type RoleName = Schema<"RoleName">;

/** A permission as a part of a role or of another permission. */
export interface RolePermission extends Schema<"RolePermission"> {}

/** A permission as a part of a role or of another permission. */
export interface RolePermissionInput extends Schema<"RolePermissionInput"> {}

/** Whom or what a role's permissions are about. */
export type RoleScope = Schema<"RoleScope">;

/** Whom or what a role's permissions are about. */
export type RoleScopeInput = Schema<"RoleScopeInput">;

/** One reason for a refusal. The service adds further members as it sees fit. */
export interface ServiceError extends Schema<"ServiceError"> {}

/** A feature of the service. */
export type ServiceFeatureName = Schema<"ServiceFeatureName">;

/** A feature of the service. */
export type ServiceFeatureNameInput = Schema<"ServiceFeatureNameInput">;

/** What decided over a feature. It is shown where the feature is off. */
export type ServiceFeatureReason = Schema<"ServiceFeatureReason">;

/** What decided over a feature. It is shown where the feature is off. */
export type ServiceFeatureReasonInput = Schema<"ServiceFeatureReasonInput">;

/** What the account has subscribed to, with the features that are on and the limits that hold. */
export interface ServiceInfo extends Schema<"ServiceInfo"> {}

/** A plan that accounts subscribe to, with what it includes. */
export interface ServicePlan extends Schema<"ServicePlan"> {}

/** A service plan in short. */
export interface ServicePlanReference extends Schema<"ServicePlanReference"> {}

/** How the account was signed up for. */
export interface SignupInfo extends Schema<"SignupInfo"> {}

/** A step of the sign-up. */
export type SignupStep = Schema<"SignupStep">;

/** A place that the company works from, with an extension number of its own. */
export interface Site extends Schema<"Site"> {}

/** Whether people reach other sites or their own alone. */
export type SiteAccess = Schema<"SiteAccess">;

/** Whether people reach other sites or their own alone. */
export type SiteAccessInput = Schema<"SiteAccessInput">;

/** The site to move to. */
export interface SiteAssignment extends Schema<"SiteAssignment"> {}

/** Which extensions come to a site, and which leave it. An id stands in one of the lists only. */
export interface SiteAssignments extends Schema<"SiteAssignments"> {}

/** The digits that the site's extension numbers start with, where the account uses site codes. */
export type SiteCode = Schema<"SiteCode">;

/** A site to create. */
export interface SiteCreation extends Schema<"SiteCreation"> {}

/** A site that a new extension is put in. The id is enough. */
export interface SiteDetails extends Schema<"SiteDetails"> {}

/** How callers of a site are led by the keys that they press. */
export interface SiteIvr extends Schema<"SiteIvr"> {}

/** What a key does. */
export interface SiteIvrAction extends Schema<"SiteIvrAction"> {}

/** What a key does. */
export interface SiteIvrActionInput extends Schema<"SiteIvrActionInput"> {}

/**
 * What becomes of a call. `Repeat`, `ReturnToRoot` and `ReturnToPrevious` are for `Star` and `Hash` alone, `Connect` is for `0`
 * and `NoInput` alone, `Disconnect` for `NoInput` alone.
 */
export type SiteIvrActionType = Schema<"SiteIvrActionType">;

/**
 * What becomes of a call. `Repeat`, `ReturnToRoot` and `ReturnToPrevious` are for `Star` and `Hash` alone, `Connect` is for `0`
 * and `NoInput` alone, `Disconnect` for `NoInput` alone.
 */
export type SiteIvrActionTypeInput = Schema<"SiteIvrActionTypeInput">;

/** The extension that `Connect` leads to. */
export interface SiteIvrExtension extends Schema<"SiteIvrExtension"> {}

/** The extension that `Connect` leads to. */
export interface SiteIvrExtensionInput extends Schema<"SiteIvrExtensionInput"> {}

/** A key, or `NoInput` for none. */
export type SiteIvrKey = Schema<"SiteIvrKey">;

/** A key, or `NoInput` for none. */
export type SiteIvrKeyInput = Schema<"SiteIvrKeyInput">;

/** The voice menu that callers of the site hear first. */
export interface SiteIvrTopMenu extends Schema<"SiteIvrTopMenu"> {}

/** The voice menu that callers of the site are to hear first. */
export interface SiteIvrTopMenuChoice extends Schema<"SiteIvrTopMenuChoice"> {}

/** Changes of a site's keys and voice menu. */
export interface SiteIvrUpdate extends Schema<"SiteIvrUpdate"> {}

/** The sites of an account. */
export interface SiteList extends Schema<"SiteList"> {}

/** An extension that belongs to a site. */
export interface SiteMember extends Schema<"SiteMember"> {}

/** The members of a site. */
export interface SiteMemberList extends Schema<"SiteMemberList"> {}

/** The extension that takes calls for the site. */
export interface SiteOperator extends Schema<"SiteOperator"> {}

/** The extension that takes calls for the site. */
export interface SiteOperatorInput extends Schema<"SiteOperatorInput"> {}

/** The site something belongs to. */
export interface SiteReference extends Schema<"SiteReference"> {}

/** What can be set of a site. */
export interface SiteSettings extends Schema<"SiteSettings"> {}

/** What can be set of a site. */
export interface SiteSettingsInput extends Schema<"SiteSettingsInput"> {}

/** Changes of a site. */
export interface SiteUpdate extends Schema<"SiteUpdate"> {}

/** Whether a number sends messages. */
export type SmsAvailabilityStatus = Schema<"SmsAvailabilityStatus">;

/** Whether a number sends messages. */
export type SmsAvailabilityStatusInput = Schema<"SmsAvailabilityStatusInput">;

/** A state or province of a country. */
export interface State extends Schema<"State"> {}

/** The state a place belongs to. */
export interface StateLink extends Schema<"StateLink"> {}

/** A page of states. */
export interface StateList extends Schema<"StateList"> {}

/** Why something is disabled, and whether its owner wanted it so. */
export type StatusReason = Schema<"StatusReason">;

/** Why something is disabled, and whether its owner wanted it so. */
export type StatusReasonInput = Schema<"StatusReasonInput">;

/** The user of the system extension. */
export interface SystemContact extends Schema<"SystemContact"> {}

/** Where a cost centre is taxed. */
export interface TaxLocation extends Schema<"TaxLocation"> {}

/** A set of settings kept for applying to extensions. */
export interface Template extends Schema<"Template"> {}

/** A page of templates. */
export interface TemplateList extends Schema<"TemplateList"> {}

/** What a template's settings are about. */
export type TemplateType = Schema<"TemplateType">;

/** What a template's settings are about. */
export type TemplateTypeInput = Schema<"TemplateTypeInput">;

/** How the time of day is written. */
export type TimeFormat = Schema<"TimeFormat">;

/** How the time of day is written. */
export type TimeFormatInput = Schema<"TimeFormatInput">;

/** A time of the day, from one minute to another. */
export interface TimeRange extends Schema<"TimeRange"> {}

/** A time zone. */
export interface Timezone extends Schema<"Timezone"> {}

/** The time zone. The id counts where both are given. */
export interface TimezoneChoice extends Schema<"TimezoneChoice"> {}

/** A page of time zones. */
export interface TimezoneList extends Schema<"TimezoneList"> {}

/** The account's "uBrand", a second brand beside `brand`. */
export interface UBrand extends Schema<"UBrand"> {}

/** New users, up to ten. */
export interface UserBatch extends Schema<"UserBatch"> {}

/** Who the new user is. Mail addresses are shorter here than in v1. */
export interface UserBatchContact extends Schema<"UserBatchContact"> {}

/** The cost centre that the user is charged to. */
export interface UserBatchCostCenter extends Schema<"UserBatchCostCenter"> {}

/** The phone of the user. */
export interface UserBatchDevice extends Schema<"UserBatchDevice"> {}

/** The extension of a created user. */
export interface UserBatchExtension extends Schema<"UserBatchExtension"> {}

/** A created phone. */
export interface UserBatchExtensionDevice extends Schema<"UserBatchExtensionDevice"> {}

/** A user that was not created. */
export interface UserBatchFailure extends Schema<"UserBatchFailure"> {}

/** What became of one user. `successful` tells which. */
export type UserBatchItem = Schema<"UserBatchItem">;

/** A new user, with a role and a phone if wished for. */
export interface UserBatchRecord extends Schema<"UserBatchRecord"> {}

/** What became of each user. */
export interface UserBatchResult extends Schema<"UserBatchResult"> {}

/** The role of the user. */
export interface UserBatchRole extends Schema<"UserBatchRole"> {}

/** A user that was created. */
export interface UserBatchSuccess extends Schema<"UserBatchSuccess"> {}

/** How the user's extension starts. */
export interface UserBatchTransition extends Schema<"UserBatchTransition"> {}

/** The call queues that a user is a member of. */
export interface UserCallQueues extends Schema<"UserCallQueues"> {}

/** The call queues that a user is a member of. */
export interface UserCallQueuesInput extends Schema<"UserCallQueuesInput"> {}

/** Which users to delete, and what becomes of what they had. */
export interface UserDeletion extends Schema<"UserDeletion"> {}

/** A user to delete. */
export interface UserDeletionRecord extends Schema<"UserDeletionRecord"> {}

/** What became of a user. */
export interface UserDeletionResult extends Schema<"UserDeletionResult"> {}

/** A permission of users, of which roles are made. */
export interface UserPermission extends Schema<"UserPermission"> {}

/** A page of permissions. */
export interface UserPermissionList extends Schema<"UserPermissionList"> {}

/** A role, which gives permissions to the users who have it. */
export interface UserRole extends Schema<"UserRole"> {}

/** Who gets a role, and who loses it. An id stands in one of the lists only. */
export interface UserRoleAssignment extends Schema<"UserRoleAssignment"> {}

/** A role to create or change. Its id, its address and its times are the service's. */
export interface UserRoleDraft extends Schema<"UserRoleDraft"> {}

/** A role to create or change. Its id, its address and its times are the service's. */
export interface UserRoleDraftInput extends Schema<"UserRoleDraftInput"> {}

/** A page of roles. */
export interface UserRoleList extends Schema<"UserRoleList"> {}

/** What happens when an unassigned extension gets its user. */
export interface UserTransition extends Schema<"UserTransition"> {}

/** What became of each user. */
export interface UsersDeleted extends Schema<"UsersDeleted"> {}

/** Why the sign-up asks for a check by phone. */
export type VerificationReason = Schema<"VerificationReason">;

/** How voice messages are told of. */
export interface VoicemailNotifications extends Schema<"VoicemailNotifications"> {}

/** The open hours of each day of the week. A day that is not listed is closed. */
export interface WeeklyRanges extends Schema<"WeeklyRanges"> {}

/** Where a welcome mail goes. */
export interface WelcomeEmail extends Schema<"WelcomeEmail"> {}
