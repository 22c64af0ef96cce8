// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
import type { components } from "./types.gen.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

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

/** A charge for a part of the service. */
export interface BillingCharge extends Schema<"BillingCharge"> {}

/** A tax or another fee. */
export interface BillingFee extends Schema<"BillingFee"> {}

/** What a change costs, in the account's currency. */
export interface BillingStatement extends Schema<"BillingStatement"> {}

/** What became of one record of a v2 bulk call. */
export interface BulkItemResult extends Schema<"BulkItemResult"> {}

/** A postal address as v1 has it, free of checks. v2 has `PostalAddress`. */
export interface BusinessAddress extends Schema<"BusinessAddress"> {}

/** Who stands behind an extension, as far as requests can say it. */
export interface ContactDetails extends Schema<"ContactDetails"> {}

/** Who stands behind an extension, as far as requests can say it. */
export interface ContactDetailsInput extends Schema<"ContactDetailsInput"> {}

/** A country in the two letters of ISO 3166-1. */
export type CountryIsoCode = Schema<"CountryIsoCode">;

/** A country, named by another record. Many records give no more than `id` and `uri`. */
export interface CountryReference extends Schema<"CountryReference"> {}

/** A country, named by another record. Many records give no more than `id` and `uri`. */
export interface CountryReferenceInput extends Schema<"CountryReferenceInput"> {}

/** What the service offers in a country. */
export interface CountryServices extends Schema<"CountryServices"> {}

/** A phone of the account, real or in software, as v1 gives it. */
export interface Device extends Schema<"Device"> {}

/** A device that was added. */
export interface DeviceAdded extends Schema<"DeviceAdded"> {}

/** A device to add to an extension. */
export interface DeviceAddition extends Schema<"DeviceAddition"> {}

/** Something attached to a device. */
export interface DeviceAddon extends Schema<"DeviceAddon"> {}

/** Something attached to a device. */
export interface DeviceAddonInput extends Schema<"DeviceAddonInput"> {}

/** Who gets a device, and who pays for it. */
export interface DeviceAssignment extends Schema<"DeviceAssignment"> {}

/**
 * A phone of the customer's own that shall be made, with its line: where emergency calls from it come from, and which
 * number it gets. The number is named in one of five ways.
 */
export interface DeviceDefinition extends Schema<"DeviceDefinition"> {}

/**
 * Where emergency calls from a device come from: a location of the account, or an address of the device's own. To change
 * it, give `location.id`, or `address` where the account still takes addresses.
 */
export interface DeviceEmergency extends Schema<"DeviceEmergency"> {}

/**
 * Where emergency calls from a device come from: a location of the account, or an address of the device's own. To change
 * it, give `location.id`, or `address` where the account still takes addresses.
 */
export interface DeviceEmergencyInput extends Schema<"DeviceEmergencyInput"> {}

/** The emergency location of a device. */
export interface DeviceEmergencyLocation extends Schema<"DeviceEmergencyLocation"> {}

/** The emergency location of a device. */
export interface DeviceEmergencyLocationInput extends Schema<"DeviceEmergencyLocationInput"> {}

/** The extension that has a device. */
export interface DeviceExtension extends Schema<"DeviceExtension"> {}

/** Something that a device can do. `HELD` asks a server for its place (RFC 5985). */
export type DeviceFeature = Schema<"DeviceFeature">;

/** Something that a device can do. `HELD` asks a server for its place (RFC 5985). */
export type DeviceFeatureInput = Schema<"DeviceFeatureInput">;

/** A page of devices. */
export interface DeviceList extends Schema<"DeviceList"> {}

/** The make of a device. */
export interface DeviceModel extends Schema<"DeviceModel"> {}

/** The phones that can be ordered or used. */
export interface DeviceModelCatalog extends Schema<"DeviceModelCatalog"> {}

/** The make of a device. */
export interface DeviceModelInput extends Schema<"DeviceModelInput"> {}

/** A phone of the catalogue, with its add-ons. */
export interface DeviceModelOffer extends Schema<"DeviceModelOffer"> {}

/** An order of devices. */
export interface DeviceOrder extends Schema<"DeviceOrder"> {}

/** A device to order; `type` tells which, and without it it is a hard phone. */
export type DeviceOrderItem = Schema<"DeviceOrderItem">;

/** The devices to order. */
export interface DeviceOrderItems extends Schema<"DeviceOrderItems"> {}

/** What to order, as a list of devices or, as the legacy document has it, as one device. */
export type DeviceOrderRequest = Schema<"DeviceOrderRequest">;

/** The ordered devices, or the task that orders them. */
export interface DeviceOrderResult extends Schema<"DeviceOrderResult"> {}

/** An order that is being worked on. */
export interface DeviceOrderTask extends Schema<"DeviceOrderTask"> {}

/** An extension, by its id. */
export interface DeviceOwner extends Schema<"DeviceOwner"> {}

/** An extension, by its id. */
export interface DeviceOwnerInput extends Schema<"DeviceOwnerInput"> {}

/** A device that was not added. */
export interface DeviceRefused extends Schema<"DeviceRefused"> {}

/** The device that comes in the other's place. */
export interface DeviceReplacement extends Schema<"DeviceReplacement"> {}

/**
 * The device's address for emergency calls in its older form, kept beside `emergency.address`. A change of the one changes
 * the other.
 */
export interface DeviceServiceAddress extends Schema<"DeviceServiceAddress"> {}

/**
 * The device's address for emergency calls in its older form, kept beside `emergency.address`. A change of the one changes
 * the other.
 */
export interface DeviceServiceAddressInput extends Schema<"DeviceServiceAddressInput"> {}

/** The device's address for emergency calls in its older form. `state` is needed for the US, Canada and the UK. */
export interface DeviceServiceAddressUpdate extends Schema<"DeviceServiceAddressUpdate"> {}

/**
 * What the device is: a phone that the vendor delivers (`HardPhone`) or the customer brings (`OtherPhone`), a program
 * (`SoftPhone`), a phone in the browser (`WebPhone`, `WebRTC`), a loudspeaker (`Paging`), the equipment of a room
 * (`Room`), or a shared line appearance (`BLA`).
 */
export type DeviceType = Schema<"DeviceType">;

/** What to change; members left out stay as they are. */
export interface DeviceUpdate extends Schema<"DeviceUpdate"> {}

/** The extension that shall have the device. */
export interface DeviceUpdateExtension extends Schema<"DeviceUpdateExtension"> {}

/** A line, by its id. */
export interface DeviceUpdateLine extends Schema<"DeviceUpdateLine"> {}

/** The lines that the device shall have. The list sits one level deeper than in the answer. */
export interface DeviceUpdateLines extends Schema<"DeviceUpdateLines"> {}

/** What became of each device. */
export interface DevicesBulkAdded extends Schema<"DevicesBulkAdded"> {}

/** The devices to add. */
export interface DevicesBulkAddition extends Schema<"DevicesBulkAddition"> {}

/** A phone number in E.164, with its plus sign. */
export type E164PhoneNumber = Schema<"E164PhoneNumber">;

/**
 * An address for emergency calls. `state` is needed for the US, Canada and the UK. Some countries have fields of their
 * own; they come as further members, all strings.
 */
export interface EmergencyAddress extends Schema<"EmergencyAddress"> {}

/**
 * Whether the fields in which the address was written still suit its country. `Outdated` still works; `Deprecated`
 * shall be written anew.
 */
export type EmergencyAddressFormatStatus = Schema<"EmergencyAddressFormatStatus">;

/**
 * Whether the fields in which the address was written still suit its country. `Outdated` still works; `Deprecated`
 * shall be written anew.
 */
export type EmergencyAddressFormatStatusInput = Schema<"EmergencyAddressFormatStatusInput">;

/**
 * An address for emergency calls. `state` is needed for the US, Canada and the UK. Some countries have fields of their
 * own; they come as further members, all strings.
 */
export interface EmergencyAddressInput extends Schema<"EmergencyAddressInput"> {}

/** How the provider of emergency calls sees the address: known and usable, not usable, being registered, or taken out. */
export type EmergencyAddressStatus = Schema<"EmergencyAddressStatus">;

/** How the provider of emergency calls sees the address: known and usable, not usable, being registered, or taken out. */
export type EmergencyAddressStatusInput = Schema<"EmergencyAddressStatusInput">;

/** A place that emergency calls come from, with an address the provider of emergency calls knows. */
export interface EmergencyLocation extends Schema<"EmergencyLocation"> {}

/**
 * The address of a location. `state` is needed for the US, Canada and the UK. Fields of a country's own are further
 * members, all strings.
 */
export interface EmergencyLocationAddress extends Schema<"EmergencyLocationAddress"> {}

/** What became of a deletion, or what would become of it. */
export interface EmergencyLocationDeletion extends Schema<"EmergencyLocationDeletion"> {}

/** Why a location was not deleted. */
export interface EmergencyLocationDeletionError extends Schema<"EmergencyLocationDeletionError"> {}

/** What became, or would become, of one location. */
export interface EmergencyLocationDeletionItem extends Schema<"EmergencyLocationDeletionItem"> {}

/** What a location shall be. */
export interface EmergencyLocationInput extends Schema<"EmergencyLocationInput"> {}

/** A page of emergency locations. */
export interface EmergencyLocationList extends Schema<"EmergencyLocationList"> {}

/** An extension that owns a private location. */
export interface EmergencyLocationOwner extends Schema<"EmergencyLocationOwner"> {}

/** An emergency location, by its id. */
export interface EmergencyLocationReference extends Schema<"EmergencyLocationReference"> {}

/** The site of a location. The id is enough. */
export interface EmergencyLocationSite extends Schema<"EmergencyLocationSite"> {}

/** Whether a device uses the location. */
export type EmergencyLocationUsageStatus = Schema<"EmergencyLocationUsageStatus">;

/** Whether a device uses the location. */
export type EmergencyLocationUsageStatusInput = Schema<"EmergencyLocationUsageStatusInput">;

/**
 * Where the address stands on its way to the provider of emergency calls: checked (`Verified`), changed or deleted there,
 * being activated, in no need of it, not possible in that country, or failed.
 */
export type EmergencySyncStatus = Schema<"EmergencySyncStatus">;

/**
 * Where the address stands on its way to the provider of emergency calls: checked (`Verified`), changed or deleted there,
 * being activated, in no need of it, not possible in that country, or failed.
 */
export type EmergencySyncStatusInput = Schema<"EmergencySyncStatusInput">;

/**
 * How the service says no. `errors` holds one entry or more; decide on `errors[].errorCode`.
 * v1 repeats the first entry at the top, where the code may be an older alias: `InvalidParameter` for CMN-101, CMN-102 with
 * 400, CMN-414 and the codes of messages (MSG), `TokenInvalid` for OAU-149, `InsufficientPermissions` for CMN-401.
 * Whether v2 does so too is not known, so the copy is optional here.
 */
export interface ErrorEnvelope extends Schema<"ErrorEnvelope"> {}

/** A call queue that a user is a member of. */
export interface ExtensionDepartment extends Schema<"ExtensionDepartment"> {}

/** A call queue that a user is a member of. */
export interface ExtensionDepartmentInput extends Schema<"ExtensionDepartmentInput"> {}

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

/** A permission. */
export interface ExtensionPermission extends Schema<"ExtensionPermission"> {}

/** What the extension may do, beside its roles. */
export interface ExtensionPermissions extends Schema<"ExtensionPermissions"> {}

/** A feature, and whether the user may use it. */
export interface ExtensionServiceFeature extends Schema<"ExtensionServiceFeature"> {}

/** A feature, and whether the user may use it. */
export interface ExtensionServiceFeatureInput extends Schema<"ExtensionServiceFeatureInput"> {}

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

/** An id of the extension in another system. */
export interface ExternalReference extends Schema<"ExternalReference"> {}

/** An id of the extension in another system. */
export interface ExternalReferenceInput extends Schema<"ExternalReferenceInput"> {}

/** A hard phone that the vendor sends, named by `model.id` or `sku`, or one bought over the counter, by its `boxBillingId`. */
export interface HardPhoneOrderItem extends Schema<"HardPhoneOrderItem"> {}

/** A phone in the inventory. */
export interface InventoryDevice extends Schema<"InventoryDevice"> {}

/** A phone to delete. */
export interface InventoryDeviceDeletion extends Schema<"InventoryDeviceDeletion"> {}

/** What became of a phone. */
export interface InventoryDeviceDeletionResult extends Schema<"InventoryDeviceDeletionResult"> {}

/** The phones that were added. */
export interface InventoryDevicesAdded extends Schema<"InventoryDevicesAdded"> {}

/** How many phones to add to the inventory. */
export interface InventoryDevicesAddition extends Schema<"InventoryDevicesAddition"> {}

/** What became of each phone. */
export interface InventoryDevicesDeleted extends Schema<"InventoryDevicesDeleted"> {}

/** Which phones to delete from the inventory. */
export interface InventoryDevicesDeletion extends Schema<"InventoryDevicesDeletion"> {}

/** The site that the phones go to; the main site where none is given. */
export interface InventorySite extends Schema<"InventorySite"> {}

/** The country of a line's number. */
export interface LineCountry extends Schema<"LineCountry"> {}

/**
 * An address for this device alone. Use an emergency location instead: accounts with the newer emergency calling
 * (feature `NewEmergencyCallingFramework`) refuse addresses.
 */
export interface LineEmergencyAddress extends Schema<"LineEmergencyAddress"> {}

/** An emergency location of the account; every account takes it. */
export interface LineEmergencyLocation extends Schema<"LineEmergencyLocation"> {}

/** What a line asks of its address for emergency calls. */
export interface LineEmergencyState extends Schema<"LineEmergencyState"> {}

/** What a line asks of its address for emergency calls. */
export interface LineEmergencyStateInput extends Schema<"LineEmergencyStateInput"> {}

/** The extension of a line's number. Its id is a string here. */
export interface LineExtension extends Schema<"LineExtension"> {}

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

/** The number of a line. */
export interface LinePhoneNumber extends Schema<"LinePhoneNumber"> {}

/**
 * How the device shares its line. `Host` has a paid line of its own, which soft phones may share; `Guest` uses a line
 * of another device; `None` has no line, or a special one (free, BLA).
 */
export type LinePooling = Schema<"LinePooling">;

/**
 * How the device shares its line. `Host` has a paid line of its own, which soft phones may share; `Guest` uses a line
 * of another device; `None` has no line, or a special one (free, BLA).
 */
export type LinePoolingInput = Schema<"LinePoolingInput">;

/** How far the line is set up for emergency calls. */
export type LineProvisioningStatus = Schema<"LineProvisioningStatus">;

/** How far the line is set up for emergency calls. */
export type LineProvisioningStatusInput = Schema<"LineProvisioningStatusInput">;

/** What becomes of the device and the number. */
export interface LineRemoval extends Schema<"LineRemoval"> {}

/** An amount of money, in the statement's currency. */
export type MoneyAmount = Schema<"MoneyAmount">;

/** A soft phone, or a phone that the customer brings. It needs a name. */
export interface NamedDeviceOrderItem extends Schema<"NamedDeviceOrderItem"> {}

/** Links to other pages of the same list. `nextPage` is missing on the last page, `previousPage` on the first. */
export interface Navigation extends Schema<"Navigation"> {}

/** The extension that gets the device. */
export interface OrderExtension extends Schema<"OrderExtension"> {}

/** Who gets an ordered device, and where its emergency calls come from. */
export interface OrderItemBase extends Schema<"OrderItemBase"> {}

/** The address for emergency calls. `state` is needed for the US, Canada and the UK. */
export interface OrderServiceAddress extends Schema<"OrderServiceAddress"> {}

/** How to send a device. */
export interface OrderShipping extends Schema<"OrderShipping"> {}

/** A country in an order, with what the service offers there. */
export interface OrderedCountry extends Schema<"OrderedCountry"> {}

/** A country in an order, with what the service offers there. */
export interface OrderedCountryInput extends Schema<"OrderedCountryInput"> {}

/** A device of an order, in the form of release 9.x; `readDevice` tells more. */
export interface OrderedDevice extends Schema<"OrderedDevice"> {}

/** What release 9.x knows of a device. */
export interface OrderedDeviceMembers extends Schema<"OrderedDeviceMembers"> {}

/** What release 9.x knows of a device. */
export interface OrderedDeviceMembersInput extends Schema<"OrderedDeviceMembersInput"> {}

/** The extension of an ordered device. Its id is an integer. */
export interface OrderedExtension extends Schema<"OrderedExtension"> {}

/** The extension of an ordered device. Its id is an integer. */
export interface OrderedExtensionInput extends Schema<"OrderedExtensionInput"> {}

/** What release 9.x knows of an extension; an order shows a few members. */
export interface OrderedExtensionMembers extends Schema<"OrderedExtensionMembers"> {}

/** What release 9.x knows of an extension; an order shows a few members. */
export interface OrderedExtensionMembersInput extends Schema<"OrderedExtensionMembersInput"> {}

/** What an extension may do, in the form of release 9.x. */
export interface OrderedExtensionPermissions extends Schema<"OrderedExtensionPermissions"> {}

/** Country, time zone and languages of an extension, in the form of release 9.x. */
export interface OrderedExtensionSettings extends Schema<"OrderedExtensionSettings"> {}

/** Country, time zone and languages of an extension, in the form of release 9.x. */
export interface OrderedExtensionSettingsInput extends Schema<"OrderedExtensionSettingsInput"> {}

/** The extension of an ordered line's number. Its id is a string. */
export interface OrderedNumberExtension extends Schema<"OrderedNumberExtension"> {}

/** The extension of an ordered line's number. Its id is a string. */
export interface OrderedNumberExtensionInput extends Schema<"OrderedNumberExtensionInput"> {}

/** A line of an ordered device. */
export interface OrderedPhoneLine extends Schema<"OrderedPhoneLine"> {}

/** A line of an ordered device. */
export interface OrderedPhoneLineInput extends Schema<"OrderedPhoneLineInput"> {}

/** The number of an ordered line. */
export interface OrderedPhoneNumber extends Schema<"OrderedPhoneNumber"> {}

/** The number of an ordered line. */
export interface OrderedPhoneNumberInput extends Schema<"OrderedPhoneNumberInput"> {}

/** A link to a page. */
export interface PageLink extends Schema<"PageLink"> {}

/** Where a page stands in its list. `page`, `pageStart` and `pageEnd` are left out when the page is empty or does not exist. */
export interface Paging extends Schema<"Paging"> {}

/** What a personal location shall be. It is for its user alone. */
export interface PersonalEmergencyLocationInput extends Schema<"PersonalEmergencyLocationInput"> {}

/** A line of a device. */
export interface PhoneLine extends Schema<"PhoneLine"> {}

/**
 * A line of its own, paid (`Standalone`) or free (`StandaloneFree`), or a place in a group of shared lines
 * (`BlaPrimary`, `BlaSecondary`).
 */
export type PhoneLineType = Schema<"PhoneLineType">;

/**
 * A line of its own, paid (`Standalone`) or free (`StandaloneFree`), or a place in a group of shared lines
 * (`BlaPrimary`, `BlaSecondary`).
 */
export type PhoneLineTypeInput = Schema<"PhoneLineTypeInput">;

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

/** A time zone. */
export interface RegionalTimezone extends Schema<"RegionalTimezone"> {}

/** A time zone. */
export interface RegionalTimezoneInput extends Schema<"RegionalTimezoneInput"> {}

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

/** How a device travels to its user. */
export interface Shipping extends Schema<"Shipping"> {}

/** Where a parcel goes. */
export interface ShippingAddress extends Schema<"ShippingAddress"> {}

/** Where a parcel goes. */
export interface ShippingAddressInput extends Schema<"ShippingAddressInput"> {}

/** How a device travels to its user. */
export interface ShippingInput extends Schema<"ShippingInput"> {}

/** How fast a parcel travels. */
export interface ShippingMethod extends Schema<"ShippingMethod"> {}

/** How fast a parcel travels. */
export interface ShippingMethodInput extends Schema<"ShippingMethodInput"> {}

/** A way to have devices sent, and its price. */
export interface ShippingOption extends Schema<"ShippingOption"> {}

/** A shipping method as the catalogue has it. */
export interface ShippingOptionMethod extends Schema<"ShippingOptionMethod"> {}

/**
 * One device, in the form of the legacy document, which takes here what it answers with. Members that the service sets
 * mean nothing in an order.
 */
export interface SingleDeviceOrder extends Schema<"SingleDeviceOrder"> {}

/** What a phone of the customer's own needs to register with the service. Keep it secret. */
export interface SipInfo extends Schema<"SipInfo"> {}

/** The proxies of a region. */
export interface SipOutboundProxy extends Schema<"SipOutboundProxy"> {}

/** The site something belongs to. */
export interface SiteReference extends Schema<"SiteReference"> {}

/** Why something is disabled, and whether its owner wanted it so. */
export type StatusReason = Schema<"StatusReason">;

/** Why something is disabled, and whether its owner wanted it so. */
export type StatusReasonInput = Schema<"StatusReasonInput">;

/** A device that has lost its line, as v2 gives it. */
export interface UnassignedDevice extends Schema<"UnassignedDevice"> {}

/** A login to the app. */
export interface WebAppDevice extends Schema<"WebAppDevice"> {}

/** Where somebody is logged in to the app. */
export interface WebAppDeviceList extends Schema<"WebAppDeviceList"> {}

/** Whether calls reach it. */
export type WebAppStatus = Schema<"WebAppStatus">;
