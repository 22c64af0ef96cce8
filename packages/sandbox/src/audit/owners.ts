import type { Change } from "../state/journal.ts";
import type { Kind, Kinds } from "../state/types.ts";

// Dictionaries, logins, work that is told of by what it does, and the trail itself.
type UntoldKind = "licenseTypes" | "apps" | "sessions" | "tokens" | "revokedTokens" | "codes" | "tasks" | "auditTrail";

/** Kinds of records whose changes are told. */
export type ToldKind = Exclude<Kind, UntoldKind>;

const company = (): undefined => undefined;
const ofId = ({ id }: { readonly id: string }): string => id;
const ofExtension = ({ extensionId }: { readonly extensionId?: string }): string | undefined => extensionId;

// Which extension a record is a matter of.
const owners: { readonly [K in ToldKind]: (record: Kinds[K]) => string | undefined } = {
  accounts: company,
  sites: ofId,
  roles: company,
  extensions: ofId,
  memberships: ({ groupId }) => groupId,
  monitoringGroups: company,
  monitoringMembers: company,
  devices: ofExtension,
  lines: ofExtension,
  emergencyLocations: company,
  phoneNumbers: ofExtension,
  callerIds: ofExtension,
  reservations: company,
  forwardingNumbers: ofExtension,
  orders: company,
  templates: company,
  licenses: ofExtension,
  costCenters: company,
};

/** Whether a change is told. */
export function isTold({ kind }: Change): boolean {
  return Object.hasOwn(owners, kind);
}

/** The extension that a change is a matter of: who has the thing now, or had it before; undefined for the company. */
export function ownerOf({ kind, before, after }: Change): string | undefined {
  const owner = owners[kind as ToldKind] as (record: unknown) => string | undefined;
  return (after && owner(after)) ?? (before && owner(before));
}

/** The account that a change was made in. */
export function accountOf({ kind, id, before, after }: Change): string | undefined {
  const { accountId } = (after ?? before ?? {}) as { readonly accountId?: string };
  return kind === "accounts" ? id : accountId;
}
