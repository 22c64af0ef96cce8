import { isSiteType, isUserType } from "../data/extension-types.ts";
import { refuse } from "../http/refusal.ts";
import { giveNumber, moveNumber, removeNumber } from "../numbers/ownership.ts";
import { endCode, endSession } from "../oauth/tokens.ts";
import type { State } from "../state/state.ts";
import type { Account, Device, Extension, Line } from "../state/types.ts";
import { given } from "../views/given.ts";
import { deleteDevice, keepAssets } from "./device-assets.ts";
import { emergencyOfNext } from "./device-emergency.ts";
import { usualUserType } from "./extension-creation.ts";
import { releaseNumber } from "./extension-number.ts";

/** What is kept of an extension that goes. */
export interface RemovalOptions {
  /** Its digital lines with their phones, each as a place without a person. */
  readonly savePhoneLines: boolean;
  /** Its numbers, as the company's. */
  readonly savePhoneNumbers: boolean;
}

/**
 * Takes an extension out of the account, with all that points to it.
 *
 * @param nowMs - when
 */
export function removeExtension(
  state: State,
  account: Account,
  extension: Extension,
  options: RemovalOptions,
  nowMs: number,
): void {
  const { id, accountId, type } = extension;
  if (id === accountId) refuse(400, "CMN-111", { message: "The system extension cannot be deleted" });
  if (isSiteType(type)) refuse(400, "CMN-111", { message: "A site is not deleted as an extension" });
  if (type === "SharedLinesGroup" && state.devices.count({ extensionId: id }) > 0) refuse(400, "JWS-1736");
  if (options.savePhoneLines) keepLines(state, account, extension, options, nowMs);
  dropDevices(state, id, options.savePhoneLines);
  dropNumbers(state, id, options.savePhoneNumbers);
  dropExtension(state, account, extension);
}

/** Takes an extension that has neither phones nor numbers any more out of all that names it, and out of the account. */
export function dropExtension(state: State, account: Account, extension: Extension): void {
  const { id, extensionNumber } = extension;
  leaveGroups(state, id);
  state.memberships.deleteAll({ groupId: id });
  state.monitoringMembers.deleteAll({ extensionId: id });
  for (const license of state.licenses.find({ extensionId: id })) {
    state.licenses.update(license.id, { extensionId: undefined });
  }
  state.forwardingNumbers.deleteAll({ extensionId: id });
  state.callerIds.deleteAll({ extensionId: id });
  state.emergencyLocations.deleteAll({ ownerId: id });
  for (const site of state.sites.find({ operatorId: id })) state.sites.update(site.id, { operatorId: undefined });
  leaveSiteIvrs(state, extension);
  for (const session of state.sessions.find({ extensionId: id })) endSession(state, session.id);
  for (const code of state.codes.find({ extensionId: id })) endCode(state, code.id);
  state.extensions.delete(id);
  releaseNumber(state, account, extensionNumber);
}

// One place for each phone with lines, and one for each line that no phone is on.
function keepLines(
  state: State,
  account: Account,
  extension: Extension,
  { savePhoneNumbers }: RemovalOptions,
  nowMs: number,
): void {
  const slots = Map.groupBy(state.lines.find({ extensionId: extension.id }), ({ id, deviceId }) => deviceId ?? `line ${id}`);
  for (const lines of slots.values()) {
    const place = addPlace(state, account, extension, nowMs);
    for (const line of lines) {
      state.lines.update(line.id, { extensionId: place.id, emergency: emergencyOfNext(state, line, place.id) });
      if (line.deviceId !== undefined) state.devices.update(line.deviceId, { extensionId: place.id });
      if (savePhoneNumbers) takeNumberAlong(state, line, extension.id, place.id);
    }
  }
}

function addPlace(state: State, account: Account, { type, siteId, regionalSettings }: Extension, nowMs: number): Extension {
  return state.extensions.insert({
    id: state.nextId("user"),
    accountId: account.id,
    type: isUserType(type) ? type : usualUserType(account, true),
    status: "Unassigned",
    siteId,
    roleIds: [],
    ...(regionalSettings === undefined ? {} : { regionalSettings }),
    setupWizardState: "NotStarted",
    internationalCalling: true,
    hidden: true,
    hasPassword: false,
    creationTime: new Date(nowMs).toISOString(),
  });
}

function takeNumberAlong(state: State, { phoneNumberId }: Line, fromId: string, toId: string): void {
  const number = phoneNumberId === undefined ? undefined : state.phoneNumbers.get(phoneNumberId);
  if (number?.extensionId === fromId) moveNumber(state, number, toId);
}

function dropDevices(state: State, extensionId: string, keep: boolean): void {
  state.lines.deleteAll({ extensionId });
  for (const device of state.devices.find({ extensionId })) {
    state.lines.deleteAll({ deviceId: device.id });
    state.forwardingNumbers.deleteAll({ deviceId: device.id });
    if (keep && isHardware(device)) keepAssets(state, device);
    else deleteDevice(state, device.id);
  }
}

// What one can hold in one's hands goes back to the inventory; programs are gone with their user.
function isHardware({ type }: Device): boolean {
  return type === "HardPhone" || type === "OtherPhone";
}

/**
 * Takes its numbers from an extension.
 *
 * @param keep - whether they become the company's; otherwise they leave the account
 */
export function dropNumbers(state: State, extensionId: string, keep: boolean): void {
  for (const number of state.phoneNumbers.find({ extensionId })) {
    const usageType = number.usageType === "ForwardedNumber" ? "ForwardedCompanyNumber" : "CompanyNumber";
    if (keep) giveNumber(state, number, { usageType });
    else removeNumber(state, number);
  }
}

function leaveGroups(state: State, memberId: string): void {
  // By role, as a device may have the id of an extension.
  for (const role of ["member", "pager", "overflow"] as const) state.memberships.deleteAll({ role, memberId });
}

// A key that led to who is gone does nothing any more.
function leaveSiteIvrs(state: State, { id, accountId }: Extension): void {
  for (const { id: siteId, ivr } of state.sites.find({ accountId })) {
    if (ivr === undefined) continue;
    const { topMenuId, ...others } = ivr;
    const actions = others.actions.filter(({ extensionId }) => extensionId !== id);
    if (topMenuId !== id && actions.length === others.actions.length) continue;
    state.sites.update(siteId, { ivr: { ...others, actions, ...(topMenuId === id ? {} : given({ topMenuId })) } });
  }
}
