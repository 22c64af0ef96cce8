import { passes } from "../http/filters.ts";
import { pageV1 } from "../http/paging.ts";
import { invalid, notFound } from "../http/refusal.ts";
import type { MonitoringGroup } from "../state/types.ts";
import { given } from "../views/given.ts";
import { monitoringGroupView, monitoringMemberView } from "../views/monitoring-group.ts";
import { mainSiteId } from "../views/site.ts";
import { siteIdOf } from "./extension-members.ts";
import { changeMonitoringMembers } from "./monitoring-members.ts";
import type { Call, Topic } from "./types.ts";

type Operations =
  | "listMonitoringGroups"
  | "createMonitoringGroup"
  | "updateMonitoringGroup"
  | "deleteMonitoringGroup"
  | "listMonitoringGroupMembers"
  | "assignMonitoringGroupMembers";

/** Groups in which some listen to the calls of others. */
export const monitoringGroups: Topic<Operations> = {
  listMonitoringGroups(call) {
    const { state, account, query } = call;
    const { memberExtensionId, siteId } = query;
    const groups =
      memberExtensionId === undefined
        ? state.monitoringGroups.find({ accountId: account.id })
        : state.monitoringMembers
            .find({ accountId: account.id, extensionId: String(memberExtensionId) })
            .flatMap(({ groupId }) => state.monitoringGroups.get(groupId) ?? []);
    const wanted = groups.filter((group) => passes(siteId, group.siteId));
    return { status: 200, body: pageV1(call, wanted, (group) => monitoringGroupView(call, group)) };
  },

  createMonitoringGroup(call) {
    const { state, account, body } = call;
    const group = state.monitoringGroups.insert({
      id: state.nextId("monitoringGroup"),
      accountId: account.id,
      name: needName(body),
      siteId: siteIdOf(state, account, body.site) ?? mainSiteId,
    });
    return { status: 200, body: monitoringGroupView(call, group) };
  },

  updateMonitoringGroup(call) {
    const { state, account, body } = call;
    const siteId = siteIdOf(state, account, body.site);
    const group = state.monitoringGroups.update(groupOfPath(call).id, { name: needName(body), ...given({ siteId }) });
    return { status: 200, body: monitoringGroupView(call, group) };
  },

  deleteMonitoringGroup(call) {
    const { id: groupId } = groupOfPath(call);
    call.state.monitoringMembers.deleteAll({ groupId });
    call.state.monitoringGroups.delete(groupId);
    return { status: 204 };
  },

  listMonitoringGroupMembers(call) {
    const { id: groupId } = groupOfPath(call);
    const members = (page: number, perPage: number) => call.state.monitoringMembers.page({ groupId }, page, perPage);
    return { status: 200, body: pageV1(call, members, (member) => monitoringMemberView(call, member)) };
  },

  assignMonitoringGroupMembers(call) {
    changeMonitoringMembers(call.state, groupOfPath(call), call.body);
    return { status: 204 };
  },
};

function groupOfPath({
  state,
  account,
  path,
}: Pick<Call<"updateMonitoringGroup">, "state" | "account" | "path">): MonitoringGroup {
  const group = state.monitoringGroups.get(path.groupId);
  return group?.accountId === account.id ? group : notFound("groupId");
}

function needName({ name }: { readonly name: string }): string {
  return name.trim() === "" ? invalid("name", "A group's name must not be empty") : name;
}
