import type { Schema } from "../contract/schemas.ts";
import type { MonitoringGroup, MonitoringMember } from "../state/types.ts";
import { given } from "./given.ts";
import { siteReference } from "./site.ts";
import type { ViewContext } from "./view-context.ts";

/** A group in which some listen to the calls of others. */
export function monitoringGroupView(
  { state, uris }: ViewContext,
  { id, accountId, name, siteId }: MonitoringGroup,
): Schema<"MonitoringGroup"> {
  const uri = uris.inAccount(accountId, `call-monitoring-groups/${id}`);
  return { uri, id, name, site: siteReference(state, accountId, siteId) };
}

/** An extension as a member of a monitoring group. */
export function monitoringMemberView(
  { state, uris }: ViewContext,
  { accountId, extensionId, permissions }: MonitoringMember,
): Schema<"MonitoringGroupMember"> {
  const extensionNumber = state.extensions.get(extensionId)?.extensionNumber;
  return {
    uri: uris.extension(accountId, extensionId),
    id: extensionId,
    ...given({ extensionNumber }),
    permissions: [...permissions],
  };
}
