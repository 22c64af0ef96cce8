import type { AccountPerson, AccountState, NumberState, PhoneState } from "../account/account-state.ts";
import { isOwner } from "../account/owner.ts";
import type { CompanyFile, LeaversPolicy } from "../company-file.ts";
import { Draft, extensionNumberToken, numberToken } from "./draft.ts";
import { isSomebody, keyOf, type Match } from "./match-people.ts";
import { isPhone } from "./match-phones.ts";
import type { PersonPlan } from "./plan.ts";
import { PlanError } from "./plan-error.ts";
import { isAssigned, type Planning } from "./planning.ts";
import { hashOf } from "./seen.ts";
import { hindrance } from "./status-moves.ts";

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
  const staff = account.people.filter(isSomebody);
  const withNumbers = new Set((account.numbers ?? []).filter(isAssigned).map(({ extensionId }) => extensionId));
  const hasAssets = (person: AccountPerson): boolean =>
    (leavers.phone !== "keep" && linesOf(person).length > 0) || (leavers.number !== "keep" && withNumbers.has(person.id));
  const going = staff
    .filter((person) => !isOwner(account, person.id) && !inFile.has(person.id) && keyOf(person, file.key) !== undefined)
    .filter((person) => leavers.action === "delete" || person.status !== "Disabled" || hasAssets(person));
  const most = Math.floor(staff.length * share + rounding);
  if (going.length > most) throw new PlanError(tooMany(going, staff.length, share));
  return going;
}

// 29 % of 100 are a hair less than 29 in binary fractions.
const rounding = 1e-9;

// Phones that can be taken away, with their lines and numbers.
function linesOf({ phones = [] }: AccountPerson): PhoneState[] {
  return phones.filter((phone) => isPhone(phone) && phone.hasLine);
}

function tooMany(going: readonly AccountPerson[], of: number, upTo: number): string {
  const names = going.slice(0, 5).map(({ name, id }) => name ?? id);
  const more = going.length > names.length ? ` and ${going.length - names.length} more` : "";
  const needed = Math.ceil((going.length * 1000) / of) / 10;
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
  const onLines = new Set(leavers.flatMap(linesOf).map(({ phoneNumber }) => phoneNumber));
  const isBack = ({ phoneNumber }: NumberState): boolean =>
    policy.action === "delete" ? policy.phone !== "release" : policy.phone === "inventory" && onLines.has(phoneNumber);
  return new Set([
    ...(policy.action === "delete" ? extensionNumbers.map(extensionNumberToken) : []),
    ...(policy.number === "inventory" ? numbers.filter(isBack).map(({ phoneNumber }) => numberToken(phoneNumber)) : []),
  ]);
}

/** Plans what becomes of somebody who leaves, and of what they had. */
export function planLeaver(planning: Planning, key: string, person: AccountPerson, policy: LeaversPolicy): PersonPlan {
  const draft = new Draft(key, person.id);
  const numbers = planning.numbersOf.get(person.id) ?? [];
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

type Numbers = readonly NumberState[];

// A number goes the way of the phone whose line it is on.
function lackOf({ phone, number }: LeaversPolicy): string | undefined {
  if (phone === "release" && number !== "release")
    return "a phone that is given up takes its number along; say number: release, or phone: inventory";
  if (phone === "inventory" && number === "keep") return "a number goes to the inventory with its phone; say number: inventory";
  if (phone === "keep" && number !== "keep") return `a number goes with the phone whose line it is on; say phone: ${number}`;
  return undefined;
}

function planDeletion(draft: Draft, person: AccountPerson, policy: LeaversPolicy, numbers: Numbers): void {
  draft.change("status", person.status, "deleted");
  const lack = lackOf(policy);
  if (lack !== undefined) draft.lack(`leavers: ${lack}`);
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
  planPhones(draft, linesOf(person), policy, numbers);
  if (policy.number !== "keep") planOtherNumbers(draft, person, policy, numbers);
}

function planOtherNumbers(draft: Draft, person: AccountPerson, { number }: LeaversPolicy, numbers: Numbers): void {
  const onPhones = new Set(linesOf(person).map(({ phoneNumber }) => phoneNumber));
  const onDevices = new Set(person.phones?.map(({ phoneNumber }) => phoneNumber));
  const others = numbers.filter(({ phoneNumber }) => !onPhones.has(phoneNumber));
  const fixed = others.filter(({ phoneNumber }) => onDevices.has(phoneNumber));
  const loose = others.filter(({ phoneNumber }) => !onDevices.has(phoneNumber));
  if (fixed.length > 0) {
    draft.lack(`leavers: ${listed(fixed)} is on a device that is no phone; take that from them in the admin portal`);
  }
  if (loose.length === 0) return;
  // No operation that is open to every app brings them to the inventory, from where alone a number is given up.
  if (number === "release") {
    draft.lack(`leavers: ${listed(loose)} is on no phone, and is given up in the admin portal alone; say number: inventory`);
  }
  draft.change("number", listed(loose), "a number of the company, since it is on no phone that could take it to the inventory");
  for (const { id } of loose) draft.add({ kind: "assignNumber", numberId: id, usageType: "CompanyNumber" });
}

function planPhones(draft: Draft, phones: readonly PhoneState[], policy: LeaversPolicy, numbers: Numbers): void {
  const lack = phones.length === 0 ? undefined : lackOf(policy);
  if (lack !== undefined) draft.lack(`leavers: ${lack}`);
  if (policy.phone === "keep") return;
  const onLines = new Set(phones.map(({ phoneNumber }) => phoneNumber));
  const going = numbers.filter(({ phoneNumber }) => onLines.has(phoneNumber));
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
  draft.change("number", listed(numbers), becomes === "release" ? "given up" : becomes);
}

function listed(numbers: Numbers): string {
  return numbers.map(({ phoneNumber }) => phoneNumber).join(", ");
}
