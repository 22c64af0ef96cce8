import type { ExtensionCreation } from "@ringwright/accounts";
import type { Named } from "../account/account-state.ts";
import type { Person } from "../company-types.gen.ts";
import { type Draft, personToken } from "./draft.ts";
import type { PhoneToAdd } from "./plan-equipment.ts";
import { changeRoles } from "./plan-roles.ts";
import type { ExtensionChange } from "./work.ts";

/** What somebody shall have who is to be created. */
export interface Joining {
  readonly person: Person;
  readonly profile: ExtensionChange;
  /** Undefined where the file says nothing of roles. */
  readonly roles: readonly Named[] | undefined;
  /** The phones to make. */
  readonly phones: readonly PhoneToAdd[];
  /** What has to happen before they can be created. */
  readonly needs: readonly string[];
}

// What a mail address may have where ten people are created in a call.
const longestMail = 64;

/**
 * Plans how somebody is created. Users who are to be enabled are created ten in a call, each whole, with a role and a phone;
 * everybody else by themselves, and what a call does not take comes after it.
 */
export function planJoiner(draft: Draft, joining: Joining): void {
  const { person } = joining;
  const { email = "", name = {}, type = "User", status = "Enabled" } = person;
  if (email === "" || name.first === undefined) {
    draft.lack("name and email: who is to be created needs a mail address and a first name");
    return;
  }
  if (status === "Enabled") {
    if (name.last === undefined || email.length > longestMail || type !== "User") draft.lack(enabledAdvice);
    else createUser(draft, joining, { email, firstName: name.first, lastName: name.last });
  } else createExtension(draft, joining, { email, firstName: name.first });
}

const enabledAdvice = `status Enabled: without a password only users of type User are created so, with first and last name and a mail address of up to ${longestMail} characters; say status: NotActivated`;

function createUser(
  draft: Draft,
  { profile, roles = [], phones, needs }: Joining,
  contact: { readonly email: string; readonly firstName: string; readonly lastName: string },
): void {
  const { extensionNumber, costCenter } = profile;
  const [role, ...otherRoles] = roles;
  const [first, ...otherPhones] = phones;
  draft.add({
    kind: "createUser",
    record: {
      status: "Enabled",
      contact,
      ...(extensionNumber === undefined ? {} : { extensionNumber }),
      ...(costCenter?.id === undefined ? {} : { costCenter: { id: String(costCenter.id) } }),
      ...(role === undefined ? {} : { roles: [{ id: role.id }] }),
    },
    ...(first === undefined ? {} : { phone: first.phone }),
    needs: [...needs, ...(first?.needs ?? [])],
    gives: [personToken(draft.key)],
  });
  for (const phone of otherPhones) addPhone(draft, phone);
  if (otherRoles.length > 0) changeRoles(draft, roles.slice(0, 1), roles);
  const { email: _email, firstName: _first, lastName: _last, ...contactLeft } = profile.contact ?? {};
  const { extensionNumber: _number, costCenter: _costCenter, status: _status, type: _type, contact: _contact, ...rest } = profile;
  const left = { ...rest, ...(Object.keys(contactLeft).length === 0 ? {} : { contact: contactLeft }) };
  if (Object.keys(left).length > 0) draft.add({ kind: "updateExtension", extensionId: undefined, changes: left });
}

function createExtension(
  draft: Draft,
  { person, profile, roles = [], phones, needs }: Joining,
  needed: { readonly email: string; readonly firstName: string },
): void {
  const { extensionNumber, costCenter, contact, customFields, partnerId, references } = profile;
  const body: ExtensionCreation = {
    type: person.type === "FaxUser" ? "User" : (person.type ?? "User"),
    status: person.status ?? "NotActivated",
    contact: { ...contact, ...needed },
    ...(extensionNumber === undefined ? {} : { extensionNumber }),
    ...(costCenter === undefined ? {} : { costCenter }),
    ...(customFields === undefined ? {} : { customFields }),
    ...(partnerId === undefined ? {} : { partnerId }),
    ...(references === undefined ? {} : { references }),
  };
  if (person.type === "FaxUser")
    draft.lack("type FaxUser: nobody is created as one; create a User, and turn them into one in the next run");
  draft.add({ kind: "createExtension", body, needs, gives: [personToken(draft.key)] });
  for (const phone of phones) addPhone(draft, phone);
  if (roles.length > 0) changeRoles(draft, undefined, roles);
}

/** Adds a phone to somebody who is there, or will be. */
export function addPhone(draft: Draft, { phone, needs }: PhoneToAdd): void {
  draft.add({ kind: "addPhone", extensionId: draft.extensionId, phone, needs });
}
