import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Extension = components["schemas"]["Extension"];
type ExtensionList = components["schemas"]["ExtensionList"];

let sandbox: Sandbox;
let admin: Service;
let user: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
  user = serviceOf(sandbox, "user");
});
afterEach(() => sandbox.close());

const path = "/v1.0/account/~/extension";
const [nora, ines, tomas, priya, unassigned] = [2719404004, 2719501004, 2719502004, 2719503004, 2719509004] as const;
const [frontDesk, yard, park, emergencies] = [2719601004, 2719602004, 2719603004, 2719604004] as const;
const [site, mainSite] = [2719701004, 2719700004] as const;
const list = async (query = "", who = admin) => (await who.call<ExtensionList>("GET", `${path}${query}`)).body;
const ids = ({ records }: ExtensionList) => records.map(({ id }) => id);
const read = async (id: number | string, who = admin) => (await who.call<Extension>("GET", `${path}/${id}`)).body;
const create = (body: unknown, who = admin) => who.call<Extension>("POST", path, { body });
const account = () => sandbox.state.accounts.get("2719404004");
const example = (operationPath: string, method: string, name: string): unknown => {
  const answer = sandbox.document.paths[operationPath]?.[method]?.responses["200"];
  const { content } = answer as { content: Record<string, { examples: Record<string, { value: unknown }> }> };
  const value = content["application/json"]?.examples[name]?.value;
  return JSON.parse(JSON.stringify(value).replaceAll("https://platform.ringcentral.com", sandbox.url));
};

describe("listExtensions", () => {
  test("pages through all kinds, in the order of their creation", async () => {
    expect(ids(await list())).toEqual([nora, ines, tomas, priya, unassigned, frontDesk, yard, park, emergencies, site]);
    const second = await list("?page=2&perPage=4");
    expect(ids(second)).toEqual([unassigned, frontDesk, yard, park]);
    expect(second.paging).toMatchObject({ page: 2, pageStart: 4, pageEnd: 7, totalPages: 3, totalElements: 10 });
  });

  test.each([
    ["?extensionNumber=200", [frontDesk]],
    ["?extensionNumber=105", []],
    ["?email=TOMAS.lindgren@tidewater.example", [tomas]],
    ["?email=ines.okafor@tidewater.example&email=office@tidewater.example", [ines, frontDesk]],
    ["?status=NotActivated&status=Unassigned", [priya, unassigned]],
    ["?type=CompanyExtension", [mainSite]],
    ["?type=Department&type=Site&type=CompanyExtension", [frontDesk, emergencies, site, mainSite]],
    ["?type=&email=&extensionNumber=200", [frontDesk]],
    ["?status=", [nora, ines, tomas, priya, unassigned, frontDesk, yard, park, emergencies, site]],
    ["?type=Department", [frontDesk, emergencies]],
    ["?type=PagingOnly&type=ParkLocation", [yard, park]],
    ["?type=Site", [site]],
    ["?type=Site&status=Enabled&extensionNumber=250", [site]],
    ["?type=Site&status=Disabled", []],
    ["?extensionNumber=250", [site]],
    ["?type=WebVoice&type=VoiceAppIntegration", []],
    ["?type=User&status=Enabled&email=office@tidewater.example", []],
    ["?type=User&status=Enabled&extensionNumber=103", [tomas]],
  ])("%s", async (query, expected) => {
    expect(ids(await list(query))).toEqual(expected);
  });

  test("an unassigned extension has neither number nor name", async () => {
    const { records } = await list("?status=Unassigned");
    const shown = example("/restapi/v1.0/account/{accountId}/extension", "get", "unassigned") as ExtensionList;
    expect(records).toEqual(shown.records);
    expect(await read(unassigned)).toEqual(shown.records[0]);
  });

  // An account with several sites is known by them: every client that cares asks for the type (CRO, EXT).
  test("a site is an extension of its own", async () => {
    const shown = example("/restapi/v1.0/account/{accountId}/extension", "get", "sites") as ExtensionList;
    const { records } = await list("?type=Site");
    expect(records).toEqual(shown.records);
    expect(await read(site)).toMatchObject(shown.records[0] ?? {});
    expect(verdict(await create({ type: "ParkLocation", name: "Shed", extensionNumber: "250" }))).toEqual([
      400,
      "CMN-406",
      "extensionNumber",
    ]);
    for (const method of ["PUT", "DELETE"]) {
      const body = method === "PUT" ? { body: { contact: { firstName: "Yard" } } } : {};
      expect(verdict(await admin.call(method, `${path}/${site}`, body))).toEqual([400, "CMN-111", undefined]);
    }
  });

  // The vendor's guide to threads of messages finds it so.
  test("so is the main site, for those who ask for it", async () => {
    const shown = example("/restapi/v1.0/account/{accountId}/extension", "get", "mainSite") as ExtensionList;
    const { records } = await list("?type=CompanyExtension");
    expect(records).toEqual(shown.records);
    expect(await read(mainSite)).toMatchObject(shown.records[0] ?? {});
    for (const method of ["PUT", "DELETE"]) {
      const body = method === "PUT" ? { body: { contact: { firstName: "Main" } } } : {};
      expect(verdict(await admin.call(method, `${path}/${mainSite}`, body))).toEqual([400, "CMN-111", undefined]);
    }
  });

  test("the others look as in the contract's example", async () => {
    const shown = example("/restapi/v1.0/account/{accountId}/extension", "get", "firstPage") as ExtensionList;
    const { records } = await list();
    for (const record of shown.records)
      expect(records).toContainEqual(
        expect.objectContaining({ ...record, contact: expect.objectContaining(record.contact ?? {}) }),
      );
  });

  test.each([
    ["?status=Asleep", [400, "CMN-101", "status"]],
    ["?type=Teapot", [400, "CMN-101", "type"]],
    ["?page=0", [400, "CMN-101", "page"]],
    ["?extensionNumber=123456789", [400, "CMN-101", "extensionNumber"]],
  ])("refuses %s", async (query, expected) => {
    expect(verdict(await admin.call("GET", `${path}${query}`))).toEqual(expected);
  });
});

describe("readExtension", () => {
  test("one's own shows account, features and fields", async () => {
    const { profileImage, serviceFeatures, ...shown } = example(
      "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
      "get",
      "own",
    ) as Extension;
    const own = await read("~", user);
    expect(own).toMatchObject(shown);
    expect(own.serviceFeatures).toContainEqual({ featureName: "Conferencing", enabled: true });
    expect(own.serviceFeatures).toContainEqual({ featureName: "Reports", enabled: false, reason: "AccountLimitation" });
    expect(own.customFields).toEqual([{ id: "2", value: "North", displayName: "Crew" }]);
  });

  test("another's shows less: fields to administrators alone, account and features to nobody", async () => {
    const seen = await read(ines, serviceOf(sandbox, "103"));
    expect(seen).toMatchObject({ name: "Ines Okafor", departments: [{ id: String(frontDesk), extensionNumber: "200" }] });
    for (const member of ["account", "serviceFeatures", "customFields"]) expect(seen).not.toHaveProperty(member);
    const byAdmin = await read(ines);
    expect(byAdmin.customFields).toHaveLength(1);
    expect(byAdmin).not.toHaveProperty("account");
  });

  test("reports are for administrators, where the account has them", async () => {
    sandbox.state.accounts.update("2719404004", { serviceFeatures: ["Reports"] });
    const reports = ({ serviceFeatures }: Extension) => serviceFeatures?.find(({ featureName }) => featureName === "Reports");
    expect(reports(await read("~"))).toEqual({ featureName: "Reports", enabled: true });
    expect(reports(await read("~", user))).toMatchObject({ enabled: false, reason: "InsufficientPermissions" });
  });

  test("one that is not there, or another account's, is not found", async () => {
    sandbox.state.extensions.update(String(park), { accountId: "1" });
    for (const id of ["2719999004", park]) {
      expect(verdict(await admin.call("GET", `${path}/${id}`))).toEqual([404, "CMN-102", "extensionId"]);
    }
  });
});

describe("createExtension", () => {
  const contact = { firstName: "Survey", lastName: "Trainee", email: "trainee@tidewater.example" };
  const group = { firstName: "Permits", email: "permits@tidewater.example" };

  test("a user gets the next free number, waits for a password, and takes the company's settings", async () => {
    const { status, body } = await create({ type: "User", contact: { ...contact, emailAsLoginName: true } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      extensionNumber: "105",
      name: "Survey Trainee",
      status: "NotActivated",
      setupWizardState: "NotStarted",
      contact: { name: "Survey Trainee", emailAsLoginName: true, pronouncedName: { type: "Default", text: "Survey Trainee" } },
      permissions: { admin: { enabled: false }, internationalCalling: { enabled: true } },
      regionalSettings: { timezone: { id: "101", name: "America/Los_Angeles" }, timeFormat: "12h" },
      hidden: false,
      site: { id: "main-site", name: "Main Site" },
      roles: [{ id: "900103", autoAssigned: true }],
      creationTime: "2026-04-20T16:00:00.000Z",
    });
    expect(await read(body.id)).toEqual({ ...body, extensionNumbers: ["105"] });
    expect(ids(await list("?email=trainee@tidewater.example"))).toEqual([body.id]);
    // The settings are its own from then on.
    sandbox.state.accounts.update("2719404004", { regionalSettings: { timezoneId: "1" } });
    expect((await read(body.id)).regionalSettings).toEqual(body.regionalSettings);
    expect((await read("~", serviceOf(sandbox, "105"))).name).toBe("Survey Trainee");
  });

  test("all that can be said is said back", async () => {
    const wish = {
      type: "User",
      extensionNumber: "31415",
      status: "Disabled",
      statusInfo: { reason: "Voluntarily", comment: "Starts in May" },
      contact: { ...contact, company: "Tidewater", jobTitle: "Trainee", department: "Field", mobilePhone: "+15035550170" },
      costCenter: { id: "224149" },
      customFields: [{ id: "1", value: "E-17" }],
      references: [{ ref: "hr-17", type: "CustomerDirectoryId" }],
      regionalSettings: { timezone: { id: "1" }, language: { id: "2057" }, timeFormat: "24h" },
      partnerId: "trainee-17",
      setupWizardState: "Incomplete",
      site: { id: "2719701004" },
      hidden: true,
    };
    const { body } = await create(wish);
    expect(body).toMatchObject({
      ...wish,
      costCenter: { id: "224149", name: "Field crews" },
      regionalSettings: {
        homeCountry: { id: "1" },
        timezone: { name: "GMT" },
        language: { localeCode: "en-GB" },
        timeFormat: "24h",
      },
      site: { id: "2719701004", name: "Warrenton Yard" },
    });
    expect(await read("pid=trainee-17")).toMatchObject({ id: body.id, extensionNumbers: ["31415"] });
  });

  test("with a password a user can start as enabled; a group needs none", async () => {
    expect(verdict(await create({ type: "User", status: "Enabled", contact }))).toEqual([400, "CMN-100", "password"]);
    expect((await create({ type: "User", status: "Enabled", password: "Tide7water", contact })).body.status).toBe("Enabled");
    expect((await create({ type: "Department", status: "Enabled", contact: group })).body.status).toBe("Enabled");
  });

  test("a group has one name, from its contact or its own", async () => {
    const { body } = await create({ type: "Department", contact: group });
    expect(body).toMatchObject({
      type: "Department",
      name: "Permits",
      permissions: { internationalCalling: { enabled: false } },
    });
    expect(body).not.toHaveProperty("roles");
    expect((await create({ type: "ParkLocation", name: "Park 2" })).body).toMatchObject({
      name: "Park 2",
      contact: { firstName: "Park 2" },
      extensionNumber: "106",
    });
  });

  // The vendor's provisioning tool creates both with a first name alone, and Limited extensions with an empty last one (CRO).
  test("a place needs a name alone, and an empty last name is none", async () => {
    for (const type of ["ParkLocation", "PagingOnly"]) {
      const { status, body } = await create({ type, contact: { firstName: "Boat Shed" } });
      expect([status, body.type, body.name]).toEqual([200, type, "Boat Shed"]);
    }
    const lobby = await create({
      type: "Limited",
      contact: { firstName: "Lobby", lastName: "", email: "lobby@tidewater.example" },
    });
    expect([lobby.status, lobby.body.name]).toEqual([200, "Lobby"]);
    expect(verdict(await create({ type: "Limited", contact: { firstName: "Lobby" } }))).toEqual([
      400,
      "CMN-100",
      "contact.email",
    ]);
    expect(verdict(await create({ type: "ParkLocation", contact: {} }))).toEqual([400, "CMN-100", "contact.firstName"]);
  });

  test("a number that is given up is the next free one again", async () => {
    const next = async () => (await create({ type: "User", contact })).body.extensionNumber;
    expect([await next(), await next()]).toEqual(["105", "106"]);
    await admin.call("PUT", `${path}/${tomas}`, { body: { extensionNumber: "150" } });
    expect([await next(), await next()]).toEqual(["103", "107"]);
    await admin.call("PUT", `${path}/${tomas}`, { body: { extensionNumber: "150" } });
    await admin.call("DELETE", `${path}/${ines}`);
    expect([await next(), await next()]).toEqual(["102", "108"]);
  });

  test("an unassigned extension is an empty place", async () => {
    const { body } = await create({ type: "User", status: "Unassigned" });
    expect(Object.keys(body).sort()).toEqual(["id", "profileImage", "status", "type", "uri"]);
    expect(ids(await list("?status=Unassigned"))).toEqual([unassigned, body.id]);
  });

  test.each([
    ["a number that is taken", { type: "User", contact, extensionNumber: "103" }, [400, "CMN-406", "extensionNumber"]],
    ["a number that is too long", { type: "User", contact, extensionNumber: "123456" }, [400, "CMN-101", "extensionNumber"]],
    ["an emergency number", { type: "User", contact, extensionNumber: "911" }, [400, "CMN-101", "extensionNumber"]],
    ["a number too short", { type: "User", contact, extensionNumber: "12" }, [400, "CMN-101", "extensionNumber"]],
    [
      "a login that is taken",
      { type: "User", contact: { ...contact, email: "Ines.Okafor@tidewater.example", emailAsLoginName: true } },
      [400, "CMN-406", "contact.email"],
    ],
    ["a bad mail address", { type: "User", contact: { ...contact, email: "trainee" } }, [400, "CMN-101", "contact.email"]],
    ["no mail address", { type: "User", contact: { firstName: "Survey" } }, [400, "CMN-100", "contact.email"]],
    ["a group with a last name", { type: "Department", contact }, [400, "EXT-356", "contact.lastName"]],
    ["an empty first name", { type: "User", contact: { ...contact, firstName: " " } }, [400, "CMN-101", "contact.firstName"]],
    ["no type", { contact }, [400, "CMN-100", "type"]],
    ["nobody", { type: "User" }, [400, "CMN-100", "contact"]],
    ["a type of another plan", { type: "DigitalUser", contact }, [400, "CMN-101", "type"]],
    ["a type whose feature is off", { type: "SharedLinesGroup", contact: group }, [403, "CMN-109", "type"]],
    ["a password without a digit", { type: "User", contact, password: "tidewater" }, [400, "PWD-002", "password"]],
    ["a password that is too short", { type: "User", contact, password: "Tide7" }, [400, "CMN-101", "password"]],
    ["a PIN with letters", { type: "User", contact, ivrPin: "1294ab" }, [400, "CMN-101", "ivrPin"]],
    ["an unknown site", { type: "User", contact, site: { id: "1" } }, [400, "CMN-102", "site.id"]],
    ["a site by its name", { type: "User", contact, site: { name: "Warrenton Yard" } }, [400, "CMN-100", "site.id"]],
    ["an unknown cost centre", { type: "User", contact, costCenter: { id: "1" } }, [400, "CMN-102", "costCenter.id"]],
    ["an unknown field", { type: "User", contact, customFields: [{ id: "9" }] }, [400, "CMN-102", "customFields[0].id"]],
    [
      "a field twice",
      { type: "User", contact, customFields: [{ id: "1" }, { id: "1" }] },
      [400, "CMN-406", "customFields[1].id"],
    ],
    [
      "an unknown time zone",
      { type: "User", contact, regionalSettings: { timezone: { id: "0" } } },
      [400, "CMN-102", "regionalSettings.timezone.id"],
    ],
    [
      "an unknown country",
      { type: "User", contact, regionalSettings: { homeCountry: { id: "0" } } },
      [400, "EXT-262", "regionalSettings.homeCountry.id"],
    ],
    ["a reason without its state", { type: "User", contact, statusInfo: { comment: "?" } }, [400, "CMN-101", "statusInfo"]],
    ["a hidden group", { type: "Department", contact: group, hidden: true }, [400, "CMN-101", "hidden"]],
    ["a name that is too long", { type: "ParkLocation", name: "P".repeat(65) }, [400, "CMN-101", "name"]],
    ["a partner's id with a slash", { type: "User", contact, partnerId: "p/1" }, [400, "CMN-101", "partnerId"]],
    ["an unassigned group", { type: "Department", status: "Unassigned" }, [400, "CMN-101", "status"]],
    ["an unassigned somebody", { type: "User", status: "Unassigned", contact }, [400, "CMN-101", "contact"]],
  ])("refuses %s", async (_, body, expected) => {
    expect(verdict(await create(body))).toEqual(expected);
    expect((await list()).paging.totalElements).toBe(10);
  });

  test("the kinds of user follow the plan", async () => {
    sandbox.state.accounts.update("2719404004", { servicePlanId: "900003" });
    expect(verdict(await create({ type: "User", contact }))).toEqual([400, "CMN-101", "type"]);
    for (const type of ["VirtualUser", "DigitalUser"]) expect((await create({ type, contact })).body).toMatchObject({ type });
  });

  test("a partner's id stands for one extension alone", async () => {
    expect((await create({ type: "User", contact, partnerId: "p-1" })).status).toBe(200);
    expect(verdict(await create({ type: "User", contact, partnerId: "p-1" }))).toEqual([400, "CMN-406", "partnerId"]);
  });

  test("when all numbers are taken there is no next one", async () => {
    const limits = { ...account()?.limits, maxExtensionNumberLength: 3 };
    sandbox.state.accounts.update("2719404004", { limits });
    const seen = sandbox.state.extensions.get(String(frontDesk));
    if (seen === undefined) throw new Error("the seed has a front desk");
    const free = Array.from({ length: 899 }, (_, index) => String(index + 101)).filter(
      (extensionNumber) => sandbox.state.extensions.first({ extensionNumber }) === undefined,
    );
    sandbox.state.transaction(() => {
      for (const number of free) sandbox.state.extensions.insert({ ...seen, id: `9${number}`, extensionNumber: number });
    });
    expect(verdict(await create({ type: "User", contact }))).toEqual([400, "CMN-101", "extensionNumber"]);
    const { body } = await admin.call<components["schemas"]["FreeExtensionNumbers"]>("GET", `${path}/free-numbers`);
    expect(body.items).toMatchObject([{ successful: false, error: { errorCode: "CMN-101" } }]);
    for (const gone of ["9555", "9444"]) expect((await admin.call("DELETE", `${path}/${gone}`)).status).toBe(204);
    expect((await create({ type: "User", contact })).body.extensionNumber).toBe("444");
    expect((await create({ type: "User", contact })).body.extensionNumber).toBe("555");
  });

  test("needs the permission for users", async () => {
    expect(verdict(await create({ type: "User", contact }, user))).toEqual([403, "CMN-408", "AddRemoveUsers"]);
    const reader = serviceOf(sandbox, "admin", "tidewater-directory");
    expect(verdict(await create({ type: "User", contact }, reader))).toEqual([403, "CMN-401", "EditAccounts"]);
    expect((await create({ type: "User", contact }, serviceOf(sandbox, "manager"))).status).toBe(200);
  });
});

describe("listFreeExtensionNumbers", () => {
  test("proposes a number of its own for each unassigned extension, and reserves nothing", async () => {
    const { body: second } = await create({ type: "User", status: "Unassigned" });
    const { body } = await admin.call<components["schemas"]["FreeExtensionNumbers"]>("GET", `${path}/free-numbers`);
    const shown = example("/restapi/v1.0/account/{accountId}/extension/free-numbers", "get", "one") as typeof body;
    expect(body.items[0]).toEqual(shown.items[0]);
    expect(body.items[1]?.extension).toMatchObject({ id: String(second.id), extensionNumber: "106" });
    const group = { firstName: "Permits", email: "permits@tidewater.example" };
    expect((await create({ type: "Department", contact: group })).body.extensionNumber).toBe("105");
  });
});
