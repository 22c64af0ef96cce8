import { type Client, createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ApplyReport, applyCompany, exportCompany, type Person, type Plan, planCompany, readAccount } from "../src/index.ts";

let sandbox: Sandbox;
let client: Client;
beforeEach(async () => {
  sandbox = await createSandbox({ answers: "enforced" });
  const { url: server, fetch, clock } = sandbox;
  client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
});
afterEach(() => sandbox[Symbol.asyncDispose]());

const ines = "ines.okafor@tidewater.example";
const inesId = "2719501004";
const own = "1162821004";
const main = "1162820004";
const dora: Person = {
  email: "dora@tidewater.example",
  name: { first: "Dora", last: "Dunn" },
  phones: ["own"],
  number: "+15035550190",
  emergency: { location: "Astoria Office" },
};

async function planned(...people: Person[]): Promise<Plan> {
  const file = { key: "email", people } as const;
  return planCompany(file, await readAccount(client, file));
}

async function applied(...people: Person[]): Promise<ApplyReport> {
  const report = await applyCompany(client, { key: "email", people }, await planned(...people));
  expect((await planned(...people)).people.filter(({ event }) => event !== "stays")).toEqual([]);
  return report;
}

const lacksOf = async (person: Person): Promise<readonly string[]> =>
  (await planned(person)).people.flatMap(({ lacks }) => lacks);
const shownBy = (extensionId: string): object => {
  const entries = sandbox.state.callerIds.find({ extensionId });
  return Object.fromEntries(
    entries.map(({ deviceId, feature, type, phoneNumberId }) => [deviceId ?? feature, phoneNumberId ?? type]),
  );
};

describe("what calls show", () => {
  test("is the same for all of them, or chosen by devices and features; what stands so already is not sent", async () => {
    await applied({ email: ines, callerId: "company" });
    expect(new Set(Object.values(shownBy(inesId)))).toEqual(new Set([main]));
    expect(Object.keys(shownBy(inesId))).toHaveLength(12);
    const plan = await planned({ email: ines, callerId: { devices: "own", FaxNumber: "blocked", RingOut: "company" } });
    expect(plan.calls.flatMap(({ work }) => work)).toMatchObject([
      { kind: "setCallerId", devices: { numberId: own }, features: [{ feature: "FaxNumber", callerId: { type: "Blocked" } }] },
    ]);
    await applied({ email: ines, callerId: { devices: "own", FaxNumber: "blocked", RingOut: "company", Alternate: "location" } });
    expect(shownBy(inesId)).toMatchObject({
      "804111004": own,
      FaxNumber: "Blocked",
      RingOut: main,
      Alternate: "CurrentLocation",
    });
  });

  test("follows phones and numbers that the same plan gives", async () => {
    await applied({ ...dora, callerId: "own" });
    const { id = "" } = sandbox.state.extensions.find().find(({ contact }) => contact?.email === dora.email) ?? {};
    const numbers = new Set(sandbox.state.phoneNumbers.find({ extensionId: id }).map((number) => number.id));
    expect(Object.values(shownBy(id)).every((number) => numbers.has(number))).toBe(true);
    expect(sandbox.state.devices.find({ extensionId: id }).every((device) => device.id in shownBy(id))).toBe(true);
    await applied({ email: ines, number: "keep", phones: [], callerId: "+18445550123" });
    expect(new Set(Object.values(shownBy(inesId)))).toEqual(new Set(["1162824004"]));
  });

  test("is looked for where the answer was lost", async () => {
    sandbox.faults.add({ operation: "updateExtensionCallerId", cut: "after", count: 1 });
    expect((await applied({ email: ines, callerId: "company" })).isDone).toBe(true);
  });

  test.each([
    ["+15035550113", "callerId +15035550113 is that of Tomas Lindgren; name a number of theirs or of the company's"],
    ["+12065550100", "callerId +12065550100 is not one of the account's; name a number of theirs or of the company's"],
    ["+15035550190", "callerId +15035550190 is in the inventory; name a number of theirs or of the company's"],
  ])("lacks a number that is not theirs: %s", async (callerId, lack) => {
    expect(await lacksOf({ email: ines, callerId })).toEqual([lack]);
    expect(await lacksOf({ email: ines, callerId: { FaxNumber: callerId } })).toEqual([lack]);
  });

  test("lacks a number of their own where they have none", async () => {
    expect(await lacksOf({ email: "priya.raman@tidewater.example", callerId: "own" })).toEqual([
      "callerId own: they have no number of their own; say number, or callerId: company",
    ]);
  });
});

describe("when calls are taken", () => {
  const hours = { monday: ["13:00-17:00", "08:00-12:00"], friday: ["22:00-00:00"] };

  test("is written where it differs, in whatever order it is said", async () => {
    await applied({ email: ines, hours }, { ...dora, hours: "always" });
    const { businessHours } = sandbox.state.extensions.get(inesId) ?? {};
    expect(businessHours).toEqual({
      monday: [
        { from: "13:00", to: "17:00" },
        { from: "08:00", to: "12:00" },
      ],
      friday: [{ from: "22:00", to: "00:00" }],
    });
    const sorted = { ...hours, monday: hours.monday.toSorted() };
    expect((await planned({ email: ines, hours: sorted })).calls).toEqual([]);
    const [plan] = (await planned({ email: ines, hours: { monday: ["08:00-12:00"], tuesday: ["08:00-12:00"] } })).people;
    expect(plan?.changes).toEqual([
      { member: "hours", before: "monday 08:00-12:00, 13:00-17:00; friday 22:00-00:00", after: "monday-tuesday 08:00-12:00" },
    ]);
  });

  test("is looked for where the answer was lost", async () => {
    sandbox.faults.add({ operation: "updateUserBusinessHours", cut: "after", count: 1 });
    expect((await applied({ email: ines, hours })).isDone).toBe(true);
  });
});

describe("what somebody is told of", () => {
  test("is changed where it differs, and what is not said stays", async () => {
    await applied({
      email: ines,
      notifications: { missedCalls: ["sms"], smsPhoneNumbers: ["+15035550161"], voicemails: ["email"] },
    });
    expect(sandbox.state.extensions.get(inesId)?.notifications).toEqual({
      advancedMode: false,
      smsPhoneNumbers: ["+15035550161"],
      missedCalls: { notifyByEmail: false, notifyBySms: true },
      voicemails: {
        notifyByEmail: true,
        notifyBySms: false,
        includeAttachment: false,
        includeTranscription: false,
        markAsRead: false,
      },
    });
    const [plan] = (await planned({ email: ines, notifications: { missedCalls: [], inboundFaxes: ["attachment", "email"] } }))
      .people;
    expect(plan?.changes).toEqual([{ member: "notifications.missedCalls", before: "sms", after: "none" }]);
  });

  test("goes to the addresses that a file says, where each kind of event had its own", async () => {
    const notifications = { advancedMode: true, voicemails: { advancedEmailAddresses: ["crew@tidewater.example"] } };
    sandbox.state.extensions.update(inesId, { notifications });
    const { file, leftOut } = exportCompany((await readAccount(client)).account);
    expect(file.people.find(({ email }) => email === ines)?.notifications).not.toHaveProperty("emailAddresses");
    expect(leftOut).toContainEqual(expect.objectContaining({ member: "notifications" }));
    await applied({ email: ines, notifications: { emailAddresses: [ines] } });
    expect(sandbox.state.extensions.get(inesId)?.notifications).toMatchObject({ advancedMode: false, emailAddresses: [ines] });
  });

  test("goes to the addresses that a file says also where the person's own changes", async () => {
    const people = [{ email: "ines@tidewater.example", extensionNumber: "102", notifications: { emailAddresses: [ines] } }];
    const file = { key: "extensionNumber", people } as const;
    await applyCompany(client, file, planCompany(file, await readAccount(client, file)));
    expect(planCompany(file, await readAccount(client, file)).calls).toEqual([]);
  });
});

test("settings are read of those of whom the file says them, a call each, and of nobody else", async () => {
  const { readCalls } = await planned(
    { email: ines, callerId: "own", hours: "always" },
    { email: "tomas.lindgren@tidewater.example", hours: "always", notifications: {} },
    { email: "priya.raman@tidewater.example", jobTitle: "Pilot" },
  );
  expect(readCalls).toMatchObject({ readExtensionCallerId: 1, readUserBusinessHours: 2, readNotificationSettings: 1 });
});
