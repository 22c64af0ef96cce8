import type { CompanyFile } from "../company-file.ts";
import type { Person } from "../company-types.gen.ts";
import { isCalled } from "../plan/names.ts";
import type { Named } from "./account-state.ts";

/** What of an account has to be known: nothing else is read. */
export interface Needs {
  /** Whether a person's phones have to be known; undefined is a person of the account who is not in the file. */
  readonly phonesOf: (person: Person | undefined) => boolean;
  readonly customFieldsOf: (person: Person | undefined) => boolean;
  readonly forwardingOf: (person: Person | undefined) => boolean;
  readonly callerIdOf: (person: Person | undefined) => boolean;
  readonly hoursOf: (person: Person | undefined) => boolean;
  readonly notificationsOf: (person: Person | undefined) => boolean;
  readonly hoursOfSite: (site: Named) => boolean;
  readonly numbers: boolean;
  readonly sparePhones: boolean;
  readonly locations: boolean;
  readonly queues: boolean;
  readonly pagingGroups: boolean;
  readonly costCenters: boolean;
  readonly roles: boolean;
  readonly sites: boolean;
  readonly customFields: boolean;
  readonly caller: boolean;
}

/** Everything that a company file can say. */
export const everything: Needs = {
  phonesOf: () => true,
  customFieldsOf: () => true,
  forwardingOf: () => true,
  callerIdOf: () => true,
  hoursOf: () => true,
  notificationsOf: () => true,
  hoursOfSite: () => true,
  numbers: true,
  sparePhones: false,
  locations: true,
  queues: true,
  pagingGroups: true,
  costCenters: true,
  roles: true,
  sites: true,
  customFields: true,
  caller: false,
};

/** What has to be known of an account to tell how it differs from a file. */
export function needsOf({ people, leavers, sites = [] }: CompanyFile): Needs {
  const says = (...members: readonly (keyof Person)[]): boolean =>
    people.some((person) => members.some((member) => person[member] !== undefined));
  const letsGo = leavers !== undefined && !(leavers.phone === "keep" && leavers.number === "keep");
  return {
    phonesOf: (person) => (person === undefined ? letsGo : hasPhones(person)),
    customFieldsOf: (person) => person?.customFields !== undefined,
    forwardingOf: (person) => person?.forwarding !== undefined,
    callerIdOf: (person) => person?.callerId !== undefined,
    hoursOf: (person) => person?.hours !== undefined,
    notificationsOf: (person) => person?.notifications !== undefined,
    hoursOfSite: (site) => sites.some(({ name, hours }) => hours !== undefined && isCalled(site, name)),
    numbers: letsGo || says("number", "phones", "callerId"),
    sparePhones: people.some(({ phones = [] }) => phones.some((phone) => typeof phone === "object" && !("model" in phone))),
    locations: says("emergency", "phones"),
    queues: says("queues"),
    pagingGroups: says("groups"),
    costCenters: says("costCenter"),
    roles: says("roles"),
    sites: sites.length > 0 || says("site"),
    customFields: says("customFields"),
    caller: leavers !== undefined,
  };
}

// A number may sit on a phone's line, and where emergency calls come from is said of phones.
function hasPhones({ phones, number, emergency }: Person): boolean {
  return phones !== undefined || emergency !== undefined || (number !== undefined && number !== "keep");
}
