import { passes } from "../http/filters.ts";
import { pageV1 } from "../http/paging.ts";
import { monitoredBy } from "../state/monitoring.ts";
import { grantView } from "../views/grant.ts";
import { groupsOfMember } from "./group-members.ts";
import type { Topic } from "./types.ts";

/** What extensions may do to others: page with groups, and listen to calls. Nothing else is given to anybody here. */
export const grants: Topic<"listExtensionGrants"> = {
  listExtensionGrants(call) {
    const { state, extension, query } = call;
    const given = [
      ...groupsOfMember(state, extension.id, "PagingOnly", "pager").map((to) => ({ to, what: "groupPaging" as const })),
      ...monitoredBy(state, extension.id).map((to) => ({ to, what: "callMonitoring" as const })),
    ];
    const wanted = given.filter(({ to }) => passes<string>(query.extensionType, to.type));
    return { status: 200, body: pageV1(call, wanted, ({ to, what }) => grantView(call, extension, to, what)) };
  },
};
