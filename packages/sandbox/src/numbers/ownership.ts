import type { State } from "../state/state.ts";
import type { PhoneNumber } from "../state/types.ts";
import { keepFittingCallerIds } from "./caller-id.ts";

/** What a number shall be for, and whose. */
export type NewUse = Pick<PhoneNumber, "usageType"> &
  Partial<Pick<PhoneNumber, "type" | "extensionId" | "costCenterId" | "contactCenterProvider">>;

/**
 * Gives a number of the account another use or owner. Unless nothing changes it leaves the line that
 * it is on; what was the main number of somebody is followed by their next one, that of the company by none.
 *
 * @returns the number as it is now
 */
export function giveNumber(state: State, number: PhoneNumber, use: NewUse): PhoneNumber {
  const { id, accountId } = number;
  const { usageType, extensionId, type = number.type ?? "VoiceFax", costCenterId = number.costCenterId } = use;
  const stays = usageType === number.usageType && extensionId === number.extensionId;
  const isMain = usageType === "MainCompanyNumber";
  if (!stays) takeOffLines(state, id);
  if (isMain) retireMain(state, accountId, id);
  const changed = state.phoneNumbers.update(id, {
    usageType,
    type,
    extensionId,
    costCenterId,
    contactCenterProvider: use.contactCenterProvider,
    primary: stays ? number.primary : isMain || undefined,
    label: usageType === "CompanyNumber" ? number.label : undefined,
  });
  for (const ownerId of [number.extensionId, extensionId]) if (ownerId !== undefined) choosePrimary(state, ownerId);
  keepFittingCallerIds(state, id);
  return state.phoneNumbers.get(id) ?? changed;
}

/**
 * Puts a spare number in the place of another one: it takes over use, owner, line and whatever else belongs to them. The
 * other one goes to the inventory.
 *
 * @returns the spare number as it is now
 */
export function replaceNumber(state: State, number: PhoneNumber, spare: PhoneNumber): PhoneNumber {
  const { usageType, extensionId, primary, label, costCenterId, callerIdName } = number;
  const type = number.type ?? spare.type;
  const lines = state.lines.find({ phoneNumberId: number.id });
  state.phoneNumbers.update(number.id, {
    usageType: "Inventory",
    type: null,
    extensionId: undefined,
    primary: undefined,
    label: undefined,
    costCenterId: undefined,
    callerIdName: undefined,
  });
  for (const line of lines) state.lines.update(line.id, { phoneNumberId: spare.id });
  for (const { id } of state.callerIds.find({ phoneNumberId: number.id })) {
    state.callerIds.update(id, { phoneNumberId: spare.id });
  }
  const changed = { usageType, type, extensionId, primary, label, costCenterId, callerIdName };
  const replaced = state.phoneNumbers.update(spare.id, changed);
  keepFittingCallerIds(state, spare.id);
  return replaced;
}

/** Lets the number of a line go to another extension with it; who loses or gets it still has one main number. */
export function moveNumber(state: State, number: PhoneNumber, extensionId: string): void {
  if (number.extensionId === extensionId) return;
  state.phoneNumbers.update(number.id, { extensionId, primary: undefined });
  for (const ownerId of [number.extensionId, extensionId]) if (ownerId !== undefined) choosePrimary(state, ownerId);
  keepFittingCallerIds(state, number.id);
}

/** Takes a number out of its account, and out of everything that names it. */
export function removeNumber(state: State, number: PhoneNumber): void {
  takeOffLines(state, number.id);
  for (const { id } of state.phoneNumbers.find({ temporaryNumberId: number.id })) {
    state.phoneNumbers.update(id, { temporaryNumberId: undefined });
  }
  state.phoneNumbers.delete(number.id);
  keepFittingCallerIds(state, number.id);
  if (number.extensionId !== undefined) choosePrimary(state, number.extensionId);
}

/** Makes the first direct number of an extension its main one, where none is. */
export function choosePrimary(state: State, extensionId: string): void {
  const direct = { extensionId, usageType: "DirectNumber" } as const;
  if (state.phoneNumbers.first({ ...direct, primary: true }) !== undefined) return;
  const first = state.phoneNumbers.first(direct);
  if (first !== undefined) state.phoneNumbers.update(first.id, { primary: true });
}

function takeOffLines(state: State, phoneNumberId: string): void {
  for (const { id } of state.lines.find({ phoneNumberId })) state.lines.update(id, { phoneNumberId: undefined });
}

function retireMain(state: State, accountId: string, successorId: string): void {
  for (const { id } of state.phoneNumbers.find({ accountId, usageType: "MainCompanyNumber" })) {
    if (id !== successorId) state.phoneNumbers.update(id, { usageType: "CompanyNumber", primary: undefined });
  }
}
