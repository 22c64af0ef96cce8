import type { Schema } from "../contract/schemas.ts";
import { conferenceNumbers } from "../data/conference-numbers.ts";
import type { Extension } from "../state/types.ts";
import { countryReference } from "./dictionary.ts";
import { given } from "./given.ts";
import type { ViewContext } from "./view-context.ts";

/**
 * A user's conference.
 *
 * @param countryId - for the numbers of this country alone
 */
export function conferencingView(
  { uris }: ViewContext,
  { id, accountId, conferenceNumber = conferenceNumbers[0]?.phoneNumber, joinBeforeHost = false }: Extension,
  countryId?: string,
): Schema<"ConferencingSettings"> {
  const participantCode = id.slice(-9).padStart(9, "0");
  return {
    uri: `${uris.extension(accountId, id)}/conferencing`,
    allowJoinBeforeHost: joinBeforeHost,
    hostCode: [...participantCode].reverse().join(""),
    participantCode,
    ...given({ phoneNumber: conferenceNumber }),
    phoneNumbers: conferenceNumbers
      .filter((number) => countryId === undefined || number.countryId === countryId)
      .map((number) => ({
        ...given({ country: countryReference(uris, number.countryId) }),
        default: number.phoneNumber === conferenceNumber,
        hasGreeting: false,
        location: number.location,
        phoneNumber: number.phoneNumber,
        premium: false,
      })),
  };
}
