// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
import type { components } from "./types.gen.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** A number that can be bought. */
export interface AvailableNumber extends Schema<"AvailableNumber"> {}

/** Numbers that can be bought. */
export interface AvailableNumberList extends Schema<"AvailableNumberList"> {}

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

/** What became of one record of a v2 bulk call. */
export interface BulkItemResult extends Schema<"BulkItemResult"> {}

/** A postal address as v1 has it, free of checks. v2 has `PostalAddress`. */
export interface BusinessAddress extends Schema<"BusinessAddress"> {}

/** A number that an extension can move a running call to. */
export interface CallFlipNumber extends Schema<"CallFlipNumber"> {}

/** A number that an extension can move a running call to. */
export interface CallFlipNumberInput extends Schema<"CallFlipNumberInput"> {}

/** The numbers that an extension can move a running call to. */
export interface CallFlipNumberList extends Schema<"CallFlipNumberList"> {}

/** The numbers that an extension can move a running call to. */
export interface CallFlipNumberListInput extends Schema<"CallFlipNumberListInput"> {}

/**
 * What is behind the number - a phone of the extension (`PhoneLine`), a number outside that the user has entered (`External`),
 * or a business mobile (`BusinessMobile`).
 */
export type CallFlipNumberType = Schema<"CallFlipNumberType">;

/**
 * What is behind the number - a phone of the extension (`PhoneLine`), a number outside that the user has entered (`External`),
 * or a business mobile (`BusinessMobile`).
 */
export type CallFlipNumberTypeInput = Schema<"CallFlipNumberTypeInput">;

/** Who stands behind an extension. */
export interface Contact extends Schema<"Contact"> {}

/** The contact centre that answers a number. Only for numbers of usage type `ContactCenterNumber`. */
export interface ContactCenterProvider extends Schema<"ContactCenterProvider"> {}

/** The contact centre that answers a number. Only for numbers of usage type `ContactCenterNumber`. */
export interface ContactCenterProviderInput extends Schema<"ContactCenterProviderInput"> {}

/** Who stands behind an extension, as far as requests can say it. */
export interface ContactDetails extends Schema<"ContactDetails"> {}

/** A country, and what the service offers there. */
export interface Country extends Schema<"Country"> {}

/** A country in the two letters of ISO 3166-1. */
export type CountryIsoCode = Schema<"CountryIsoCode">;

/** A country, named by another record. Many records give no more than `id` and `uri`. */
export interface CountryReference extends Schema<"CountryReference"> {}

/** What the service offers in a country. */
export interface CountryServices extends Schema<"CountryServices"> {}

/** A phone number in E.164, with its plus sign. */
export type E164PhoneNumber = Schema<"E164PhoneNumber">;

/**
 * How the service says no. `errors` holds one entry or more; decide on `errors[].errorCode`.
 * v1 repeats the first entry at the top, where the code may be an older alias: `InvalidParameter` for CMN-101, CMN-102 with
 * 400, CMN-414 and the codes of messages (MSG), `TokenInvalid` for OAU-149, `InsufficientPermissions` for CMN-401.
 * Whether v2 does so too is not known, so the copy is optional here.
 */
export interface ErrorEnvelope extends Schema<"ErrorEnvelope"> {}

/** A call queue that a user is a member of. */
export interface ExtensionDepartment extends Schema<"ExtensionDepartment"> {}

/**
 * The short number people dial, unique in the account. The account's `limits.maxExtensionNumberLength` may ask for
 * fewer digits than the contract allows.
 */
export type ExtensionNumber = Schema<"ExtensionNumber">;

/** A permission. */
export interface ExtensionPermission extends Schema<"ExtensionPermission"> {}

/** What the extension may do, beside its roles. */
export interface ExtensionPermissions extends Schema<"ExtensionPermissions"> {}

/** A number that an extension has or may use, as v1 sends it. */
export interface ExtensionPhoneNumber extends Schema<"ExtensionPhoneNumber"> {}

/** A page of the numbers an extension has or may use. */
export interface ExtensionPhoneNumberList extends Schema<"ExtensionPhoneNumberList"> {}

/** An extension, named by another v1 record. The id is an integer here; v2 and some v1 group lists send a string. */
export interface ExtensionReference extends Schema<"ExtensionReference"> {}

/** A feature, and whether the user may use it. */
export interface ExtensionServiceFeature extends Schema<"ExtensionServiceFeature"> {}

/**
 * The extension's state. `NotActivated` waits for its user to set a password; `Unassigned` is a paid place without a user.
 * `Enabled` and `Disabled` are set by administrators, `Frozen` by the service.
 */
export type ExtensionStatus = Schema<"ExtensionStatus">;

/** Why an extension is disabled; missing for other states. */
export interface ExtensionStatusInfo extends Schema<"ExtensionStatusInfo"> {}

/**
 * The extension's state. `NotActivated` waits for its user to set a password; `Unassigned` is a paid place without a user.
 * `Enabled` and `Disabled` are set by administrators, `Frozen` by the service.
 */
export type ExtensionStatusInput = Schema<"ExtensionStatusInput">;

/** A closer kind of extension, where there is one. */
export type ExtensionSubType = Schema<"ExtensionSubType">;

/** An id of the extension in another system. */
export interface ExternalReference extends Schema<"ExternalReference"> {}

/** A number that an extension's calls can be forwarded or flipped to. */
export interface ForwardingNumber extends Schema<"ForwardingNumber"> {}

/**
 * A number to add to an extension's forwarding numbers: `phoneNumber` with a `label` or a `type`, or a phone of the
 * account as `type` `PhoneLine` with its `device` or its `phoneNumber`.
 */
export interface ForwardingNumberCreation extends Schema<"ForwardingNumberCreation"> {}

/** The forwarding numbers to delete. */
export interface ForwardingNumberDeletion extends Schema<"ForwardingNumberDeletion"> {}

/** The phone behind the number; for `PhoneLine` only, and not beside `phoneNumber` in a request. */
export interface ForwardingNumberDevice extends Schema<"ForwardingNumberDevice"> {}

/** The phone behind the number; for `PhoneLine` only, and not beside `phoneNumber` in a request. */
export interface ForwardingNumberDeviceInput extends Schema<"ForwardingNumberDeviceInput"> {}

/** The extension behind the number, where it is one of the account. */
export interface ForwardingNumberExtension extends Schema<"ForwardingNumberExtension"> {}

/** What a number may be used for - to forward calls to, or to move a running call to (call flip). */
export type ForwardingNumberFeature = Schema<"ForwardingNumberFeature">;

/** A page of an extension's forwarding numbers. */
export interface ForwardingNumberList extends Schema<"ForwardingNumberList"> {}

/** A forwarding number, by its id. */
export interface ForwardingNumberReference extends Schema<"ForwardingNumberReference"> {}

/**
 * The kind of number: a place (`Home`, `Mobile`, `Work`), a phone's line (`PhoneLine`), one that takes over in an outage
 * (`Outage`), a business mobile (`BusinessMobilePhone`), the extension's apps (`ExtensionApps`), or `Other`.
 */
export type ForwardingNumberType = Schema<"ForwardingNumberType">;

/**
 * The kind of number: a place (`Home`, `Mobile`, `Work`), a phone's line (`PhoneLine`), one that takes over in an outage
 * (`Outage`), a business mobile (`BusinessMobilePhone`), the extension's apps (`ExtensionApps`), or `Other`.
 */
export type ForwardingNumberTypeInput = Schema<"ForwardingNumberTypeInput">;

/** What changes in a forwarding number. */
export interface ForwardingNumberUpdate extends Schema<"ForwardingNumberUpdate"> {}

/** Numbers to put in the inventory. */
export interface InventoryAddition extends Schema<"InventoryAddition"> {}

/** The task while it runs, and the results when it has ended. `records` tells them apart. */
export type InventoryAdditionProgress = Schema<"InventoryAdditionProgress">;

/** What became of one number that was to be added. */
export interface InventoryAdditionResult extends Schema<"InventoryAdditionResult"> {}

/** What became of the numbers that were to be added. Some may have failed. */
export interface InventoryAdditionResults extends Schema<"InventoryAdditionResults"> {}

/** An addition that still runs. */
export interface InventoryAdditionTask extends Schema<"InventoryAdditionTask"> {}

/** Numbers to remove from the account. */
export interface InventoryDeletion extends Schema<"InventoryDeletion"> {}

/** A number to remove, by its id or by the number itself; not both. */
export type InventoryDeletionItem = Schema<"InventoryDeletionItem">;

/** What became of one number that was to be removed. It is named as in the request. */
export interface InventoryDeletionResult extends Schema<"InventoryDeletionResult"> {}

/** What became of the numbers that were to be removed. Some may have failed. */
export interface InventoryDeletionResults extends Schema<"InventoryDeletionResults"> {}

/** A number to put in the inventory, or a range of them. */
export interface InventoryNumber extends Schema<"InventoryNumber"> {}

/** What release 9.x says of a number it has just changed. */
export interface LegacyPhoneNumber extends Schema<"LegacyPhoneNumber"> {}

/** Links to other pages of the same list. `nextPage` is missing on the last page, `previousPage` on the first. */
export interface Navigation extends Schema<"Navigation"> {}

/** The parts of the number. Those it does not have are null or missing. */
export type NumberDetails = Schema<"NumberDetails">;

/** What stands before the number and steers the call. */
export type NumberDialingDetails = Schema<"NumberDialingDetails">;

/** How to write and dial the number, in one reading. The extended forms add the sub-address and the tones. */
export interface NumberFormat extends Schema<"NumberFormat"> {}

/** How to read the strings. In a request it overrides the context source; an answer says what was used. */
export interface NumberParserContext extends Schema<"NumberParserContext"> {}

/** How to read the strings. In a request it overrides the context source; an answer says what was used. */
export interface NumberParserContextInput extends Schema<"NumberParserContextInput"> {}

/** The country that numbers without a country code are read in, or that a number belongs to. */
export type NumberParserCountry = Schema<"NumberParserCountry">;

/** One reason for a refusal, with the limit that was broken. */
export interface NumberParserError extends Schema<"NumberParserError"> {}

/** How the v2 number parser says no. It may add the members of `ErrorEnvelope`. */
export interface NumberParserErrorEnvelope extends Schema<"NumberParserErrorEnvelope"> {}

/** Which parts of the results are wanted. */
export interface NumberParserResultContent extends Schema<"NumberParserResultContent"> {}

/** Strings to read as phone numbers, in v1. */
export interface NumberParsing extends Schema<"NumberParsing"> {}

/** What one string means, in v2. Parts that were not wanted are missing. */
export interface NumberParsingResultV2 extends Schema<"NumberParsingResultV2"> {}

/** What the strings mean, in v1. */
export interface NumberParsingResults extends Schema<"NumberParsingResults"> {}

/** What the strings mean, in v2. */
export interface NumberParsingResultsV2 extends Schema<"NumberParsingResultsV2"> {}

/** Strings to read as phone numbers, and how to read them, in v2. */
export interface NumberParsingV2 extends Schema<"NumberParsingV2"> {}

/** How one number stands after the call. */
export interface NumberReservation extends Schema<"NumberReservation"> {}

/** Several numbers to reserve, to keep longer, or to free. */
export interface NumberReservationBatch extends Schema<"NumberReservationBatch"> {}

/** A number to reserve, to keep longer, or to free. */
export interface NumberReservationItem extends Schema<"NumberReservationItem"> {}

/** How the numbers stand after the call. Look for `error` in each. */
export interface NumberReservationList extends Schema<"NumberReservationList"> {}

/** Numbers to reserve, to keep longer, or to free. */
export type NumberReservationRequest = Schema<"NumberReservationRequest">;

/**
 * Until when a number is kept: a time, `Min` (30 seconds), or `Max` (30 days if it is kept for the brand, 20 minutes if
 * for an account or a session). Nothing or null frees a number that the same session had reserved.
 */
export type NumberReservationTime = Schema<"NumberReservationTime">;

/** A code of the service, such as `*67`, which hides the caller's number. */
export type NumberServiceCode = Schema<"NumberServiceCode">;

/** A special prefix in front of the number. */
export type NumberSpecialPrefix = Schema<"NumberSpecialPrefix">;

/** A public service that the number reaches. */
export type NumberSpecialService = Schema<"NumberSpecialService">;

/** A link to a page. */
export interface PageLink extends Schema<"PageLink"> {}

/** Where a page stands in its list. `page`, `pageStart` and `pageEnd` are left out when the page is empty or does not exist. */
export interface Paging extends Schema<"Paging"> {}

/** What one string means, in v1. Members that do not apply are missing. */
export interface ParsedNumber extends Schema<"ParsedNumber"> {}

/** A number of the account, as v1 sends it. */
export interface PhoneNumber extends Schema<"PhoneNumber"> {}

/** Whether the number is in service. */
export type PhoneNumberActivationStatus = Schema<"PhoneNumberActivationStatus">;

/** Whether the number is in service. */
export type PhoneNumberActivationStatusInput = Schema<"PhoneNumberActivationStatusInput">;

/** The extension that gets the number. */
export interface PhoneNumberAssignee extends Schema<"PhoneNumberAssignee"> {}

/**
 * What a number is for from now on, and whose. `CompanyNumber` and `MainCompanyNumber` go to the company, `DirectNumber`
 * goes to `extension`, `ContactCenterNumber` to `contactCenterProvider`. `PhoneLine` cannot be asked for: a direct number
 * becomes one on a line.
 */
export interface PhoneNumberAssignment extends Schema<"PhoneNumberAssignment"> {}

/** A number, by itself. */
export interface PhoneNumberByE164 extends Schema<"PhoneNumberByE164"> {}

/** A number, by its id. */
export interface PhoneNumberById extends Schema<"PhoneNumberById"> {}

/** The extension that has the number; missing for numbers of the company, and for a site's own. */
export interface PhoneNumberExtension extends Schema<"PhoneNumberExtension"> {}

/** The extension that has the number; missing for numbers of the company and of the inventory. */
export interface PhoneNumberExtensionV2 extends Schema<"PhoneNumberExtensionV2"> {}

/**
 * What an extension may do with a number: show it to those it calls (`CallerId`), send text messages from it
 * (`SmsSender`; `A2PSmsSender` from an app, `MmsSender` with pictures, `InternationalSmsSender` abroad), or use it for
 * another extension (`Delegated`). A `FaxOnly` number sends no messages.
 */
export type PhoneNumberFeature = Schema<"PhoneNumberFeature">;

/** A number's id. The same id as in v1, as a string. */
export type PhoneNumberIdV2 = Schema<"PhoneNumberIdV2">;

/** A number's id. The same id as in v1, as a string. */
export type PhoneNumberIdV2Input = Schema<"PhoneNumberIdV2Input">;

/** A page of the account's numbers, in v1. */
export interface PhoneNumberList extends Schema<"PhoneNumberList"> {}

/** A page of the account's numbers, in v2. */
export interface PhoneNumberListV2 extends Schema<"PhoneNumberListV2"> {}

/**
 * How calls to the number are paid for, in v1: `Local` and `TollFree` are the account's own, `External` are forwarded
 * numbers of another carrier, the rest are numbers of mobile and other providers.
 */
export type PhoneNumberPaymentType = Schema<"PhoneNumberPaymentType">;

/**
 * How calls to the number are paid for, in v1: `Local` and `TollFree` are the account's own, `External` are forwarded
 * numbers of another carrier, the rest are numbers of mobile and other providers.
 */
export type PhoneNumberPaymentTypeInput = Schema<"PhoneNumberPaymentTypeInput">;

/** A number to add to the account, and what for. */
export interface PhoneNumberProvisioning extends Schema<"PhoneNumberProvisioning"> {}

/**
 * Who gets the number. With `CompanyNumber` it goes to the company and `extension` is left out; with `DirectNumber` it
 * goes to the extension.
 */
export interface PhoneNumberReassignment extends Schema<"PhoneNumberReassignment"> {}

/** Which number takes the other's place. */
export interface PhoneNumberReplacement extends Schema<"PhoneNumberReplacement"> {}

/** Whether the number works in full. `Normal` does; in any other state it is still being ported to the service. */
export type PhoneNumberStatus = Schema<"PhoneNumberStatus">;

/** Whether the number works in full. `Normal` does; in any other state it is still being ported to the service. */
export type PhoneNumberStatusInput = Schema<"PhoneNumberStatusInput">;

/** The extension that gets a number, by its id or the partner's own id of it. */
export interface PhoneNumberTarget extends Schema<"PhoneNumberTarget"> {}

/** Who pays for the call, caller (`Toll`) or account (`TollFree`). */
export type PhoneNumberTollType = Schema<"PhoneNumberTollType">;

/** Who pays for the call, caller (`Toll`) or account (`TollFree`). */
export type PhoneNumberTollTypeInput = Schema<"PhoneNumberTollTypeInput">;

/**
 * What the number carries: voice and fax, voice alone, or fax alone (no SMS then). The guide's prose says `VoiceAndFax`
 * for `VoiceFax`; the service sends `VoiceFax`.
 */
export type PhoneNumberType = Schema<"PhoneNumberType">;

/**
 * What the number carries: voice and fax, voice alone, or fax alone (no SMS then). The guide's prose says `VoiceAndFax`
 * for `VoiceFax`; the service sends `VoiceFax`.
 */
export type PhoneNumberTypeInput = Schema<"PhoneNumberTypeInput">;

/**
 * What a number is for, in v1. `MainCompanyNumber`: the company's first number, one per account.
 * `AdditionalCompanyNumber`: one more of the other kind, toll-free beside a local main number and the reverse.
 * `CompanyNumber`: the company's, answered by the auto-receptionist. `DirectNumber`: an extension's own.
 * `CompanyFaxNumber`: the company's fax. `ForwardedNumber`, `ForwardedCompanyNumber`: another carrier's number that
 * forwards into the account. `ELIN`: shown to emergency services. `NumberPool` and `NumberStorage` are never listed.
 */
export type PhoneNumberUsageType = Schema<"PhoneNumberUsageType">;

/**
 * What a number is for, in v1. `MainCompanyNumber`: the company's first number, one per account.
 * `AdditionalCompanyNumber`: one more of the other kind, toll-free beside a local main number and the reverse.
 * `CompanyNumber`: the company's, answered by the auto-receptionist. `DirectNumber`: an extension's own.
 * `CompanyFaxNumber`: the company's fax. `ForwardedNumber`, `ForwardedCompanyNumber`: another carrier's number that
 * forwards into the account. `ELIN`: shown to emergency services. `NumberPool` and `NumberStorage` are never listed.
 */
export type PhoneNumberUsageTypeInput = Schema<"PhoneNumberUsageTypeInput">;

/**
 * What a number is for, in v2. Beside the values of v1 there are `Inventory`, a number of the account that nobody uses,
 * its mobile kin, and `PhoneLine`, a direct number that is on the line of a phone: v1 calls it `DirectNumber`, as v2 does
 * with direct numbers on no line. Ask for both where all direct numbers are wanted. Conferencing and `ELIN` numbers are not
 * listed.
 */
export type PhoneNumberUsageTypeV2 = Schema<"PhoneNumberUsageTypeV2">;

/**
 * What a number is for, in v2. Beside the values of v1 there are `Inventory`, a number of the account that nobody uses,
 * its mobile kin, and `PhoneLine`, a direct number that is on the line of a phone: v1 calls it `DirectNumber`, as v2 does
 * with direct numbers on no line. Ask for both where all direct numbers are wanted. Conferencing and `ELIN` numbers are not
 * listed.
 */
export type PhoneNumberUsageTypeV2Input = Schema<"PhoneNumberUsageTypeV2Input">;

/** A number of the account, as v2 sends it. */
export interface PhoneNumberV2 extends Schema<"PhoneNumberV2"> {}

/** The picture of an extension. Until one is uploaded there is only the address. */
export interface ProfileImage extends Schema<"ProfileImage"> {}

/** A picture in another size. */
export interface ProfileImageScale extends Schema<"ProfileImageScale"> {}

/** How callers hear the name. */
export interface PronouncedName extends Schema<"PronouncedName"> {}

/** A recording of the name. */
export interface PronouncedNamePrompt extends Schema<"PronouncedNamePrompt"> {}

/** The number that was added to the account. */
export interface ProvisionedPhoneNumber extends Schema<"ProvisionedPhoneNumber"> {}

/** What the extension may do, as release 9.x shows it. */
export interface ReassignedExtensionPermissions extends Schema<"ReassignedExtensionPermissions"> {}

/** Country, time zone and languages, with what the service offers in the country. */
export interface ReassignedExtensionRegionalSettings extends Schema<"ReassignedExtensionRegionalSettings"> {}

/** The number with its new owner. */
export interface ReassignedPhoneNumber extends Schema<"ReassignedPhoneNumber"> {}

/** The extension that has the number now, as release 9.x shows it; missing for numbers of the company. */
export interface ReassignedPhoneNumberExtension extends Schema<"ReassignedPhoneNumberExtension"> {}

/** A language or locale. */
export interface RegionalLanguage extends Schema<"RegionalLanguage"> {}

/** Country, time zone and languages. */
export interface RegionalSettings extends Schema<"RegionalSettings"> {}

/** A time zone. */
export interface RegionalTimezone extends Schema<"RegionalTimezone"> {}

/** One reason for a refusal. The service adds further members as it sees fit. */
export interface ServiceError extends Schema<"ServiceError"> {}

/** A feature of the service. */
export type ServiceFeatureName = Schema<"ServiceFeatureName">;

/** What decided over a feature. It is shown where the feature is off. */
export type ServiceFeatureReason = Schema<"ServiceFeatureReason">;

/** The company as the carriers' registry has it. */
export interface SmsBrand extends Schema<"SmsBrand"> {}

/** The campaign that the number sends for, as the carriers' registry has it. */
export interface SmsCampaign extends Schema<"SmsCampaign"> {}

/** How a number is registered for text messages. */
export interface SmsConfiguration extends Schema<"SmsConfiguration"> {}

/** An answer that is sent by itself to ask for consent. */
export interface SmsConsentCollecting extends Schema<"SmsConsentCollecting"> {}

/** How far a consent goes - one number, all of the account's, or messages of a kind. */
export type SmsConsentCoverage = Schema<"SmsConsentCoverage">;

/** How far the word of those who get messages goes. */
export interface SmsConsentScope extends Schema<"SmsConsentScope"> {}

/** Whether people have to agree before they get messages, and how they are asked. */
export interface SmsConsentSettings extends Schema<"SmsConsentSettings"> {}

/** How far a registration is. */
export type SmsRegistrationStatus = Schema<"SmsRegistrationStatus">;

/** Why something is disabled, and whether its owner wanted it so. */
export type StatusReason = Schema<"StatusReason">;

/** The number that serves while the real one is being ported. */
export interface TemporaryNumber extends Schema<"TemporaryNumber"> {}

/** How the time of day is written. */
export type TimeFormat = Schema<"TimeFormat">;
