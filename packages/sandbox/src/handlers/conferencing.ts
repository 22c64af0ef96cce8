import { conferenceNumbers } from "../data/conference-numbers.ts";
import { countries } from "../data/countries.ts";
import { isVoiceUserType } from "../data/extension-types.ts";
import { invalid, missing, refuse, unknownReference } from "../http/refusal.ts";
import type { Account, Extension } from "../state/types.ts";
import { conferencingView } from "../views/conferencing.ts";
import { given } from "../views/given.ts";
import type { Topic } from "./types.ts";

/** The conferences of users, which others dial into. */
export const conferencing: Topic<"readConferencingSettings" | "updateConferencingSettings"> = {
  readConferencingSettings(call) {
    const { account, extension, query } = call;
    const { countryId } = query;
    needConference(account, extension);
    if (countryId !== undefined && !countries.some(({ id }) => id === countryId)) unknownReference("countryId");
    return { status: 200, body: conferencingView(call, extension, countryId) };
  },

  updateConferencingSettings(call) {
    const { state, account, extension, body } = call;
    needConference(account, extension);
    const chosen = (body.phoneNumbers ?? []).flatMap(({ phoneNumber, default: isDefault }, index) => {
      const place = `phoneNumbers[${index}].phoneNumber`;
      const wanted = phoneNumber ?? missing(place);
      if (!conferenceNumbers.some((number) => number.phoneNumber === wanted)) unknownReference(place);
      return isDefault === true ? [wanted] : [];
    });
    if (chosen.length > 1) invalid("phoneNumbers", "One number at most can be the default");
    const changed = state.extensions.update(
      extension.id,
      given({ conferenceNumber: chosen[0], joinBeforeHost: body.allowJoinBeforeHost }),
    );
    return { status: 200, body: conferencingView(call, changed) };
  },
};

function needConference({ serviceFeatures }: Account, { type }: Extension): void {
  if (!isVoiceUserType(type)) refuse(403, "CMN-403");
  if (!serviceFeatures.includes("Conferencing")) {
    refuse(403, "CMN-109", { message: "Feature [Conferencing] is not available" });
  }
}
