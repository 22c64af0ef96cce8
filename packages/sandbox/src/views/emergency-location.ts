import type { Schema } from "../contract/schemas.ts";
import type { State } from "../state/state.ts";
import type { EmergencyLocation } from "../state/types.ts";
import { extensionName } from "./extension-name.ts";
import { given } from "./given.ts";
import { siteReference } from "./site.ts";
import type { ViewContext } from "./view-context.ts";

/** The ids of the locations that devices use. */
export function usedLocations(state: State, accountId: string): ReadonlySet<string> {
  return new Set(state.lines.find({ accountId }).flatMap(({ emergency }) => emergency?.locationId ?? []));
}

/**
 * A place for emergency calls, as v1 shows it.
 *
 * @param used - the locations in use; whoever shows many finds them once
 */
export function emergencyLocationView(
  context: ViewContext,
  location: EmergencyLocation,
  used: ReadonlySet<string> = usedLocations(context.state, location.accountId),
): Schema<"EmergencyLocation"> {
  const { state, uris } = context;
  const { id, accountId, address, name, siteId, addressStatus, syncStatus, ownerId, addressFormatId, trusted } = location;
  return {
    uri: `${ownerId === undefined ? uris.account(accountId) : uris.extension(accountId, ownerId)}/emergency-locations/${id}`,
    id,
    address,
    name,
    site: siteReference(state, accountId, siteId),
    addressStatus,
    usageStatus: used.has(id) ? "Active" : "Inactive",
    syncStatus,
    addressType: "LocationWithEndpoint",
    visibility: ownerId === undefined ? "Public" : "Private",
    owners: ownerId === undefined ? [] : [ownerView(context, ownerId)],
    ...given({ addressFormatId }),
    trusted,
  };
}

function ownerView({ state }: ViewContext, id: string): Schema<"EmergencyLocationOwner"> {
  const extension = state.extensions.get(id);
  return { id, ...given({ extensionNumber: extension?.extensionNumber, name: extension && extensionName(extension) }) };
}
