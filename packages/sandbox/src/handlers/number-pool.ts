import { listUri } from "../http/paging.ts";
import { nationalFormat } from "../numbers/phone-library.ts";
import { searchExactly, searchNearest } from "../numbers/pool-search.ts";
import { given } from "../views/given.ts";
import { searchOf } from "./number-pool-search.ts";
import { reserve } from "./number-reservation.ts";
import type { Topic } from "./types.ts";

/** The pool of numbers that can be bought. */
export const numberPool: Topic<"lookupPhoneNumbers" | "reservePhoneNumbers"> = {
  lookupPhoneNumbers(call) {
    const { nearTo, areas, search } = searchOf(call);
    const found = nearTo === undefined ? searchExactly(call.state, areas, search) : searchNearest(call.state, nearTo, search);
    const records = found.map(({ number: { phoneNumber }, vanityPattern, rank }) => ({
      phoneNumber,
      formattedNumber: nationalFormat(phoneNumber),
      ...given({ vanityPattern, rank }),
    }));
    return { status: 200, body: { uri: listUri(call), records } };
  },

  reservePhoneNumbers(call) {
    const { body } = call;
    const records =
      "records" in body
        ? body.records.map((item, index) => reserve(call, item, `records[${index}].`))
        : [reserve(call, body, "")];
    return { status: 200, body: { records } };
  },
};
