import type { AccountPerson, ShownNumber } from "../account/account-state.ts";
import { isAddresses, notificationMembers } from "../account/notices.ts";
import type { CallerIdNumber, Person } from "../company-types.gen.ts";
import { mainNumber } from "../plan/plan-caller-id.ts";
import type { Planning } from "../plan/planning.ts";
import { membersOf } from "../schema.ts";
import type { LeaveOut } from "./export-equipment.ts";

/** What calls of somebody show, when they take calls, and of what they are told, as a file says it. */
export function exportSettings(
  planning: Planning,
  person: AccountPerson,
  leaveOut: LeaveOut,
): { readonly [Member in "callerId" | "hours" | "notifications"]: Person[Member] | undefined } {
  return {
    callerId: callerIdOf(planning, person, leaveOut),
    hours: person.hours,
    notifications: notificationsOf(person, leaveOut),
  };
}

const makers = membersOf("CallerIdChoices");

function callerIdOf(planning: Planning, person: AccountPerson, leaveOut: LeaveOut): Person["callerId"] {
  const shown = Map.groupBy(person.shownNumbers ?? [], ({ by }) => by);
  const told = makers.map((by) => [by, new Set(shown.get(by)?.map((one) => wordFor(planning, person, one)))] as const);
  for (const [by, words] of told) {
    if (words.size > 1) leaveOut(`callerId.${by}`, "they show several numbers, and a file says one");
  }
  const all = new Set(told.flatMap(([, words]) => [...words]));
  const [first] = all;
  if (all.size === 1) return first;
  const single = told.flatMap(([by, words]) => {
    const [word] = words;
    return words.size === 1 && word !== undefined ? [[by, word] as const] : [];
  });
  return single.length === 0 ? undefined : Object.fromEntries(single);
}

function wordFor(
  { account, numbersOf }: Planning,
  { id }: AccountPerson,
  { type, phoneNumber }: ShownNumber,
): CallerIdNumber | undefined {
  if (type === "Blocked") return "blocked";
  if (type === "CurrentLocation") return "location";
  const [own, ...others] = numbersOf.get(id) ?? [];
  if (own !== undefined && others.length === 0 && own.phoneNumber === phoneNumber) return "own";
  return phoneNumber !== undefined && phoneNumber === mainNumber(account.numbers)?.phoneNumber ? "company" : phoneNumber;
}

function notificationsOf({ notifications }: AccountPerson, leaveOut: LeaveOut): Person["notifications"] {
  if (notifications === undefined) return undefined;
  if (notifications.isAdvanced) {
    leaveOut("notifications", "each kind of event has addresses of its own, and a file says those for all");
  }
  const said = notificationMembers.filter((member) => {
    if (isAddresses(member) && notifications.isAdvanced) return false;
    // There is no way back to no numbers.
    return member !== "smsPhoneNumbers" || (notifications[member] ?? []).length > 0;
  });
  return Object.fromEntries(said.map((member) => [member, notifications[member]]));
}
