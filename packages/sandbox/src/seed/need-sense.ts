import type { Place } from "../contract/place.ts";
import { isSiteType, isUserType } from "../data/extension-types.ts";
import type { Extension } from "../state/types.ts";
import type { Seed } from "./seed.ts";
import type { SeedExtension } from "./types.ts";

/**
 * Looks for what no company can be, although each value is one of its kind.
 *
 * @throws SeedError that names the place, what is wrong and what would be right
 */
export function needSense(seed: Seed): void {
  const { account, sites = [], roles, extensions } = seed.company;
  const { customFields = [], federation, mainSiteName = "Main Site" } = account;
  needOnce(seed, ["roles"], "key", roles);
  needOnce(seed, ["account", "customFields"], "id", customFields);
  if (federation !== undefined && !federation.accounts.some(({ id }) => id === String(account.id))) {
    throw seed.problem(["account", "federation", "accounts"], `the account itself, ${account.id}, is not among them`);
  }
  sites.forEach(({ name }, index) => {
    if (name !== mainSiteName) return;
    throw seed.problem(["sites", index, "name"], `is that of the main site; the main one is there without being said`);
  });
  const fieldIds = customFields.map(({ id }) => id);
  extensions.forEach((extension, index) => {
    needFittingMembers(seed, extension, ["extensions", index]);
    needFieldValues(seed, extension, fieldIds, ["extensions", index]);
  });
}

// What each kind of extension alone has.
const memberOf: Readonly<Record<"members" | "pagers" | "pagingDevices", readonly Extension["type"][]>> = {
  members: ["Department", "ParkLocation"],
  pagers: ["PagingOnly"],
  pagingDevices: ["PagingOnly"],
};

function needFittingMembers(seed: Seed, extension: SeedExtension, place: Place): void {
  const { type, administeredSites } = extension;
  if (isSiteType(type)) throw seed.problem([...place, "type"], "sites stand in sites, and the main one in no list");
  for (const [member, types] of Object.entries(memberOf)) {
    if (extension[member as keyof typeof memberOf] === undefined || types.includes(type)) continue;
    throw seed.problem(
      [...place, member],
      `an extension of type ${type} has none; ${types.join(" and ")} alone ${types.length === 1 ? "has" : "have"}`,
    );
  }
  if (administeredSites !== undefined && !isUserType(type)) {
    throw seed.problem([...place, "administeredSites"], `people alone administer sites, and a ${type} is none`);
  }
}

function needFieldValues(seed: Seed, { customFields = [] }: SeedExtension, ids: readonly string[], place: Place): void {
  needOnce(seed, [...place, "customFields"], "id", customFields);
  customFields.forEach(({ id }, index) => {
    if (ids.includes(id)) return;
    const there = ids.length === 0 ? "the account has none" : `there are ${ids.join(", ")}`;
    throw seed.problem([...place, "customFields", index, "id"], `there is no custom field ${id}; ${there}`);
  });
}

function needOnce<Member extends string>(
  seed: Seed,
  place: Place,
  member: Member,
  entries: readonly { readonly [Name in Member]: string }[],
): void {
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    const value = entry[member];
    if (seen.has(value)) throw seed.problem([...place, index, member], `${value} is given twice`);
    seen.add(value);
  });
}
