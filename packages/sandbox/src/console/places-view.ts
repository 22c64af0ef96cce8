import { defaultRole } from "../access/default-role.ts";
import { isSiteType, isUserType } from "../data/extension-types.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension, Role, Site } from "../state/types.ts";
import { nameOrSiteName } from "../views/extension-name.ts";
import { given } from "../views/given.ts";
import { mainSiteId, siteIdOfDevice } from "../views/site.ts";
import { nameList } from "./name-list.ts";
import { type NameList, type RoleView, type SiteView, shown } from "./protocol.ts";

/**
 * The company's sites, the main one first, with who and what is at each.
 *
 * @param extensions - of the account, in the order in which people are shown
 */
export function siteViews(state: State, account: Account, extensions: readonly Extension[]): SiteView[] {
  const at = Map.groupBy(extensions, ({ siteId }) => siteId);
  const phones = Map.groupBy(state.devices.find({ accountId: account.id }), (device) => siteIdOfDevice(state, device));
  const main = { id: mainSiteId, name: account.mainSiteName, businessAddress: account.businessAddress };
  const sites: readonly Pick<Site, "id" | "name" | "code" | "businessAddress">[] = [
    main,
    ...state.sites.find({ accountId: account.id }),
  ];
  return sites.slice(0, shown).map(({ id, name, code, businessAddress = {} }) => {
    const members = at.get(id) ?? [];
    const address = [businessAddress.street, businessAddress.city].filter(Boolean).join(", ");
    return {
      id,
      name,
      ...given({
        code,
        extensionNumber: state.extensions.get(id)?.extensionNumber,
        address: address === "" ? undefined : address,
      }),
      people: namesOf(
        state,
        members.filter(({ type }) => isUserType(type)),
      ),
      groups: namesOf(
        state,
        members.filter(({ type }) => !isUserType(type) && !isSiteType(type)),
      ),
      phones: phones.get(id)?.length ?? 0,
    };
  });
}

/**
 * The roles, with what they allow and who has them.
 *
 * @param extensions - of the account, in the order in which people are shown
 */
export function roleViews(state: State, account: Account, extensions: readonly Extension[]): RoleView[] {
  const usual = defaultRole(state, account)?.id;
  const holdings = extensions.flatMap((extension) => extension.roleIds.map((roleId) => ({ roleId, extension })));
  const holders = Map.groupBy(holdings, ({ roleId }) => roleId);
  const roles = state.roles.find({ accountId: account.id }).slice(0, shown);
  return roles.map((role) =>
    roleView(role, role.id === usual, namesOf(state, holders.get(role.id)?.map(({ extension }) => extension) ?? [])),
  );
}

function roleView(role: Role, usual: boolean, people: NameList): RoleView {
  const { id, displayName, description, admin, custom = false, permissions, own } = role;
  return { id, name: displayName, ...given({ description }), everything: admin, custom, usual, permissions, own, people };
}

function namesOf(state: State, extensions: readonly Extension[]): NameList {
  return nameList(extensions.map((one) => nameOrSiteName(state, one) ?? one.extensionNumber ?? "Nobody yet"));
}
