import type { AccountPerson, NumberState, PhoneState } from "../account/account-state.ts";
import { isSameAddress } from "../account/address.ts";
import type { Person, PersonEmergency, PersonPhone } from "../company-types.gen.ts";
import type { Draft } from "./draft.ts";
import { Lines } from "./lines.ts";
import { describePhone, isPhone, matchPhones } from "./match-phones.ts";
import { describeLocation, findLocation, locationNeeds } from "./plan-location.ts";
import type { Planning } from "./planning.ts";
import type { LocationTarget, NewPhone } from "./work.ts";

/** A phone that is made, with what has to happen before. */
export interface PhoneToAdd {
  readonly phone: NewPhone;
  readonly needs: readonly string[];
}

/**
 * Plans somebody's phones, their number, and where emergency calls of theirs come from: a number sits on a phone's line, and a
 * phone has its place, so that the three hang together.
 *
 * @param person - as the file has them
 * @param before - as the account has them; undefined for who is to be created
 * @param add - adds a phone; the first one of somebody new may come with them
 * @returns the numbers that they have in the end
 */
export function planEquipment(
  planning: Planning,
  draft: Draft,
  person: Person,
  before: AccountPerson | undefined,
  add: (phone: PhoneToAdd) => void,
): readonly NumberState[] {
  const present = (before?.phones ?? []).filter(isPhone);
  const { kept, missing, surplus } = matchPhones(present, person.phones ?? []);
  const lines = new Lines(planning, draft, person, before);
  if (person.phones === undefined) {
    needLine(draft, person, present.some(hasLine));
    planEmergency(planning, draft, person, present);
    return lines.settle();
  }
  if (missing.length + surplus.length > 0) {
    draft.change("phones", present.map(describePhone).join(", "), person.phones.map(describePhone).join(", "));
  }
  const place = planEmergency(planning, draft, person, kept);
  const replaced = new Set<PhoneState>();
  const withLine = missing.filter(
    (choice) => typeof choice === "string" || bringPhone(planning, draft, choice, { surplus, replaced, place, lines }),
  );
  needLine(draft, person, withLine.length > 0 || kept.some(hasLine));
  for (const phone of surplus) if (!replaced.has(phone)) lines.take(phone);
  for (const word of missing) {
    if (typeof word !== "string") continue;
    const location = place ?? defaultPlace(planning, draft, kept);
    const won = lines.numberForLine();
    if (location === undefined || won === undefined) continue;
    const phone = { type: word === "own" ? "OtherPhone" : "WebRTC", numberId: won.number.id, location } as const;
    add({ phone, needs: [...won.needs, ...locationNeeds(location)] });
    if (place !== undefined && !draft.changes.some(({ member }) => member === "emergency")) {
      draft.change("emergency", undefined, describeLocation(planning, place));
    }
  }
  return lines.settle();
}

function hasLine(phone: PhoneState): boolean {
  return phone.hasLine;
}

// The place of emergency calls is that of a phone's line.
function needLine(draft: Draft, { emergency }: Person, isThere: boolean): void {
  if (emergency === undefined || isThere) return;
  draft.lack("emergency: there is no phone with a line that emergency calls could come from; say phones, or leave it out");
}

/** The place of a person's phones as the file says it; those that are elsewhere go there. */
function planEmergency(
  planning: Planning,
  draft: Draft,
  { emergency }: Person,
  phones: readonly PhoneState[],
): LocationTarget | undefined {
  if (emergency === undefined) return undefined;
  const place = findLocation(planning, emergency, (what) => draft.lack(what));
  if (place === undefined) return undefined;
  const elsewhere = phones.filter((phone) => phone.hasLine && !isAt(phone, place, emergency));
  if (elsewhere.length > 0) {
    draft.change("emergency", planning.locations.nameOf(elsewhere[0]?.locationId), describeLocation(planning, place));
  }
  for (const { id } of elsewhere) {
    draft.add({ kind: "setEmergency", deviceId: id, location: place, needs: locationNeeds(place) });
  }
  return place;
}

// A phone may have the file's address as its own, and none of the account's locations.
function isAt({ locationId, address }: PhoneState, place: LocationTarget, wanted: PersonEmergency): boolean {
  if (locationId !== undefined) return "id" in place && locationId === place.id;
  return address !== undefined && wanted.address !== undefined && isSameAddress(address, wanted.address);
}

// A phone needs a place. Where the file says none it is that of the others, or the only one that there is.
function defaultPlace({ account }: Planning, draft: Draft, kept: readonly PhoneState[]): LocationTarget | undefined {
  const id = kept.find(({ locationId }) => locationId !== undefined)?.locationId;
  if (id !== undefined) return { id };
  const [first, ...others] = account.locations ?? [];
  if (first !== undefined && others.length === 0) return { id: first.id };
  draft.lack("emergency: a phone needs to say where its emergency calls come from; give a location or an address");
  return undefined;
}

interface Bringing {
  readonly surplus: readonly PhoneState[];
  readonly replaced: Set<PhoneState>;
  readonly place: LocationTarget | undefined;
  readonly lines: Lines;
}

/**
 * Plans that a phone of the inventory takes the place of another one, with its line, number and address, or comes with its own.
 *
 * @returns whether it has a line then; true also where there is none, which lacks by itself
 */
function bringPhone(
  planning: Planning,
  draft: Draft,
  choice: Exclude<PersonPhone, string>,
  { surplus, replaced, place, lines }: Bringing,
): boolean {
  if (choice.model !== undefined) {
    draft.lack(
      `phones: the vendor keeps orders to its own apps; order a ${choice.model} in the admin portal, and name the one that comes`,
    );
    return true;
  }
  const phone = planning.phones.take(choice);
  if (phone === undefined) {
    const which = choice.serial === undefined ? `called ${choice.name}` : `with the serial number ${choice.serial}`;
    draft.lack(
      `phones: no spare phone ${which} is at an extension of type Limited; those on no extension are shown to reviewed apps alone`,
    );
    return true;
  }
  const { extensionId } = draft;
  const there = [`phone:${phone.id}`];
  const old = surplus.find((one) => one.hasLine && (one.type === "HardPhone" || one.type === "OtherPhone") && !replaced.has(one));
  if (old === undefined) {
    draft.add({ kind: "movePhone", extensionId, deviceId: phone.id, gives: there });
    lines.gain(phone.phoneNumber);
  } else {
    replaced.add(old);
    draft.add({ kind: "replacePhone", extensionId, deviceId: old.id, targetId: phone.id, gives: there });
  }
  const carrier = old ?? phone;
  const { locationId } = carrier;
  if (place !== undefined && carrier.hasLine && !("id" in place && place.id === locationId)) {
    draft.change("emergency", planning.locations.nameOf(locationId), describeLocation(planning, place));
    draft.add({ kind: "setEmergency", deviceId: phone.id, location: place, needs: [...there, ...locationNeeds(place)] });
  }
  return carrier.hasLine;
}
