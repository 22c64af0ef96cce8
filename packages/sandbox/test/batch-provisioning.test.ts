import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type Result = Schemas["UserBatchResult"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const path = "/v2/accounts/~/batch-provisioning/users";
const contact = { firstName: "Survey", lastName: "Trainee", email: "trainee@tidewater.example" };
const phone = { type: "OtherPhone", emergency: { location: { id: "340101004" } }, phoneInfo: { preferredAreaCode: "503" } };
const provision = (records: unknown, who = admin) => who.call<Result>("POST", path, { body: { records } });
const one = async (record: object) => (await provision([{ status: "Enabled", contact, ...record }])).body.results[0];
const read = async (id: string) => (await admin.call<Schemas["Extension"]>("GET", `/v1.0/account/~/extension/${id}`)).body;
const created = (result: Result["results"][number] | undefined): Schemas["UserBatchExtension"] => {
  if (result?.successful !== true) throw new Error(`Not created: ${JSON.stringify(result)}`);
  return result.extension;
};
const reason = (result: Result["results"][number] | undefined) =>
  result?.successful === false ? [result.errors[0]?.errorCode, result.errors[0]?.parameterName] : result;

const nowhere = { street: "1 Marine Drive", city: "Astoria", state: "OR", zip: "971", country: "US" };

describe("batchProvisionUsers", () => {
  test("a user is enabled from the start, with the next free number", async () => {
    const { id, devices } = created(await one({}));
    expect(devices).toEqual([]);
    expect(await read(id)).toMatchObject({
      extensionNumber: "105",
      name: "Survey Trainee",
      type: "User",
      status: "Enabled",
      contact: { emailAsLoginName: true },
      roles: [{ id: "900103" }],
    });
  });

  test("with role, cost centre, settings and mobile number", async () => {
    const transition = { sendWelcomeEmail: false, regionalSettings: { timezone: { id: "1" } } };
    const record = {
      extensionNumber: "555",
      contact: { ...contact, emailAsLoginName: false, mobileNumber: "+15035550170", transition },
      costCenter: { id: "224149" },
      roles: [{ id: "1" }],
    };
    const { id } = created(await one(record));
    const extension = await read(id);
    expect(extension).toMatchObject({
      extensionNumber: "555",
      contact: { emailAsLoginName: false, mobilePhone: "+15035550170" },
      costCenter: { id: "224149" },
      permissions: { admin: { enabled: true } },
      roles: [{ id: "1", displayName: "Super Admin", autoAssigned: false }],
      regionalSettings: { timezone: { name: "GMT" } },
    });
    expect(extension.contact).not.toHaveProperty("transition");
  });

  test("a phone comes with a line, a number and a place", async () => {
    const { id, devices } = created(await one({ costCenter: { id: "224149" }, devices: [{ deviceInfo: phone }] }));
    const [device] = devices;
    expect(device?.phoneNumber).toMatch(/^\+1503\d{7}$/);
    const { body } = await admin.call<Schemas["DeviceList"]>("GET", `/v1.0/account/~/extension/${id}/device`);
    expect(body.records).toMatchObject([
      {
        id: device?.id,
        type: "OtherPhone",
        emergency: { location: { id: "340101004" } },
        phoneLines: [{ phoneInfo: { phoneNumber: device?.phoneNumber, usageType: "DirectNumber", extension: { id } } }],
      },
    ]);
    expect(sandbox.state.lines.first({ extensionId: id })?.costCenterId).toBe("224149");
  });

  test("a number out of the inventory", async () => {
    const deviceInfo = { ...phone, phoneInfo: { phoneNumberId: "1162823004" } };
    expect(created(await one({ devices: [{ deviceInfo }] })).devices[0]?.phoneNumber).toBe("+15035550190");
    expect(reason(await one({ contact: { ...contact, email: "b@tidewater.example" }, devices: [{ deviceInfo }] }))).toEqual([
      "CMN-101",
      "devices[0].deviceInfo.phoneInfo.phoneNumberId",
    ]);
  });

  test("each record goes through or not by itself, in order", async () => {
    const { status, body } = await provision([
      { status: "Enabled", contact },
      { status: "Enabled", extensionNumber: "103", contact: { ...contact, email: "b@tidewater.example" } },
      { status: "Enabled", contact: { ...contact, email: "c@tidewater.example" } },
    ]);
    expect(status).toBe(200);
    expect(body.results[1]).toEqual({
      successful: false,
      errors: [
        {
          errorCode: "CMN-406",
          message: expect.any(String),
          parameterName: "extensionNumber",
          parameterValue: "103",
        },
      ],
    });
    expect((await read(created(body.results[0]).id)).extensionNumber).toBe("105");
    expect((await read(created(body.results[2]).id)).extensionNumber).toBe("106");
  });

  test.each([
    ["a login that is taken", { contact: { ...contact, email: "ines.okafor@tidewater.example" } }, ["CMN-406", "contact.email"]],
    ["an unknown role", { roles: [{ id: "9" }] }, ["CMN-102", "roles[0].id"]],
    ["an unknown cost centre", { costCenter: { id: "9" } }, ["CMN-102", "costCenter.id"]],
    ["a number that is too long", { extensionNumber: "123456" }, ["CMN-101", "extensionNumber"]],
    [
      "an unknown time zone",
      { contact: { ...contact, transition: { regionalSettings: { timezone: { id: "0" } } } } },
      ["CMN-102", "contact.transition.regionalSettings.timezone.id"],
    ],
    [
      "an unknown location",
      { devices: [{ deviceInfo: { ...phone, emergency: { location: { id: "340199004" } } } }] },
      ["CMN-102", "devices[0].deviceInfo.emergency.location.id"],
    ],
    [
      "an address that fails validation",
      { devices: [{ deviceInfo: { ...phone, emergency: { address: nowhere } } }] },
      ["EME-201", undefined],
    ],
    [
      "an unknown number",
      { devices: [{ deviceInfo: { ...phone, phoneInfo: { phoneNumberId: "1162899004" } } }] },
      ["CMN-102", "devices[0].deviceInfo.phoneInfo.phoneNumberId"],
    ],
  ])("refuses %s in its result, and leaves nothing behind", async (_, record, expected) => {
    const counts = () => {
      const { extensions, devices, lines, phoneNumbers } = sandbox.state;
      return [extensions, devices, lines, phoneNumbers].map((collection) => collection.count());
    };
    const before = counts();
    expect(reason(await one(record))).toEqual(expected);
    expect(counts()).toEqual(before);
  });

  test("refuses as a whole what breaks the contract", async () => {
    const record = { status: "Enabled", contact };
    expect(verdict(await provision([]))).toEqual([400, "CMN-101", "records"]);
    expect(verdict(await provision(Array.from({ length: 11 }, () => record)))).toEqual([400, "CMN-101", "records"]);
    expect(verdict(await provision([{ ...record, status: "Disabled" }]))).toEqual([400, "CMN-101", "records[0].status"]);
    expect(verdict(await provision([{ ...record, roles: [{ id: "1" }, { id: "900102" }] }]))).toEqual([
      400,
      "CMN-101",
      "records[0].roles",
    ]);
    expect(verdict(await provision([{ status: "Enabled", contact: { firstName: "Survey" } }]))).toEqual([
      400,
      "CMN-100",
      "records[0].contact.lastName",
    ]);
  });

  test("plans that charge by the kind of user get the kind that fits", async () => {
    sandbox.state.accounts.update("2719404004", { servicePlanId: "900003" });
    const withPhone = created(await one({ devices: [{ deviceInfo: phone }] }));
    const without = created(await one({ contact: { ...contact, email: "b@tidewater.example" } }));
    expect([(await read(withPhone.id)).type, (await read(without.id)).type]).toEqual(["DigitalUser", "VirtualUser"]);
  });

  test("is for administrators", async () => {
    expect(verdict(await provision([{ status: "Enabled", contact }], serviceOf(sandbox, "manager")))).toEqual([
      403,
      "CMN-402",
      undefined,
    ]);
  });
});
