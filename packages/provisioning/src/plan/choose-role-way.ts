import type { PersonPlan } from "./plan.ts";
import type { ChangeRole, SetRoles, Work } from "./work.ts";

/**
 * Chooses how roles are given: those of each user in a call of their own, or each role to many in a call, whichever takes fewer
 * calls.
 */
export function chooseRoleWay(people: readonly PersonPlan[]): readonly PersonPlan[] {
  const sets = people.flatMap(({ work, lacks }) => (lacks.length === 0 ? work.filter(isMovable) : []));
  const changes = sets.flatMap(changesOf);
  // Somebody gets their new roles before they lose the old ones, so that nobody is ever left with the default role.
  const calls = new Set(changes.map(({ roleId, change, needs = [] }) => `${roleId} ${change} ${needs.length}`));
  if (sets.length <= calls.size) return people;
  return people.map((person) => ({
    ...person,
    work: person.work.flatMap((piece) => (isMovable(piece) ? changesOf(piece) : [piece])),
  }));
}

type KnownChange = SetRoles & { readonly remove: readonly string[] };

function isMovable(work: Work): work is KnownChange {
  return work.kind === "setRoles" && work.remove !== undefined;
}

function changesOf({ person, extensionId, add, remove, needs = [] }: KnownChange): ChangeRole[] {
  const given = `roles:${person}`;
  const change = (roleId: string, how: "add" | "remove", rest: Pick<ChangeRole, "needs" | "gives">): ChangeRole => {
    return { kind: "changeRole", person, extensionId, roleId, change: how, ...rest };
  };
  return [
    ...add.map((roleId) => change(roleId, "add", { needs, gives: [given] })),
    ...remove.map((roleId) => change(roleId, "remove", { needs: add.length > 0 ? [...needs, given] : needs })),
  ];
}
