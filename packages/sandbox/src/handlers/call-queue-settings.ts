import { invalid, missing, refuse, unknownReference } from "../http/refusal.ts";
import type { Extension } from "../state/types.ts";
import { callQueueDetailsView, callQueueView } from "../views/call-queue.ts";
import { given } from "../views/given.ts";
import { changeExtension } from "./extension-changes.ts";
import { findGroup, groupOf, memberExtensions } from "./group-members.ts";
import { longestGroupName, needName } from "./need-name.ts";
import type { Answer, Call, Topic } from "./types.ts";

type Operations = "readCallQueue" | "updateCallQueue" | "readCallQueueOverflow" | "updateCallQueueOverflow";

/** What call queues are like, and where their calls go that nobody takes. */
export const callQueueSettings: Topic<Operations> = {
  readCallQueue(call) {
    return { status: 200, body: callQueueDetailsView(call, groupOf(call, call.path.groupId, "Department", "groupId")) };
  },

  updateCallQueue(call) {
    const { state, account, body } = call;
    const queue = groupOf(call, call.path.groupId, "Department", "groupId");
    const { name, status, serviceLevelSettings, alertTimer, editableMemberStatus, ...others } = body;
    if (status === "Unassigned") invalid("status", "Places without a person alone are unassigned");
    if (name !== undefined) needName(name, "name", longestGroupName);
    changeExtension(state, account, queue, {
      ...others,
      ...given({
        status,
        contact: name === undefined ? undefined : { firstName: name },
        callQueueInfo: serviceLevelSettings,
      }),
    });
    const changed = state.extensions.update(queue.id, given({ alertTimer, editableMemberStatus }));
    return { status: 200, body: callQueueDetailsView(call, changed) };
  },

  readCallQueueOverflow(call) {
    return overflowAnswer(call, groupOf(call, call.path.callQueueId, "Department", "callQueueId"));
  },

  updateCallQueueOverflow(call) {
    const { state, account, body } = call;
    const queue = groupOf(call, call.path.callQueueId, "Department", "callQueueId");
    if (body.items !== undefined) {
      const ids = new Set<string>();
      body.items.forEach(({ id }, index) => {
        const place = `items[${index}].id`;
        const other = findGroup(state, account, id ?? missing(place), "Department") ?? unknownReference(place);
        if (other.id === queue.id) invalid(place, "A queue's calls do not go to itself");
        if (ids.has(other.id)) refuse(400, "CMN-406", { parameterName: place, parameterValue: other.id });
        ids.add(other.id);
      });
      state.memberships.deleteAll({ groupId: queue.id, role: "overflow" });
      for (const memberId of ids) {
        const { id: groupId, accountId } = queue;
        state.memberships.insert({ id: state.nextId("membership"), accountId, groupId, role: "overflow", memberId });
      }
    }
    return overflowAnswer(call, state.extensions.update(queue.id, given({ overflows: body.enabled })));
  },
};

function overflowAnswer(
  call: Pick<Call<"readCallQueueOverflow">, "state" | "uris">,
  { id, subType, overflows: enabled = false }: Extension,
): Answer<"readCallQueueOverflow"> {
  const items = memberExtensions(call.state, id, "overflow").map((queue) => callQueueView(call, queue));
  return { status: 200, body: { enabled, ...given({ subType }), items } };
}
