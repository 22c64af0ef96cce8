import type { State } from "../state/state.ts";
import type { Account, Role } from "../state/types.ts";

// Of the role that is the default one until the account chooses another.
const usualRoleKey = "user";

/** The role of a new user to whom nobody gives another one; undefined where the account has none for it. */
export function defaultRole(state: State, { id: accountId, defaultRoleId }: Account): Role | undefined {
  return defaultRoleId === undefined ? state.roles.first({ accountId, key: usualRoleKey }) : state.roles.get(defaultRoleId);
}
