import type { stateTypes } from "@ringwright/sandbox";
import type { Company } from "./company.ts";

type UsageType = stateTypes.PhoneNumber["usageType"];

const ofExtensions: readonly UsageType[] = ["DirectNumber", "ForwardedNumber"];
const ofNobody: readonly UsageType[] = [
  "MainCompanyNumber",
  "AdditionalCompanyNumber",
  "CompanyNumber",
  "CompanyFaxNumber",
  "ForwardedCompanyNumber",
  "Inventory",
];

const groupsOf: Readonly<Record<stateTypes.Membership["role"], readonly stateTypes.Extension["type"][]>> = {
  member: ["Department", "ParkLocation"],
  pager: ["PagingOnly"],
  device: ["PagingOnly"],
  overflow: ["Department"],
};

/** Lines, numbers, devices, members and licences that are with the wrong ones, or with nobody. */
export function* misplaced(company: Company): Generator<string> {
  yield* lines(company);
  yield* numbers(company);
  yield* mainNumbers(company);
  yield* callerIds(company);
  yield* emergencyLocations(company);
  yield* monitoring(company);
  for (const { id, role, groupId, memberId } of company.memberships.values()) {
    const type = company.extensions.get(groupId)?.type;
    if (type !== undefined && !groupsOf[role].includes(type))
      yield `memberships ${id}: ${groupId} is a ${type}, no group for a ${role}`;
    const member = role === "overflow" ? company.extensions.get(memberId)?.type : undefined;
    if (member !== undefined && member !== "Department") yield `memberships ${id}: calls overflow to ${memberId}, a ${member}`;
    if (groupId === memberId && role !== "device") yield `memberships ${id}: group ${groupId} is a member of itself`;
  }
  for (const { id, accountId, status, type, extensionNumber, customFields = [] } of company.extensions.values()) {
    const fields = company.accounts.get(accountId)?.customFields ?? [];
    for (const value of customFields) {
      if (!fields.some((field) => field.id === value.id)) yield `extensions ${id}: its account has no custom field ${value.id}`;
    }
    // Nobody dials the main site.
    if (type === "CompanyExtension") continue;
    if ((status === "Unassigned") !== (extensionNumber === undefined)) {
      yield `extensions ${id}: ${status} with ${extensionNumber === undefined ? "no number" : `number ${extensionNumber}`}`;
    }
  }
  for (const { id } of company.accounts.values()) {
    if (company.extensions.get(id)?.accountId !== id) yield `accounts ${id}: its system extension is not there`;
  }
  for (const { id, deviceIds } of company.orders.values()) {
    for (const deviceId of deviceIds) {
      const device = company.devices.get(deviceId);
      if (device !== undefined && device.orderId !== id) yield `orders ${id}: device ${deviceId} is of order ${device.orderId}`;
    }
  }
  yield* siteIvrs(company);
  yield* licenses(company);
}

// A key does one thing, `Connect` alone leads somewhere, and what callers hear first is a voice menu.
function* siteIvrs(company: Company): Generator<string> {
  for (const { id, ivr } of company.sites.values()) {
    if (ivr === undefined) continue;
    const { topMenuId = "", actions } = ivr;
    const menu = company.extensions.get(topMenuId)?.type;
    if (menu !== undefined && menu !== "IvrMenu") yield `sites ${id}: its menu ${topMenuId} is a ${menu}`;
    if (new Set(actions.map(({ input }) => input)).size < actions.length) yield `sites ${id}: a key does two things`;
    for (const { action, extensionId } of actions) {
      if ((action === "Connect") !== (extensionId !== undefined))
        yield `sites ${id}: ${action} leads to ${extensionId ?? "nobody"}`;
    }
  }
}

function* lines(company: Company): Generator<string> {
  for (const { id, deviceId, extensionId, phoneNumberId } of company.lines.values()) {
    const device = deviceId === undefined ? undefined : company.devices.get(deviceId);
    const number = phoneNumberId === undefined ? undefined : company.phoneNumbers.get(phoneNumberId);
    if (extensionId === undefined) yield `lines ${id}: nobody has it`;
    if (device !== undefined && device.extensionId !== extensionId) {
      yield `lines ${id} is of extension ${extensionId}, its device ${device.id} of ${device.extensionId}`;
    }
    if (number === undefined) continue;
    if (number.extensionId !== undefined && number.extensionId !== extensionId) {
      yield `lines ${id} is of extension ${extensionId}, its number ${number.id} of ${number.extensionId}`;
    }
    if (number.usageType.startsWith("Inventory")) yield `lines ${id}: its number ${number.id} is in the inventory`;
  }
}

function* numbers(company: Company): Generator<string> {
  for (const { id, usageType, extensionId } of company.phoneNumbers.values()) {
    if (extensionId === undefined && ofExtensions.includes(usageType)) yield `phoneNumbers ${id}: ${usageType} of nobody`;
    if (extensionId !== undefined && ofNobody.includes(usageType))
      yield `phoneNumbers ${id}: ${usageType} of extension ${extensionId}`;
  }
}

// Who has direct numbers has a main one among them.
function* mainNumbers(company: Company): Generator<string> {
  const direct = [...company.phoneNumbers.values()].filter(({ usageType }) => usageType === "DirectNumber");
  for (const [extensionId, some] of Map.groupBy(direct, (number) => number.extensionId)) {
    if (!some.some(({ primary }) => primary === true)) yield `extensions ${extensionId}: none of its numbers is the main one`;
  }
}

// Who calls shows a number of their own or of their company, from devices of their own.
function* callerIds(company: Company): Generator<string> {
  for (const { id, extensionId, deviceId = "", phoneNumberId = "" } of company.callerIds.values()) {
    const device = company.devices.get(deviceId);
    const number = company.phoneNumbers.get(phoneNumberId);
    if (device !== undefined && device.extensionId !== extensionId) yield `callerIds ${id}: device ${deviceId} is not theirs`;
    if (number === undefined) continue;
    if (number.extensionId !== undefined && number.extensionId !== extensionId) {
      yield `callerIds ${id}: number ${phoneNumberId} is that of ${number.extensionId}`;
    }
    if (number.usageType.startsWith("Inventory")) yield `callerIds ${id}: number ${phoneNumberId} is in the inventory`;
  }
}

const mostPersonalLocations = 20;

// Where somebody lives, nobody else calls from.
function* emergencyLocations(company: Company): Generator<string> {
  for (const { id, extensionId, emergency } of company.lines.values()) {
    const location = company.emergencyLocations.get(emergency?.locationId ?? "");
    if (location?.ownerId !== undefined && location.ownerId !== extensionId) {
      yield `lines ${id}: calls come from ${location.id}, which is ${location.ownerId}'s own`;
    }
  }
  for (const [ownerId, some] of Map.groupBy(company.emergencyLocations.values(), (location) => location.ownerId)) {
    if (ownerId !== undefined && some.length > mostPersonalLocations) {
      yield `extensions ${ownerId}: ${some.length} personal locations, ${mostPersonalLocations} at most`;
    }
  }
}

const people: readonly stateTypes.Extension["type"][] = [
  "User",
  "VirtualUser",
  "DigitalUser",
  "FlexibleUser",
  "FaxUser",
  "Limited",
];

// Who is in a monitoring group is a person, and does something there.
function* monitoring(company: Company): Generator<string> {
  for (const { id, extensionId, permissions } of company.monitoringMembers.values()) {
    const type = company.extensions.get(extensionId)?.type;
    if (type !== undefined && !people.includes(type)) yield `monitoringMembers ${id}: ${extensionId} is a ${type}`;
    if (permissions.length === 0) yield `monitoringMembers ${id}: has nothing to do`;
  }
}

function* licenses(company: Company): Generator<string> {
  const counts = new Map<string, number>();
  for (const { accountId, typeId } of company.licenses.values()) {
    const key = `${accountId} ${typeId}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) {
    const [accountId, typeId = ""] = key.split(" ");
    const type = company.licenseTypes.get(typeId);
    const limit = type?.limit ?? type?.feature?.limit;
    if (limit !== undefined && count > limit)
      yield `accounts ${accountId}: ${count} licences of type ${typeId}, ${limit} at most`;
  }
}
