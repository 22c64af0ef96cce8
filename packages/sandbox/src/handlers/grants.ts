import { passes } from "../http/filters.ts";
import { pageV1 } from "../http/paging.ts";
import { grantView } from "../views/grant.ts";
import { groupsOfMember } from "./group-members.ts";
import type { Topic } from "./types.ts";

/** What extensions may do to others: page with groups, as nothing else is given to anybody here. */
export const grants: Topic<"listExtensionGrants"> = {
  listExtensionGrants(call) {
    const { state, extension, query } = call;
    const groups = groupsOfMember(state, extension.id, "PagingOnly", "pager");
    const wanted = groups.filter(({ type }) => passes<string>(query.extensionType, type));
    return { status: 200, body: pageV1(call, wanted, (group) => grantView(call, extension, group)) };
  },
};
