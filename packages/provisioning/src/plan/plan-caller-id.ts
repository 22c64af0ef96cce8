import type { AccountPerson, NumberState, ShownNumber } from "../account/account-state.ts";
import type { CallerIdChoices, CallerIdNumber, Person } from "../company-types.gen.ts";
import { membersOf } from "../schema.ts";
import type { Draft } from "./draft.ts";
import type { Planning } from "./planning.ts";
import type { CallerIdTarget, WorkKind } from "./work.ts";

// What makes calls: devices, and each of the features.
const makers = membersOf("CallerIdChoices") as readonly (keyof CallerIdChoices)[];

// Work after which calls may show another number than before.
const equipment: ReadonlySet<WorkKind> = new Set([
  ...(["addPhone", "assignNumber", "movePhone", "removeLine", "replaceNumber", "replacePhone"] as const),
]);

/**
 * Plans what people see whom somebody calls, once their phones and numbers are as they shall be.
 *
 * @param before - as the account has them; undefined for who is to be created
 * @param numbers - those that they have in the end
 */
export function planCallerId(
  planning: Planning,
  draft: Draft,
  { callerId }: Person,
  before: AccountPerson | undefined,
  numbers: readonly NumberState[],
): void {
  if (callerId === undefined) return;
  const present = before?.shownNumbers;
  if (before !== undefined && present === undefined) {
    draft.lack("callerId: the service tells of none of theirs; leave it out");
    return;
  }
  // With other phones and numbers calls may show others: which ones is not foretold, and new devices are not known yet.
  const isOpen = present === undefined || draft.work.some(({ kind }) => equipment.has(kind));
  const wishes = typeof callerId === "string" ? makers.map((by) => [by, callerId] as const) : entriesOf(callerId);
  const chosen = wishes.flatMap(([by, wish]) => {
    const others = (present ?? []).filter((one) => one.by === by && !isShown(planning, one, wish, numbers));
    if (!isOpen && others.length === 0) return [];
    const target = targetOf(planning, draft, wish, numbers);
    return target === undefined ? [] : [{ by, wish, others, target }];
  });
  if (chosen.length === 0) return;
  const told =
    typeof callerId === "string"
      ? [{ member: "callerId", wish: callerId, others: chosen.flatMap(({ others }) => others) }]
      : chosen.map((one) => ({ ...one, member: `callerId.${one.by}` }));
  for (const { member, wish, others } of told) draft.change(member, describe(others), wish);
  const devices = chosen.find(({ by }) => by === "devices");
  draft.add({
    kind: "setCallerId",
    extensionId: draft.extensionId,
    ...(devices === undefined ? {} : { devices: devices.target }),
    ...(isOpen ? {} : { deviceIds: devices?.others.flatMap(({ deviceId }) => deviceId ?? []) ?? [] }),
    features: chosen.flatMap(({ by, target }) => (by === "devices" ? [] : [{ feature: by, callerId: target }])),
    needs: draft.whenDone(equipment),
  });
}

function entriesOf(choices: CallerIdChoices): (readonly [keyof CallerIdChoices, CallerIdNumber])[] {
  return makers.flatMap((by) => (choices[by] === undefined ? [] : [[by, choices[by]] as const]));
}

function isShown(
  { account }: Planning,
  { type, phoneNumber }: ShownNumber,
  wish: CallerIdNumber,
  numbers: readonly NumberState[],
): boolean {
  if (wish === "blocked") return type === "Blocked";
  if (wish === "location") return type === "CurrentLocation";
  if (type !== "PhoneNumber") return false;
  if (wish === "own") return numbers.some((one) => one.phoneNumber === phoneNumber);
  return phoneNumber === (wish === "company" ? mainNumber(account.numbers)?.phoneNumber : wish);
}

function targetOf(
  { account, numberByDigits }: Planning,
  draft: Draft,
  wish: CallerIdNumber,
  numbers: readonly NumberState[],
): CallerIdTarget | undefined {
  if (wish === "blocked") return { type: "Blocked" };
  if (wish === "location") return { type: "CurrentLocation" };
  const number =
    wish === "own"
      ? (numbers.find(({ isPrimary }) => isPrimary) ?? numbers[0])
      : wish === "company"
        ? mainNumber(account.numbers)
        : numberByDigits.get(wish);
  if (number !== undefined && (numbers.includes(number) || isOfCompany(number)))
    return { type: "PhoneNumber", numberId: number.id };
  draft.lack(whyNot(account.people, wish, number));
  return undefined;
}

function whyNot(people: readonly AccountPerson[], wish: string, number: NumberState | undefined): string {
  if (wish === "own") return "callerId own: they have no number of their own; say number, or callerId: company";
  if (wish === "company") return "callerId company: the account has no main number";
  const advice = "name a number of theirs or of the company's";
  if (number === undefined) return `callerId ${wish} is not one of the account's; ${advice}`;
  if (number.usageType === "Inventory") return `callerId ${wish} is in the inventory; ${advice}`;
  const holder = people.find(({ id }) => id === number.extensionId)?.name;
  return `callerId ${wish} is ${holder === undefined ? `a ${number.usageType}` : `that of ${holder}`}; ${advice}`;
}

/** The company's main number. */
export function mainNumber(numbers: readonly NumberState[] | undefined): NumberState | undefined {
  return numbers?.find(({ usageType }) => usageType === "MainCompanyNumber");
}

function isOfCompany({ extensionId, usageType }: NumberState): boolean {
  return extensionId === undefined && usageType.includes("Company");
}

function describe(shown: readonly ShownNumber[]): string {
  return [...new Set(shown.map(({ type, phoneNumber }) => (type === "PhoneNumber" ? (phoneNumber ?? "none") : type)))].join(", ");
}
