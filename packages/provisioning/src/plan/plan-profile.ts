import type { AccountPerson } from "../account/account-state.ts";
import type { Person } from "../company-types.gen.ts";
import type { Draft } from "./draft.ts";
import { needFreeNumber } from "./extension-number.ts";
import type { Planning } from "./planning.ts";
import { hindrance } from "./status-moves.ts";
import type { ExtensionChange } from "./work.ts";

/** What a profile holds, while it is put together. */
type Profile = { -readonly [Member in keyof ExtensionChange]: ExtensionChange[Member] };

/**
 * Plans what an extension says of its person: name, mail address, type, state, cost centre and the like.
 *
 * @param person - as the file has them
 * @param before - as the account has them; undefined for who is to be created
 * @returns what has to be written; empty where all is as it should be
 */
export function planProfile(
  planning: Planning,
  draft: Draft,
  person: Person,
  before: AccountPerson | undefined,
): ExtensionChange {
  const profile: Profile = {};
  planContact(draft, person, before, profile);
  planNumber(planning, draft, person, before, profile);
  planIds(draft, person, before, profile);
  planState(draft, person, before, profile);
  planCostCenter(planning, draft, person, before, profile);
  planCustomFields(planning, draft, person, before, profile);
  return profile;
}

function planContact(draft: Draft, person: Person, before: AccountPerson | undefined, profile: Profile): void {
  const { email, name, department, jobTitle } = person;
  const contact = {
    ...differing(draft, "name.first", "firstName", before?.firstName, name?.first),
    ...differing(draft, "name.last", "lastName", before?.lastName, name?.last),
    ...(email?.toLowerCase() === before?.email?.toLowerCase() ? {} : differing(draft, "email", "email", before?.email, email)),
    ...differing(draft, "department", "department", before?.department, department),
    ...differing(draft, "jobTitle", "jobTitle", before?.jobTitle, jobTitle),
  };
  if (Object.keys(contact).length > 0) profile.contact = contact;
}

function planNumber(planning: Planning, draft: Draft, person: Person, before: AccountPerson | undefined, profile: Profile): void {
  const { extensionNumber = before === undefined ? planning.extensionNumbers.takeAny() : undefined } = person;
  if (extensionNumber === undefined || extensionNumber === before?.extensionNumber) return;
  draft.change("extensionNumber", before?.extensionNumber, extensionNumber);
  profile.extensionNumber = extensionNumber;
  needFreeNumber(planning, draft, extensionNumber);
}

function planIds(draft: Draft, { partnerId, reference }: Person, before: AccountPerson | undefined, profile: Profile): void {
  Object.assign(profile, differing(draft, "partnerId", "partnerId", before?.partnerId, partnerId));
  if (reference === undefined || reference === before?.reference) return;
  draft.change("reference", before?.reference, reference);
  profile.references = [{ ref: reference, type: "CustomerDirectoryId" }];
}

function planState(draft: Draft, { type, status }: Person, before: AccountPerson | undefined, profile: Profile): void {
  if (type !== undefined && type !== before?.type) {
    draft.change("type", before?.type, type);
    if (type === "Limited") draft.lack("type Limited: nobody is turned into one; create it, and name its phone");
    else profile.type = type as NonNullable<ExtensionChange["type"]>;
  }
  if (status === undefined || status === before?.status) return;
  draft.change("status", before?.status, status);
  profile.status = status;
  const hindered = before && hindrance(before.status, status);
  if (hindered !== undefined) draft.lack(hindered);
}

function planCostCenter(
  planning: Planning,
  draft: Draft,
  person: Person,
  before: AccountPerson | undefined,
  profile: Profile,
): void {
  if (person.costCenter === undefined) return;
  const costCenter = planning.costCenters.find(person.costCenter, (what) => draft.lack(what));
  if (costCenter === undefined || costCenter.id === before?.costCenterId) return;
  draft.change("costCenter", planning.costCenters.nameOf(before?.costCenterId), costCenter.name || costCenter.id);
  profile.costCenter = { id: costCenter.id };
}

function planCustomFields(
  planning: Planning,
  draft: Draft,
  person: Person,
  before: AccountPerson | undefined,
  profile: Profile,
): void {
  const values = Object.entries(person.customFields ?? {}).flatMap(([name, value]) => {
    const field = planning.customFields.find(name, (what) => draft.lack(what));
    const present = field && (before?.customFields?.get(field.id) ?? "");
    if (field === undefined || present === value) return [];
    draft.change(`customFields.${field.name}`, present, value);
    return [{ id: field.id, value }];
  });
  if (values.length > 0) profile.customFields = values;
}

// A member of a contact or a profile, where it differs; empty and absent are the same to the service.
function differing<Name extends string>(
  draft: Draft,
  member: string,
  name: Name,
  before: string | undefined,
  after: string | undefined,
): { [Key in Name]?: string } {
  if (after === undefined || after === (before ?? "")) return {};
  draft.change(member, before, after);
  return { [name]: after } as { [Key in Name]?: string };
}
