import type { Schema } from "../contract/schemas.ts";
import { tollTypeOf } from "../numbers/usage.ts";
import type { PhoneNumber } from "../state/types.ts";

// The carriers of the US want local numbers registered; it is the id of the country in the dictionary.
const registeredCountryId = "1";

/** How a number is registered: local ones of the US with the one campaign that each company has, others not at all. */
export function smsConfigurationView(number: PhoneNumber): Schema<"SmsConfiguration"> {
  const { id: phoneNumberId, phoneNumber, countryId, accountId } = number;
  if (countryId !== registeredCountryId || tollTypeOf(number) === "TollFree") return { phoneNumberId, phoneNumber };
  // The registry's ids have six signs behind the first one.
  const company = accountId.slice(-6);
  return {
    phoneNumberId,
    phoneNumber,
    smsCampaignInfo: {
      id: `C${company}`,
      status: "Confirmed",
      registrationTier: "LOW_VOLUME",
      useCases: ["ACCOUNT_NOTIFICATION", "CUSTOMER_CARE"],
      consentSettings: {
        optInRequired: false,
        coverage: { optIn: "Account", optOut: "Account" },
        automaticConsentCollecting: { enabled: false },
      },
      coverageType: "Account",
    },
    smsBrandInfo: { id: `B${company}`, status: "Confirmed" },
  };
}
