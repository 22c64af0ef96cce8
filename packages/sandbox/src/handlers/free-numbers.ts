import type { Schema } from "../contract/schemas.ts";
import { Refusal, serviceError } from "../http/refusal.ts";
import type { Extension } from "../state/types.ts";
import { freeNumbers } from "./extension-number.ts";
import type { Topic } from "./types.ts";

/** A number for each place that waits for a person. */
export const freeExtensionNumbers: Topic<"listFreeExtensionNumbers"> = {
  listFreeExtensionNumbers({ state, account, uris }) {
    const numbers = freeNumbers(state, account);
    const places = state.extensions.find({ accountId: account.id, status: "Unassigned" });
    const items = places.map(({ id, accountId, type, status }): Schema<"FreeExtensionNumber"> => {
      const { value: extensionNumber } = numbers.next();
      const extension = { uri: uris.extension(accountId, id), id, type: legacyType(type), status };
      if (extensionNumber !== undefined) return { successful: true, extension: { ...extension, extensionNumber } };
      const message = "All extension numbers of the account are taken";
      const error = serviceError(new Refusal(400, "CMN-101", { parameterName: "extensionNumber", message }));
      return { successful: false, extension, error };
    });
    return { status: 200, body: { items } };
  },
};

type LegacyType = NonNullable<Schema<"FreeExtension">["type"]>;

// The kinds of person that there were in release 9.x; it has no word for those that came later.
const legacyTypes: readonly LegacyType[] = ["User", "VirtualUser", "DigitalUser", "FaxUser"];

function legacyType(type: Extension["type"]): LegacyType {
  return legacyTypes.find((known) => known === type) ?? "Unknown";
}
