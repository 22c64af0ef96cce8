import { refuse } from "../http/refusal.ts";
import type { Role } from "../state/types.ts";
import type { Caller } from "./caller.ts";

/** What a role allows. */
type Powers = Pick<Role, "displayName" | "admin" | "permissions" | "own">;

/** Whether somebody may give a role: nobody gives others more than they have themselves. */
export function mayGive(caller: Caller, { admin, permissions, own }: Powers): boolean {
  if (caller.admin) return true;
  return !admin && permissions.every((name) => caller.may(name)) && own.every((name) => caller.mayOwn(name));
}

/** Refuses to give a role, or to make one, that allows more than the caller may. */
export function needOwnPowers(caller: Caller, role: Powers): void {
  if (mayGive(caller, role)) return;
  const { displayName } = role;
  refuse(403, "CMN-402", { message: `The role ${displayName} allows more than you may; ask an administrator` });
}
