import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { internalApp, type Service, send, serviceOf, verdict } from "./support/service.ts";

type Extension = components["schemas"]["Extension"];

let sandbox: Sandbox;
let admin: Service;
let user: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
  user = serviceOf(sandbox, "user");
});
afterEach(() => sandbox.close());

const [nora, ines, tomas, priya, unassigned, frontDesk] = [
  "2719404004",
  "2719501004",
  "2719502004",
  "2719503004",
  "2719509004",
  "2719601004",
] as const;
const path = (id: string) => `/v1.0/account/~/extension/${id}`;
const read = async (id: string) => (await admin.call<Extension>("GET", path(id))).body;
const update = (id: string, body: unknown, who = admin) => who.call<Extension>("PUT", path(id), { body });

describe("updateExtension merges", () => {
  test("a new job title leaves the rest", async () => {
    const before = await read(ines);
    const { status, body } = await update(ines, { contact: { jobTitle: "Senior surveyor" } });
    expect(status).toBe(200);
    const after = await read(ines);
    expect(after).toEqual({ ...before, contact: { ...before.contact, jobTitle: "Senior surveyor" } });
    const { departments, extensionNumbers, ...rest } = after;
    expect(body).toEqual(rest);
  });

  test("a new name is joined and spoken", async () => {
    const { body } = await update(ines, { contact: { lastName: "Okafor-Reed", businessAddress: { city: "Astoria" } } });
    expect(body).toMatchObject({ name: "Ines Okafor-Reed", contact: { pronouncedName: { text: "Ines Okafor-Reed" } } });
    const spoken = { type: "TextToSpeech", text: "Eenes Okafor" };
    await update(ines, { contact: { pronouncedName: spoken, businessAddress: { zip: "97103" } } });
    expect((await read(ines)).contact).toMatchObject({
      pronouncedName: spoken,
      businessAddress: { city: "Astoria", zip: "97103" },
    });
  });

  test("a group's new name goes before a name of its own", async () => {
    sandbox.state.extensions.update(frontDesk, { name: "Reception" });
    expect((await update(frontDesk, { contact: { email: "desk@tidewater.example" } })).body.name).toBe("Reception");
    expect((await update(frontDesk, { contact: { firstName: "Lobby" } })).body.name).toBe("Lobby");
  });

  test("number, site, settings, fields and references", async () => {
    const { body } = await update(ines, {
      extensionNumber: "777",
      site: { id: "2719701004" },
      regionalSettings: { timezone: { id: "1" }, timeFormat: "24h" },
      customFields: [{ id: "1", value: "E-2" }],
      references: [{ ref: "hr-2", type: "PartnerId" }],
      partnerId: "ines",
      setupWizardState: "Incomplete",
      ivrPin: "471902",
    });
    expect(await read("pid=ines")).toMatchObject({
      extensionNumber: "777",
      extensionNumbers: ["777"],
      site: { id: "2719701004", name: "Warrenton Yard" },
      regionalSettings: { homeCountry: { id: "1" }, timezone: { name: "GMT" }, timeFormat: "24h" },
      customFields: [{ id: "1", value: "E-2", displayName: "Employee number" }],
      references: [{ ref: "hr-2", type: "PartnerId" }],
      setupWizardState: "Incomplete",
    });
    expect(body.extensionNumber).toBe("777");
    const { body: devices } = await admin.call<components["schemas"]["DeviceList"]>("GET", `${path(ines)}/device`);
    expect(devices.records[0]?.extension?.extensionNumber).toBe("777");
    // The old number is free again.
    expect((await update(tomas, { extensionNumber: "102" })).status).toBe(200);
  });

  test("every member that can be written is read back, but a currency, which is the account's alone", async () => {
    const contact = {
      firstName: "Inês",
      lastName: "Okafor-Reed",
      company: "Tidewater",
      jobTitle: "Lead surveyor",
      department: "Coast",
      email: "ines@tidewater.example",
      emailAsLoginName: false,
      businessPhone: "+15035550170",
      mobilePhone: "+15035550171",
      businessAddress: { street: "9 Alameda Avenue", city: "Astoria", state: "Oregon", zip: "97103", country: "United States" },
      pronouncedName: { type: "TextToSpeech", text: "Eenesh" },
    };
    const byId = {
      homeCountry: { id: "224" },
      timezone: { id: "1" },
      language: { id: "1033" },
      greetingLanguage: { id: "2057" },
      formattingLocale: { id: "2057" },
    };
    const rest = {
      extensionNumber: "777",
      setupWizardState: "Completed",
      partnerId: "ines",
      status: "Disabled",
      statusInfo: { reason: "Voluntarily", comment: "On leave", till: "2026-09-01T00:00:00.000Z" },
      site: { id: "2719701004" },
      customFields: [
        { id: "1", value: "E-2" },
        { id: "2", value: "South" },
      ],
      references: [{ ref: "hr-2", type: "PartnerId" }],
    };
    const { status } = await update(ines, {
      contact,
      regionalSettings: { ...byId, currency: { id: "1" }, timeFormat: "24h" },
      ...rest,
    });
    expect(status).toBe(200);
    expect(await read(ines)).toMatchObject({ contact, regionalSettings: { ...byId, timeFormat: "24h" }, ...rest });
  });

  test("the system extension changes its number like any other", async () => {
    expect((await update(nora, { extensionNumber: "1000" })).body.extensionNumber).toBe("1000");
  });

  test("a queue's service level merges too, and is for queues", async () => {
    const { body } = await update(frontDesk, { callQueueInfo: { slaGoal: 90 }, subType: "Emergency" });
    expect(body).toMatchObject({ callQueueInfo: { slaGoal: 90, slaThresholdSeconds: 30 }, subType: "Emergency" });
    expect(verdict(await update(ines, { callQueueInfo: { slaGoal: 90 } }))).toEqual([403, "CMN-112", "callQueueInfo"]);
  });

  test("a person can become another kind of person that the plan has", async () => {
    expect((await update(tomas, { type: "FlexibleUser", subType: "VideoPro" })).body).toMatchObject({
      type: "FlexibleUser",
      subType: "VideoPro",
    });
    expect(verdict(await update(tomas, { type: "VirtualUser" }))).toEqual([400, "CMN-101", "type"]);
  });
});

describe("updateExtension moves between states", () => {
  test("activation needs a password, now or before", async () => {
    expect(verdict(await update(priya, { status: "Enabled" }))).toEqual([400, "CMN-100", "password"]);
    expect((await update(priya, { password: "Tide7water" })).body.status).toBe("NotActivated");
    expect((await update(priya, { status: "Enabled" })).body.status).toBe("Enabled");
  });

  test("a user who is disabled has a reason, and no way in", async () => {
    const statusInfo = { reason: "Voluntarily", comment: "On leave until autumn" };
    expect((await update(tomas, { status: "Disabled", statusInfo })).body).toMatchObject({ status: "Disabled", statusInfo });
    expect((await update(tomas, { statusInfo: { comment: "Back in June" } })).body.statusInfo).toEqual({
      reason: "Voluntarily",
      comment: "Back in June",
    });
    const token = { Authorization: `Bearer ${serviceOf(sandbox, "103").token}` };
    expect(verdict(await send(sandbox, "GET", path("~"), { headers: token }))).toEqual([401, "OAU-141", undefined]);
    const { body } = await update(tomas, { status: "Enabled" });
    expect(body).not.toHaveProperty("statusInfo");
    expect((await send(sandbox, "GET", path("~"), { headers: token })).status).toBe(200);
  });

  test("an unassigned extension gets its user", async () => {
    const contact = { firstName: "Survey", lastName: "Trainee", email: "trainee@tidewater.example" };
    const transition = { sendWelcomeEmail: true };
    const { body } = await update(unassigned, { status: "NotActivated", contact, site: { id: "main-site" }, transition });
    expect(body).toMatchObject({
      id: Number(unassigned),
      extensionNumber: "105",
      name: "Survey Trainee",
      status: "NotActivated",
      setupWizardState: "NotStarted",
      hidden: false,
      roles: [{ id: "900103" }],
    });
    const answer = await admin.call<components["schemas"]["ExtensionList"]>("GET", "/v1.0/account/~/extension?status=Unassigned");
    expect(answer.body.records).toEqual([]);
    const free = await admin.call<components["schemas"]["FreeExtensionNumbers"]>("GET", path("free-numbers"));
    expect(free.body.items).toEqual([]);
  });

  test.each([
    [unassigned, { status: "Enabled", password: "Tide7water" }, [400, "CMN-101", "status"]],
    [unassigned, { status: "NotActivated" }, [400, "CMN-100", "contact.firstName"]],
    [unassigned, { status: "Disabled", contact: { firstName: "Survey" } }, [400, "CMN-100", "contact.email"]],
    [unassigned, { contact: { firstName: "Survey" } }, [400, "CMN-100", "status"]],
    [ines, { status: "NotActivated" }, [400, "CMN-101", "status"]],
    [ines, { status: "Frozen" }, [400, "CMN-101", "status"]],
    [ines, { status: "Unassigned" }, [400, "CMN-101", "status"]],
    [priya, { status: "Disabled" }, [400, "CMN-101", "status"]],
    [nora, { status: "Disabled" }, [400, "CMN-101", "status"]],
    [ines, { statusInfo: { comment: "?" } }, [400, "CMN-101", "statusInfo"]],
  ])("refuses %s %o", async (id, body, expected) => {
    const before = await read(id);
    expect(verdict(await update(id, body))).toEqual(expected);
    expect(await read(id)).toEqual(before);
  });

  test("the present state is no move; what is frozen stays so", async () => {
    sandbox.state.extensions.update(tomas, { status: "Frozen" });
    expect((await update(tomas, { status: "Frozen", contact: { jobTitle: "Draughtsman II" } })).status).toBe(200);
    expect(verdict(await update(tomas, { status: "Enabled" }))).toEqual([400, "CMN-101", "status"]);
  });
});

describe("updateExtension refuses", () => {
  test.each([
    [ines, { extensionNumber: "103" }, [400, "CMN-406", "extensionNumber"]],
    [ines, { extensionNumber: "123456" }, [400, "CMN-101", "extensionNumber"]],
    [ines, { contact: { email: "tomas.lindgren@tidewater.example" } }, [400, "CMN-406", "contact.email"]],
    [ines, { contact: { email: "ines" } }, [400, "CMN-101", "contact.email"]],
    [ines, { password: "tidewater" }, [400, "PWD-002", "password"]],
    [ines, { password: "tide7water" }, [400, "CMN-101", "password"]],
    [ines, { ivrPin: "secret" }, [400, "CMN-101", "ivrPin"]],
    [ines, { ivrPin: "123456" }, [400, "CMN-101", "ivrPin"]],
    [ines, { partnerId: "" }, [400, "CMN-101", "partnerId"]],
    [ines, { site: { id: "2719702004" } }, [400, "CMN-102", "site.id"]],
    [ines, { customFields: [{ id: "3", value: "x" }] }, [400, "CMN-102", "customFields[0].id"]],
    [ines, { customFields: [{ value: "x" }] }, [400, "CMN-100", "customFields[0].id"]],
    [ines, { regionalSettings: { homeCountry: { id: "9999" } } }, [400, "EXT-262", "regionalSettings.homeCountry.id"]],
    [ines, { regionalSettings: { language: { id: "9" } } }, [400, "CMN-102", "regionalSettings.language.id"]],
    [ines, { type: "Department" }, [400, "CMN-101", "type"]],
    [ines, { subType: "Emergency" }, [400, "CMN-101", "subType"]],
    [frontDesk, { contact: { lastName: "Desk" } }, [400, "EXT-356", "contact.lastName"]],
    [frontDesk, { type: "Voicemail" }, [400, "CMN-101", "type"]],
    [frontDesk, { contact: { firstName: "" } }, [400, "CMN-101", "contact.firstName"]],
  ])("%s %o, and changes nothing", async (id, body, expected) => {
    const before = await read(id);
    expect(verdict(await update(id, { setupWizardState: "Incomplete", ...body }))).toEqual(expected);
    expect(await read(id)).toEqual(before);
  });

  test("a login that has no address yet", async () => {
    sandbox.state.extensions.update(tomas, { contact: { firstName: "Tomas" } });
    expect(verdict(await update(tomas, { contact: { emailAsLoginName: true } }))).toEqual([400, "CMN-100", "contact.email"]);
  });

  test("an extension that is not there", async () => {
    expect(verdict(await update("2719999004", {}))).toEqual([404, "CMN-102", "extensionId"]);
  });

  test("a site's number", async () => {
    sandbox.state.extensions.update("2719701004", { extensionNumber: "300" });
    expect(verdict(await update(ines, { extensionNumber: "300" }))).toEqual([400, "CMN-406", "extensionNumber"]);
  });
});

describe("who may change what", () => {
  test("users change their own person, and not their place in the company", async () => {
    const mine = { contact: { jobTitle: "Chief" }, password: "Tide7water", customFields: [{ id: "2", value: "South" }] };
    expect((await update("~", mine, user)).body).toMatchObject({
      contact: { jobTitle: "Chief" },
      customFields: [{ value: "South" }],
    });
    for (const body of [{ extensionNumber: "555" }, { status: "Disabled" }, { site: { id: "2719701004" } }]) {
      expect(verdict(await update("~", body, user))).toEqual([403, "CMN-402", Object.keys(body)[0]]);
    }
    expect((await read(ines)).extensionNumber).toBe("102");
  });

  test("users do not change others", async () => {
    expect(verdict(await update(tomas, { contact: { jobTitle: "Chief" } }, user))).toEqual([403, "CMN-419", "EditUserInfo"]);
  });

  test("one who is not activated activates oneself", async () => {
    sandbox.state.extensions.update(priya, { roleIds: ["900103"] });
    const herself = serviceOf(sandbox, "104");
    expect((await update("~", { status: "Enabled", password: "Tide7water" }, herself)).body.status).toBe("Enabled");
    expect(verdict(await update("~", { status: "Disabled" }, herself))).toEqual([403, "CMN-402", "status"]);
  });

  test("who looks after what people log in with changes that alone", async () => {
    sandbox.state.roles.update("61204004", { permissions: ["EditUserCredentials"] });
    sandbox.state.extensions.update(priya, { roleIds: ["61204004"] });
    const helper = serviceOf(sandbox, "104");
    expect((await update(tomas, { ivrPin: "246813", password: "Tide7water" }, helper)).status).toBe(200);
    const renamed = await update(tomas, { ivrPin: "246813", contact: { jobTitle: "Chief" } }, helper);
    expect(verdict(renamed)).toEqual([403, "CMN-402", "contact"]);
    // Of oneself as well; together with the role of a user, what users change of themselves.
    expect(verdict(await update("~", { contact: { jobTitle: "Chief" } }, helper))).toEqual([403, "CMN-402", "contact"]);
    sandbox.state.extensions.update(priya, { roleIds: ["61204004", "900103"] });
    expect((await update("~", { contact: { jobTitle: "Chief" } }, helper)).status).toBe(200);
    expect(verdict(await update(tomas, { contact: { jobTitle: "Chief" } }, helper))).toEqual([403, "CMN-402", "contact"]);
  });

  test("a manager changes others", async () => {
    expect((await update(tomas, { extensionNumber: "555" }, serviceOf(sandbox, "manager"))).body.extensionNumber).toBe("555");
  });
});
