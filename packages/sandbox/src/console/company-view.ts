import { deviceModels } from "../data/device-models.ts";
import { isSiteType, isUserType } from "../data/extension-types.ts";
import { servicePlans } from "../data/service-plans.ts";
import { orderTaskId } from "../due/device-orders.ts";
import { readNumber } from "../numbers/phone-library.ts";
import { isSpare } from "../numbers/usage.ts";
import type { State } from "../state/state.ts";
import type { Account, Device, Extension, Order, PhoneNumber } from "../state/types.ts";
import { extensionName, nameOrSiteName } from "../views/extension-name.ts";
import { given } from "../views/given.ts";
import { siteIdOfDevice, siteReference } from "../views/site.ts";
import { nameList } from "./name-list.ts";
import { roleViews, siteViews } from "./places-view.ts";
import {
  type CompanyCounts,
  type CompanyView,
  type GroupView,
  type LicenceView,
  type NumberView,
  type OrderedDeviceView,
  type OrderView,
  type PersonView,
  type PhoneView,
  shown,
} from "./protocol.ts";
import { trailView } from "./trail-view.ts";

/**
 * A company as people see it.
 *
 * @param account - whose
 */
export function companyView(state: State, account: Account): CompanyView {
  const accountId = account.id;
  const extensions = state.extensions.find({ accountId }).sort(byNumber);
  const people = extensions.filter(({ type }) => isUserType(type));
  const groups = extensions.filter(({ type }) => !isUserType(type) && !isSiteType(type));
  const numbers = state.phoneNumbers.find({ accountId, extensionId: undefined });
  const sparePhones = state.devices.find({ accountId, extensionId: undefined }).filter(({ shipping }) => !isUnderWay(shipping));
  const orders = state.orders.find({ accountId }).reverse();
  const licenceNames = namesOfLicences(state, accountId);
  return {
    id: accountId,
    name: account.company,
    plan: servicePlans.find(({ id }) => id === account.servicePlanId)?.name ?? account.servicePlanId,
    status: account.status,
    accounts: state.accounts.find().map(({ id, company }) => ({ id, name: company })),
    counts: {
      ...counts(state, accountId),
      people: people.length,
      groups: groups.length,
      sparePhones: sparePhones.length,
      spareNumbers: numbers.filter(isSpare).length,
      orders: orders.length,
      // The main one has no record.
      sites: state.sites.count({ accountId }) + 1,
      roles: state.roles.count({ accountId }),
      ownNumbers: numbers.length,
    },
    people: people.slice(0, shown).map((person) => personView(state, person, licenceNames.get(person.id) ?? [])),
    groups: groups.slice(0, shown).map((group) => groupView(state, group)),
    orders: orders.slice(0, shown).map((order) => orderView(state, order)),
    sparePhones: sparePhones.slice(0, shown).map((device) => phoneView(state, device)),
    numbers: numbers.slice(0, shown).map(numberView),
    licences: licenceViews(state, accountId),
    sites: siteViews(state, account, extensions),
    roles: roleViews(state, account, extensions),
    trail: trailView(state, account),
  };
}

// As a directory has them; who has no number comes last.
function byNumber(a: Extension, b: Extension): number {
  return Number(a.extensionNumber ?? Number.MAX_SAFE_INTEGER) - Number(b.extensionNumber ?? Number.MAX_SAFE_INTEGER);
}

type StoredCounts = Pick<CompanyCounts, "phones" | "numbers" | "devicesUnderWay" | "licences" | "licencesAssigned">;

function counts(state: State, accountId: string): StoredCounts {
  const licences = state.licenses.count({ accountId });
  return {
    phones: state.devices.count({ accountId }),
    numbers: state.phoneNumbers.count({ accountId }),
    devicesUnderWay: state.devices.find({ accountId }).filter(({ shipping }) => isUnderWay(shipping)).length,
    licences,
    licencesAssigned: licences - state.licenses.count({ accountId, extensionId: undefined }),
  };
}

// Once it is shipped the sandbox hears no more of a parcel: it is taken to be there.
function isUnderWay(shipping: Device["shipping"]): boolean {
  return shipping?.status === "Initial" || shipping?.status === "Accepted";
}

// At once for all, because licences have no index by their holder.
function namesOfLicences(state: State, accountId: string): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { extensionId, typeId } of state.licenses.find({ accountId })) {
    const name = state.licenseTypes.get(typeId)?.name;
    if (extensionId !== undefined && name !== undefined) names.set(extensionId, [...(names.get(extensionId) ?? []), name]);
  }
  return names;
}

function personView(state: State, extension: Extension, licences: readonly string[]): PersonView {
  const { id, accountId, extensionNumber, contact, type, status, roleIds, siteId } = extension;
  return {
    id,
    ...given({ extensionNumber, name: extensionName(extension), jobTitle: contact?.jobTitle, email: contact?.email }),
    type,
    status,
    roles: roleIds.flatMap((roleId) => state.roles.get(roleId)?.displayName ?? []),
    site: siteName(state, accountId, siteId),
    phones: state.devices.find({ extensionId: id }).map((device) => phoneView(state, device)),
    numbers: state.phoneNumbers.find({ extensionId: id }).map(numberView),
    licences,
    groups: state.memberships
      .find({ memberId: id })
      .filter(({ role }) => role === "member")
      .flatMap(({ groupId }) => nameOfExtension(state, groupId) ?? []),
  };
}

function groupView(state: State, extension: Extension): GroupView {
  const { id, accountId, extensionNumber, type, subType, status, siteId } = extension;
  const members = state.memberships
    .find({ groupId: id })
    .flatMap(({ role, memberId }) =>
      role === "device" ? (state.devices.get(memberId)?.name ?? []) : (nameOfExtension(state, memberId) ?? []),
    );
  return {
    id,
    ...given({ extensionNumber, name: extensionName(extension) }),
    type: subType === undefined ? type : `${type}, ${subType}`,
    status,
    site: siteName(state, accountId, siteId),
    members: nameList(members),
    numbers: state.phoneNumbers.find({ extensionId: id }).map(numberView),
  };
}

function phoneView(state: State, device: Device): PhoneView {
  const { id, accountId, name, type, modelId, serial, status, shipping } = device;
  return {
    id,
    name,
    type,
    ...given({ model: deviceModels.find((model) => model.id === modelId)?.name, serial }),
    status,
    site: siteName(state, accountId, siteIdOfDevice(state, device)),
    ...given({ shipping: shipping?.status }),
  };
}

function numberView({ id, phoneNumber, usageType, status, primary, label, location }: PhoneNumber): NumberView {
  return {
    id,
    phoneNumber: readNumber(phoneNumber)?.formatInternational() ?? phoneNumber,
    usageType,
    status,
    spare: isSpare({ usageType }),
    primary: primary === true,
    ...given({ label, location }),
  };
}

function orderView(state: State, { id, deviceIds, creationTime }: Order): OrderView {
  return {
    id,
    orderedMs: Date.parse(creationTime),
    devices: deviceIds.flatMap((deviceId) => orderedDevice(state, deviceId)),
    ...given({ task: state.tasks.get(orderTaskId(id))?.status }),
  };
}

function orderedDevice(state: State, deviceId: string): OrderedDeviceView[] {
  const device = state.devices.get(deviceId);
  if (device === undefined) return [];
  const { id, name, extensionId, shipping = {} } = device;
  const { status, carrier, trackingNumber, method } = shipping;
  const person = extensionId === undefined ? undefined : nameOfExtension(state, extensionId);
  return [{ id, name, ...given({ person, method: method?.name, status, carrier, trackingNumber }) }];
}

function licenceViews(state: State, accountId: string): LicenceView[] {
  return state.licenseTypes.find().flatMap(({ id, name, sku, limit }) => {
    const owned = state.licenses.count({ accountId, typeId: id });
    if (owned === 0) return [];
    const spare = state.licenses.count({ accountId, typeId: id, extensionId: undefined });
    return [{ id, name, sku, owned, assigned: owned - spare, ...given({ limit }) }];
  });
}

/** What an extension is called, or else its number. */
export function nameOfExtension(state: State, id: string): string | undefined {
  const extension = state.extensions.get(id);
  return extension && (nameOrSiteName(state, extension) ?? extension.extensionNumber ?? extension.id);
}

function siteName(state: State, accountId: string, siteId: string): string {
  return siteReference(state, accountId, siteId).name;
}
