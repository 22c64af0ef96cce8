import { refuse } from "../http/refusal.ts";
import type { Account, App, Extension, Role, Session } from "../state/types.ts";

/** Who calls: a user, through an app. */
export interface Caller {
  readonly session: Session;
  readonly app: App;
  readonly account: Account;
  readonly extension: Extension;
  /** Whether the user may do everything in the account. */
  readonly admin: boolean;
  /** Whether the user has a permission for the whole account. */
  may(permission: string): boolean;
  /** Whether the user has a permission for their own extension, if for nothing else. */
  mayOwn(permission: string): boolean;
}

/** What the roles of a user add up to. */
export function callerOf(parts: Omit<Caller, "admin" | "may" | "mayOwn">, roles: readonly Role[]): Caller {
  const admin = roles.some((role) => role.admin);
  const may = (permission: string): boolean => admin || roles.some(({ permissions }) => permissions.includes(permission));
  return { ...parts, admin, may, mayOwn: (permission) => may(permission) || roles.some(({ own }) => own.includes(permission)) };
}

/** Refuses what is for administrators only. */
export function needAdmin(caller: Caller): void {
  if (!caller.admin) refuse(403, "CMN-402");
}
