import type { AccountPerson } from "../account/account-state.ts";
import { isOwner } from "../account/owner.ts";
import type { Person } from "../company-types.gen.ts";
import { Draft } from "./draft.ts";
import { freedNumber } from "./extension-number.ts";
import { notesOf } from "./notes.ts";
import type { PersonEvent, PersonPlan } from "./plan.ts";
import { planCallerId } from "./plan-caller-id.ts";
import { type PhoneToAdd, planEquipment } from "./plan-equipment.ts";
import { planForwarding } from "./plan-forwarding.ts";
import { planGroups } from "./plan-groups.ts";
import { planHours } from "./plan-hours.ts";
import { addPhone, planJoiner } from "./plan-joiner.ts";
import { planNotifications } from "./plan-notifications.ts";
import { planProfile } from "./plan-profile.ts";
import { changeRoles, planRoles } from "./plan-roles.ts";
import { planSiteMember } from "./plan-site-member.ts";
import type { Planning } from "./planning.ts";
import { hashOf } from "./seen.ts";

/**
 * Plans what becomes of a person of the file.
 *
 * @param key - what they are known by
 * @param person - as the file has them
 * @param found - the people of the account who are known by the same; none for who is to be created
 */
export function planPerson(planning: Planning, key: string, person: Person, found: readonly AccountPerson[]): PersonPlan {
  const [before, ...others] = found;
  const draft = new Draft(key, before?.id);
  if (others.length > 0) {
    draft.lack(
      `${found.length} people of the account are known by it (extensions ${found.map(numberOf).join(", ")}); name people by another key`,
    );
  } else {
    planMembers(planning, draft, person, before);
  }
  if (isOwner(planning.account, before?.id) && draft.work.length > 0) {
    draft.lack("owns the account, and no run changes the owner; do it in the admin portal");
  }
  return {
    key,
    name: nameOf(person, before) ?? key,
    extensionId: before?.id,
    event: eventOf(draft, before),
    changes: draft.changes,
    lacks: draft.lacks,
    notes: notesOf(planning, person, before, draft.changes),
    work: draft.work,
    seen: hashOf(before, planning),
  };
}

function planMembers(planning: Planning, draft: Draft, person: Person, before: AccountPerson | undefined): void {
  const { account, queues, pagingGroups } = planning;
  const phones: PhoneToAdd[] = [];
  const profile = planProfile(planning, draft, person, before);
  const roles = planRoles(planning, draft, person, before?.roles);
  planSiteMember(planning, draft, person, before);
  const numbers = planEquipment(planning, draft, person, before, (phone) => phones.push(phone));
  const needs = freedNumber(planning, person.extensionNumber, before?.id);
  if (before === undefined) planJoiner(draft, { person, profile, roles, phones, needs });
  else {
    if (Object.keys(profile).length > 0) draft.add({ kind: "updateExtension", extensionId: before.id, changes: profile, needs });
    if (roles !== undefined) changeRoles(draft, before.roles, roles);
    for (const phone of phones) addPhone(draft, phone);
  }
  planGroups(draft, "queues", person.queues, account.queues ?? [], queues);
  planGroups(draft, "groups", person.groups, account.pagingGroups ?? [], pagingGroups);
  planForwarding(draft, person, before?.forwarding);
  planHours(draft, "setHours", person.hours, before);
  planNotifications(draft, person, before);
  planCallerId(planning, draft, person, before, numbers);
}

const places: ReadonlySet<string> = new Set(["site", "emergency"]);

function eventOf({ changes, lacks, work }: Draft, before: AccountPerson | undefined): PersonEvent {
  if (before === undefined) return "joins";
  if (work.length === 0 && lacks.length === 0) return "stays";
  return changes.some(({ member }) => places.has(member)) ? "moves" : "changes";
}

function nameOf({ name }: Person, before: AccountPerson | undefined): string | undefined {
  return [name?.first, name?.last].filter(Boolean).join(" ") || before?.name;
}

function numberOf({ extensionNumber, id }: AccountPerson): string {
  return extensionNumber ?? id;
}
