import type { AccountPerson, ForwardingState, GroupState, Named } from "../account/account-state.ts";
import { isSecretField } from "../check/secrets.ts";
import type { Person, PersonForwarding, PersonForwardingType } from "../company-types.gen.ts";
import type { Names } from "../plan/names.ts";
import type { Planning } from "../plan/planning.ts";
import { wordsOf } from "../schema.ts";
import { exportEquipment, type LeaveOut } from "./export-equipment.ts";
import { exportSettings } from "./export-settings.ts";
import { nameFor } from "./name-for.ts";

/**
 * A person as a file says them. Lists are whole, empty ones too; what else somebody does not have is left out.
 *
 * @param leaveOut - told what cannot be said
 */
export function exportPerson(planning: Planning, person: AccountPerson, leaveOut: LeaveOut): Person {
  const { account, sites, costCenters, queues, pagingGroups } = planning;
  const site = nameFor(sites, byId(account.sites, person.siteId));
  const costCenter = nameFor(costCenters, byId(account.costCenters, person.costCenterId));
  const groupsOf = (all: readonly GroupState[] | undefined, names: Names<GroupState>): string[] | undefined =>
    all?.filter(({ memberIds }) => memberIds.has(person.id)).flatMap((group) => nameFor(names, group) ?? []);
  return withoutNothing({
    email: person.email,
    extensionNumber: person.extensionNumber,
    partnerId: person.partnerId,
    reference: person.reference,
    name: nameOf(person),
    type: person.type as Person["type"],
    status: person.status as Person["status"],
    roles: rolesOf(planning, person, leaveOut),
    department: person.department,
    jobTitle: person.jobTitle,
    site,
    costCenter,
    customFields: customFieldsOf(planning, person, leaveOut),
    ...exportEquipment(planning, person, leaveOut),
    queues: groupsOf(account.queues, queues),
    groups: groupsOf(account.pagingGroups, pagingGroups),
    forwarding: forwardingOf(person, leaveOut),
    ...exportSettings(planning, person, leaveOut),
  });
}

function nameOf({ firstName, lastName }: AccountPerson): Person["name"] {
  if (!firstName && !lastName) return undefined;
  return { ...(firstName ? { first: firstName } : {}), ...(lastName ? { last: lastName } : {}) };
}

function rolesOf({ account, roles }: Planning, person: AccountPerson, leaveOut: LeaveOut): string[] | undefined {
  // A file cannot take all roles away: where there are none, nothing is said of them.
  if (person.roles.length === 0) return undefined;
  const words = person.roles.map(({ id }) => nameFor(roles, byId(account.roles, id)));
  if (words.every((word) => word !== undefined)) return words;
  leaveOut("roles", "one of them has neither a name nor an id that it alone has");
  return undefined;
}

function customFieldsOf({ account, customFields }: Planning, person: AccountPerson, leaveOut: LeaveOut): Person["customFields"] {
  const values = [...(person.customFields ?? [])].flatMap(([id, value]): [string, string][] => {
    if (value === "") return [];
    const name = nameFor(customFields, byId(account.customFields, id));
    if (name !== undefined) return [[isSecretField(name) ? id : name, value]];
    leaveOut(`customFields.${id}`, "the account has no such field");
    return [];
  });
  return values.length === 0 ? undefined : Object.fromEntries(values);
}

const kinds = wordsOf("PersonForwardingType");

function forwardingOf({ forwarding }: AccountPerson, leaveOut: LeaveOut): PersonForwarding[] | undefined {
  const told = forwarding?.map(tellForwarding);
  if (told === undefined || told.every((one) => one !== undefined)) return told;
  leaveOut("forwarding", "one of the numbers has neither a kind nor a label");
  return undefined;
}

function tellForwarding({ phoneNumber, type, label }: ForwardingState): PersonForwarding | undefined {
  if (type !== undefined && kinds.includes(type)) return { phoneNumber, type: type as PersonForwardingType };
  return label ? { phoneNumber, label } : undefined;
}

function byId<T extends Named>(all: readonly T[] | undefined, id: string | undefined): T | undefined {
  return all?.find((one) => one.id === id);
}

function withoutNothing(members: { readonly [Member in keyof Person]: Person[Member] | undefined }): Person {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== ""));
}
