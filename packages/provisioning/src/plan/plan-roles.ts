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
  const wanted = roles.flatMap((name) => planning.roles.find(name, (what) => draft.lack(what)) ?? []);
  const had = new Set(before.map(({ id }) => id));
  const has = new Set(wanted.map(({ id }) => id));
  if (had.size === has.size && wanted.every(({ id }) => had.has(id))) return wanted;
  draft.change("roles", namesOf(before), namesOf(wanted));
  return wanted;
}

/** Adds the work that leads from some roles to others. */
export function changeRoles(draft: Draft, before: readonly Named[], wanted: readonly Named[]): void {
  const missing = (some: readonly Named[], others: readonly Named[]): readonly Named[] =>
    some.filter(({ id }) => !others.some((other) => other.id === id));
  const { extensionId } = draft;
  for (const { id } of missing(wanted, before)) draft.add({ kind: "changeRole", extensionId, roleId: id, change: "add" });
  for (const { id } of missing(before, wanted)) draft.add({ kind: "changeRole", extensionId, roleId: id, change: "remove" });
}

function namesOf(roles: readonly Named[]): string {
  return roles.map(({ name, id }) => name || id).join(", ");
}
