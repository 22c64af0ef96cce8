import type { Schema } from "../contract/schemas.ts";
import { countries } from "../data/countries.ts";
import { internationalFormat, readAtHome } from "../numbers/national-reading.ts";
import { areaCodeOf } from "../numbers/numbering.ts";
import { readNumber } from "../numbers/phone-library.ts";
import { given } from "../views/given.ts";
import { countryName, type ParserContext } from "./number-parser-context.ts";

/** One way to read a text. */
export interface Reading {
  readonly details: NonNullable<Schema<"NumberDetails">>;
  readonly format: Schema<"NumberFormat">;
}

/** What stands behind a number. */
export interface Tail {
  readonly subAddress?: string | undefined;
  readonly dtmfPostfix?: string | undefined;
}

/** Digits read as an extension number; undefined where they are too many. */
export function readExtension(digits: string, context: ParserContext, tail: Tail): Reading | undefined {
  const { maxExtensionNumberLength, siteCode, shortExtensionNumberLength: shortLength } = context;
  if (maxExtensionNumberLength === undefined || digits.length > maxExtensionNumberLength) return undefined;
  const isShort = siteCode !== undefined && digits.length === shortLength;
  const isLong = siteCode !== undefined && digits.startsWith(siteCode) && digits.length === siteCode.length + shortLength;
  const extensionNumber = isShort ? siteCode + digits : digits;
  return {
    details: {
      ...(isShort || isLong ? { siteCode, shortExtensionNumber: digits.slice(-shortLength) } : {}),
      extensionNumber,
    },
    format: { category: "Extension", dialable: extensionNumber, dialableExtended: extensionNumber + textOf(tail) },
  };
}

/** A text read as a phone number; undefined where it can be none. */
export function readPhoneNumber(main: string, context: ParserContext, tail: Tail): Reading | undefined {
  const { country, defaultAreaCode } = context;
  if (/[A-Za-z]/.test(main)) return undefined;
  const number = country === undefined ? readNumber(main) : readLocally(main, country.isoCode, defaultAreaCode);
  if (number === undefined || !number.isPossible()) return undefined;
  const { countryCallingCode, nationalNumber } = number;
  const areaCode = areaCodeOf(countryCallingCode, nationalNumber);
  const owner = countries.find(({ isoCode }) => isoCode === number.country);
  const formats = {
    e164: number.number as string,
    national: number.formatNational(),
    international: internationalFormat(number),
  };
  const behind = textOf(tail);
  return {
    details: {
      ...(owner === undefined ? {} : { country: countryName(owner) }),
      ...given({ areaCode }),
      subscriberNumber: nationalNumber.slice(areaCode?.length ?? 0),
      status: number.isValid() ? "Valid" : "Possible",
    },
    format: {
      category: number.getType() === "TOLL_FREE" ? "TollFree" : "Regular",
      ...formats,
      ...(behind === ""
        ? {}
        : {
            e164Extended: formats.e164 + behind,
            nationalExtended: formats.national + behind,
            internationalExtended: formats.international + behind,
          }),
      dialable: formats.e164,
      dialableExtended: formats.e164 + behind,
    },
  };
}

// A number without its area code is one of the default area, if it becomes a possible one by that.
function readLocally(main: string, home: string, areaCode: string | undefined): ReturnType<typeof readNumber> {
  const number = readAtHome(main, home, true);
  if (number?.isPossible() || areaCode === undefined || main.includes("+")) return number;
  return readNumber(areaCode + main.replace(/\D/g, ""), home) ?? number;
}

function textOf({ subAddress, dtmfPostfix = "" }: Tail): string {
  return (subAddress === undefined ? "" : `*${subAddress}`) + dtmfPostfix;
}
