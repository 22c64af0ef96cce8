import type { AccountPerson, AccountState } from "../account/account-state.ts";
import type { CompanyFile, LeaversPolicy } from "../company-file.ts";
import { Draft, extensionNumberToken, numberToken } from "./draft.ts";
import { keyOf, type Match } from "./match-people.ts";
import { isPhone } from "./match-phones.ts";
import type { PersonPlan } from "./plan.ts";
import { PlanError } from "./plan-error.ts";
import type { Planning } from "./planning.ts";
import { hashOf } from "./seen.ts";
import { hindrance } from "./status-moves.ts";

/** Kinds of people who may be let go. Places such as lobby phones and fax boxes are none. */
const mayLeave: ReadonlySet<string> = new Set(["User", "VirtualUser", "DigitalUser", "FlexibleUser"]);

/**
 * The people who leave: those of the account who are not in the file, and who could be, since they have what its people are
 * known by. The owner never does, nor who is disabled already where leavers are disabled.
 *
 * @param upTo - the share of the account's people that one run may let go, from 0 to 1; the file's when left out
 * @throws PlanError where more would leave
 */
export function findLeavers(file: CompanyFile, account: AccountState, { inFile }: Match, upTo?: number): AccountPerson[] {
  const { leavers } = file;
  if (leavers === undefined) return [];
  const share = upTo ?? leavers.upTo;
  const staff = account.people.filter(({ type }) => mayLeave.has(type));
  const going = staff
    .filter((person) => person.id !== account.ownerId && !inFile.has(person.id) && keyOf(person, file.key) !== undefined)
    .filter(({ status, phones }) => leavers.action === "delete" || status !== "Disabled" || hasAssets(phones, leavers));
  const most = Math.floor(staff.length * share);
  if (going.length > most) throw new PlanError(tooMany(going, staff.length, share));
  return going;
}

function hasAssets(phones: AccountPerson["phones"] = [], { phone }: LeaversPolicy): boolean {
  return phone !== "keep" && phones.some((one) => isPhone(one) && one.hasLine);
}

function tooMany(going: readonly AccountPerson[], of: number, upTo: number): string {
  const names = going.slice(0, 5).map(({ name, id }) => name ?? id);
  const more = going.length > names.length ? ` and ${going.length - names.length} more` : "";
  const needed = Math.ceil((going.length / of) * 1000) / 10;
  return `leavers: ${going.length} of ${of} people are not in the file (${names.join(", ")}${more}), and one run lets ${percent(upTo)} go at most; if they all leave, say --leavers-up-to ${needed}%`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}

/** The extension numbers and numbers that leavers give back to the account. */
export function freedBy(
  leavers: readonly AccountPerson[],
  policy: LeaversPolicy | undefined,
  account: AccountState,
): Set<string> {
  if (policy === undefined) return new Set();
  const ids = new Set(leavers.map(({ id }) => id));
  const extensionNumbers = leavers.flatMap(({ extensionNumber }) => extensionNumber ?? []);
  const numbers = (account.numbers ?? []).filter(({ extensionId = "" }) => ids.has(extensionId));
  const onPhones = new Set(leavers.flatMap(({ phones = [] }) => phones.map(({ phoneNumber }) => phoneNumber)));
  const isBack = (phoneNumber: string): boolean => policy.action === "delete" || onPhones.has(phoneNumber);
  return new Set([
    ...(policy.action === "delete" ? extensionNumbers.map(extensionNumberToken) : []),
    ...(policy.number === "inventory" && policy.phone !== "release"
      ? numbers.filter(({ phoneNumber }) => isBack(phoneNumber)).map(({ phoneNumber }) => numberToken(phoneNumber))
      : []),
  ]);
}

/** Plans what becomes of somebody who leaves, and of what they had. */
export function planLeaver(planning: Planning, key: string, person: AccountPerson, policy: LeaversPolicy): PersonPlan {
  const draft = new Draft(key, person.id);
  const numbers = planning.numbersOf.get(person.id) ?? [];
  if (policy.phone === "release" && policy.number === "inventory") {
    draft.lack("leavers: a phone that is given up takes its number along; say phone: inventory");
  }
  if (policy.phone === "inventory" && policy.number === "keep") {
    draft.lack("leavers: a number goes to the inventory with its phone; say number: inventory");
  }
  if (policy.action === "delete") planDeletion(draft, person, policy, numbers);
  else planDisabling(draft, person, policy, numbers);
  const { changes, lacks, work } = draft;
  const name = person.name ?? key;
  return {
    key,
    name,
    extensionId: person.id,
    event: "leaves",
    changes,
    lacks,
    notes: goingFor(policy),
    work,
    seen: hashOf(person, planning),
  };
}

function goingFor({ action }: LeaversPolicy): string[] {
  return action === "delete" ? ["who is deleted does not come back, and neither do their messages and settings"] : [];
}

type Numbers = readonly { readonly id: string; readonly phoneNumber: string }[];

function planDeletion(draft: Draft, person: AccountPerson, policy: LeaversPolicy, numbers: Numbers): void {
  draft.change("status", person.status, "deleted");
  const keepAssets = policy.phone !== "release";
  const tokens = numbers.map(({ phoneNumber }) => numberToken(phoneNumber));
  const { extensionNumber } = person;
  draft.add({
    kind: "deleteUser",
    extensionId: person.id,
    keepAssets,
    gives: [...tokens, ...(extensionNumber === undefined ? [] : [extensionNumberToken(extensionNumber)])],
  });
  tellAssets(draft, numbers, keepAssets ? policy.number : "release");
  if (keepAssets && policy.number === "release") {
    for (const { id, phoneNumber } of numbers)
      draft.add({ kind: "releaseNumber", numberId: id, needs: [numberToken(phoneNumber)] });
  }
}

function planDisabling(draft: Draft, person: AccountPerson, policy: LeaversPolicy, numbers: Numbers): void {
  if (person.status !== "Disabled") {
    draft.change("status", person.status, "Disabled");
    const hindered = hindrance(person.status, "Disabled");
    if (hindered !== undefined) draft.lack(hindered);
    draft.add({ kind: "updateExtension", extensionId: person.id, changes: { status: "Disabled" } });
  }
  if (policy.phone === "keep") return;
  const phones = (person.phones ?? []).filter((phone) => isPhone(phone) && phone.hasLine);
  const onPhones = new Set(phones.map(({ phoneNumber }) => phoneNumber));
  const going = numbers.filter(({ phoneNumber }) => onPhones.has(phoneNumber));
  for (const { id, phoneNumber } of phones) {
    const gives = phoneNumber === undefined ? [] : [numberToken(phoneNumber)];
    draft.add({ kind: "removeLine", deviceId: id, keepAssets: policy.phone === "inventory", gives });
  }
  tellAssets(draft, going, policy.phone === "release" ? "release" : policy.number);
  if (policy.phone === "inventory" && policy.number === "release") {
    for (const { id, phoneNumber } of going)
      draft.add({ kind: "releaseNumber", numberId: id, needs: [numberToken(phoneNumber)] });
  }
}

function tellAssets(draft: Draft, numbers: Numbers, becomes: LeaversPolicy["number"]): void {
  if (numbers.length === 0) return;
  draft.change("number", numbers.map(({ phoneNumber }) => phoneNumber).join(", "), becomes === "release" ? "given up" : becomes);
}
