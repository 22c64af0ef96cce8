import type { Schema } from "../contract/schemas.ts";
import { type CountryEntry, countries } from "../data/countries.ts";
import { invalid } from "../http/refusal.ts";
import { mainSiteId } from "../views/site.ts";
import type { Call } from "./types.ts";

/** How texts are read. What is undefined is not set. */
export interface ParserContext {
  readonly brandId: string | undefined;
  readonly country: CountryEntry | undefined;
  readonly defaultAreaCode: string | undefined;
  readonly vanityPhoneNumbersAllowed: boolean;
  readonly maxExtensionNumberLength: number | undefined;
  readonly shortCodesAllowed: boolean;
  readonly siteCode: string | undefined;
  readonly shortExtensionNumberLength: number;
  readonly outboundCallPrefix: string | undefined;
  readonly maskedPhoneNumbersAllowed: boolean;
  readonly conflictHandling: "Default" | "Client";
}

/** How masked digits look: the last four, as asterisks. */
export const mask = { symbol: "*", length: 4 } as const;

/** The home country of whoever calls: the user's own, else the account's. */
export function homeCountryId({ account, caller }: Pick<Call<"parsePhoneNumbers">, "account" | "caller">): string {
  const { regionalSettings, contractedCountryId } = account;
  return caller.extension.regionalSettings?.homeCountryId ?? regionalSettings.homeCountryId ?? contractedCountryId;
}

/**
 * What a request says, on top of its source.
 *
 * @throws Refusal CMN-101 for a country that does not exist
 */
export function contextOf(call: Call<"parsePhoneNumbersV2">): ParserContext {
  const { context = {}, contextSource } = call.body;
  const source = contextSource === "Account" ? accountContext(call) : defaultContext;
  // null takes a value away, a member that is missing leaves it.
  const chosen = <T>(wanted: T | null | undefined, present: T | undefined): T | undefined =>
    wanted === null ? undefined : (wanted ?? present);
  return {
    brandId: chosen(context.brandId, source.brandId),
    country: countryOf(context.country, source.country),
    defaultAreaCode: chosen(context.defaultAreaCode, source.defaultAreaCode),
    vanityPhoneNumbersAllowed: context.vanityPhoneNumbersAllowed ?? source.vanityPhoneNumbersAllowed,
    maxExtensionNumberLength: chosen(context.maxExtensionNumberLength, source.maxExtensionNumberLength),
    shortCodesAllowed: context.shortCodesAllowed ?? source.shortCodesAllowed,
    siteCode: chosen(context.siteCode, source.siteCode),
    shortExtensionNumberLength: context.shortExtensionNumberLength ?? source.shortExtensionNumberLength,
    outboundCallPrefix: chosen(context.outboundCallPrefix, source.outboundCallPrefix),
    maskedPhoneNumbersAllowed: context.maskedPhoneNumbersAllowed ?? source.maskedPhoneNumbersAllowed,
    conflictHandling: context.conflictHandling ?? source.conflictHandling,
  };
}

/** What was used, in a form that can be sent again. */
export function contextView(context: ParserContext): Schema<"NumberParserContext"> {
  const { country, maskedPhoneNumbersAllowed } = context;
  return {
    ...context,
    brandId: context.brandId ?? null,
    country: country === undefined ? null : countryName(country),
    defaultAreaCode: context.defaultAreaCode ?? null,
    maxExtensionNumberLength: context.maxExtensionNumberLength ?? null,
    siteCode: context.siteCode ?? null,
    outboundCallPrefix: context.outboundCallPrefix ?? null,
    ...(maskedPhoneNumbersAllowed ? { maskSymbol: mask.symbol, maskLength: mask.length } : {}),
  };
}

/** A country as the parser of v2 names it. */
export function countryName({ isoCode, name, callingCode }: CountryEntry): NonNullable<Schema<"NumberParserCountry">> {
  return { isoCode, name, callingCode };
}

const defaultContext: ParserContext = {
  brandId: undefined,
  country: undefined,
  defaultAreaCode: undefined,
  vanityPhoneNumbersAllowed: false,
  maxExtensionNumberLength: 5,
  shortCodesAllowed: false,
  siteCode: undefined,
  shortExtensionNumberLength: 3,
  outboundCallPrefix: undefined,
  maskedPhoneNumbersAllowed: false,
  conflictHandling: "Default",
};

function accountContext(call: Call<"parsePhoneNumbersV2">): ParserContext {
  const { state, account, caller } = call;
  const { siteId } = caller.extension;
  const home = homeCountryId(call);
  return {
    ...defaultContext,
    brandId: account.brandId,
    country: countries.find(({ id }) => id === home),
    vanityPhoneNumbersAllowed: true,
    maxExtensionNumberLength: account.limits.maxExtensionNumberLength ?? defaultContext.maxExtensionNumberLength,
    siteCode: siteId === mainSiteId ? undefined : state.sites.get(siteId)?.code,
  };
}

function countryOf(
  wanted: Schema<"NumberParserCountry"> | undefined,
  present: CountryEntry | undefined,
): CountryEntry | undefined {
  if (wanted === null) return undefined;
  const { isoCode, callingCode } = wanted ?? {};
  if (isoCode !== undefined) {
    const named = countries.find((country) => country.isoCode === isoCode.toUpperCase());
    return named ?? invalid("context.country.isoCode", `There is no country ${isoCode}`);
  }
  if (callingCode === undefined) return present;
  const called = countries.find((country) => country.callingCode === callingCode.replace(/^\+/, ""));
  return called ?? invalid("context.country.callingCode", `There is no country with calling code ${callingCode}`);
}
