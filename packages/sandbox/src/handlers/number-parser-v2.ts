import type { Schema } from "../contract/schemas.ts";
import { type SpecialService, specialServices } from "../data/special-services.ts";
import { takeApart } from "../numbers/number-text.ts";
import { digitsOf } from "../numbers/vanity.ts";
import { given } from "../views/given.ts";
import { mask, type ParserContext } from "./number-parser-context.ts";
import { type Reading, readExtension, readPhoneNumber, type Tail } from "./number-readings.ts";

type Details = NonNullable<Schema<"NumberDetails">>;

// Hides the caller's number, and shows it.
const knownServiceCodes = ["*67", "*82"];

/** Reads one text in v2. */
export function parseInContext(
  text: string,
  context: ParserContext,
  { includeDialingDetails = true, includeNumberDetails = true, includeFormats = true }: Schema<"NumberParserResultContent">,
): Schema<"NumberParsingResultV2"> {
  const isMasked = context.maskedPhoneNumbersAllowed && text.endsWith(mask.symbol.repeat(mask.length));
  // Any digits do for the hidden ones while the rest is read.
  const parts = takeApart(isMasked ? text.slice(0, -mask.length) + "0".repeat(mask.length) : text);
  const letters = context.vanityPhoneNumbersAllowed ? digitsOf(parts.main) : parts.main;
  const { prefix, main } = withoutPrefix(letters, context);
  const all = readingsOf(main, context, parts);
  const readings = context.conflictHandling === "Client" ? all : all.slice(0, 1);
  const dialingDetails = {
    ...(parts.serviceCode === undefined
      ? {}
      : {
          serviceCode: {
            dialing: parts.serviceCode,
            pattern: knownServiceCodes.find((code) => code === parts.serviceCode) ?? null,
          },
        }),
    ...given({ outboundCallPrefix: prefix }),
  };
  const numberDetails = main === "" ? null : detailsOf(readings, parts);
  return {
    ...(includeDialingDetails && Object.keys(dialingDetails).length > 0 ? { dialingDetails } : {}),
    ...(includeNumberDetails ? { numberDetails: isMasked ? masked(numberDetails) : numberDetails } : {}),
    // What is hidden cannot be dialled.
    ...(includeFormats ? { formats: isMasked ? [] : readings.map(({ format }) => format) } : {}),
  };
}

// The service's own order where a text can be read in several ways: emergencies before all else, people before shops.
function readingsOf(main: string, context: ParserContext, tail: Tail): Reading[] {
  const digits = plainDigits(main);
  const service = serviceOf(digits, context);
  const readings: (Reading | undefined)[] = [
    service && {
      details: { specialService: { ...service } },
      format: { category: null, dialable: service.pattern, dialableExtended: service.pattern },
    },
    digits === undefined ? undefined : readExtension(digits, context, tail),
    context.shortCodesAllowed && digits !== undefined && /^\d{5,6}$/.test(digits)
      ? { details: {}, format: { category: "ShortCode", dialable: digits, dialableExtended: digits } }
      : undefined,
    readPhoneNumber(main, context, tail),
  ];
  return readings.filter((reading) => reading !== undefined);
}

// The digit for a call to the outside stands before what is a number without it.
function withoutPrefix(main: string, context: ParserContext): { readonly prefix?: string; readonly main: string } {
  const { outboundCallPrefix: prefix } = context;
  const digits = plainDigits(main);
  if (prefix === undefined || digits === undefined || !digits.startsWith(prefix)) return { main };
  const rest = digits.slice(prefix.length);
  const leadsOut = serviceOf(rest, context) !== undefined || readPhoneNumber(rest, context, {}) !== undefined;
  return leadsOut ? { prefix, main: rest } : { main };
}

function serviceOf(digits: string | undefined, { country }: ParserContext): SpecialService | undefined {
  return specialServices(country?.callingCode ?? "").find(({ pattern }) => pattern === digits);
}

function plainDigits(main: string): string | undefined {
  return /^[\d\s().\-/]+$/.test(main) ? main.replace(/\D/g, "") : undefined;
}

// The first reading counts; others add what they alone know.
function detailsOf(readings: readonly Reading[], { subAddress, dtmfPostfix }: Tail): Details {
  if (readings.length === 0) return { status: "Invalid" };
  const details = Object.assign({}, ...readings.map((reading) => reading.details).reverse()) as Details;
  return { ...details, ...given({ subAddress, dtmfPostfix }) };
}

function masked(details: Details | null): Details | null {
  const hidden = mask.symbol.repeat(mask.length);
  const subscriberNumber = details?.subscriberNumber;
  return (
    details && {
      ...details,
      ...(typeof subscriberNumber === "string" ? { subscriberNumber: subscriberNumber.slice(0, -mask.length) + hidden } : {}),
      probablyMasked: true,
      status: "Possible",
    }
  );
}
