import type { Place } from "../contract/place.ts";
import { hasUserId } from "../data/extension-types.ts";
import { scheduleShipping } from "../due/device-shipping.ts";
import { siteIvrOf } from "../handlers/site-ivr.ts";
import { keyed, mayShow } from "../numbers/caller-id.ts";
import type { Series } from "../state/ids.ts";
import { keyedMember } from "../state/monitoring.ts";
import type { State } from "../state/state.ts";
import type { Line, LineEmergency, SiteIvr } from "../state/types.ts";
import { clockRange, isTime } from "../time.ts";
import { completeAddress } from "../views/address.ts";
import { given } from "../views/given.ts";
import { asSeedProblem } from "./as-seed-problem.ts";
import { accountOf, extensionOf, hoursOf, modelOf, numberDefaults, seriesOf } from "./defaults.ts";
import { needSense } from "./need-sense.ts";
import { plantGroups } from "./plant-groups.ts";
import { lookup } from "./references.ts";
import type { Seed } from "./seed.ts";
import { addMainSite, siteExtension } from "./site-extensions.ts";
import type { Id, SeedExtension, SeedFile, SeedLine, SeedSiteIvr } from "./types.ts";

/**
 * Fills an empty state with a seed's company, whole or not at all.
 *
 * @throws SeedError for a reference that leads nowhere, or a value that is given twice
 */
export function plant(state: State, seed: Seed): void {
  state.transaction(() => {
    const { company } = seed;
    needSense(seed);
    const stated = statedIds(company);
    const idOr = (id: Id | undefined, series: Series): string => {
      if (id !== undefined) return String(id);
      for (;;) {
        const next = state.nextId(series);
        if (!stated.has(next)) return next;
      }
    };
    const account = state.accounts.insert(accountOf(company.account, company.now));
    const find = lookup(state, seed, account.id);
    const plantEach = <T>(kind: keyof SeedFile, items: readonly T[] | undefined, insert: (item: T, place: Place) => void): void =>
      items?.forEach((item, index) => {
        find.unique([kind, index], () => insert(item, [kind, index]));
      });

    const siteIds: string[] = [];
    plantEach("sites", company.sites, ({ id, extensionNumber, businessHours, ivr, ...site }) => {
      siteIds.push(state.sites.insert({ ...site, id: idOr(id, "site"), accountId: account.id }).id);
    });
    plantEach("costCenters", company.costCenters, ({ parentId, ...center }) => {
      const id = idOr(center.id, "costCenter");
      const parent = parentId === undefined ? {} : { parentId: String(parentId) };
      state.costCenters.insert({ ...center, id, accountId: account.id, ...parent });
    });
    plantEach("roles", company.roles, ({ id, admin = false, permissions = [], own = [], ...role }) => {
      state.roles.insert({ ...role, id: String(id), accountId: account.id, admin, permissions, own });
    });
    plantEach("apps", company.apps, ({ clientId, access = "open", redirectUris = [], ...app }) => {
      state.apps.insert({ ...app, id: clientId, access, redirectUris });
    });
    plantEach("extensions", company.extensions, (extension, place) => {
      state.extensions.insert({
        ...extensionOf(extension, account, idOr(extension.id, seriesOf(extension))),
        siteId: find.site(extension.site, [...place, "site"]),
        roleIds: roleIdsOf(extension, place),
        ...given({ administeredSiteIds: administeredSiteIdsOf(extension, place) }),
        ...(extension.costCenter === undefined
          ? {}
          : { costCenterId: find.costCenter(extension.costCenter, [...place, "costCenter"]) }),
      });
    });
    // Behind the people, whom a list shows first.
    plantEach("sites", company.sites, ({ extensionNumber, businessHours }, [, index]) => {
      const id = siteIds[Number(index)] ?? "";
      state.extensions.insert({ ...siteExtension(account, { id, ...given({ extensionNumber }) }), ...hoursOf(businessHours) });
    });
    plantEach("sites", company.sites, ({ ivr }, place) => {
      const [, index] = place;
      if (ivr !== undefined) state.sites.update(siteIds[Number(index)] ?? "", { ivr: siteIvrIn(ivr, [...place, "ivr"]) });
    });
    addMainSite(state, account);
    if (state.extensions.get(account.id) === undefined) {
      throw seed.problem(["extensions"], `none has the account's id, ${account.id}, as the system extension must`);
    }
    plantEach("emergencyLocations", company.emergencyLocations, (location, place) => {
      state.emergencyLocations.insert({
        id: idOr(location.id, "emergencyLocation"),
        accountId: account.id,
        name: location.name,
        address: completeAddress(location.address),
        siteId: find.site(location.site, [...place, "site"]),
        addressStatus: "Valid",
        syncStatus: "Verified",
        trusted: false,
        ...(location.owner === undefined ? {} : { ownerId: find.extension(location.owner, [...place, "owner"]) }),
      });
    });
    plantEach("phoneNumbers", company.phoneNumbers, (number, place) => {
      const { extension, temporaryNumber, ...rest } = number;
      state.phoneNumbers.insert({
        ...numberDefaults(rest),
        id: idOr(number.id, "phoneNumber"),
        accountId: account.id,
        countryId: "1",
        ...(extension === undefined ? {} : { extensionId: find.extension(extension, [...place, "extension"]) }),
        ...(temporaryNumber === undefined
          ? {}
          : { temporaryNumberId: find.phoneNumber(temporaryNumber, [...place, "temporaryNumber"]) }),
      });
    });
    plantEach("devices", company.devices, (device, place) => {
      const { lines = [], extension, site, model, id: givenId, ...rest } = device;
      const id = idOr(givenId, "device");
      const extensionId = extension === undefined ? undefined : find.extension(extension, [...place, "extension"]);
      state.devices.insert({
        ...rest,
        id,
        accountId: account.id,
        siteId: find.site(site, [...place, "site"]),
        status: device.status ?? "Offline",
        linePooling: device.linePooling ?? (lines.length > 0 ? "Host" : "None"),
        ...(extensionId === undefined ? {} : { extensionId }),
        ...modelOf(device),
      });
      lines.forEach((line, index) => {
        const linePlace = [...place, "lines", index];
        find.unique(linePlace, () => state.lines.insert(lineOf(line, { id, extensionId }, linePlace)));
      });
    });
    plantEach("orders", company.orders, ({ id, devices, creationTime = company.now }, place) => {
      const orderId = idOr(id, "order");
      const deviceIds = devices.map((device, index) => find.device(device, [...place, "devices", index]));
      state.orders.insert({ id: orderId, accountId: account.id, deviceIds, creationTime });
      for (const deviceId of deviceIds) {
        scheduleShipping(state, state.devices.update(deviceId, { orderId }), Date.parse(creationTime));
      }
    });
    plantEach(
      "templates",
      company.templates,
      ({ id, creationTime = company.now, lastModifiedTime = creationTime, ...template }) => {
        const templateId = idOr(id, "template");
        state.templates.insert({ ...template, id: templateId, accountId: account.id, creationTime, lastModifiedTime });
      },
    );
    plantEach("licenseTypes", company.licenseTypes, (type) => {
      state.licenseTypes.insert({ ...type, id: String(type.id) });
    });
    plantEach("licenses", company.licenses, ({ id, sku, extension, creationTime = company.now }, place) => {
      if (extension !== undefined && company.licenseTypes?.find((type) => type.sku === sku)?.assignable === false) {
        throw seed.problem(
          [...place, "extension"],
          `a licence ${sku} cannot be given to an extension: its type is not assignable`,
        );
      }
      state.licenses.insert({
        id: idOr(id, "license"),
        accountId: account.id,
        typeId: find.licenseType(sku, [...place, "sku"]),
        creationTime,
        ...(extension === undefined ? {} : { extensionId: find.extension(extension, [...place, "extension"]) }),
      });
    });
    plantEach("forwardingNumbers", company.forwardingNumbers, ({ id, extension, device, ...number }, place) => {
      const extensionId = find.extension(extension, [...place, "extension"]);
      const phone = device === undefined ? undefined : state.devices.get(find.device(device, [...place, "device"]));
      state.forwardingNumbers.insert({
        ...number,
        id: idOr(id, "forwardingNumber"),
        accountId: account.id,
        extensionId,
        ...(phone === undefined ? {} : { deviceId: phone.id }),
        ...(phone?.extensionId === extensionId ? { automatic: true as const } : {}),
      });
    });
    plantEach("callerIds", company.callerIds, ({ extension, device, feature, type, phoneNumber }, place) => {
      const extensionId = find.extension(extension, [...place, "extension"]);
      const deviceId = device === undefined ? undefined : find.device(device, [...place, "device"]);
      if ((deviceId === undefined) === (feature === undefined))
        throw seed.problem(place, "must have either a device or a feature");
      if ((type === "PhoneNumber") !== (phoneNumber !== undefined)) {
        throw seed.problem(place, "must have a phoneNumber where its type is PhoneNumber, and nowhere else");
      }
      const number = phoneNumber === undefined ? undefined : state.phoneNumbers.first({ phoneNumber });
      if (deviceId !== undefined && state.devices.get(deviceId)?.extensionId !== extensionId) {
        throw seed.problem([...place, "device"], "is somebody else's device");
      }
      if (number !== undefined && !mayShow(extensionId, number)) {
        throw seed.problem([...place, "phoneNumber"], "is neither the extension's nor the company's, or has no feature CallerId");
      }
      state.callerIds.insert({
        ...keyed(extensionId, given({ deviceId, feature })),
        accountId: account.id,
        extensionId,
        type,
        ...(phoneNumber === undefined ? {} : { phoneNumberId: find.phoneNumber(phoneNumber, [...place, "phoneNumber"]) }),
      });
    });
    plantEach("reservations", company.reservations, (reservation) => {
      state.reservations.insert({ ...reservation, accountId: account.id });
      const tillMs = Date.parse(reservation.reservedTill);
      state.due.add(tillMs, "reservation-end", reservation.id, { reservationId: reservation.id });
    });
    plantGroups(state, account.id, company.extensions, find);
    plantEach("monitoringGroups", company.monitoringGroups, ({ id, name, site, members = [] }, place) => {
      const groupId = idOr(id, "monitoringGroup");
      const siteId = find.site(site, [...place, "site"]);
      state.monitoringGroups.insert({ id: groupId, accountId: account.id, name, siteId });
      members.forEach(({ extension, permissions }, index) => {
        const memberPlace = [...place, "members", index];
        const extensionId = find.extension(extension, [...memberPlace, "extension"]);
        const type = state.extensions.get(extensionId)?.type;
        if (type !== undefined && !hasUserId(type)) {
          throw seed.problem([...memberPlace, "extension"], `an extension of type ${type} cannot be a member; people can`);
        }
        const member = { ...keyedMember(groupId, extensionId), accountId: account.id, permissions };
        find.unique(memberPlace, () => state.monitoringMembers.insert(member));
      });
    });
    const startMs = Date.parse(company.now);
    if (!isTime(startMs)) throw seed.problem(["now"], `is no time to begin at: ${clockRange}`);
    state.setMeta("startMs", String(startMs));

    function roleIdsOf({ role, roles = [] }: SeedExtension, place: Place): string[] {
      const first = role === undefined ? [] : [find.role(role, [...place, "role"])];
      return [...new Set([...first, ...roles.map((key, index) => find.role(key, [...place, "roles", index]))])];
    }

    function administeredSiteIdsOf({ administeredSites }: SeedExtension, place: Place): string[] | undefined {
      const ids = administeredSites?.map((name, index) => find.site(name, [...place, "administeredSites", index]));
      return ids && [...new Set(ids)];
    }

    function siteIvrIn({ topMenu, actions, promptRepeatCount }: SeedSiteIvr, place: Place): SiteIvr {
      const named = (name: string | number | undefined, at: Place): { readonly id: string } | undefined =>
        name === undefined ? undefined : { id: find.extension(name, at) };
      const menu = {
        ...given({ topMenu: named(topMenu, [...place, "topMenu"]) }),
        promptRepeatCount,
        actions: actions.map(({ extension, ...action }, index) => ({
          ...action,
          ...given({ extension: named(extension, [...place, "actions", index, "extension"]) }),
        })),
      };
      return asSeedProblem(seed, place, () => siteIvrOf({ state, account }, menu));
    }

    function lineOf(
      line: SeedLine,
      device: { readonly id: string; readonly extensionId: string | undefined },
      place: Place,
    ): Line {
      const { phoneNumber, lineType } = line;
      return {
        id: idOr(line.id, "line"),
        accountId: account.id,
        lineType,
        deviceId: device.id,
        ...(device.extensionId === undefined ? {} : { extensionId: device.extensionId }),
        ...(phoneNumber === undefined ? {} : { phoneNumberId: find.phoneNumber(phoneNumber, [...place, "phoneNumber"]) }),
        ...emergencyOf(line, place),
      };
    }

    function emergencyOf({ emergencyLocation, emergencyAddress }: SeedLine, place: Place): { emergency?: LineEmergency } {
      const states = { syncStatus: "Verified", provisioning: "Valid" } as const;
      if (emergencyLocation !== undefined) {
        const locationId = find.emergencyLocation(emergencyLocation, [...place, "emergencyLocation"]);
        return { emergency: { locationId, ...states } };
      }
      return emergencyAddress === undefined ? {} : { emergency: { address: completeAddress(emergencyAddress), ...states } };
    }
  });
}

// What a seed says is somebody's id is given to nobody else, wherever it stands.
function statedIds(company: SeedFile): ReadonlySet<string> {
  const entries = Object.values(company).flatMap((list: unknown) =>
    Array.isArray(list) ? (list as { readonly id?: Id }[]) : [],
  );
  const lines = (company.devices ?? []).flatMap((device) => device.lines ?? []);
  return new Set([...entries, ...lines].flatMap(({ id }) => (id === undefined ? [] : [String(id)])));
}
