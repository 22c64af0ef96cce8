import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type List = Schemas["PhoneNumberList"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const numbers = "/v1.0/account/~/phone-number";
const [main, ines, tomas, spare, tollFree, fax, temporary] = [
  1162820004, 1162821004, 1162822004, 1162823004, 1162824004, 1162825004, 1162827004,
] as const;
const [inesId, tomasId, siteId, mainSiteId] = ["2719501004", "2719502004", "2719701004", "2719700004"] as const;

const ids = ({ records }: { records: { id: number }[] }) => records.map(({ id }) => id);
const list = async (query = "", who = admin) => ids((await who.call<List>("GET", `${numbers}${query}`)).body);
const read = async (id: number) => (await admin.call<Schemas["PhoneNumber"]>("GET", `${numbers}/${id}`)).body;
const ofExtension = async (id: string, query = "", who = admin) =>
  (await who.call<Schemas["ExtensionPhoneNumberList"]>("GET", `/v1.0/account/~/extension/${id}/phone-number${query}`)).body;
const move = (id: number, body: object) => admin.call<Schemas["ReassignedPhoneNumber"]>("PUT", `${numbers}/${id}`, { body });

describe("listAccountPhoneNumbers", () => {
  test.each([
    ["", [main, ines, tomas, tollFree, temporary, fax]],
    ["?usageType=DirectNumber&usageType=CompanyFaxNumber", [ines, tomas, fax]],
    ["?paymentType=TollFree", [tollFree]],
    ["?status=Pending&status=Temporary", [temporary, fax]],
    ["?extensionStatus=Enabled", [ines, tomas]],
    ["?extensionStatus=NotActivated", []],
    ["?usageType=DirectNumber&page=2&perPage=1", [tomas]],
  ])("%s", async (query, expected) => {
    expect(await list(query)).toEqual(expected);
  });

  test("others than administrators get direct numbers, whatever they ask for", async () => {
    for (const who of ["user", "manager"]) {
      const service = serviceOf(sandbox, who);
      expect(await list("", service)).toEqual([ines, tomas]);
      expect(await list("?usageType=MainCompanyNumber", service)).toEqual([ines, tomas]);
    }
  });

  test("refuses a usage type that there is not", async () => {
    expect(verdict(await admin.call("GET", `${numbers}?usageType=Teapot`))).toEqual([400, "CMN-101", "usageType"]);
  });
});

describe("readPhoneNumber", () => {
  test("shows a direct number with its owner, and a number that is being ported with the one that serves meanwhile", async () => {
    expect(await read(ines)).toMatchObject({
      uri: `${sandbox.url}/restapi/v1.0/account/2719404004/phone-number/1162821004`,
      phoneNumber: "+15035550112",
      usageType: "DirectNumber",
      primary: true,
      extension: { id: Number(inesId), extensionNumber: "102", name: "Ines Okafor" },
    });
    expect(await read(fax)).toMatchObject({
      status: "Pending",
      type: "FaxOnly",
      temporaryNumber: { id: String(temporary), phoneNumber: "+15035550198" },
    });
  });

  test("answers several ids one by one", async () => {
    const headers = { Accept: "application/vnd.ringcentral.multipart+json" };
    const { status, body } = await admin.call<{ resourceId: string; status: number }[]>("GET", `${numbers}/${ines},1162899004`, {
      headers,
    });
    expect(status).toBe(207);
    expect(body.map((part) => [part.resourceId, part.status])).toEqual([
      [String(ines), 200],
      ["1162899004", 404],
    ]);
  });

  test.each([
    ["one that is not there", 1162899004],
    ["one of the inventory", spare],
  ])("does not find %s", async (_, id) => {
    expect(verdict(await admin.call("GET", `${numbers}/${id}`))).toEqual([404, "CMN-102", "phoneNumberId"]);
  });

  test("a user sees numbers of people, and none of the company", async () => {
    const user = serviceOf(sandbox, "user");
    expect((await user.call("GET", `${numbers}/${tomas}`)).status).toBe(200);
    expect(verdict(await user.call("GET", `${numbers}/${main}`))).toEqual([404, "CMN-102", "phoneNumberId"]);
  });
});

describe("listExtensionPhoneNumbers", () => {
  test("shows the extension's own numbers and those of the company to call from, with what may be done with them", async () => {
    const body = await ofExtension(inesId);
    expect(ids(body)).toEqual([main, ines, tollFree, temporary]);
    expect(body.records[0]).toMatchObject({ features: ["CallerId"], country: { id: "1", name: "United States" } });
    expect(body.records[1]).toMatchObject({
      features: ["CallerId", "SmsSender", "MmsSender"],
      extension: { id: Number(inesId), type: "User" },
    });
  });

  test.each([
    ["?usageType=DirectNumber", [ines]],
    ["?status=Temporary", [temporary]],
  ])("%s", async (query, expected) => {
    expect(ids(await ofExtension(inesId, query))).toEqual(expected);
  });

  // The vendor's guides look for SmsSender and CallerId there, with any user's token.
  test("a user asks for their own, and sees what may be done with each", async () => {
    const body = await ofExtension("~", "", serviceOf(sandbox, inesId));
    expect(ids(body)).toEqual([main, ines, tollFree, temporary]);
    const sending = body.records.filter(({ features }) => features?.includes("SmsSender")).map(({ id }) => id);
    expect([sending, body.records.every(({ features }) => features?.includes("CallerId"))]).toEqual([[ines], true]);
  });

  // The vendor's guide to threads of messages tells the two kinds apart so.
  test("a site's own numbers are without an owner, and those of its voice menus with theirs", async () => {
    const { id: menuId } = sandbox.state.extensions.update("2719509004", { type: "IvrMenu", status: "Enabled", siteId: siteId });
    await move(tomas, { usageType: "DirectNumber", extension: { id: siteId } });
    await move(ines, { usageType: "DirectNumber", extension: { id: menuId } });
    const { records } = await ofExtension(siteId, "?usageType=DirectNumber");
    expect(records.map(({ id, extension }) => [id, extension?.type])).toEqual([
      [ines, "IvrMenu"],
      [tomas, undefined],
    ]);
    expect(await read(tomas)).toMatchObject({
      extension: { id: Number(siteId), extensionNumber: "250", name: "Warrenton Yard" },
    });
  });

  test("the main site has the numbers of the company", async () => {
    expect(ids(await ofExtension(mainSiteId))).toEqual([main, tollFree, temporary]);
    const answer = await move(tomas, { usageType: "DirectNumber", extension: { id: mainSiteId } });
    expect(verdict(answer)).toEqual([400, "CMN-101", "extension.id"]);
  });

  // An administrator's captured list holds them; with the company's numbers of a voice menu, which belong to the menu.
  test("an administrator's own has the company's fax number and those of its voice menus", async () => {
    const { id: menuId } = sandbox.state.extensions.update("2719509004", { type: "IvrMenu", status: "Enabled" });
    sandbox.state.phoneNumbers.update(String(temporary), { extensionId: menuId });
    expect(ids(await ofExtension("~"))).toEqual([main, tollFree, temporary, fax]);
    expect(ids(await ofExtension("~", "?usageType=CompanyFaxNumber"))).toEqual([fax]);
    expect(ids(await ofExtension(inesId))).toEqual([main, ines, tollFree]);
  });

  test("a manager gets direct numbers of others alone, without what may be done with them", async () => {
    const body = await ofExtension(inesId, "?usageType=MainCompanyNumber", serviceOf(sandbox, "manager"));
    expect(ids(body)).toEqual([ines]);
    expect(body.records[0]).not.toHaveProperty("features");
  });

  test("a user may not ask for others", async () => {
    const answer = await serviceOf(sandbox, inesId).call("GET", `/v1.0/account/~/extension/${tomasId}/phone-number`);
    expect(verdict(answer)).toEqual([403, "CMN-419", "ReadUserPhoneNumbers"]);
  });
});

describe("reassignPhoneNumber", () => {
  test("gives a number to another user; it leaves the line that it was on", async () => {
    const { status, body } = await move(tomas, { usageType: "DirectNumber", extension: { id: inesId } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: tomas,
      extension: { id: Number(inesId), type: "User", status: "Enabled" },
      country: { isoCode: "US", callingCode: "1" },
    });
    expect(ids(await ofExtension(tomasId, "?usageType=DirectNumber"))).toEqual([]);
    expect(ids(await ofExtension(inesId, "?usageType=DirectNumber"))).toEqual([ines, tomas]);
    expect(await read(tomas)).not.toHaveProperty("primary");
    const phone = await admin.call<Schemas["Device"]>("GET", "/v1.0/account/~/device/804112004");
    expect(phone.body.phoneLines?.[0]).not.toHaveProperty("phoneInfo");
  });

  test("gives a number to the company; the owner's next one becomes the main one", async () => {
    await move(tomas, { usageType: "DirectNumber", extension: { id: inesId } });
    const { body } = await move(ines, { usageType: "CompanyNumber" });
    expect(body).not.toHaveProperty("extension");
    expect(await read(ines)).toMatchObject({ usageType: "CompanyNumber" });
    expect(await read(tomas)).toMatchObject({ primary: true });
  });

  test("changes nothing where nothing is to be changed", async () => {
    const before = await read(ines);
    await move(ines, { id: ines, uri: before.uri, usageType: "DirectNumber", extension: { id: Number(inesId) } });
    expect(await read(ines)).toEqual(before);
    const phone = await admin.call<Schemas["Device"]>("GET", "/v1.0/account/~/device/804111004");
    expect(phone.body.phoneLines?.[0]?.phoneInfo?.phoneNumber).toBe("+15035550112");
  });

  test("makes another number the main one; the one before stays the company's", async () => {
    await move(temporary, { usageType: "MainCompanyNumber" });
    expect(await list("?usageType=MainCompanyNumber")).toEqual([temporary]);
    expect(await read(main)).toMatchObject({ usageType: "CompanyNumber" });
    expect(await read(main)).not.toHaveProperty("primary");
  });

  test.each([
    ["the main number", main, { usageType: "CompanyNumber" }, [400, "CMN-111", undefined]],
    ["the additional number", tollFree, { usageType: "CompanyNumber" }, [400, "CMN-111", undefined]],
    ["the company's fax number", fax, { usageType: "DirectNumber", extension: { id: inesId } }, [400, "CMN-111", undefined]],
    ["a number of the inventory", spare, { usageType: "CompanyNumber" }, [404, "CMN-102", "phoneNumberId"]],
    ["a number that is not there", 1162899004, { usageType: "CompanyNumber" }, [404, "CMN-102", "phoneNumberId"]],
    ["a direct number of nobody", ines, { usageType: "DirectNumber" }, [400, "CMN-100", "extension.id"]],
    [
      "a company number of somebody",
      ines,
      { usageType: "CompanyNumber", extension: { id: tomasId } },
      [400, "CMN-101", "extension"],
    ],
    [
      "an extension that is not there",
      ines,
      { usageType: "DirectNumber", extension: { partnerId: "none" } },
      [400, "CMN-102", "extension.partnerId"],
    ],
    [
      "a number of ours as a forwarded one",
      ines,
      { usageType: "ForwardedNumber", extension: { id: inesId } },
      [400, "CMN-101", "usageType"],
    ],
    ["another id than the path's", ines, { id: tomas, usageType: "CompanyNumber" }, [400, "CMN-108", "id"]],
    ["no use", ines, {}, [400, "CMN-100", "usageType"]],
  ])("refuses %s", async (_, id, body, expected) => {
    const before = await list();
    expect(verdict(await move(id, body))).toEqual(expected);
    expect(await list()).toEqual(before);
    expect(await read(ines)).toMatchObject({ usageType: "DirectNumber", extension: { id: Number(inesId) } });
  });
});

describe("deletePhoneNumber", () => {
  const remove = (id: number) => admin.call("DELETE", `${numbers}/${id}`);

  test("takes the number from its user and its line", async () => {
    expect((await remove(ines)).status).toBe(204);
    expect(verdict(await admin.call("GET", `${numbers}/${ines}`))).toEqual([404, "CMN-102", "phoneNumberId"]);
    const phone = await admin.call<Schemas["Device"]>("GET", "/v1.0/account/~/device/804111004");
    expect(phone.body.phoneLines?.[0]).not.toHaveProperty("phoneInfo");
  });

  test("a number that served meanwhile is no longer named", async () => {
    await remove(temporary);
    expect(await read(fax)).not.toHaveProperty("temporaryNumber");
  });

  test.each([
    ["the main number", main, [403, "CMN-111", undefined]],
    ["a number of the inventory", spare, [404, "CMN-102", "phoneNumberId"]],
  ])("refuses %s", async (_, id, expected) => {
    expect(verdict(await remove(id))).toEqual(expected);
    expect(sandbox.state.phoneNumbers.get(String(id))).toBeDefined();
  });
});
