import type { LeaversAction, LeaversAssets, Person, PersonKey, Site } from "./company-types.gen.ts";

/** How many people a company file may have. */
export const mostPeople = 100_000;

/** A company as its file says it shall be. What the file does not say is not there, and is not managed. */
export interface CompanyFile {
  /** What people are known by. Each has that member, and no two have the same. */
  readonly key: PersonKey;
  /** What becomes of people who are not in the file. Without it they are left alone. */
  readonly leavers?: LeaversPolicy;
  /** Sites that shall be there, in the file's order. Others are left alone. */
  readonly sites?: readonly CompanySite[];
  /** The people, in the file's order, each with the defaults of the file and of their site. */
  readonly people: readonly Person[];
}

/** A site that shall be there. The defaults of its people are with these. */
export type CompanySite = Omit<Site, "defaults">;

/** What becomes of people of the account who are not in the file. */
export interface LeaversPolicy {
  readonly action: LeaversAction;
  /** What becomes of their phones; never `keep` where they are deleted. */
  readonly phone: LeaversAssets;
  /** What becomes of their numbers; never `keep` where they are deleted. */
  readonly number: LeaversAssets;
  /** The share of the account's people that one run may let go, from 0 to 1. */
  readonly upTo: number;
}
