import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const account = "/v1.0/account/~";
const [nora, ines, tomas, place] = ["2719404004", "2719501004", "2719502004", "2719509004"] as const;
const [emergencies, yard, newSite] = ["2719604004", "2719701004", "2719702004"] as const;
const seaside = { name: "Seaside Office", extensionNumber: "251" };
const path = "/restapi/v1.0/account/{accountId}/sites";

const list = async () => (await admin.call<Schemas["SiteList"]>("GET", `${account}/sites`)).body;
const create = (body: object) => admin.call<Schemas["Site"]>("POST", `${account}/sites`, { body });
const read = async (id: string) => (await admin.call<Schemas["Site"]>("GET", `${account}/sites/${id}`)).body;
const update = (id: string, body?: object) =>
  admin.call<Schemas["Site"]>("PUT", `${account}/sites/${id}`, body === undefined ? {} : { body });
const remove = (id: string) => admin.call("DELETE", `${account}/sites/${id}`);
const assign = (id: string, body?: object) =>
  admin.call("POST", `${account}/sites/${id}/bulk-assign`, body === undefined ? {} : { body });
const membersOf = async (id: string) =>
  (await admin.call<Schemas["SiteMemberList"]>("GET", `${account}/sites/${id}/members`)).body.records.map((member) =>
    String(member.id),
  );
const siteOf = async (id: string) => (await admin.call<Schemas["Extension"]>("GET", `${account}/extension/${id}`)).body.site?.id;

describe("sites", () => {
  test("are listed, read and created as in the contract's examples", async () => {
    expect(await list()).toEqual(exampleOf(sandbox, path, "get", "two"));
    expect(await read(yard)).toEqual(exampleOf(sandbox, `${path}/{siteId}`, "get", "yard"));
    const { body } = await create({
      ...seaside,
      callerIdName: "Tidewater",
      email: "seaside@tidewater.example",
      businessAddress: { country: "United States", state: "Oregon", city: "Seaside", street: "20 Tillamook Lane", zip: "97138" },
      regionalSettings: { timezone: { id: "101" } },
      operator: { id: ines },
    });
    expect(body).toEqual(exampleOf(sandbox, path, "post", "seaside"));
    expect((await update(yard, { name: "Warrenton Boatyard", operator: { id: tomas } })).body).toEqual(
      exampleOf(sandbox, `${path}/{siteId}`, "put", "rename"),
    );
  });

  test("a new one is an extension with a number and a cost centre", async () => {
    const { body } = await create({ name: "Seaside Office", costCenter: { id: "224149" } });
    expect(body).toMatchObject({ id: newSite, extensionNumber: "105" });
    expect((await list()).records.map(({ name }) => name)).toEqual(["Main Site", "Warrenton Yard", "Seaside Office"]);
    const { body: extension } = await admin.call<Schemas["Extension"]>("GET", `${account}/extension/${newSite}`);
    expect(extension).toMatchObject({ type: "Site", name: "Seaside Office", costCenter: { id: "224149" } });
    const { body: user } = await admin.call<Schemas["Extension"]>("POST", `${account}/extension`, {
      body: { type: "User", contact: { firstName: "Survey", email: "trainee@tidewater.example" }, site: { id: newSite } },
    });
    expect(user.site).toMatchObject({ id: newSite, name: "Seaside Office" });
  });

  test("what an update does not name stays, settings and address by their members", async () => {
    await update(yard, { callerIdName: "Tidewater Yard", siteAccess: "Limited", accessibleSiteIds: ["main-site"] });
    await update(yard, { businessAddress: { street: "62 SE Harbor Drive" }, regionalSettings: { timeFormat: "24h" } });
    const { body } = await update(yard);
    expect(body).toMatchObject({
      name: "Warrenton Yard",
      extensionNumber: "250",
      callerIdName: "Tidewater Yard",
      siteAccess: "Limited",
      businessAddress: { city: "Warrenton", street: "62 SE Harbor Drive" },
      regionalSettings: { timeFormat: "24h", timezone: { id: "101" } },
    });
    expect(await read(yard)).toEqual(body);
  });

  test("another number frees the one before", async () => {
    expect((await create({ name: "Seaside Office" })).body).toMatchObject({ extensionNumber: "105" });
    await update(newSite, { extensionNumber: "260" });
    expect(await read(newSite)).toMatchObject({ extensionNumber: "260" });
    expect((await create({ name: "Hammond Dock" })).body).toMatchObject({ extensionNumber: "105" });
  });

  test.each([
    ["no name", {}, [400, "CMN-100", "name"]],
    ["an empty name", { name: " " }, [400, "CMN-101", "name"]],
    ["the name of another", { name: "Warrenton Yard" }, [400, "CMN-406", "name"]],
    ["the name of the main one", { name: "Main Site" }, [400, "CMN-406", "name"]],
    ["a name that extensions cannot show", { name: "n".repeat(130) }, [400, "CMN-101", "name"]],
    ["a number that is taken", { ...seaside, extensionNumber: "102" }, [400, "CMN-406", "extensionNumber"]],
    ["an unknown operator", { ...seaside, operator: { id: "77" } }, [400, "CMN-102", "operator.id"]],
    ["a site for an operator", { ...seaside, operator: { id: yard } }, [400, "CMN-101", "operator.id"]],
    ["an unknown cost centre", { ...seaside, costCenter: { id: "77" } }, [400, "CMN-102", "costCenter.id"]],
    [
      "an unknown time zone",
      { ...seaside, regionalSettings: { timezone: { id: "7777" } } },
      [400, "CMN-102", "regionalSettings.timezone.id"],
    ],
    ["an unknown site to reach", { ...seaside, accessibleSiteIds: ["77"] }, [400, "CMN-102", "accessibleSiteIds"]],
  ])("one with %s is refused", async (_, body, expected) => {
    expect(verdict(await create(body))).toEqual(expected);
    expect((await list()).records).toHaveLength(2);
  });

  test("a code is asked for where the account has codes, and is one site's alone", async () => {
    const { serviceFeatures } = sandbox.state.accounts.get(nora) ?? { serviceFeatures: [] };
    sandbox.state.accounts.update(nora, { serviceFeatures: [...serviceFeatures, "SiteCodes"] });
    expect(verdict(await create(seaside))).toEqual([400, "CMN-100", "code"]);
    expect((await create({ ...seaside, code: "25" })).body).toMatchObject({ code: "25" });
    expect(verdict(await create({ name: "Hammond Dock", code: "25" }))).toEqual([400, "CMN-406", "code"]);
  });

  test("the main one is only listed", async () => {
    expect(verdict(await remove("main-site"))).toEqual([404, "CMN-102", "siteId"]);
    expect(verdict(await update("main-site", {}))).toEqual([400, "CMN-101", "siteId"]);
    expect(verdict(await assign("main-site", {}))).toEqual([400, "CMN-101", "siteId"]);
    const rename = (mainSiteName: string) => admin.call("PUT", `${account}/business-address`, { body: { mainSiteName } });
    expect(verdict(await rename("n".repeat(130)))).toEqual([400, "CMN-101", "mainSiteName"]);
    expect(verdict(await rename("Warrenton Yard"))).toEqual([400, "CMN-406", "mainSiteName"]);
    expect(verdict(await update(yard, { name: "Main Site" }))).toEqual([400, "CMN-406", "name"]);
    await rename("Harbour");
    expect((await list()).records[0]).toMatchObject({ id: "main-site", name: "Harbour" });
  });

  test("one without members can be deleted; its phones and locations become the main one's, its numbers the company's", async () => {
    sandbox.state.devices.update("804113004", { siteId: yard });
    expect(verdict(await remove(yard))).toEqual([403, "CMN-111", "siteId"]);
    await assign(yard, { removedExtensionIds: [emergencies] });
    sandbox.state.phoneNumbers.update("1162823004", { usageType: "DirectNumber", type: "VoiceFax", extensionId: yard });
    const answer = await remove(yard);
    expect([answer.status, answer.body]).toEqual([204, ""]);
    expect((await list()).records.map(({ id }) => id)).toEqual(["main-site"]);
    expect(verdict(await admin.call("GET", `${account}/extension/${yard}`))).toEqual([404, "CMN-102", "extensionId"]);
    expect(sandbox.state.devices.get("804113004")?.siteId).toBe("main-site");
    expect(sandbox.state.phoneNumbers.get("1162823004")).toMatchObject({ usageType: "CompanyNumber" });
    expect(sandbox.state.phoneNumbers.get("1162823004")).not.toHaveProperty("extensionId");
    expect(sandbox.state.emergencyLocations.count({ siteId: yard })).toBe(0);
    expect((await create({ name: "Warrenton Yard", extensionNumber: "250" })).status).toBe(200);
  });

  test("an operator who leaves the company is one no more", async () => {
    await update(yard, { operator: { id: ines } });
    await admin.call("DELETE", `${account}/extension/${ines}`);
    expect(await read(yard)).not.toHaveProperty("operator");
    expect(sandbox.state.sites.get(yard)).not.toHaveProperty("operatorId");
  });
});

describe("the members of a site", () => {
  test("have their phones there, which stay when they go to the inventory", async () => {
    const siteOfPhone = async (id: string) =>
      (await admin.call<Schemas["Device"]>("GET", `${account}/device/${id}`)).body.site?.id;
    await assign(yard, { addedExtensionIds: [ines] });
    expect([await siteOfPhone("804111004"), await siteOfPhone("804113004")]).toEqual([yard, "main-site"]);
    const replacement = { body: { targetDeviceId: "804113004" } };
    await admin.call("POST", `/v2/accounts/~/extensions/${ines}/devices/804111004/replace`, replacement);
    expect([await siteOfPhone("804111004"), await siteOfPhone("804113004")]).toEqual(["main-site", yard]);
    await admin.call("DELETE", "/v2/accounts/~/devices/804113004");
    await assign(yard, { removedExtensionIds: [ines] });
    expect(await siteOfPhone("804113004")).toBe(yard);
  });

  test("are listed as in the contract's example", async () => {
    const { body } = await admin.call("GET", `${account}/sites/${yard}/members`);
    expect(body).toEqual(exampleOf(sandbox, `${path}/{siteId}/members`, "get", "yard"));
  });

  test("come from another site, and leave for the main one", async () => {
    const { body: site } = await create(seaside);
    await assign(newSite, { addedExtensionIds: [tomas] });
    const answer = await assign(yard, { addedExtensionIds: [ines, place], removedExtensionIds: [emergencies, tomas] });
    expect([answer.status, answer.body]).toEqual([204, ""]);
    expect(await membersOf(yard)).toEqual([ines, place]);
    expect(await siteOf(emergencies)).toBe("main-site");
    // Who belongs to another site does not leave that.
    expect(await siteOf(tomas)).toBe(site.id);
    expect((await assign(yard)).status).toBe(204);
  });

  test.each([
    ["in both lists", { addedExtensionIds: [ines], removedExtensionIds: [ines] }, [400, "EXT-401", "removedExtensionIds"]],
    ["not there", { addedExtensionIds: [ines, "77"] }, [400, "CMN-102", "addedExtensionIds"]],
    ["a site", { removedExtensionIds: [yard] }, [400, "CMN-101", "removedExtensionIds"]],
  ])("one that is %s is refused, and nobody moves", async (_, body, expected) => {
    expect(verdict(await assign(yard, body))).toEqual(expected);
    expect(await membersOf(yard)).toEqual([emergencies]);
  });

  test("the main site is a member of none, and takes no calls for another", async () => {
    const mainSite = sandbox.state.extensions.first({ type: "CompanyExtension" })?.id;
    expect(verdict(await assign(yard, { addedExtensionIds: [mainSite] }))).toEqual([400, "CMN-101", "addedExtensionIds"]);
    expect(verdict(await update(yard, { operator: { id: mainSite } }))).toEqual([400, "CMN-101", "operator.id"]);
  });
});
