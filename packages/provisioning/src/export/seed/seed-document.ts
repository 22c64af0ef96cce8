import { mainSite } from "../../account/main-site.ts";

/** Something of a seed: an extension, a number and so on, as the sandbox's seeds have it. */
export type SeedRecord = Readonly<Record<string, unknown>>;

/** A company as a seed of `@ringwright/sandbox` tells of it. */
export interface SeedDocument {
  readonly now: string;
  readonly account: SeedRecord;
  readonly sites: readonly SeedRecord[];
  readonly costCenters: readonly SeedRecord[];
  readonly roles: readonly SeedRecord[];
  readonly apps: readonly SeedRecord[];
  readonly emergencyLocations: readonly SeedRecord[];
  readonly extensions: readonly SeedRecord[];
  readonly phoneNumbers: readonly SeedRecord[];
  readonly devices: readonly SeedRecord[];
  readonly templates: readonly SeedRecord[];
  readonly forwardingNumbers: readonly SeedRecord[];
  readonly callerIds: readonly SeedRecord[];
}

/** A record without what is undefined. */
export function given(members: SeedRecord): SeedRecord {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** An id as people write it in a seed. */
export function plainId(id: string | number): string | number {
  return Number.isSafeInteger(Number(id)) ? Number(id) : id;
}

/** A site as a seed names it; undefined for the main one, where everything is of which nothing else is said. */
export function siteOf(site: { readonly id?: string | number | undefined } | undefined): string | number | undefined {
  return site?.id === undefined || site.id === mainSite ? undefined : plainId(site.id);
}
