import type { ExtensionSummary } from "@ringwright/accounts";
import type { AccountParts } from "./read-parts.ts";
import { given, plainId, type SeedRecord } from "./seed-document.ts";

/** The roles, and the keys by which a seed names them. */
export interface RoleSeeds {
  readonly roles: readonly SeedRecord[];
  /** By the roles' ids. */
  readonly keys: ReadonlyMap<string, string>;
}

// The sandbox gives this one to new users.
const defaultKey = "user";

/** The roles, with what they allow. */
export function roleSeeds({ roles: { all, defaultId }, extensions }: AccountParts): RoleSeeds {
  const usual = defaultId ?? autoAssigned(extensions);
  const administrators = administratorRoles(extensions);
  const keys = new Map<string, string>();
  const taken = new Set(["admin", defaultKey]);
  for (const { id, displayName = id } of all) {
    const isFirstAdmin = administrators.has(id) && ![...keys.values()].includes("admin");
    keys.set(id, isFirstAdmin ? "admin" : id === usual ? defaultKey : freeKey(displayName, taken));
  }
  const roles = all.map(({ id, displayName, description, scope, siteCompatible, hidden, custom, lastUpdated, permissions }) => {
    const isAdmin = administrators.has(id);
    const allowed = permissions?.flatMap((permission) => permission.id ?? []);
    return given({
      id: plainId(id),
      key: keys.get(id),
      displayName: displayName || id,
      description: description || undefined,
      scope,
      siteCompatible,
      hidden: hidden || undefined,
      custom: custom || undefined,
      lastUpdated,
      admin: isAdmin || undefined,
      ...(isAdmin ? {} : { [scope === "Self" ? "own" : "permissions"]: allowed }),
    });
  });
  return { roles, keys };
}

function autoAssigned(extensions: readonly ExtensionSummary[]): string | undefined {
  const users = extensions.filter(({ permissions }) => permissions?.admin?.enabled !== true);
  return users.flatMap(({ roles = [] }) => roles).find((role) => role.autoAssigned === true)?.id;
}

// Those that make somebody an administrator, and that nobody has who is none.
function administratorRoles(extensions: readonly ExtensionSummary[]): ReadonlySet<string> {
  const idsWhere = (isAdmin: boolean): string[] =>
    extensions
      .filter(({ permissions }) => (permissions?.admin?.enabled === true) === isAdmin)
      .flatMap(({ roles = [] }) => roles.flatMap(({ id }) => id ?? []));
  const ordinary = new Set(idsWhere(false));
  return new Set(idsWhere(true).filter((id) => !ordinary.has(id)));
}

function freeKey(displayName: string, taken: Set<string>): string {
  const plain =
    displayName
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "role";
  let key = plain;
  for (let count = 2; taken.has(key); count += 1) key = `${plain}-${count}`;
  taken.add(key);
  return key;
}
