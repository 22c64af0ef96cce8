import type { Named } from "../account/account-state.ts";
import type { Person } from "../company-types.gen.ts";
import type { Draft } from "./draft.ts";
import type { Planning } from "./planning.ts";

/**
 * Plans somebody's roles.
 *
 * @param before - the roles that they have; undefined for who is to be created
 * @returns all roles that they shall have; undefined where the file says nothing of them
 */
export function planRoles(
  planning: Planning,
  draft: Draft,
  { roles }: Person,
  before: readonly Named[] = [],
): Named[] | undefined {
  if (roles === undefined) return undefined;
  if (roles.length === 0) draft.lack("roles: a user has one role at least; name it, or leave roles out");
  const wanted = [...new Set(roles.flatMap((name) => planning.roles.find(name, (what) => draft.lack(what)) ?? []))];
  const had = new Set(before.map(({ id }) => id));
  const has = new Set(wanted.map(({ id }) => id));
  if (had.size === has.size && wanted.every(({ id }) => had.has(id))) return wanted;
  draft.change("roles", namesOf(before), namesOf(wanted));
  return wanted;
}

/**
 * Adds the work that leads from some roles to others.
 *
 * @param before - those that the user has; undefined where that is not known
 */
export function changeRoles(draft: Draft, before: readonly Named[] | undefined, wanted: readonly Named[]): void {
  const add = missing(wanted, before ?? []);
  const remove = before && missing(before, wanted);
  if (add.length === 0 && remove?.length === 0) return;
  draft.add({ kind: "setRoles", extensionId: draft.extensionId, roleIds: wanted.map(({ id }) => id), add, remove });
}

function missing(some: readonly Named[], others: readonly Named[]): string[] {
  return some.map(({ id }) => id).filter((id) => !others.some((other) => other.id === id));
}

function namesOf(roles: readonly Named[]): string {
  return roles.map(({ name, id }) => name || id).join(", ");
}
