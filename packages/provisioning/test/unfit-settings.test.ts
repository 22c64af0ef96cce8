import { expect, test } from "vitest";
import { told } from "./support/problems-of.ts";

const someone = "people: [{ email: a@tidewater.example }]\n";

test("what is wrong with sites, defaults and settings is told with its place", () => {
  const text = `sites:
  - name: Pier 9
    hours: { monday: [17:00-08:00, 08:00-12:00, 11:30-13:00], sunday: [] }
  - { name: "pier 9 ", extensionNumber: "102" }
  - { name: PIER 9, extensionNumber: "12", defaults: { site: Pier 9, hours: daily } }
  - { hours: {} }
defaults:
  phones: [{ serial: 0004F2A1B2C3 }]
  number: "+15035550112"
  hours: { someday: [08:00-17:00] }
  nickname: x
people:
  - email: a@tidewater.example
    extensionNumber: "102"
    callerId: mine
    hours: { monday: [8:00-17:00] }
    notifications: { missedCalls: [voicemail], faxes: [email], smsPhoneNumbers: [] }
    customFields: { Crew: [North], Boat: { a: b } }
  - email: b@tidewater.example
    callerId: { devices: "+1503", Fax: own }
    hours: [08:00-17:00]
    notifications: { voicemails: email, emailAddresses: [x] }
`;
  expect(told("company.yaml", text)).toMatchInlineSnapshot(`
    [
      "3:23 monday[0] "17:00-08:00" ends before it begins; hours past midnight end at 00:00, and begin at 00:00 on the next day (sites[0].hours.monday[0])",
      "3:49 monday[2] "11:30-13:00" overlaps 08:00-12:00 of the day; hours of a day lie apart (sites[0].hours.monday[2])",
      "3:71 sunday must be a list of hours, such as [08:00-17:00]; leave out a day that is closed (sites[0].hours.sunday)",
      "4:13 name "pier 9 " must be a name or an id, on one line and without blanks at its ends (sites[1].name)",
      "4:13 name "pier 9 " stands in line 2 already (sites[0].name); say all of a site in one place (sites[1].name)",
      "5:13 name "PIER 9" stands in line 2 already (sites[0].name); say all of a site in one place (sites[2].name)",
      "5:38 extensionNumber "12" must be 3 to 8 digits, such as 251 (sites[2].extensionNumber)",
      "5:54 defaults must not say a site, for it is this one (sites[2].defaults)",
      "5:77 hours "daily" must be always, or an object with days and their hours, such as { monday: [08:00-12:00, 13:00-17:00] } (sites[2].defaults.hours)",
      "6:5 name is missing (sites[3].name)",
      "6:14 hours must have the hours of one day at least; for around the clock say always (sites[3].hours)",
      "8:12 phones[0] must be own or app (defaults.phones[0])",
      "9:11 number "+15035550112" must be keep, inventory, none, or an object with an area such as { area: 503 }; the very number is for one person (defaults.number)",
      "10:21 someday is not known; is monday meant? (defaults.hours.someday)",
      "11:13 nickname is not known; known are type, status, roles, department, jobTitle, site, costCenter, customFields, phones, number, emergency, queues, groups, callerId, hours, notifications (defaults.nickname)",
      "14:22 extensionNumber "102" stands in line 4 already (sites[1].extensionNumber); no two people or sites can have the same (people[0].extensionNumber)",
      "15:15 callerId "mine" must be own, company, blocked, location, a phone number in E.164, or an object such as { devices: own, FaxNumber: company } (people[0].callerId)",
      "16:23 monday[0] "8:00-17:00" must be hours such as 08:00-17:00 (people[0].hours.monday[0])",
      "17:36 missedCalls[0] "voicemail" must be email or sms (people[0].notifications.missedCalls[0])",
      "17:55 faxes is not known; known are emailAddresses, smsEmailAddresses, smsPhoneNumbers, voicemails, inboundFaxes, outboundFaxes, inboundTexts, missedCalls, callNotes (people[0].notifications.faxes)",
      "17:81 smsPhoneNumbers must be a list of 1 to 10 phone numbers (people[0].notifications.smsPhoneNumbers)",
      "18:27 Crew must be text (people[0].customFields.Crew)",
      "18:42 Boat must be text (people[0].customFields.Boat)",
      "20:40 Fax is not known; known are devices, RingOut, RingMe, CallFlip, FaxNumber, AdditionalSoftphone, Alternate, CommonPhone, MobileApp, Delegated, BusinessMobile (people[1].callerId.Fax)",
      "21:12 hours must be always, or an object with days and their hours, such as { monday: [08:00-12:00, 13:00-17:00] } (people[1].hours)",
      "22:34 voicemails "email" must be a list of email, sms, attachment, transcription and read (people[1].notifications.voicemails)",
      "22:58 emailAddresses[0] "x" must be a mail address, such as crew.north@tidewater.example (people[1].notifications.emailAddresses[0])",
    ]
  `);
});

test("hours of a file with a password are not told", () => {
  const text = `people:\n  - { email: a@tidewater.example, password: x, hours: { monday: [12:00-08:00, 08:00-12:00, 09:00-10:00] } }\n`;
  const problems = told("company.yaml", text).join("\n");
  expect(problems).toContain("(not shown) ends before it begins");
  expect(problems).toContain("(not shown) overlaps other hours of the day");
  expect(problems).not.toMatch(/\d\d:\d\d-/);
});

test("a custom field of the name of a password is refused among defaults, too", () => {
  const text = `defaults: { customFields: { Door PIN: "1" } }\nsites: [{ name: Pier 9, defaults: { customFields: { Password: x } } }]\n${someone}`;
  expect(told("company.yaml", text).map((line) => line.replace(/ is refused.*\(/, " ("))).toEqual([
    "1:39 Door PIN (defaults.customFields.Door PIN)",
    "2:63 Password (sites[0].defaults.customFields.Password)",
  ]);
});

test.each([
  ["Hours", "someday 08:00-17:00", 'Hours "someday 08:00-17:00" must be always, or each day once with its hours'],
  ["Hours", '"mon 08:00-12:00; mon-tue 13:00-17:00"', "must be always, or each day once with its hours"],
  ["Hours", "fri-mon 08:00-12:00", "must be always, or each day once with its hours"],
  ["Hours", "mon 17:00-08:00", 'Hours "17:00-08:00" ends before it begins'],
  ["Hours", "mon soon-08:00", "must be always, or each day once with its hours"],
  ["Caller ID", "mine", 'Caller ID "mine" must be own, company, blocked, location, a phone number in E.164'],
  ["Missed calls", "email; post", 'Missed calls "post" must be email or sms (people[0].notifications.missedCalls[1])'],
  ["Notification numbers", "5035550112", "must be a phone number in E.164"],
])("a table's column %s with %s is told with its cell", (header, cell, message) => {
  const lines = told("people.csv", `E-Mail,${header}\na@tidewater.example,${cell}\n`);
  expect(lines).toEqual([expect.stringMatching(/^2:21 /)]);
  expect(lines[0]).toContain(message);
});
