import { createSandbox, type stateTypes } from "@ringwright/sandbox";
import { beforeAll, expect, test } from "vitest";
import { type Company, readCompany } from "../src/invariants/company.ts";
import { breachesOf } from "../src/invariants/index.ts";

const [nora, ines, tomas, priya, nobody] = ["2719404004", "2719501004", "2719502004", "2719503004", "2719509004"] as const;
const [deskPhone, spare, ordered] = ["804111004", "804113004", "804114004"] as const;
const [frontDesk, home, training] = ["2719601004", "340111004", "8130004"] as const;
const [line, number, otherNumber, spareNumber] = ["804211004", "1162821004", "1162822004", "1162823004"] as const;

let sound: Company;
beforeAll(async () => {
  await using sandbox = await createSandbox();
  const { url, state } = sandbox;
  const headers = { Authorization: `Bearer ${sandbox.auth("admin").accessToken()}`, "Content-Type": "application/json" };
  const post = (path: string, body: object, method = "POST") =>
    sandbox.fetch(`${url}/restapi${path}`, { method, headers, body: JSON.stringify(body) });
  // The seed's company has none of these.
  await post("/v2/accounts/~/phone-numbers/bulk-add", { records: [{ phoneNumber: "+1503555017*", usageType: "Inventory" }] });
  await post("/v1.0/account/~/extension-bulk-update", { records: [{ id: ines, contact: { firstName: "Ina" } }] });
  const shown = { byDevice: [{ device: { id: deskPhone }, callerId: { phoneInfo: { id: number } } }] };
  await post(`/v1.0/account/~/extension/${ines}/caller-id`, shown, "PUT");
  await sandbox.fetch(`${url}/restapi/oauth/authorize?response_type=code&client_id=tidewater-onboarding`, { redirect: "manual" });
  expect([state.tasks.count(), state.codes.count(), state.sessions.count()]).toEqual([2, 1, 1]);
  sound = readCompany(state);
});

/** The records of a kind, to change. */
function recordsOf<K extends stateTypes.Kind>(kind: K): Map<string, stateTypes.Kinds[K]> {
  return new Map(sound[kind] as ReadonlyMap<string, stateTypes.Kinds[K]>);
}

/** The company with one record changed, added or, where the changes are undefined, taken away. */
function damaged<K extends stateTypes.Kind>(kind: K, id: string, changes: Partial<stateTypes.Kinds[K]> | undefined): Company {
  const records = recordsOf(kind);
  if (changes === undefined) records.delete(id);
  else records.set(id, { ...records.get(id), id, ...changes } as stateTypes.Kinds[K]);
  return { ...sound, [kind]: records };
}

/** The company with a record twice. */
function twice<K extends stateTypes.Kind>(kind: K, id: string, changes: Partial<stateTypes.Kinds[K]> = {}): Company {
  return damaged(kind, "9999", { ...sound[kind].get(id), ...changes, id: "9999" } as Partial<stateTypes.Kinds[K]>);
}

function first<K extends stateTypes.Kind>(kind: K): string {
  return [...sound[kind].keys()][0] ?? "";
}

/** The company with two records changed alike. */
function both<K extends stateTypes.Kind>(kind: K, ids: readonly string[], changes: Partial<stateTypes.Kinds[K]>): Company {
  const records = recordsOf(kind);
  for (const id of ids) records.set(id, { ...records.get(id), ...changes } as stateTypes.Kinds[K]);
  return { ...sound, [kind]: records };
}

/** The company with copies of a record under ids of their own. */
function copies<K extends stateTypes.Kind>(kind: K, id: string, count: number, changes: Partial<stateTypes.Kinds[K]>): Company {
  const records = recordsOf(kind);
  for (let copy = 1; copy <= count; copy += 1) {
    records.set(`copy ${copy}`, { ...records.get(id), ...changes, id: `copy ${copy}` } as stateTypes.Kinds[K]);
  }
  return { ...sound, [kind]: records };
}

function withoutDue(kind: string): Company {
  return { ...sound, due: sound.due.filter((work) => work.kind !== kind) };
}

test("the company of the seed is sound, with tasks, logins and a code", () => {
  expect(breachesOf(sound)).toEqual([]);
});

test.each<[string, () => Company, string | RegExp]>([
  ["a number twice", () => twice("phoneNumbers", number), /^phone number \+15035550112: /],
  ["a number on two lines", () => twice("lines", line), `number of a line ${number}: ${line} and 9999 have it`],
  ["an extension number twice", () => twice("extensions", ines), /^extension number 2719404004 102: /],
  ["a login twice", () => twice("extensions", ines, { extensionNumber: "777" }), /^login ines.okafor@tidewater.example: /],
  ["a partner id twice", () => both("extensions", [ines, tomas], { partnerId: "p" }), /^partner id 2719404004 p: /],
  [
    "an entry of the audit trail that tells nothing",
    () => damaged("auditTrail", first("auditTrail"), { changes: [] }),
    /tells of no change$/,
  ],
  [
    "an entry of the audit trail with a secret",
    () => damaged("auditTrail", first("auditTrail"), { changes: [{ kind: "extensions", id: ines, after: { jwt: "eyJ" } }] }),
    /tells a secret$/,
  ],
  [
    "an entry of the audit trail that is endless",
    () => damaged("auditTrail", first("auditTrail"), { settings: ["x".repeat(300_000)] }),
    /characters, 200000 at most$/,
  ],
  [
    "an audit trail that goes on for ever",
    () => copies("auditTrail", first("auditTrail"), 10_001, {}),
    /in its trail, 10000 at most$/,
  ],
  ["a site's name twice", () => twice("sites", first("sites")), /^site's name 2719404004 Warrenton Yard: /],
  [
    "a site whose operator is gone",
    () => damaged("sites", first("sites"), { operatorId: "77" }),
    /^sites 2719701004: operatorId 77 is not among the extensions/,
  ],
  [
    "a site with a menu that is gone",
    () => damaged("sites", first("sites"), { ivr: { topMenuId: "77", promptRepeatCount: 1, actions: [] } }),
    /^sites 2719701004: ivr.topMenuId 77 is not among the extensions/,
  ],
  [
    "a site with a key to who is gone",
    () =>
      damaged("sites", first("sites"), {
        ivr: { promptRepeatCount: 1, actions: [{ input: "0", action: "Connect", extensionId: "77" }] },
      }),
    /^sites 2719701004: ivr.actions 77 is not among the extensions/,
  ],
  [
    "somebody who administers a site that is gone",
    () => damaged("extensions", ines, { administeredSiteIds: ["main-site", "77"] }),
    /^extensions 2719501004: administeredSiteIds 77 is not among the sites/,
  ],
  [
    "a default role that is gone",
    () => damaged("accounts", nora, { defaultRoleId: "77" }),
    /^accounts 2719404004: defaultRoleId 77 is not among the roles/,
  ],
  ["a member twice", () => twice("memberships", first("memberships")), /^membership /],
  ["a flip number twice", () => twice("forwardingNumbers", first("forwardingNumbers")), /^flip number /],
  ["a box twice", () => both("devices", [deskPhone, spare], { boxBillingId: 7 }), /^box 2719404004 7: /],
  [
    "a second main number of the company",
    () => damaged("phoneNumbers", spareNumber, { usageType: "MainCompanyNumber" }),
    /^main number of an account /,
  ],
  [
    "a second main number of somebody",
    () => damaged("phoneNumbers", otherNumber, { extensionId: ines, primary: true }),
    /^main number of an extension 2719501004/,
  ],
  [
    "no main number of somebody",
    () => damaged("phoneNumbers", number, { primary: false }),
    /none of its numbers is the main one/,
  ],
  [
    "a reserved number in the account",
    () => twice("reservations", first("reservations"), { phoneNumber: "+15035550112" }),
    /^reservations 9999: \+15035550112 is that of phoneNumbers/,
  ],
  ["a number reserved twice", () => twice("reservations", first("reservations")), /^reserved number /],
  ["a line of nobody", () => damaged("lines", line, { extensionId: undefined } as never), `lines ${line}: nobody has it`],
  [
    "a line whose phone somebody else has",
    () => damaged("devices", deskPhone, { extensionId: tomas }),
    /^lines 804211004 is of extension 2719501004, its device/,
  ],
  [
    "a line whose number somebody else has",
    () => damaged("phoneNumbers", number, { extensionId: tomas }),
    /^lines 804211004 is of extension 2719501004, its number/,
  ],
  ["a line with a spare number", () => damaged("lines", line, { phoneNumberId: spareNumber }), /is in the inventory$/],
  [
    "a direct number of nobody",
    () => damaged("phoneNumbers", number, { extensionId: undefined } as never),
    /DirectNumber of nobody/,
  ],
  [
    "a spare number of somebody",
    () => damaged("phoneNumbers", spareNumber, { extensionId: ines }),
    /Inventory of extension 2719501004/,
  ],
  [
    "a shown number that is somebody else's",
    () => damaged("callerIds", `${ines}/${deskPhone}`, { phoneNumberId: otherNumber }),
    `callerIds ${ines}/${deskPhone}: number ${otherNumber} is that of ${tomas}`,
  ],
  [
    "a shown number that is spare",
    () => damaged("callerIds", `${ines}/${deskPhone}`, { phoneNumberId: spareNumber }),
    `callerIds ${ines}/${deskPhone}: number ${spareNumber} is in the inventory`,
  ],
  [
    "a shown number that is gone",
    () => damaged("callerIds", first("callerIds"), { phoneNumberId: "77" }),
    /^callerIds .*: phoneNumberId 77 is not among the phoneNumbers/,
  ],
  [
    "what somebody else's phone shows",
    () => damaged("callerIds", `${ines}/${deskPhone}`, { deviceId: spare }),
    `callerIds ${ines}/${deskPhone}: device ${spare} is not theirs`,
  ],
  [
    "a call from where somebody else lives",
    () => damaged("lines", "804212004", { emergency: { locationId: home, syncStatus: "Verified", provisioning: "Valid" } }),
    `lines 804212004: calls come from ${home}, which is ${ines}'s own`,
  ],
  [
    "too many personal locations",
    () => copies("emergencyLocations", home, 20, {}),
    `extensions ${ines}: 21 personal locations, 20 at most`,
  ],
  [
    "a personal location whose user is gone",
    () => damaged("emergencyLocations", home, { ownerId: "77" }),
    /^emergencyLocations 340111004: ownerId 77 is not among the extensions/,
  ],
  [
    "a member of a monitoring group twice",
    () => twice("monitoringMembers", `${training}/${ines}`),
    `member of a monitoring group ${training} ${ines}: ${training}/${ines} and 9999 have it`,
  ],
  [
    "a monitoring group's name twice",
    () => twice("monitoringGroups", training),
    /^monitoring group's name 2719404004 Front Desk training: /,
  ],
  [
    "a member of a monitoring group that is gone",
    () => damaged("monitoringGroups", training, undefined),
    /^monitoringMembers .*: groupId 8130004 is not among the monitoringGroups/,
  ],
  [
    "a member of a monitoring group who is gone",
    () => damaged("monitoringMembers", `${training}/${ines}`, { extensionId: "77" }),
    /^monitoringMembers .*: extensionId 77 is not among the extensions/,
  ],
  [
    "a member of a monitoring group who is no person",
    () => damaged("monitoringMembers", `${training}/${ines}`, { extensionId: frontDesk }),
    `monitoringMembers ${training}/${ines}: ${frontDesk} is a Department`,
  ],
  [
    "a member of a monitoring group who does nothing",
    () => damaged("monitoringMembers", `${training}/${ines}`, { permissions: [] }),
    `monitoringMembers ${training}/${ines}: has nothing to do`,
  ],
  [
    "a monitoring group of a site that is gone",
    () => damaged("monitoringGroups", training, { siteId: "77" }),
    /^monitoringGroups 8130004: siteId 77 is not among the sites/,
  ],
  [
    "a member of what is no group",
    () => damaged("memberships", first("memberships"), { groupId: tomas }),
    /is a User, no group for a member/,
  ],
  [
    "calls that overflow to a user",
    () => damaged("memberships", first("memberships"), { groupId: frontDesk, role: "overflow", memberId: tomas }),
    `calls overflow to ${tomas}, a User`,
  ],
  [
    "a group in itself",
    () => damaged("memberships", first("memberships"), { groupId: frontDesk, memberId: frontDesk }),
    /is a member of itself/,
  ],
  [
    "a value of a field that is gone",
    () => damaged("accounts", nora, { customFields: [] }),
    "extensions 2719501004: its account has no custom field 2",
  ],
  ["a place with a number", () => damaged("extensions", nobody, { extensionNumber: "888" }), /Unassigned with number 888/],
  ["a user without a number", () => damaged("extensions", priya, { extensionNumber: undefined } as never), /with no number/],
  [
    "a site that is no extension",
    () => damaged("extensions", first("sites"), undefined),
    /^sites 2719701004: id 2719701004 is not among the extensions/,
  ],
  [
    "a site with a queue as its menu",
    () => damaged("sites", first("sites"), { ivr: { topMenuId: "2719601004", promptRepeatCount: 1, actions: [] } }),
    /^sites 2719701004: its menu 2719601004 is a Department/,
  ],
  [
    "a key that does two things",
    () =>
      damaged("sites", first("sites"), {
        ivr: {
          promptRepeatCount: 1,
          actions: [
            { input: "Star", action: "Repeat" },
            { input: "Star", action: "DoNothing" },
          ],
        },
      }),
    /^sites 2719701004: a key does two things/,
  ],
  [
    "a key that connects to nobody",
    () => damaged("sites", first("sites"), { ivr: { promptRepeatCount: 1, actions: [{ input: "0", action: "Connect" }] } }),
    /^sites 2719701004: Connect leads to nobody/,
  ],
  ["an account without its system extension", () => damaged("extensions", nora, undefined), /its system extension is not there/],
  [
    "a phone of another order",
    () => damaged("devices", ordered, { orderId: "1" }),
    /^orders 55120004: device 804114004 is of order 1/,
  ],
  [
    "more licences than there may be",
    () => copies("licenses", "9120004", 11, { typeId: "1012" }),
    /: 12 licences of type 1012, 10 at most/,
  ],
  [
    "a phone of somebody who is gone",
    () => damaged("extensions", ines, undefined),
    `devices ${deskPhone}: extensionId ${ines} is not among the extensions`,
  ],
  [
    "a line of a phone that is gone",
    () => damaged("devices", deskPhone, undefined),
    `lines ${line}: deviceId ${deskPhone} is not among the devices`,
  ],
  [
    "a line with a number that is gone",
    () => damaged("phoneNumbers", number, undefined),
    `lines ${line}: phoneNumberId ${number} is not among the phoneNumbers`,
  ],
  [
    "a line at a place that is gone",
    () => damaged("lines", line, { emergency: { locationId: "1" } as never }),
    /emergency.locationId 1 is not among/,
  ],
  ["a phone of another account", () => damaged("extensions", ines, { accountId: "1" }), /belongs to another account$/],
  ["a login without its tokens", () => ({ ...sound, tokens: new Map() }), /accessToken .* is not among the tokens/],
  [
    "a token without its login",
    () => damaged("sessions", first("sessions"), undefined),
    /sessionId .* is not among the sessions/,
  ],
  [
    "work for a login that is gone",
    () => damaged("sessions", first("sessions"), undefined),
    /^session-end waits for .*, which is gone/,
  ],
  ["work that nobody knows", () => ({ ...sound, due: [{ kind: "unheard-of", key: "1" }] }), /^work of kind unheard-of waits/],
  ["a login that never ends", () => withoutDue("session-end"), /^sessions .* will never end/],
  ["a code that never ends", () => withoutDue("code-end"), /^codes .* will never end/],
  ["a reservation that never ends", () => withoutDue("reservation-end"), /^reservations .* will never end/],
  ["a bulk update that is never made", () => withoutDue("extension-update"), /^tasks .* will never be done/],
  ["numbers that are never added", () => withoutDue("inventory-addition"), /^tasks .* will never be done/],
  ["a phone that is never shipped", () => withoutDue("device-shipping"), `devices ${ordered} will never be shipped`],
  ["too many logins", () => copies("sessions", first("sessions"), 5, {}), /: 6 sessions, 5 at most/],
  ["too many tokens", () => copies("tokens", first("tokens"), 3, {}), /: 5 tokens, 4 at most/],
])("%s is found", (_, damage, message) => {
  expect(breachesOf(damage())).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});
