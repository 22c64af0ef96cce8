import type { Schema } from "../contract/schemas.ts";
import { countries } from "../data/countries.ts";
import { specialServices } from "../data/special-services.ts";
import { listUri } from "../http/paging.ts";
import { invalid } from "../http/refusal.ts";
import type { Uris } from "../http/uris.ts";
import { readAtHome } from "../numbers/national-reading.ts";
import { takeApart } from "../numbers/number-text.ts";
import { areaCodeOf } from "../numbers/numbering.ts";
import { countryReference } from "../views/dictionary.ts";
import { given } from "../views/given.ts";
import { contextOf, contextView, homeCountryId } from "./number-parser-context.ts";
import { parseInContext } from "./number-parser-v2.ts";
import type { Call, Topic } from "./types.ts";

/** Texts read as phone numbers. */
export const numberParser: Topic<"parsePhoneNumbers" | "parsePhoneNumbersV2"> = {
  parsePhoneNumbers(call) {
    const { uris, body, query } = call;
    const home = homeOf(call);
    const { originalStrings = [] } = body;
    const parse = (text: string): Schema<"ParsedNumber"> => parseOne(uris, text, home.isoCode, query.nationalAsPriority ?? false);
    return {
      status: 200,
      body: {
        uri: listUri(call),
        ...given({ homeCountry: countryReference(uris, home.id) }),
        phoneNumbers: originalStrings.map(parse),
      },
    };
  },

  parsePhoneNumbersV2(call) {
    const { body } = call;
    const context = contextOf(call);
    const results = body.originalStrings.map((text) => parseInContext(text, context, body.resultContent ?? {}));
    return { status: 200, body: { context: contextView(context), results } };
  },
};

function homeOf(call: Call<"parsePhoneNumbers">): { readonly id: string; readonly isoCode: string } {
  const { homeCountry } = call.query;
  const id = homeCountryId(call);
  const country = countries.find((one) =>
    homeCountry === undefined ? one.id === id : one.isoCode === homeCountry.toUpperCase(),
  );
  return country ?? invalid("homeCountry", `There is no country ${homeCountry}`);
}

function parseOne(uris: Uris, originalString: string, home: string, nationalFirst: boolean): Schema<"ParsedNumber"> {
  const { main, subAddress, dtmfPostfix } = takeApart(originalString);
  const homeCountry = countries.find(({ isoCode }) => isoCode === home);
  const service = specialServices(homeCountry?.callingCode ?? "").find(({ pattern }) => pattern === main);
  if (service !== undefined) {
    const number = { dialable: main, formattedNational: main, normalized: main, special: true, tollFree: false };
    return { originalString, ...given({ country: countryReference(uris, homeCountry?.id) }), ...number };
  }
  const number = readAtHome(main, home, nationalFirst);
  // Of what can be no number there is nothing to say.
  if (number === undefined || !number.isPossible()) return { originalString };
  const { countryCallingCode: callingCode, nationalNumber } = number;
  const areaCode = areaCodeOf(callingCode, nationalNumber);
  const formattedNational = number.formatNational();
  const country = countries.find(({ isoCode }) => isoCode === number.country);
  const abroad = callingCode !== homeCountry?.callingCode;
  return {
    originalString,
    ...given({ country: countryReference(uris, country?.id), areaCode }),
    subscriberNumber: nationalNumber.slice(areaCode?.length ?? 0),
    e164: number.number,
    normalized: number.number.slice(1),
    dialable: (abroad && homeCountry !== undefined ? dialledFrom(number, home) : formattedNational).replace(/\D/g, ""),
    formattedNational,
    formattedInternational: callingCode === "1" ? `+1 ${formattedNational}` : number.formatInternational(),
    special: false,
    tollFree: number.getType() === "TOLL_FREE",
    ...given({ subAddress, dtmfPostfix }),
  };
}

// With the digits that lead out of the country. Where each carrier has its own, as in Chile, there are none to put before.
function dialledFrom(number: NonNullable<ReturnType<typeof readAtHome>>, home: string): string {
  const dialled: string | undefined = number.format("IDD", { fromCountry: home as NonNullable<typeof number.country> });
  return dialled ?? number.number;
}
