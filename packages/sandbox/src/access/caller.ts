import type { Account, App, Extension, Role, Session } from "../state/types.ts";
import { grantsOf, isEnough } from "./role-grants.ts";

/** Who calls: a user, through an app. */
export interface Caller {
  readonly session: Session;
  readonly app: App;
  readonly account: Account;
  readonly extension: Extension;
  /** Whether the user may do everything in the account. */
  readonly admin: boolean;
  /** Whether the user has a permission for the whole account, or for the extension that is named. */
  may(permission: string, extensionId?: string): boolean;
  /** Whether the user has a permission for their own extension, if for nothing else. */
  mayOwn(permission: string): boolean;
}

/** What the roles of a user add up to. */
export function callerOf(parts: Omit<Caller, "admin" | "may" | "mayOwn">, roles: readonly Role[]): Caller {
  const { id } = parts.extension;
  const may = (permission: string, extensionId?: string): boolean =>
    grantsOf(roles, permission).some((grant) => isEnough(grant, id, extensionId));
  return { ...parts, admin: roles.some(({ admin }) => admin), may, mayOwn: (permission) => may(permission, id) };
}
