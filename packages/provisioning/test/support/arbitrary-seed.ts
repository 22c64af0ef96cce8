import fc from "fast-check";

// Names that a file may take for something else, that two have, or that no file can say.
const name = fc.constantFrom(
  "Front Desk",
  "front desk",
  "Depot",
  "0102",
  "null",
  "no",
  " Yard",
  "# 1: {a}",
  "Größe",
  "2719601004",
  "101",
);
const word = fc.constantFrom("Ines", "Tomas", "O'Neil", "null", "0102", "true", "Zoë", "a: b", "- x", " Blank");
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });
const address = fc.record({
  street: fc.constantFrom("114 Pier Street", "60 SE Harbor Drive"),
  street2: maybe(fc.constantFrom("Floor 2", "")),
  city: fc.constantFrom("Astoria", "Warrenton"),
  state: fc.constantFrom("OR", "Oregon"),
  zip: fc.constantFrom("97103", "01234"),
  country: fc.constantFrom("US", "United States"),
});

const line = fc.record({
  lineType: fc.constantFrom("Standalone", "StandaloneFree"),
  hasNumber: fc.boolean(),
  emergencyLocation: maybe(fc.constantFrom("Office", "Yard", "Yard 2")),
  emergencyAddress: maybe(address),
});

const device = fc.record({
  type: fc.constantFrom("HardPhone", "OtherPhone", "SoftPhone", "WebRTC", "WebPhone", "BLA", "Paging", "Room"),
  name: fc.constantFrom("Desk", "Polycom VVX 450", "12", "null"),
  model: maybe(fc.constantFrom("60")),
  serial: maybe(fc.constantFrom("0004F2A1B2C3", "123456789012", "00E5", "12e34")),
  line: maybe(line),
});

const forwarding = fc.record({
  type: fc.constantFrom("Home", "Mobile", "Work", "Other"),
  label: maybe(fc.constantFrom("Boat", "Mobile", "7", "Mum")),
});

const hours = fc.constantFrom(
  {
    monday: [
      { from: "08:00", to: "12:00" },
      { from: "13:00", to: "00:00" },
    ],
    sunday: [{ from: "00:00", to: "23:59" }],
  },
  { friday: [{ from: "09:00", to: "17:00" }] },
);
const notifications = fc.constantFrom<object>(
  { missedCalls: { notifyBySms: true, notifyByEmail: true } },
  { emailAddresses: ["crew@tidewater.example"], smsPhoneNumbers: ["+15035559911"] },
  { emailAddresses: ["no mail"] },
  { advancedMode: true, voicemails: { notifyByEmail: false, advancedEmailAddresses: ["crew@tidewater.example"] } },
);
const shown = fc.record({
  by: fc.constantFrom("RingOut", "FaxNumber", "MobileApp", "device"),
  what: fc.constantFrom("own", "company", "blocked", "location"),
});

const person = fc.record({
  type: fc.constantFrom("User", "User", "User", "VirtualUser", "DigitalUser", "FlexibleUser", "FaxUser", "Limited"),
  status: fc.constantFrom("Enabled", "Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"),
  firstName: maybe(word),
  lastName: maybe(word),
  mail: fc.constantFrom("own", "own", "own", "own", "shared", "none"),
  department: maybe(fc.constantFrom("Survey", "0815", "yes", " Blank")),
  jobTitle: maybe(fc.constantFrom("Surveyor", "1e3", "x".repeat(64))),
  extensionNumber: fc.constantFrom("own", "own", "own", "short", "none"),
  partnerId: maybe(fc.constantFrom("P-", "00")),
  reference: maybe(fc.constantFrom("D-1", "42")),
  role: maybe(fc.constantFrom("admin", "manager", "user", "twin")),
  roles: fc.subarray(["manager", "user", "twin"]),
  site: maybe(fc.constantFrom("Depot", "Warrenton Yard")),
  costCenter: maybe(fc.constantFrom(1, 2, 3)),
  customFields: fc.uniqueArray(fc.record({ id: fc.constantFrom("1", "2", "3"), value: fc.constantFrom("North", "12", "") }), {
    selector: ({ id }) => id,
  }),
  devices: fc.array(device, { maxLength: 3 }),
  looseNumbers: fc.nat({ max: 2 }),
  forwarding: fc.array(forwarding, { maxLength: 3 }),
  groups: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  hours: maybe(hours),
  notifications: maybe(notifications),
  shown: fc.uniqueArray(shown, { selector: ({ by }) => by, maxLength: 3 }),
});

/** Seeds of companies whose people have whatever an account can give them. */
export const arbitrarySeed: fc.Arbitrary<object> = fc
  .record({
    people: fc.array(person, { maxLength: 12 }),
    groupNames: fc.array(name, { minLength: 4, maxLength: 4 }),
    openings: fc.array(maybe(hours), { minLength: 3, maxLength: 3 }),
  })
  .map(({ people, groupNames, openings }) => toSeed(people, groupNames, openings));

type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;

const accountId = 2719404004;
const firstDevice = 804900001;

function toSeed(
  people: readonly Drawn<typeof person>[],
  groupNames: readonly string[],
  openings: readonly (object | undefined)[],
): object {
  const extensions = people.map((one, index) => ({ id: 2719501004 + index * 1000, ...extensionOf(one, index) }));
  const numbers: object[] = [{ phoneNumber: "+15035550100", usageType: "MainCompanyNumber" }];
  const numberFor = (extension: number, primary: boolean): string => {
    const phoneNumber = `+1503555${String(1000 + numbers.length)}`;
    numbers.push({ phoneNumber, usageType: "DirectNumber", extension, ...(primary ? { primary } : {}) });
    return phoneNumber;
  };
  const holders = people.flatMap((one, index) => {
    const id = extensions[index]?.id ?? 0;
    return one.status === "Unassigned" ? [] : [{ one, id }];
  });
  const devices = holders.flatMap(({ one, id }) =>
    // The contract has devices of extensions of three digits and more alone.
    (one.extensionNumber === "short" ? [] : one.devices).map(({ line: drawn, ...rest }) => {
      if (drawn === undefined) return { ...rest, extension: id };
      const { hasNumber, emergencyLocation, emergencyAddress, lineType } = drawn;
      const place = emergencyLocation === undefined ? { emergencyAddress } : { emergencyLocation };
      return {
        ...rest,
        extension: id,
        lines: [{ lineType, ...place, ...(hasNumber ? { phoneNumber: numberFor(id, false) } : {}) }],
      };
    }),
  );
  const loose = new Map<number, string>();
  for (const { one, id } of holders) {
    for (let count = 0; count < one.looseNumbers; count += 1) loose.set(id, numberFor(id, count === 0));
  }
  const inGroup = (index: number): number[] => holders.filter(({ one }) => one.groups[index]).map(({ id }) => id);
  const groups = groupNames.map((firstName, index) => ({
    id: 2719601004 + index * 1000,
    extensionNumber: String(9000 + index),
    type: index < 2 ? "Department" : "PagingOnly",
    contact: { firstName },
    ...(index < 2 ? { members: inGroup(index) } : { pagers: inGroup(index) }),
  }));
  const yard = { street: "60 SE Harbor Drive", city: "Warrenton", state: "OR", zip: "97146", country: "US" };
  return JSON.parse(
    JSON.stringify({
      now: "2026-04-20T16:00:00.000Z",
      account: {
        id: accountId,
        company: "Tidewater Surveying",
        businessHours: openings[0],
        customFields: [
          { id: "1", displayName: "Crew" },
          { id: "2", displayName: "Door PIN" },
          { id: "3", displayName: "Crew" },
        ],
      },
      sites: [
        { id: 2719701004, name: "Depot", extensionNumber: "9100", businessHours: openings[1], callerIdName: "Quaywood" },
        {
          id: 2719702004,
          name: "Warrenton Yard",
          businessHours: openings[2],
          email: "yard@tidewater.example",
          businessAddress: { street: "60 SE Harbor Drive", city: "Warrenton", country: "United States" },
        },
      ],
      costCenters: [
        { id: 1, name: "Crews", billingCode: "C-1", taxLocation: {} },
        { id: 2, name: "Crews", billingCode: "C-2", taxLocation: {} },
        { id: 3, taxLocation: {} },
      ].map((center) => ({ ...center, taxLocation: taxLocation(center.id) })),
      roles: [
        { id: 1, key: "admin", displayName: "Super Admin", admin: true },
        { id: 2, key: "manager", displayName: "Standard" },
        { id: 3, key: "user", displayName: "Standard" },
        { id: 4, key: "twin", displayName: "0102" },
      ],
      apps: [
        {
          clientId: "own",
          name: "Own",
          permissions: ["EditAccounts", "EditExtensions", "ReadAccounts", "RoleManagement"],
          grants: ["jwt"],
        },
      ],
      emergencyLocations: [
        { id: 340101004, name: "Office", address: { ...yard, street: "114 Pier Street", city: "Astoria", zip: "97103" } },
        { id: 340102004, name: "Yard", address: yard },
        { id: 340103004, name: "Yard 2", address: yard },
      ],
      extensions: [
        {
          id: accountId,
          extensionNumber: "101",
          type: "User",
          role: "admin",
          contact: { firstName: "Nora", email: "nora@tidewater.example" },
        },
        ...extensions,
        ...groups,
      ],
      phoneNumbers: numbers,
      devices: devices.map((one, index) => ({ id: firstDevice + index, ...one })),
      forwardingNumbers: holders.flatMap(({ one, id }) =>
        one.forwarding.map(({ type, label }, index) => ({
          extension: id,
          type,
          ...(type === "Other" ? { label } : { label: type }),
          phoneNumber: `+1971555010${index}`,
          features: ["CallForwarding"],
          flipNumber: String(index + 1),
        })),
      ),
      callerIds: holders.flatMap(({ one, id }) =>
        one.shown.flatMap(({ by, what }) => {
          const phoneNumber = what === "company" ? "+15035550100" : loose.get(id);
          const type = what === "blocked" ? "Blocked" : what === "location" ? "CurrentLocation" : "PhoneNumber";
          const device = by === "device" ? devices.findIndex(({ extension }) => extension === id) : undefined;
          if (device === -1 || (type === "PhoneNumber" && phoneNumber === undefined)) return [];
          const maker = device === undefined ? { feature: by } : { device: firstDevice + device };
          return [{ extension: id, ...maker, type, ...(type === "PhoneNumber" ? { phoneNumber } : {}) }];
        }),
      ),
    }),
  );
}

function extensionOf(one: Drawn<typeof person>, index: number): object {
  const { type, status, firstName, lastName, mail, department, jobTitle, partnerId, reference, role, site, costCenter } = one;
  if (status === "Unassigned") return { type, status };
  const own = `p${index}@tidewater.example`;
  const email = mail === "own" ? own : mail === "shared" ? "team@tidewater.example" : undefined;
  const extensionNumber = { own: String(200 + index), short: String(10 + index), none: undefined }[one.extensionNumber];
  return {
    type,
    status,
    contact: { firstName, lastName, email, department, jobTitle },
    extensionNumber,
    partnerId: partnerId && `${partnerId}${index}`,
    ...(reference === undefined ? {} : { references: [{ ref: reference, type: "CustomerDirectoryId" }] }),
    role,
    roles: one.roles,
    site,
    costCenter,
    customFields: one.customFields,
    businessHours: one.hours,
    notifications: one.notifications,
  };
}

function taxLocation(id: number): object {
  const address = { street: "114 Pier Street", city: "Astoria", state: "OR", zip: "97103", country: "US" };
  return { id: 224800 + id, name: "Head office", type: "BillingAddress", address };
}
