import type {
  BusinessHoursSchedule,
  Extension,
  ExtensionCallerId,
  ExtensionSummary,
  NotificationSettings,
} from "@ringwright/accounts";
import type { Device } from "@ringwright/devices";
import type { ForwardingNumber } from "@ringwright/numbers";
import { wordsOf } from "../schema.ts";
import type { AccountPerson, ForwardingState, PhoneState } from "./account-state.ts";
import { toAddress } from "./address.ts";
import { toHours } from "./hours.ts";
import { toNotifications } from "./notices.ts";
import { toShownNumbers } from "./shown-numbers.ts";

const personTypes: ReadonlySet<string> = new Set(wordsOf("PersonType"));

/** What the service calls a person: a kind of user that somebody has, or a place for one to sit at. */
export function isPerson({ type, status }: Pick<ExtensionSummary, "type" | "status">): boolean {
  return personTypes.has(type) && status !== "Unassigned";
}

/** What has been read of a person beside the list of extensions. */
export interface PersonParts {
  readonly phones: readonly PhoneState[] | undefined;
  readonly details: Extension | undefined;
  readonly forwarding: readonly ForwardingNumber[] | undefined;
  readonly callerId: ExtensionCallerId | undefined;
  readonly hours: BusinessHoursSchedule | undefined;
  readonly notifications: NotificationSettings | undefined;
}

/** A person, of what the list of extensions and others say. */
export function toPerson(extension: ExtensionSummary, parts: PersonParts): AccountPerson {
  const { phones, details, forwarding, callerId, hours, notifications } = parts;
  const { id, type, status, contact, site, costCenter, roles = [], references = [] } = extension;
  return {
    id: String(id),
    type,
    status,
    email: contact?.email,
    extensionNumber: extension.extensionNumber,
    partnerId: extension.partnerId,
    reference: references.find((reference) => reference.type === "CustomerDirectoryId")?.ref,
    name: extension.name,
    firstName: contact?.firstName,
    lastName: contact?.lastName,
    department: contact?.department,
    jobTitle: contact?.jobTitle,
    siteId: site?.id,
    costCenterId: costCenter?.id === undefined ? undefined : String(costCenter.id),
    roles: roles.map((role) => ({ id: role.id ?? "", name: role.displayName ?? "" })),
    customFields: details && new Map((details.customFields ?? []).map((field) => [field.id ?? "", field.value ?? ""])),
    phones,
    forwarding: forwarding?.flatMap((one) => toForwarding(one)),
    shownNumbers: callerId && toShownNumbers(callerId),
    hours: hours && toHours(hours),
    notifications: notifications && toNotifications(notifications),
  };
}

/** A phone, of what the service says of a device. */
export function toPhone({ id, type, name, serial, model, extension, phoneLines = [], emergency, ...rest }: Device): PhoneState {
  const address = emergency?.address ?? rest.emergencyServiceAddress;
  return {
    id,
    type,
    name,
    serial,
    model: model?.name,
    extensionId: extension === undefined ? undefined : String(extension.id),
    phoneNumber: phoneLines[0]?.phoneInfo?.phoneNumber,
    hasLine: phoneLines.length > 0,
    locationId: emergency?.location?.id,
    address: address === undefined ? undefined : toAddress(address),
  };
}

// Numbers of the company's own phones come and go with these.
function toForwarding({ id, phoneNumber, label, type }: ForwardingNumber): ForwardingState[] {
  if (id === undefined || phoneNumber === undefined || type === "PhoneLine" || type === "ExtensionApps") return [];
  return [{ id, phoneNumber, label, type }];
}
