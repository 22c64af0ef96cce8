import type { Schema } from "../contract/schemas.ts";
import { countries } from "../data/countries.ts";
import { featuresOf, isByoc, isMobile, tollTypeOf, usageTypeV2 } from "../numbers/usage.ts";
import type { Extension, PhoneNumber } from "../state/types.ts";
import { countryReference, countryView } from "./dictionary.ts";
import { given } from "./given.ts";
import { namedMemberView } from "./member.ts";
import type { ViewContext } from "./view-context.ts";

/** A number as the account's list of v1 shows it. */
export function phoneNumberView(context: ViewContext, number: PhoneNumber): Schema<"PhoneNumber"> {
  const { state } = context;
  const owner = ownerOf(context, number);
  const temporary = number.temporaryNumberId === undefined ? undefined : state.phoneNumbers.get(number.temporaryNumberId);
  const { type, status, activationStatus, primary, label, location, callerIdName, vanityPattern, contactCenterProvider } = number;
  return {
    ...namesOf(context, number),
    type,
    paymentType: number.paymentType,
    status,
    ...given({ activationStatus, location, primary, label, callerIdName, vanityPattern, contactCenterProvider }),
    ...(owner === undefined ? {} : { extension: namedMemberView(context, owner) }),
    ...(temporary === undefined || status !== "Pending"
      ? {}
      : { temporaryNumber: { id: temporary.id, phoneNumber: temporary.phoneNumber } }),
  };
}

/**
 * A number as an extension's list shows it.
 *
 * @param withFeatures - what may be done with it is for the extension itself and for administrators
 */
export function extensionPhoneNumberView(
  context: ViewContext,
  number: PhoneNumber,
  withFeatures: boolean,
): Schema<"ExtensionPhoneNumber"> {
  const owner = ownerOf(context, number);
  const { type, status, primary, label, location, callerIdName, contactCenterProvider } = number;
  return {
    ...namesOf(context, number),
    type,
    ...given({ subType: owner?.subType }),
    paymentType: number.paymentType,
    status,
    ...(withFeatures ? { features: featuresOf(number) } : {}),
    ...given({ primary: owner === undefined ? undefined : primary, label, location, callerIdName, contactCenterProvider }),
    ...given({ country: briefCountry(context, number) }),
    // A site's list has its own numbers without it, which tells them from those of its voice menus.
    ...(owner === undefined || owner.type === "Site"
      ? {}
      : { extension: { ...namedMemberView(context, owner), ...typeOf(owner) } }),
  };
}

/** A number that has just been bought, as release 9.x shows it. */
export function provisionedNumberView(context: ViewContext, number: PhoneNumber): Schema<"ProvisionedPhoneNumber"> {
  const owner = ownerOf(context, number);
  return {
    ...legacyView(number),
    ...given({ country: briefCountry(context, number) }),
    ...(owner === undefined ? {} : { extension: namedMemberView(context, owner) }),
  };
}

/** A number that has just been given to somebody, as release 9.x shows it. */
export function reassignedNumberView(context: ViewContext, number: PhoneNumber): Schema<"ReassignedPhoneNumber"> {
  const owner = ownerOf(context, number);
  const country = countries.find(({ id }) => id === number.countryId);
  return {
    ...legacyView(number),
    ...(country === undefined ? {} : { country: countryView(context.uris, country) }),
    ...(owner === undefined
      ? {}
      : { extension: { ...namedMemberView(context, owner), type: reassignedTypeOf(owner), status: owner.status } }),
  };
}

/** A number as v2 shows it. */
export function phoneNumberV2View(context: ViewContext, number: PhoneNumber): Schema<"PhoneNumberV2"> {
  const { id, phoneNumber, type, status, activationStatus, primary, label, callerIdName, providerId } = number;
  const owner = ownerOf(context, number);
  return {
    id,
    phoneNumber,
    usageType: usageTypeV2(context.state, number),
    type,
    tollType: tollTypeOf(number),
    status,
    ...given({ activationStatus, primary, label, callerIdName }),
    ...(owner === undefined ? {} : { extension: { id: owner.id, ...given({ extensionNumber: shortNumber(owner) }) } }),
    ...given({ contactCenterProvider: number.contactCenterProvider }),
    byocNumber: isByoc(number),
    mobileNumber: isMobile(number),
    ...given({ providerId }),
  };
}

function namesOf(
  { uris }: ViewContext,
  { id, accountId, phoneNumber, usageType }: PhoneNumber,
): { id: number; uri: string; phoneNumber: string; usageType: Schema<"PhoneNumberUsageType"> } {
  // Whoever shows a number in v1 has seen to it that v1 knows its usage type.
  const known = usageType as Schema<"PhoneNumberUsageType">;
  return { uri: uris.phoneNumber(accountId, id), id: Number(id), phoneNumber, usageType: known };
}

function legacyView(number: PhoneNumber): Schema<"LegacyPhoneNumber"> {
  const { id, phoneNumber, usageType, type, paymentType, status, label, location } = number;
  return {
    id: Number(id),
    phoneNumber,
    usageType: usageType as Schema<"LegacyPhoneNumber">["usageType"],
    ...given({ type: type ?? undefined }),
    // Release 9.x knows three ways of paying; numbers that other carriers bring in came later.
    paymentType: tollTypeOf(number) === "TollFree" ? "TollFree" : paymentType === "Local" ? "Local" : "External",
    status,
    ...given({ label, location }),
  };
}

function ownerOf({ state }: ViewContext, { extensionId }: PhoneNumber): Extension | undefined {
  return extensionId === undefined ? undefined : state.extensions.get(extensionId);
}

function briefCountry({ uris }: ViewContext, { countryId }: PhoneNumber): Schema<"CountryReference"> | undefined {
  const { id, uri, name } = countryReference(uris, countryId) ?? {};
  return id === undefined ? undefined : { id, ...given({ uri, name }) };
}

// Lists of numbers know fewer types of extensions than there are.
const typesInLists: readonly string[] = [
  "Announcement",
  "ApplicationExtension",
  "DigitalUser",
  "DelegatedLinesGroup",
  "Department",
  "FaxUser",
  "IvrMenu",
  "PagingOnly",
  "ParkLocation",
  "SharedLinesGroup",
  "Site",
  "User",
  "VirtualUser",
  "Voicemail",
] satisfies Schema<"PhoneNumberExtension">["type"][];

function typeOf({ type }: Extension): Pick<Schema<"PhoneNumberExtension">, "type"> {
  return typesInLists.includes(type) ? { type: type as NonNullable<Schema<"PhoneNumberExtension">["type"]> } : {};
}

function reassignedTypeOf({ type }: Extension): NonNullable<Schema<"ReassignedPhoneNumberExtension">["type"]> {
  const known = typesInLists.includes(type) && type !== "DelegatedLinesGroup" && type !== "Site";
  return known ? (type as NonNullable<Schema<"ReassignedPhoneNumberExtension">["type"]>) : "Unknown";
}

// v2 knows extension numbers of three digits and more.
function shortNumber({ extensionNumber }: Extension): string | undefined {
  return extensionNumber !== undefined && /^\d{3,8}$/.test(extensionNumber) ? extensionNumber : undefined;
}
