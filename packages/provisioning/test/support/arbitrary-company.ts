import fc from "fast-check";
import type { CompanyFile, CompanySite, Hours, Person, PersonForwarding, PersonKey } from "../../src/index.ts";

/** Text as a file of any kind can say it: on one line, without blanks at its ends, and without what no text has. */
function line(maxLength: number, taken = /$^/): fc.Arbitrary<string> {
  return fc
    .string({ unit: "grapheme", minLength: 1, maxLength })
    .map((text) => text.trim())
    .filter(
      (text) =>
        text !== "" && [...text].length <= maxLength && !/[\p{Cc}\p{Cs}\ufffd\u2028\u2029]/u.test(text) && !taken.test(text),
    );
}

// What a cell of a table gives a meaning of its own; such names are said in YAML or JSON.
const none = /^none$/i;
const separator = /;|^none$/i;
const name = line(20);
const thing = line(20, separator);
const area = fc.stringMatching(/^[1-9]\d{1,3}$/);
const e164 = fc.stringMatching(/^\+[1-9]\d{7,14}$/);
const extensionNumber = fc.stringMatching(/^\d{3,8}$/);
const email = fc
  .stringMatching(/^[a-zéA-Z]?[a-z]{1,12}\.[a-z0-9]{1,12}$/)
  .map((user) => `${user.replace("é", "e")}@tidewater.example`);

const phone = fc.oneof(
  fc.constantFrom("own", "app"),
  fc.record({ name: thing }),
  fc.record({ serial: fc.stringMatching(/^[0-9A-F]{12}$/) }),
  fc.record({ model: thing }),
);

const address = fc.record(
  { street: name, street2: name, city: name, state: name, zip: line(10), country: fc.constantFrom("US", "NO", "DE") },
  { requiredKeys: ["street", "city", "zip", "country"] },
);

const forwarding = fc.oneof(
  fc.record({ phoneNumber: e164, type: fc.constantFrom("Home", "Mobile", "Work") }),
  fc.record({ phoneNumber: e164, label: line(20, /[:;]|^[\s_-]*(home|mobile|work)[\s_-]*$/i) }),
) as fc.Arbitrary<PersonForwarding>;

const day = fc.constantFrom(["08:00-17:00"], ["08:00-12:00", "13:00-17:00"], ["22:30-00:00"], ["00:00-06:30", "20:15-23:59"]);
const hours = fc.oneof(
  fc.constant("always" as const),
  fc
    .record(
      { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: day },
      { requiredKeys: [] },
    )
    .filter((week) => Object.keys(week).length > 0),
) as fc.Arbitrary<Hours>;

const notices = fc.subarray(["email", "sms"] as const);
const notifications = fc
  .record(
    {
      emailAddresses: fc.uniqueArray(email, { maxLength: 2 }),
      smsEmailAddresses: fc.uniqueArray(email, { maxLength: 2 }),
      smsPhoneNumbers: fc.uniqueArray(e164, { minLength: 1, maxLength: 3 }),
      voicemails: fc.subarray(["email", "sms", "attachment", "transcription", "read"] as const),
      inboundFaxes: fc.subarray(["email", "sms", "attachment", "read"] as const),
      outboundFaxes: notices,
      inboundTexts: notices,
      missedCalls: notices,
      callNotes: notices,
    },
    { requiredKeys: [] },
  )
  .filter((said) => Object.keys(said).length > 0);

/** Sites of whatever settings. */
export const arbitrarySites = fc.uniqueArray(
  fc.record(
    {
      name,
      code: fc.stringMatching(/^\d{1,6}$/),
      callerIdName: name,
      email,
      address: fc.record({ street: name, city: name, state: name, zip: name, country: name }, { requiredKeys: [] }),
      hours,
    },
    { requiredKeys: ["name"] },
  ),
  { maxLength: 3, selector: (site) => site.name.toLowerCase() },
) as fc.Arbitrary<CompanySite[]>;

const fieldName = line(12, /\s{2}|[^\S ]|\(\s*key\s*\)$/i);

const person = fc.record(
  {
    email,
    extensionNumber,
    partnerId: name,
    reference: name,
    name: fc.record({ first: name, last: name }, { requiredKeys: ["first"] }),
    type: fc.constantFrom("User", "VirtualUser", "DigitalUser", "FlexibleUser", "FaxUser", "Limited"),
    status: fc.constantFrom("Enabled", "Disabled", "Frozen", "NotActivated"),
    roles: fc.uniqueArray(thing, { maxLength: 3 }),
    department: fc.oneof(fc.constant(""), line(64, none)),
    jobTitle: fc.oneof(fc.constant(""), line(64, none)),
    site: name,
    costCenter: name,
    customFields: fc.dictionary(fieldName, fc.oneof(fc.constant(""), line(20, none)), {
      minKeys: 1,
      maxKeys: 5,
      noNullPrototype: true,
    }),
    phones: fc.array(phone, { maxLength: 3 }),
    number: fc.oneof(fc.constantFrom("keep", "inventory", "none"), e164, fc.record({ area })),
    emergency: fc.oneof(fc.record({ location: name }), fc.record({ address })),
    queues: fc.uniqueArray(thing, { maxLength: 4 }),
    groups: fc.uniqueArray(thing, { maxLength: 2 }),
    forwarding: fc.array(forwarding, { maxLength: 4 }),
    callerId: fc.oneof(fc.constantFrom("own", "company", "blocked", "location"), e164),
    hours,
    notifications,
  },
  { requiredKeys: ["email", "extensionNumber", "partnerId", "reference"] },
) as fc.Arbitrary<Person>;

/** Companies of whatever people, each of whom has at least what they are known by. */
export const arbitraryCompany: fc.Arbitrary<CompanyFile> = fc
  .record({
    key: fc.constantFrom<PersonKey>("email", "extensionNumber", "partnerId", "reference"),
    people: fc.array(fc.tuple(person, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })), { minLength: 1, maxLength: 8 }),
  })
  .map(({ key, people }) => ({ key, people: withoutRepetitions(people.map(([whole, kept]) => withKeys(whole, key, kept))) }))
  .filter(({ people }) => people.length > 0);

// Of what somebody may be known by, the key and some others.
function withKeys(person: Person, key: PersonKey, kept: readonly boolean[]): Person {
  const left = ["email", "extensionNumber", "partnerId", "reference"].filter((member, index) => member !== key && !kept[index]);
  return Object.fromEntries(Object.entries(person).filter(([member]) => !left.includes(member)));
}

// What one person alone can have is the first's.
function withoutRepetitions(people: readonly Person[]): Person[] {
  const taken = new Set<string>();
  return people.filter((person) => {
    const serials = (person.phones ?? []).flatMap((its) =>
      typeof its === "object" && its.serial !== undefined ? [its.serial] : [],
    );
    const own = [person.email, person.extensionNumber, person.partnerId, person.reference].map(
      (value, index) => value && `${index} ${value.toLowerCase()}`,
    );
    const number = typeof person.number === "string" && person.number.startsWith("+") ? [person.number] : [];
    const labels = (person.forwarding ?? []).map(({ type, label }) => `${type} ${label}`);
    const all = [...own, ...serials, ...number].filter((its) => its !== undefined);
    const isFree =
      all.every((its) => !taken.has(its)) && new Set(serials).size === serials.length && new Set(labels).size === labels.length;
    for (const its of isFree ? all : []) taken.add(its);
    return isFree;
  });
}
