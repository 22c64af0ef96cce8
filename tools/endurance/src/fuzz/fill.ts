import type { Random } from "../random.ts";
import type { Input } from "./operations.ts";
import type { Thing, World } from "./world.ts";

type Draw = (world: World, random: Random) => string | undefined;

const any =
  (...things: readonly Thing[]): Draw =>
  (world, random) =>
    world.id(random.pick(things));
const one =
  (...values: readonly string[]): Draw =>
  (_, random) =>
    random.pick(values);

// Where ids stand in an input, and whose they are. The first rule that fits holds; a list's items stand where the list does.
const rules: readonly (readonly [place: RegExp, draw: Draw])[] = [
  [/^accountId$/, (world, random) => (random.chance(0.8) ? "~" : world.sandbox.state.accounts.find()[0]?.id)],
  [/(departmentId|^groupId|callQueueId)$/, any("department")],
  [/pagingOnlyGroupId$/, any("pagingGroup")],
  [/parkLocationId$/, any("parkLocation")],
  [/([eE]xtensionIds|UserIds|entryId|[eE]xtensionId|extension\.id|operator\.id|topMenu\.id)$/, any("extension", "user")],
  [/(initiatorIds|targetIds)$/, any("user", "extension", "department")],
  [/[aA]ctionIds$/, one("CHANGE_USER_INFO", "ADD_EXTENSION", "CHANGE_DEVICE")],
  [/(targetDeviceId)$/, any("spareDevice", "device")],
  [/(DeviceIds|deviceId|device\.id)$/, any("device", "spareDevice", "ownedDevice")],
  [/(targetPhoneNumberId|phoneInfo\.phoneNumberId)$/, any("spareNumber", "phoneNumber")],
  [/phoneInfo\.id$/, any("usedNumber", "phoneNumber")],
  [/phoneNumberId$/, any("usedNumber", "usedNumber", "phoneNumber", "spareNumber")],
  [/([lL]ocation\.id|[lL]ocationId)$/, any("emergencyLocation")],
  [/(site\.id|siteId|SiteIds)$/, any("site")],
  [/(costCenter\.id|costCenterId)$/, any("costCenter")],
  [/forwardingNumberId$/, any("forwardingNumber")],
  [/orderId$/, any("order")],
  [/taskId$/, any("task")],
  [/templateId$/, any("template")],
  [/licenseId$/, any("license")],
  [/typeId$/, any("licenseType")],
  [/reservationId$/, any("reservation")],
  [/(roles\.id|roleId)$/, any("role")],
  [/(customFields\.id|fieldId)$/, any("customField")],
  [/phoneLines\.id$/, any("line")],
  [/(phoneNumber|mainNumber|originalStrings)$/, any("poolDigits", "digits")],
  [/homeCountry\.id$|^(domesticC|contractedC|c)ountryId$/, one("1", "1", "39", "224")],
  [/([lL]anguage|[lL]ocale)\.id$|languageId$/, one("1033", "2057")],
  [/timezone\.id$|timezoneId$/, one("101", "1")],
  [/stateId$/, one("900033", "13")],
  [/brandId$|brand_id$/, one("1210")],
  [/servicePlanId$/, one("8")],
  [/servicePlanName$/, one("Office", "Office", "Professional", "Fax", "Office UBP")],
  [/model\.id$/, one("60", "83", "HP-83")],
  [/method\.id$/, one("1", "2", "3")],
  [/extensionNumber$/, (_, random) => String(101 + random.below(9000))],
  [/email$/, (world) => `user${world.serial()}@tidewater.example`],
  [/partnerId$/, (world) => `partner-${world.serial()}`],
  [/flipNumber$/, (_, random) => String(1 + random.below(40))],
  [/boxBillingId$/, (world) => String(1000 + world.serial())],
  [/(permissions\.id|permissionId)$/, one("ReadExtensions", "EditUserInfo", "Roles")],
  [/permissionCategoryId$/, one("UserSettings", "900001")],
  [/\.(from|to)$/, one("00:00", "08:00", "12:30", "17:00")],
  [/^body\.displayName$/, (world) => `Name ${world.serial()}`],
  [/^body\.name$/, (world) => `Name ${world.serial()}`],
  [/^body\.label$/, (world) => `Label ${world.serial()}`],
  [/refresh_token$/, any("refreshToken")],
  [/^body\.(token|code)$|^token$/, any("token", "code", "refreshToken")],
];

// Operations whose ids have no name of their own.
const ownRules: Readonly<Record<string, Draw>> = {
  "updateUserAssignedRoles body.records.id": any("role"),
  "updateDefaultRole body.id": any("role"),
  "updateAdministeredSites body.records.id": any("site"),
  "bulkUpdateExtensions body.records.id": any("extension", "user"),
  "updateUserCallQueues body.records.id": any("department"),
  "updateCallQueueOverflow body.items.id": any("department"),
  "deleteUsers body.records.id": any("extension", "user"),
  "updateMonitoringGroup groupId": any("monitoringGroup"),
  "deleteMonitoringGroup groupId": any("monitoringGroup"),
  "listMonitoringGroupMembers groupId": any("monitoringGroup"),
  "assignMonitoringGroupMembers groupId": any("monitoringGroup"),
  "assignMonitoringGroupMembers body.addedExtensions.id": any("extension", "user"),
  "assignMonitoringGroupMembers body.updatedExtensions.id": any("extension", "user"),
  "assignMonitoringGroupMembers body.removedExtensions.id": any("extension", "user"),
  "updateCallFlipNumbers body.records.id": any("forwardingNumber"),
  "deletePhoneNumbersFromInventory body.records.id": any("spareNumber", "phoneNumber"),
};

/**
 * Fills an input with ids that are there at the moment, so that much of what it asks for can be done.
 *
 * @param operation - its id
 * @param share - how many of the places are filled; the others keep what they hold
 */
export function fill(world: World, random: Random, operation: string, input: Input, share: number): Input {
  const filled = fillAt(world, random, operation, "", input, share) as Record<string, unknown>;
  return "extensionId" in input && random.chance(share) ? { ...filled, ...belowExtension(world, operation, input) } : filled;
}

// An id below an extension must be the extension's own.
function belowExtension(world: World, operation: string, input: Input): Input {
  const forwarding = /ForwardingNumber/.test(operation) ? world.forwardingNumber() : undefined;
  const location = /PersonalEmergencyLocation$/.test(operation) && "locationId" in input ? world.personalLocation() : undefined;
  if (location !== undefined) return { extensionId: location.ownerId, locationId: location.id };
  const device = "deviceId" in input ? world.ownedPhone() : undefined;
  if (device !== undefined) return { extensionId: device.extensionId, deviceId: device.id };
  if (forwarding === undefined) return {};
  const { id: forwardingNumberId, extensionId } = forwarding;
  if (operation === "deleteForwardingNumbers") return { extensionId, body: { records: [{ forwardingNumberId }] } };
  return { extensionId, ...("forwardingNumberId" in input ? { forwardingNumberId } : {}) };
}

function fillAt(world: World, random: Random, operation: string, place: string, value: unknown, share: number): unknown {
  if (Array.isArray(value)) return value.map((item) => fillAt(world, random, operation, place, item, share));
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([name, member]) => {
      const inside = place === "" ? name : `${place}.${name}`;
      return [name, fillAt(world, random, operation, inside, member, share)] as const;
    });
    return withReservation(world, random, Object.fromEntries(members), share);
  }
  const draw = ownRules[`${operation} ${place}`] ?? rules.find(([where]) => where.test(place))?.[1];
  if (draw === undefined || !random.chance(share)) return value;
  const drawn = draw(world, random);
  if (drawn === undefined) return value;
  return typeof value === "number" && Number.isSafeInteger(Number(drawn)) ? Number(drawn) : drawn;
}

// A number goes with its own reservation, or without any.
function withReservation(world: World, random: Random, value: Record<string, unknown>, share: number): Record<string, unknown> {
  if (!("reservationId" in value) || !random.chance(share)) return value;
  const { reservationId: _, ...rest } = value;
  const reservation = random.chance(0.5) ? world.reservation() : undefined;
  if (reservation === undefined) return rest;
  const name = "mainNumber" in rest ? "mainNumber" : "phoneNumber";
  return { ...rest, reservationId: reservation.id, [name]: reservation.phoneNumber };
}
