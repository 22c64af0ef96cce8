import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Settings = components["schemas"]["NotificationSettings"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const [ines, tomas, nobody] = ["2719501004", "2719502004", "2719509004"] as const;
const path = "/restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings";
const of = (id: string) => `/v1.0/account/~/extension/${id}/notification-settings`;
const read = async (id: string) => (await admin.call<Settings>("GET", of(id))).body;
const change = (id: string, body: object, who = admin) => who.call<Settings>("PUT", of(id), { body });
const mobile = "+15035550161";

describe("notifications", () => {
  test("are read and changed as in the contract's examples", async () => {
    expect(await read(ines)).toEqual(exampleOf(sandbox, path, "get", "usual"));
    const voicemails = {
      notifyBySms: true,
      includeTranscription: true,
      advancedEmailAddresses: ["crew.north@tidewater.example"],
      advancedSmsPhoneNumbers: [mobile],
    };
    const body = { advancedMode: true, voicemails, missedCalls: { notifyByEmail: true } };
    expect((await change(ines, body)).body).toEqual(exampleOf(sandbox, path, "put", "crew"));
    expect(await read(ines)).toEqual(exampleOf(sandbox, path, "put", "crew"));
  });

  test("stay where they are left out, and lists take the place of lists", async () => {
    await change(ines, {
      emailAddresses: ["one@tidewater.example", "two@tidewater.example"],
      callNotes: { notifyByEmail: true },
    });
    const after = (await change(ines, { emailAddresses: ["three@tidewater.example"], callNotes: { notifyBySms: true } })).body;
    expect(after.emailAddresses).toEqual(["three@tidewater.example"]);
    expect(after.callNotes).toEqual({ notifyByEmail: true, notifyBySms: true });
    expect((await change(ines, after)).body).toEqual(after);
  });

  test("go to the address of the contact until others are chosen", async () => {
    const email = "ines@tidewater.example";
    await admin.call("PUT", `/v1.0/account/~/extension/${ines}`, { body: { contact: { email } } });
    expect((await read(ines)).emailAddresses).toEqual([email]);
    await change(ines, { emailAddresses: [] });
    expect((await read(ines)).emailAddresses).toEqual([]);
    expect((await read(nobody)).emailAddresses).toEqual([]);
  });

  test.each<[string, object, string]>([
    ["eleven numbers", { smsPhoneNumbers: Array.from({ length: 11 }, (_, index) => `+1503555016${index}`) }, "smsPhoneNumbers"],
    ["no number", { smsPhoneNumbers: [] }, "smsPhoneNumbers"],
    ["a number twice", { smsPhoneNumbers: [mobile, mobile] }, "smsPhoneNumbers"],
    ["a number that is none", { inboundTexts: { advancedSmsPhoneNumbers: ["0161"] } }, "inboundTexts.advancedSmsPhoneNumbers[0]"],
  ])("are refused with %s", async (_, body, parameter) => {
    expect(verdict(await change(ines, body))).toEqual([400, "CMN-101", parameter]);
  });

  test("are for oneself to change, and for managers", async () => {
    const user = serviceOf(sandbox, "user");
    expect((await change(ines, { advancedMode: true }, user)).status).toBe(200);
    expect(verdict(await change(tomas, {}, user))).toEqual([403, "CMN-419", "EditMessagesNotificationsSettings"]);
    expect((await change(tomas, {}, serviceOf(sandbox, "manager"))).status).toBe(200);
  });
});
