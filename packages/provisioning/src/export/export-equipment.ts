import type { AccountPerson, PhoneState } from "../account/account-state.ts";
import type { Person, PersonEmergency, PersonPhone, PersonPhoneChoice } from "../company-types.gen.ts";
import { isPhone, matchPhones } from "../plan/match-phones.ts";
import { isChosen } from "../plan/phone-stock.ts";
import type { Planning } from "../plan/planning.ts";
import { nameFor } from "./name-for.ts";

/** Told what of a person cannot be said, and why. */
export type LeaveOut = (member: string, why: string) => void;

/** Somebody's phones, number, and where their emergency calls come from, as a file says them. */
export function exportEquipment(
  planning: Planning,
  { id, phones }: AccountPerson,
  leaveOut: LeaveOut,
): Pick<Person, "phones" | "number" | "emergency"> {
  const numbers = planning.numbersOf.get(id) ?? [];
  const number = (numbers.find(({ isPrimary }) => isPrimary) ?? numbers[0])?.phoneNumber;
  const present = phones?.filter(isPhone);
  const words = present && wordsFor(present, leaveOut);
  const emergency = present && emergencyOf(planning, present, leaveOut);
  return {
    ...(words === undefined ? {} : { phones: words }),
    ...(number === undefined ? {} : { number }),
    ...(emergency === undefined ? {} : { emergency }),
  };
}

function wordsFor(present: readonly PhoneState[], leaveOut: LeaveOut): PersonPhone[] | undefined {
  const words = matchPhones(present, []).surplus.map((phone) => wordFor(phone, present));
  const { missing, surplus } = matchPhones(present, words);
  if (missing.length + surplus.length === 0) return words;
  leaveOut("phones", "they have no names, models or serial numbers that tell them apart");
  return undefined;
}

function wordFor(phone: PhoneState, present: readonly PhoneState[]): PersonPhone {
  if (phone.type === "OtherPhone") return "own";
  if (phone.type !== "HardPhone") return "app";
  const { serial, name, model } = phone;
  const choices: PersonPhoneChoice[] = [
    ...(serial ? [{ serial }] : []),
    ...(name ? [{ name }] : []),
    ...(model ? [{ model }] : []),
  ];
  const isAlone = (choice: PersonPhoneChoice): boolean => present.filter((one) => isChosen(one, choice)).length === 1;
  return choices.find(isAlone) ?? choices[0] ?? "own";
}

function emergencyOf(planning: Planning, present: readonly PhoneState[], leaveOut: LeaveOut): PersonEmergency | undefined {
  const places = present.filter(({ hasLine }) => hasLine).map((phone) => placeOf(planning, phone));
  const [first, ...others] = places;
  if (places.every((place) => place === undefined)) return undefined;
  if (first !== undefined && others.every((place) => JSON.stringify(place) === JSON.stringify(first))) return first;
  leaveOut("emergency", "their phones are at several places, and a file says one");
  return undefined;
}

function placeOf({ account, locations }: Planning, { locationId, address }: PhoneState): PersonEmergency | undefined {
  const location = nameFor(
    locations,
    account.locations?.find(({ id }) => id === locationId),
  );
  if (location !== undefined) return { location };
  if (locationId !== undefined || address === undefined) return undefined;
  const { street, street2, city, state, zip, country } = address;
  return {
    address: { street, ...(street2 === "" ? {} : { street2 }), city, ...(state === "" ? {} : { state }), zip, country },
  };
}
