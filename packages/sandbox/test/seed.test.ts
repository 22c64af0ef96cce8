import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readDocument } from "../src/contract/document.ts";
import { createSandbox, SeedError } from "../src/index.ts";
import { readSeed } from "../src/seed/read-seed.ts";
import { readTidewater, tidewaterFiles } from "../src/seed/tidewater.ts";
import { send } from "./support/service.ts";

const small = `now: 2026-01-02T03:04:05Z
account:
  id: 4004
  company: Small
roles:
  - { id: 1, key: boss, displayName: Boss, admin: true }
apps:
  - { clientId: app, name: App, permissions: [ReadAccounts], grants: [jwt] }
extensions:
  - { id: 4004, extensionNumber: "101", type: User, role: boss, jwt: the-boss }
  - { type: User, extensionNumber: 102 }
  - type: Department
    extensionNumber: "200"
    members: ["102"]
phoneNumbers:
  - { phoneNumber: "+15035550001", usageType: DirectNumber, extension: "102" }
devices:
  - type: OtherPhone
    name: Phone
    extension: 102
    lines:
      - { lineType: Standalone, phoneNumber: "+15035550001" }
`;

const failure = async (yaml: string): Promise<string> => {
  const error = await createSandbox({ seed: { yaml } }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SeedError);
  return (error as Error).message;
};

test("the JSON of the seed that ships says what its YAML says", () => {
  expect(readTidewater().company).toEqual(readSeed(tidewaterFiles.yaml, readDocument()).company);
});

test("a number's use may be written as v2 says it", async () => {
  await using sandbox = await createSandbox({ seed: { yaml: small.replace("DirectNumber", "PhoneLine") } });
  expect(sandbox.state.phoneNumbers.find()).toMatchObject([{ usageType: "DirectNumber", extensionId: "2719510004" }]);
});

test("a time is one that the clock can have", async () => {
  const now = "9990-01-01T00:00:00Z";
  expect(await failure(small.replace("2026-01-02T03:04:05Z", now))).toBe(
    "seed:1: now: is no time to begin at: the clock goes from the year 1 to the year 9989",
  );
});

test("a small company is enough; ids are given where they are left out", async () => {
  await using sandbox = await createSandbox({ seed: { yaml: small } });
  const { state } = sandbox;
  expect(state.extensions.find().map(({ id }) => id)).toEqual(["4004", "2719510004", "2719605004", "2719700004"]);
  expect(state.apps.get("app")?.access).toBe("open");
  expect(state.memberships.find()).toMatchObject([{ groupId: "2719605004", role: "member", memberId: "2719510004" }]);
  expect(state.lines.find()).toMatchObject([{ deviceId: "804116004", extensionId: "2719510004", phoneNumberId: "1162828004" }]);
  expect(new Date(sandbox.clock.now()).toISOString()).toBe("2026-01-02T03:04:05.000Z");
  const body = new URLSearchParams({
    grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
    assertion: "the-boss",
    client_id: "app",
  });
  expect((await send(sandbox, "POST", "/oauth/token", { body })).body["owner_id"]).toBe("4004");
});

test.each([
  [
    "a value outside its list",
    small.replace("type: OtherPhone", "type: Teapot"),
    /^seed:18: devices\[0\]\.type: is not one of .*OtherPhone/,
  ],
  [
    "a member that is not known",
    small.replace("jwt: the-boss", "jwd: the-boss"),
    /^seed:10: extensions\[0\]\.jwd: is not known here; known are .*jwt/,
  ],
  ["a member that is missing", small.replace("\n    name: Phone", ""), /^seed:\d+: devices\[0\]: name is missing/],
  [
    "a number without quotes",
    small.replace('phoneNumber: "+15035550001", usage', "phoneNumber: +15035550001, usage"),
    /^seed:16: phoneNumbers\[0\]\.phoneNumber: .*put it in quotes/,
  ],
  [
    "a role that is not there",
    small.replace("role: boss", "role: chief"),
    /^seed:10: extensions\[0\]\.role: there is no role chief; there are boss/,
  ],
  [
    "an extension that is not there",
    small.replace('members: ["102"]', 'members: ["103"]'),
    /^seed:14: extensions\[2\]\.members\[0\]: there is no extension 103; there are 101, 102, 200/,
  ],
  [
    "a number that is given twice",
    small.replace("extensionNumber: 102", 'extensionNumber: "101"'),
    /^seed:11: extensions\[1\]: its extensionNumber is given twice/,
  ],
  [
    "no system extension",
    small.replace("- { id: 4004,", "- { id: 4005,"),
    /^seed:10: extensions: none has the account's id, 4004/,
  ],
  ["broken YAML", small.replace("devices:", "devices: ]"), /^seed:17: /],
  ["nothing", "", /^seed:1: the file: /],
  [
    "aliases of aliases without end",
    `${small}laughs:\n  - &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n${[..."bcdefghi"]
      .map((name, index) => `  - &${name} [${`*${"abcdefgh"[index]}, `.repeat(9)}]`)
      .join("\n")}\n`,
    /^seed:31: \*g stands for more than 1000000 values; write out what is needed$/,
  ],
  ["an alias of nothing", small.replace("company: Small", "company: *name"), /^seed:4: there is no &name before \*name$/],
  [
    "an alias within what it stands for",
    small.replace("company: Small", "company: Small\n  businessAddress: &address { country: *address }"),
    /^seed:5: \*address stands within &address itself$/,
  ],
  [
    "a depth that nobody can read",
    `${small}sites: ${"[".repeat(50_000)}`,
    /^seed:23: is nested too deep; no company needs ten levels$/,
  ],
  [
    "a depth of maps that nobody can read",
    `${small}sites:\n${Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth + 1)}a:`).join("\n")}`,
    /^seed:\d+: is nested too deep; no company needs ten levels$/,
  ],
  [
    "a key that is there twice",
    small.replace("  company: Small", "  company: Small\n  id: 4005"),
    /^seed:5: id is there twice; a key is there once$/,
  ],
  [
    "more aliases than any company has",
    `${small}sites: [&a x${", *a".repeat(10_000)}]`,
    /^seed:23: is one of more than 10000 anchors and aliases; write out what they stand for$/,
  ],
  ["more than any company is", `${small}#${" ".repeat(2_000_000)}`, /^seed: has \d+ characters; a seed has 2000000 at most$/],
  ["a leap second", small.replace("2026-01-02T03:04:05Z", "2016-12-31T23:59:60Z"), /^seed:1: now: must match format "date-time"/],
  [
    "an address that is none",
    `${small}emergencyLocations:\n  - name: Yard\n    address: { country: 1 }\n`,
    /^seed:\d+: emergencyLocations\[0\]\.address\.country: must be string; put it in quotes/,
  ],
])("%s: the error names line, place and what would be right", async (_, yaml, expected) => {
  expect(await failure(yaml)).toMatch(expected);
});

const of = (member: string): string => small.replace("company: Small", `company: Small\n  ${member}`);
const ofSecond = (member: string): string => small.replace("extensionNumber: 102 }", `extensionNumber: 102, ${member} }`);
const at = (site: string): string => `${small}sites:\n  - ${site}\n`;

test.each([
  ["hours of no day", of("businessHours: { funday: [] }"), /^seed:5: account\.businessHours\.funday: .*known are monday, /],
  [
    "hours of no time",
    of('businessHours: { monday: [{ from: "25:00", to: "17:00" }] }'),
    /^seed:5: account\.businessHours\.monday\[0\]\.from: is not a time of day, from "00:00" to "23:59"/,
  ],
  [
    "hours without an end",
    at('{ name: Yard, businessHours: { monday: [{ from: "08:00" }] } }'),
    /^seed:\d+: sites\[0\]\.businessHours\.monday\[0\]: to is missing/,
  ],
  [
    "settings of another form",
    ofSecond("regionalSettings: { timezone: { id: 1 } }"),
    /extensions\[1\]\.regionalSettings\.timezone: /,
  ],
  [
    "notices of no event",
    ofSecond("notifications: { parties: {} }"),
    /extensions\[1\]\.notifications\.parties: is not known here/,
  ],
  ["notices of another form", ofSecond("notifications: { voicemails: mail }"), /notifications\.voicemails: must be object/],
  ["a contact of another form", ofSecond("contact: { firstName: 5 }"), /contact\.firstName: must be string; put it in quotes/],
  [
    "an address of another form",
    at("{ name: Yard, businessAddress: { zip: 97103 } }"),
    /sites\[0\]\.businessAddress\.zip: must be string/,
  ],
  ["limits of another form", of("limits: { meetingSize: many }"), /account\.limits\.meetingSize: must be integer/],
  [
    "a field's value without the field",
    ofSecond('customFields: [{ id: "7", value: x }]'),
    /customFields\[0\]\.id: there is no custom field 7; the account has none/,
  ],
  [
    "two fields of one id",
    of('customFields: [{ id: "1", displayName: Crew }, { id: "1", displayName: Team }]'),
    /^seed:5: account\.customFields\[1\]\.id: 1 is given twice/,
  ],
  [
    "two roles of one key",
    small.replace("apps:", "  - { id: 2, key: boss, displayName: Boss }\napps:"),
    /roles\[1\]\.key: boss is given twice/,
  ],
  ["a site called as the main one", at("{ name: Main Site }"), /sites\[0\]\.name: is that of the main site/],
  ["a site among people", small.replace("type: Department", "type: Site"), /extensions\[2\]\.type: sites stand in sites/],
  ["members of a person", ofSecond("members: [101]"), /extensions\[1\]\.members: an extension of type User has none; Department/],
  [
    "a key that leads nowhere",
    at('{ name: Yard, ivr: { promptRepeatCount: 1, actions: [{ input: "0", action: Connect }] } }'),
    /^seed:\d+: sites\[0\]\.ivr\.actions\[0\]\.extension: is missing/,
  ],
  [
    "a group that listens",
    `${small}monitoringGroups:\n  - { name: Training, members: [{ extension: 200, permissions: [Monitoring] }] }\n`,
    /monitoringGroups\[0\]\.members\[0\]\.extension: an extension of type Department cannot be a member/,
  ],
  [
    "a federation of others",
    of(
      'federation: { id: "1", displayName: F, type: Regular, accounts: [{ id: "5" }], creationTime: 2026-01-01T00:00:00Z, lastModifiedTime: 2026-01-01T00:00:00Z }',
    ),
    /account\.federation\.accounts: the account itself, 4004, is not among them/,
  ],
])("%s: what a seed says of settings, sites and fields is held to what can be", async (_, yaml, expected) => {
  expect(await failure(yaml)).toMatch(expected);
});

test("an id that a seed says is given to nobody who stands before it without one", async () => {
  const people = Array.from({ length: 250 }, (_, index) => `  - { type: User, extensionNumber: "${1000 + index}" }`);
  const yaml = at("{ id: 2719701004, name: Yard }\n  - { name: Dock }").replace(
    "phoneNumbers:",
    `${people.join("\n")}\n  - { type: User, id: 2719510004, extensionNumber: "300" }\nphoneNumbers:`,
  );
  await using sandbox = await createSandbox({ seed: { yaml } });
  expect(sandbox.state.sites.first({ name: "Yard" })?.id).toBe("2719701004");
  const dock = sandbox.state.sites.first({ name: "Dock" });
  expect(sandbox.state.extensions.get(dock?.id ?? "")?.type).toBe("Site");
  expect(sandbox.state.extensions.get("2719510004")?.extensionNumber).toBe("300");
});

test("hours of no day are those of around the clock", async () => {
  await using sandbox = await createSandbox({ seed: { yaml: of("businessHours: { monday: [] }") } });
  expect(sandbox.state.accounts.get("4004")).not.toHaveProperty("businessHours");
});

test("what many people share may be written once", async () => {
  const people = Array.from(
    { length: 300 },
    (_, index) => `  - { type: User, extensionNumber: "${1000 + index}", regionalSettings: *here }`,
  );
  const yaml = small
    .replace("role: boss, jwt", 'role: boss, regionalSettings: &here { timezoneId: "1" }, jwt')
    .replace("phoneNumbers:", `${people.join("\n")}\nphoneNumbers:`);
  await using sandbox = await createSandbox({ seed: { yaml } });
  expect(sandbox.state.extensions.first({ extensionNumber: "1299" })?.regionalSettings).toEqual({ timezoneId: "1" });
});

test("several problems are told at once", async () => {
  const message = await failure(small.replace("company: Small", "company: 7").replace("type: OtherPhone", "type: Teapot"));
  expect(message.split("\n")).toHaveLength(2);
});

test("a file is named as it was given", async () => {
  const folder = await mkdtemp(join(tmpdir(), "seed-"));
  const file = join(folder, "company.yaml");
  await writeFile(file, small.replace("role: boss", "role: chief"));
  await expect(createSandbox({ seed: file })).rejects.toThrow(`${file}:10: extensions[0].role`);
  await expect(createSandbox({ seed: join(folder, "none.yaml") })).rejects.toThrow(
    /none\.yaml: cannot be read .*name a YAML file/,
  );
  await expect(createSandbox({ seed: folder })).rejects.toThrow(`${folder}: cannot be read (EISDIR`);
  await writeFile(file, Buffer.from(small.replace("company: Small", "company: Sm\u00e5l"), "latin1"));
  await expect(createSandbox({ seed: file })).rejects.toThrow(`${file}:4: is not UTF-8; save the file as UTF-8`);
  await rm(folder, { recursive: true });
});

test("a seed may be an object, whose mistakes are told by the member", async () => {
  const company = parse(small) as object;
  await using sandbox = await createSandbox({ seed: { company } });
  expect(sandbox.state.accounts.find()).toMatchObject([{ id: "4004", company: "Small" }]);
  await expect(createSandbox({ seed: { company: { ...company, now: 5 } } })).rejects.toThrow(
    new SeedError("seed: now: must be string; put it in quotes"),
  );
});

test("somebody may have several roles, and a line be at a location by its id", async () => {
  const yaml = small
    .replace("apps:", "  - { id: 2, key: clerk, displayName: Clerk }\napps:")
    .replace("extensionNumber: 102 }", "extensionNumber: 102, role: clerk, roles: [boss, clerk] }")
    .replace('phoneNumber: "+15035550001" }\n', 'phoneNumber: "+15035550001", emergencyLocation: "7" }\n')
    .replace("extensions:", "emergencyLocations:\n  - { id: 7, name: Yard, address: { street: 1 Road } }\nextensions:");
  await using sandbox = await createSandbox({ seed: { yaml } });
  expect(sandbox.state.extensions.first({ extensionNumber: "102" })?.roleIds).toEqual(["2", "1"]);
  expect(await failure(yaml.replace("[boss, clerk]", "[chief]"))).toBe(
    "seed:14: extensions[1].roles[0]: there is no role chief; there are boss, clerk",
  );
});

const settled = `${small}sites:
  - { id: 5004, name: Yard, businessHours: { monday: [{ from: "08:00", to: "12:00" }] } }
callerIds:
  - { extension: 102, feature: RingOut, type: Blocked }
  - { extension: 102, feature: FaxNumber, type: PhoneNumber, phoneNumber: "+15035550001" }
`;

test("what an extension shows and is told of, and when a site is open, is planted", async () => {
  const yaml = settled.replace(
    "extensionNumber: 102 }",
    "extensionNumber: 102, notifications: { missedCalls: { notifyByEmail: true } } }",
  );
  await using sandbox = await createSandbox({ seed: { yaml } });
  const { state } = sandbox;
  const { id = "" } = state.extensions.first({ extensionNumber: "102" }) ?? {};
  expect(state.callerIds.find({ extensionId: id })).toMatchObject([
    { id: `${id}/RingOut`, feature: "RingOut", type: "Blocked" },
    { id: `${id}/FaxNumber`, feature: "FaxNumber", type: "PhoneNumber", phoneNumberId: expect.any(String) },
  ]);
  expect(state.extensions.get("5004")?.businessHours).toEqual({ monday: [{ from: "08:00", to: "12:00" }] });
  expect(state.sites.get("5004")).not.toHaveProperty("businessHours");
  expect(state.extensions.get(id)?.notifications).toEqual({ missedCalls: { notifyByEmail: true } });
});

test.each([
  ["feature: RingOut, type: Blocked", "type: Blocked", "callerIds[0]: must have either a device or a feature"],
  [
    "feature: RingOut, type: Blocked",
    "feature: RingOut, type: PhoneNumber",
    "callerIds[0]: must have a phoneNumber where its type is PhoneNumber, and nowhere else",
  ],
  [
    "feature: RingOut, type: Blocked",
    'feature: RingOut, type: PhoneNumber, phoneNumber: "+15035550002"',
    "callerIds[0].phoneNumber: there is no +15035550002 among phoneNumbers",
  ],
  [
    "extension: 102, feature: FaxNumber",
    "extension: 101, feature: FaxNumber",
    "callerIds[1].phoneNumber: is neither the extension's nor the company's, or has no feature CallerId",
  ],
])("what is shown is one number, of one device or feature: %s", async (right, wrong, message) => {
  expect(await failure(settled.replace(right, wrong))).toContain(message);
});
