import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type NumberV2 = Schemas["PhoneNumberV2"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const numbers = "/v2/accounts/~/phone-numbers";
const [main, ines, tomas, spare, tollFree, fax, temporary] = [
  "1162820004",
  "1162821004",
  "1162822004",
  "1162823004",
  "1162824004",
  "1162825004",
  "1162827004",
] as const;
const [inesId, tomasId, priyaId] = ["2719501004", "2719502004", "2719503004"] as const;

const list = async (query = "", who = admin) =>
  (await who.call<Schemas["PhoneNumberListV2"]>("GET", `${numbers}${query}`)).body.records.map(({ id }) => id);
const read = async (id: string) =>
  (await admin.call<Schemas["PhoneNumberListV2"]>("GET", numbers)).body.records.find((number) => number.id === id);
const assign = (id: string, body: object) => admin.call<NumberV2>("PATCH", `${numbers}/${id}`, { body });
const replace = (id: string, targetPhoneNumberId: string) =>
  admin.call<NumberV2>("POST", `${numbers}/${id}/replace`, { body: { targetPhoneNumberId } });
const remove = (records: object[]) => admin.call<Schemas["InventoryDeletionResults"]>("DELETE", numbers, { body: { records } });
const phoneOf = async (id: string) =>
  (await admin.call<Schemas["Device"]>("GET", `/v1.0/account/~/device/${id}`)).body.phoneLines?.[0]?.phoneInfo?.phoneNumber;

describe("listAccountPhoneNumbersV2", () => {
  test.each([
    ["", [main, ines, tomas, spare, tollFree, temporary, fax]],
    ["?usageType=Inventory&usageType=MainCompanyNumber", [main, spare]],
    ["?usageType=PhoneLine", [ines, tomas]],
    ["?usageType=DirectNumber", []],
    ["?usageType=PhoneLine&usageType=DirectNumber", [ines, tomas]],
    ["?type=FaxOnly", [fax]],
    ["?status=Pending", [fax]],
    ["?tollType=TollFree", [tollFree]],
    ["?extensionStatus=Enabled", [ines, tomas]],
    ["?byocNumber=true", []],
    ["?mobileNumber=false&tollType=TollFree", [tollFree]],
    ["?phoneNumber=%2B15035550112", [ines]],
    ["?phoneNumber=+15035550112", [ines]],
    ["?phoneNumber=%2B1503555011*", [ines, tomas]],
    ["?phoneNumber=*0123", [tollFree]],
    ["?phoneNumber=%2B1503555", []],
    ["?page=2&perPage=3", [spare, tollFree, temporary]],
  ])("%s", async (query, expected) => {
    expect(await list(query)).toEqual(expected);
  });

  test("tells numbers of other carriers and mobile ones apart", async () => {
    const records = [
      { phoneNumber: "+15035550170", usageType: "Inventory", providerId: "7" },
      { phoneNumber: "+15035550171", usageType: "InventoryMobileNumber", activationStatus: "Inactive" },
    ];
    const { body } = await admin.call<Schemas["InventoryAdditionResults"]>("POST", `${numbers}/bulk-add`, { body: { records } });
    const [byoc = "", mobile = ""] = body.records.map(({ id }) => id);
    expect(await list("?byocNumber=true")).toEqual([byoc]);
    expect(await list("?mobileNumber=true")).toEqual([mobile]);
    expect(await read(byoc)).toMatchObject({ providerId: "7", byocNumber: true });
    expect(await read(mobile)).toMatchObject({ activationStatus: "Inactive", mobileNumber: true });
  });

  // T, a published capture of one account in both versions: PhoneLine of v2 is DirectNumber of v1.
  test("a direct number on a line is a PhoneLine, which v1 calls DirectNumber", async () => {
    expect(await read(ines)).toMatchObject({ usageType: "PhoneLine", primary: true, extension: { id: inesId } });
    const v1 = await admin.call<Schemas["PhoneNumberList"]>("GET", "/v1.0/account/~/phone-number?usageType=DirectNumber");
    expect(v1.body.records.map(({ id, usageType }) => [String(id), usageType])).toEqual([
      [ines, "DirectNumber"],
      [tomas, "DirectNumber"],
    ]);
    const refused = await admin.call("GET", "/v1.0/account/~/phone-number?usageType=PhoneLine");
    expect(verdict(refused)).toEqual([400, "CMN-101", expect.stringMatching(/^usageType/)]);
  });

  test("it is a direct number in v2 as well once its line is gone, and a PhoneLine on a line again", async () => {
    await admin.call("PUT", `/v1.0/account/~/phone-number/${ines}`, {
      body: { usageType: "DirectNumber", extension: { id: priyaId } },
    });
    expect(await list("?usageType=DirectNumber")).toEqual([ines]);
    const record = {
      extension: { id: priyaId },
      type: "OtherPhone",
      emergency: { location: { id: "340101004" } },
      phoneInfo: { phoneNumberId: ines },
    };
    await admin.call("POST", "/v2/accounts/~/devices/bulk-add", { body: { records: [record] } });
    expect(await list("?usageType=PhoneLine")).toEqual([ines, tomas]);
  });

  test("leaves out what is for conferences", async () => {
    sandbox.state.phoneNumbers.update(temporary, { usageType: "ConferencingNumber" });
    expect(await list("?status=Temporary")).toEqual([]);
  });

  test("users get direct numbers, whatever they ask for", async () => {
    expect(await list("?usageType=Inventory", serviceOf(sandbox, "user"))).toEqual([ines, tomas]);
  });
});

describe("assignPhoneNumber", () => {
  test("gives a spare number to somebody, at the cost of a cost centre", async () => {
    const body = { usageType: "DirectNumber", type: "VoiceOnly", extension: { id: priyaId }, costCenterId: "224149" };
    expect((await assign(spare, body)).body).toMatchObject({
      usageType: "DirectNumber",
      type: "VoiceOnly",
      primary: true,
      extension: { id: priyaId, extensionNumber: "104" },
    });
    expect(await list("?usageType=Inventory")).toEqual([]);
    const own = await admin.call<Schemas["ExtensionPhoneNumberList"]>(
      "GET",
      `/v1.0/account/~/extension/${priyaId}/phone-number?usageType=DirectNumber`,
    );
    expect(own.body.records.map(({ id }) => String(id))).toEqual([spare]);
    expect(sandbox.state.phoneNumbers.get(spare)?.costCenterId).toBe("224149");
  });

  test("moves numbers between people and the company", async () => {
    await assign(spare, { usageType: "CompanyNumber" });
    expect(await read(spare)).toMatchObject({ usageType: "CompanyNumber", type: "VoiceFax" });
    await assign(spare, { usageType: "DirectNumber", extension: { id: inesId } });
    expect((await read(spare))?.extension?.id).toBe(inesId);
    await assign(spare, { usageType: "DirectNumber", extension: { id: tomasId } });
    expect(await read(spare)).toMatchObject({ usageType: "DirectNumber", extension: { id: tomasId } });
    await assign(spare, { usageType: "CompanyNumber" });
    expect(await read(spare)).not.toHaveProperty("extension");
  });

  test("a number on a line stays a PhoneLine with its user, and is a direct number with another one", async () => {
    expect((await assign(ines, { usageType: "DirectNumber", extension: { id: inesId } })).body.usageType).toBe("PhoneLine");
    expect((await assign(ines, { usageType: "DirectNumber", extension: { id: tomasId } })).body.usageType).toBe("DirectNumber");
    expect(await phoneOf("804111004")).toBeUndefined();
  });

  test("makes a number the main one", async () => {
    await assign(temporary, { usageType: "MainCompanyNumber" });
    expect(await list("?usageType=MainCompanyNumber")).toEqual([temporary]);
    expect(await read(main)).toMatchObject({ usageType: "CompanyNumber" });
    const account = await admin.call<Schemas["Account"]>("GET", "/v1.0/account/~");
    expect(account.body.mainNumber).toMatch(/15035550198$/);
  });

  test("a toll-free number is the main one only where the additional one is not", async () => {
    const bought = { phoneNumber: "+18445558433", usageType: "CompanyNumber" };
    const { body } = await admin.call<{ id: number }>("POST", "/v1.0/account/~/phone-number", { body: bought });
    const toMain = () => assign(String(body.id), { usageType: "MainCompanyNumber" });
    expect(verdict(await toMain())).toEqual([400, "CMN-101", "usageType"]);
    expect(await list("?usageType=MainCompanyNumber")).toEqual([main]);
    await admin.call("DELETE", `/v1.0/account/~/phone-number/${tollFree}`);
    expect((await toMain()).status).toBe(200);
  });

  test("gives a number to a contact centre, and takes it back", async () => {
    const contactCenterProvider = { id: "31", name: "Engage" };
    expect((await assign(spare, { usageType: "ContactCenterNumber", contactCenterProvider })).body).toMatchObject({
      contactCenterProvider,
    });
    expect((await assign(spare, { usageType: "CompanyNumber" })).body).not.toHaveProperty("contactCenterProvider");
  });

  test.each([
    ["the main number", main, { usageType: "CompanyNumber" }, [400, "CMN-111", undefined]],
    ["the fax number", fax, { usageType: "CompanyNumber" }, [400, "CMN-111", undefined]],
    ["a number that is not there", "1162899004", { usageType: "CompanyNumber" }, [404, "CMN-102", "phoneNumberId"]],
    ["a direct number of nobody", spare, { usageType: "DirectNumber" }, [400, "CMN-100", "extension.id"]],
    [
      "an extension that is not there",
      spare,
      { usageType: "DirectNumber", extension: { id: "1" } },
      [400, "CMN-102", "extension.id"],
    ],
    [
      "an extension of a company number",
      spare,
      { usageType: "CompanyNumber", extension: { id: inesId } },
      [400, "CMN-101", "extension"],
    ],
    [
      "a cost centre that is not there",
      spare,
      { usageType: "CompanyNumber", costCenterId: "1" },
      [400, "CMN-102", "costCenterId"],
    ],
    ["a main number for fax alone", spare, { usageType: "MainCompanyNumber", type: "FaxOnly" }, [400, "CMN-101", "type"]],
    [
      "a contact centre that is not named",
      spare,
      { usageType: "ContactCenterNumber" },
      [400, "CMN-100", "contactCenterProvider.id"],
    ],
    [
      "a contact centre of a company number",
      spare,
      { usageType: "CompanyNumber", contactCenterProvider: { id: "1" } },
      [400, "CMN-101", "contactCenterProvider"],
    ],
    ["a line, which a number is put on otherwise", spare, { usageType: "PhoneLine" }, [400, "CMN-101", "usageType"]],
    ["a use that cannot be chosen", spare, { usageType: "CompanyFaxNumber" }, [400, "CMN-101", "usageType"]],
  ])("refuses %s", async (_, id, body, expected) => {
    expect(verdict(await assign(id, body))).toEqual(expected);
    expect(await read(spare)).toMatchObject({ usageType: "Inventory", type: null });
    expect(await read(main)).toMatchObject({ usageType: "MainCompanyNumber" });
  });
});

describe("replacePhoneNumber", () => {
  test("the spare number takes over the user and the line; the other one goes to the inventory", async () => {
    expect((await replace(ines, spare)).body).toMatchObject({
      id: spare,
      phoneNumber: "+15035550190",
      usageType: "PhoneLine",
      type: "VoiceFax",
      primary: true,
      extension: { id: inesId },
    });
    expect(await read(ines)).toMatchObject({ usageType: "Inventory", type: null });
    expect(await read(ines)).not.toHaveProperty("extension");
    expect(await phoneOf("804111004")).toBe("+15035550190");
    expect(await list("?usageType=Inventory")).toEqual([ines]);
  });

  test("replaces the main number and the fax number", async () => {
    await replace(main, spare);
    const account = await admin.call<Schemas["Account"]>("GET", "/v1.0/account/~");
    expect(account.body.mainNumber).toMatch(/15035550190$/);
    await replace(fax, main);
    expect(await read(main)).toMatchObject({ usageType: "CompanyFaxNumber", type: "FaxOnly" });
  });

  test("a toll-free number follows the main one only where the additional one is not toll-free", async () => {
    const body = { records: [{ phoneNumber: "+18445558433", usageType: "Inventory" }] };
    await admin.call("POST", `${numbers}/bulk-add`, { body });
    const [, added = ""] = await list("?usageType=Inventory");
    expect(verdict(await replace(main, added))).toEqual([400, "CMN-101", "targetPhoneNumberId"]);
    expect(await list("?usageType=Inventory")).toEqual([spare, added]);
    await admin.call("DELETE", `/v1.0/account/~/phone-number/${tollFree}`);
    expect((await replace(main, added)).status).toBe(200);
  });

  test.each([
    ["a number that is in use for it", ines, tomas, [400, "CMN-101", "targetPhoneNumberId"]],
    ["a number that is not there for it", ines, "1162899004", [400, "CMN-102", "targetPhoneNumberId"]],
    ["one that is not there", "1162899004", spare, [404, "CMN-102", "phoneNumberId"]],
    ["the additional number", tollFree, spare, [400, "CMN-111", undefined]],
    ["a spare number", spare, spare, [400, "CMN-111", undefined]],
  ])("refuses %s", async (_, id, target, expected) => {
    expect(verdict(await replace(id, target))).toEqual(expected);
    expect(await read(ines)).toMatchObject({ extension: { id: inesId } });
    expect(await list("?usageType=Inventory")).toEqual([spare]);
  });
});

describe("deletePhoneNumbersFromInventory", () => {
  test("removes what nobody uses, and says of each record what became of it", async () => {
    const { status, body } = await remove([{ id: spare }, { id: ines }, { id: "1162899004" }]);
    expect(status).toBe(200);
    expect(
      body.records.map(({ id, bulkItemSuccessful, bulkItemErrors }) => [id, bulkItemSuccessful, bulkItemErrors?.[0]?.errorCode]),
    ).toEqual([
      [spare, true, undefined],
      [ines, false, "CMN-101"],
      ["1162899004", false, "CMN-102"],
    ]);
    expect(await list()).toEqual([main, ines, tomas, tollFree, temporary, fax]);
  });

  test("takes numbers by themselves, also those that another carrier forwards", async () => {
    const forwarded = { phoneNumber: "+15035550161", usageType: "ForwardedCompanyNumber" };
    await admin.call("POST", "/v1.0/account/~/phone-number", { body: forwarded });
    const records = [{ phoneNumber: "+15035550190" }, { phoneNumber: "+15035550161" }];
    expect((await remove(records)).body.records).toEqual(records.map((record) => ({ ...record, bulkItemSuccessful: true })));
    expect(await list("?phoneNumber=*0161")).toEqual([]);
  });

  test("refuses ids and numbers mixed", async () => {
    expect(verdict(await remove([{ id: spare }, { phoneNumber: "+15035550161" }]))).toEqual([400, "CMN-101", "records"]);
    expect(await list("?usageType=Inventory")).toEqual([spare]);
  });

  test("needs the permission", async () => {
    const answer = await serviceOf(sandbox, "manager").call("DELETE", numbers, { body: { records: [{ id: spare }] } });
    expect(verdict(answer)).toEqual([403, "CMN-408", "EditCompanyPhoneNumbers"]);
  });
});
