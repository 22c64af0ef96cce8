import tidewater from "@ringwright/sandbox/seed/tidewater.json" with { type: "json" };
import fc from "fast-check";
import type {
  CallerId,
  CallerIdNumber,
  CompanyFile,
  CompanySite,
  Hours,
  Notifications,
  Person,
  PersonNumber,
  PersonPhone,
} from "../../src/index.ts";

/** An account as it is, as a seed of the sandbox, and the company that it shall be. */
export interface Pair {
  readonly seed: { readonly yaml: string };
  readonly file: CompanyFile;
}

const firstNames = ["Ada", "Bo", "Cleo", "Dan", "Eva", "Finn", "Gia", "Hal"];
const lastNames = ["Ames", "Boyd", "Cole", "Dray", "Eide", "Frey", "Gunn", "Holt"];
const queueNames = ["Front Desk", "Site Emergencies", "Harbor"];
const locationNames = ["Astoria Office", "Warrenton Yard"];
const roleNames = ["Standard", "User Admin"];

interface Member {
  readonly email: string;
  readonly extensionNumber: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly number: string | undefined;
  readonly hasPhone: boolean;
}

/** Pairs of an account of up to eight people, and a file that keeps, changes, adds and lets go some. */
export const arbitraryPair: fc.Arbitrary<Pair> = fc.gen().map((draw) => {
  const some = <T>(...values: readonly T[]): T => draw(fc.constantFrom, ...values) as T;
  const chance = (percent: number): boolean => draw(fc.integer, { min: 0, max: 99 }) < percent;
  const count = (max: number): number => draw(fc.integer, { min: 0, max });
  const subset = <T>(values: readonly T[]): T[] => values.filter(() => chance(40));

  const members = Array.from({ length: 1 + count(7) }, (_, index): Member => {
    const hasNumber = chance(70);
    return {
      email: `person${index}@tidewater.example`,
      extensionNumber: String(300 + index),
      firstName: some(...firstNames),
      lastName: some(...lastNames),
      number: hasNumber ? `+1503555${2000 + index}` : undefined,
      hasPhone: hasNumber && chance(70),
    };
  });
  const inventory = Array.from({ length: count(8) }, (_, index) => `+1${some("503", "971")}555${3000 + index}`);
  const spare = Array.from({ length: count(2) }, (_, index) => ({ name: `Spare ${index}`, number: `+1503555${4000 + index}` }));
  const yaml = seedOf(members, inventory, spare, {
    roleOf: () => some("user", "manager"),
    titleOf: () => some("Surveyor", "Clerk", undefined),
    locationOf: () => some(...locationNames),
    memberOf: () => subset(queueNames),
  });

  const wishNumber = (): PersonNumber =>
    some<PersonNumber>("keep", "inventory", "none", { area: some("503", "971") }, ...inventory.slice(0, 3));
  const wishPhones = (): PersonPhone[] => [
    ...(chance(50) ? ["own" as const] : []),
    ...(chance(30) ? ["app" as const] : []),
    ...(chance(15) ? [{ name: `Spare ${count(1)}` }] : []),
  ];
  const taken = new Set<string>();
  const once = (number: PersonNumber): PersonNumber => {
    if (typeof number !== "string" || !number.startsWith("+")) return number;
    if (taken.has(number)) return "keep";
    taken.add(number);
    return number;
  };
  const wishCallerId = (): CallerId => {
    const number = (): CallerIdNumber =>
      some("own", "company", "blocked", "location", "+18445550123", ...members.map((one) => one.number ?? "own"));
    return chance(70) ? number() : { devices: number(), FaxNumber: number() };
  };
  const desired = (email: string, isNew: boolean): Person => ({
    email,
    ...(isNew || chance(30) ? { name: { first: some(...firstNames), last: some(...lastNames) } } : {}),
    ...(chance(30) ? { jobTitle: some("", "Clerk", "Pilot") } : {}),
    ...(chance(20) ? { department: some("", "Boats") } : {}),
    ...(chance(20) ? { site: some("main-site", "Warrenton Yard", "Seaside Office", "Pier 9") } : {}),
    ...(chance(20) ? { costCenter: some("TW-20", "Tidewater Surveying") } : {}),
    ...(chance(20) ? { extensionNumber: some("300", "301", "350", "351", "352") } : {}),
    ...(chance(40) ? { roles: [some(...roleNames)] } : {}),
    ...(chance(50) ? { phones: wishPhones() } : {}),
    ...(chance(50) ? { number: once(wishNumber()) } : {}),
    ...(chance(40) ? { emergency: chance(80) ? { location: some(...locationNames) } : { address: harbor } } : {}),
    ...(chance(40) ? { queues: subset(queueNames) } : {}),
    ...(chance(20) ? { groups: subset(["Yard Paging"]) } : {}),
    ...(chance(20)
      ? {
          forwarding: subset([
            { phoneNumber: "+15035559911", type: "Mobile" as const },
            { phoneNumber: "+15035559912", label: "Boat" },
          ]),
        }
      : {}),
    ...(chance(25) ? { callerId: wishCallerId() } : {}),
    ...(chance(25) ? { hours: some<Hours>(...openings) } : {}),
    ...(chance(25) ? { notifications: some(...notices) } : {}),
    ...(chance(20) ? { customFields: { Crew: some("", "North", "South") } } : {}),
    ...(chance(20) ? { status: some("Enabled" as const, "Disabled" as const, "NotActivated" as const) } : {}),
  });
  const kept = members.filter(() => chance(75)).map(({ email }) => desired(email, false));
  const joining = Array.from({ length: count(4) }, (_, index) => desired(`joiner${index}@tidewater.example`, true));
  const people = distinct([...kept, ...joining]);
  const leavers = chance(40)
    ? {
        leavers: {
          action: some("disable" as const, "delete" as const),
          phone: "inventory" as const,
          number: some("inventory" as const, "release" as const),
          upTo: 1,
        },
      }
    : {};
  const sites: CompanySite[] = [
    ...(chance(60)
      ? [
          {
            name: "Seaside Office",
            ...(chance(50) ? { extensionNumber: some("252", "300", "350") } : {}),
            ...(chance(50) ? { hours: some<Hours>(...openings) } : {}),
          },
        ]
      : []),
    ...(chance(30) ? [{ name: "warrenton yard", callerIdName: some("Yard", "Boats"), hours: some<Hours>(...openings) }] : []),
    ...(chance(30) ? [{ name: "main-site", hours: some<Hours>(...openings) }] : []),
    ...(chance(10) ? [{ name: "Pier 9", code: "9", address: { street: "9 Pier", country: "US" } }] : []),
  ];
  return {
    seed: { yaml },
    file: {
      key: "email",
      ...leavers,
      sites: distinctFrom(sites, people),
      people: people.length === 0 ? [desired("joiner9@tidewater.example", true)] : people,
    },
  };
});

const harbor = { street: "9 Harbor Way", city: "Astoria", state: "OR", zip: "97103", country: "US" };

const openings: readonly Hours[] = ["always", { monday: ["08:00-12:00", "13:00-17:00"], friday: ["08:00-12:00"] }];
const notices: readonly Notifications[] = [
  { missedCalls: ["email"], voicemails: [] },
  { emailAddresses: ["crew@tidewater.example"], inboundFaxes: ["email", "read"] },
  { smsPhoneNumbers: ["+15035559911"] },
];

// No extension number is given to a site and to somebody.
function distinctFrom(sites: readonly CompanySite[], people: readonly Person[]): CompanySite[] {
  const taken = new Set(people.map(({ extensionNumber }) => extensionNumber));
  return sites.map(({ extensionNumber, ...rest }) => {
    return extensionNumber === undefined || taken.has(extensionNumber) ? rest : { extensionNumber, ...rest };
  });
}

// No extension number is given to two people.
function distinct(people: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return people.map((person) => {
    const { extensionNumber, ...rest } = person;
    if (extensionNumber === undefined || seen.has(extensionNumber)) return rest;
    seen.add(extensionNumber);
    return person;
  });
}

interface Choices {
  readonly roleOf: () => string;
  readonly titleOf: () => string | undefined;
  readonly locationOf: () => string;
  readonly memberOf: () => readonly string[];
}

function seedOf(
  members: readonly Member[],
  inventory: readonly string[],
  spare: readonly { readonly name: string; readonly number: string }[],
  { roleOf, titleOf, locationOf, memberOf }: Choices,
): string {
  const queuesOf = new Map(members.map(({ extensionNumber }) => [extensionNumber, memberOf()]));
  const extra = (name: string): string[] => [...queuesOf].flatMap(([number, queues]) => (queues.includes(name) ? [number] : []));
  return JSON.stringify({
    ...tidewater,
    extensions: [
      ...tidewater.extensions.map((extension) =>
        extension.type === "Department" && "members" in extension
          ? { ...extension, members: [...(extension.members ?? []), ...extra(extension.contact?.firstName ?? "")] }
          : extension,
      ),
      {
        extensionNumber: "290",
        type: "Department",
        contact: { firstName: "Harbor", email: "harbor@tidewater.example" },
        members: extra("Harbor"),
      },
      { extensionNumber: "291", type: "Limited", contact: { firstName: "Store" } },
      ...members.map(({ email, extensionNumber, firstName, lastName }) => ({
        extensionNumber,
        type: "User",
        role: roleOf(),
        contact: { firstName, lastName, email, ...titled(titleOf()) },
      })),
    ],
    phoneNumbers: [
      ...tidewater.phoneNumbers,
      ...inventory.map((phoneNumber) => ({ phoneNumber, usageType: "Inventory", type: null })),
      ...members.flatMap(({ number, extensionNumber }) =>
        number === undefined
          ? []
          : [{ phoneNumber: number, usageType: "DirectNumber", extension: extensionNumber, primary: true }],
      ),
      ...spare.map(({ number }) => ({ phoneNumber: number, usageType: "DirectNumber", extension: "291" })),
    ],
    devices: [
      ...tidewater.devices,
      ...members.flatMap(({ number, hasPhone, extensionNumber }) =>
        hasPhone && number !== undefined ? [deviceOf("OtherPhone", "Desk", extensionNumber, number, locationOf())] : [],
      ),
      ...spare.map(({ name, number }) => ({
        ...deviceOf("HardPhone", name, "291", number, locationOf()),
        sku: "HP-60",
        model: 60,
      })),
    ],
  });
}

function titled(jobTitle: string | undefined): { jobTitle?: string } {
  return jobTitle === undefined ? {} : { jobTitle };
}

function deviceOf(type: string, name: string, extension: string, phoneNumber: string, emergencyLocation: string): object {
  return { type, name, extension, lines: [{ lineType: "Standalone", phoneNumber, emergencyLocation }] };
}
