import {
  type ExtensionSummary,
  listCallQueueMembers,
  listCallQueueMembersOperation,
  listCallQueues,
  listCallQueuesOperation,
  listPagingGroupUsers,
  listPagingGroupUsersOperation,
} from "@ringwright/accounts";
import type { Client } from "@ringwright/core";
import type { GroupState } from "./account-state.ts";
import { mostPerPage, type Reading } from "./reading.ts";

/** The call queues, each with its members. */
export async function readQueues(client: Client, reading: Reading): Promise<GroupState[]> {
  const queues = await reading.all(listCallQueuesOperation, listCallQueues(client, { perPage: mostPerPage }, reading.options));
  return Promise.all(
    queues.map(async ({ id, name = "", extensionNumber }) => {
      const list = listCallQueueMembers(client, { groupId: id, perPage: mostPerPage }, reading.options);
      const members = await reading.all(listCallQueueMembersOperation, list);
      return { id, name, extensionNumber, memberIds: new Set(members.map((member) => String(member.id))) };
    }),
  );
}

/**
 * The paging groups, each with those who may page it.
 *
 * @param extensions - all of the account
 */
export async function readPagingGroups(
  client: Client,
  reading: Reading,
  extensions: readonly ExtensionSummary[],
): Promise<GroupState[]> {
  const groups = extensions.filter(({ type }) => type === "PagingOnly");
  return Promise.all(
    groups.map(async ({ id, name = "", extensionNumber }) => {
      const list = listPagingGroupUsers(client, { pagingOnlyGroupId: id, perPage: mostPerPage }, reading.options);
      const users = await reading.all(listPagingGroupUsersOperation, list);
      return { id: String(id), name, extensionNumber, memberIds: new Set(users.map((user) => user.id)) };
    }),
  );
}
