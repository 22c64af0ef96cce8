import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { servicePlans } from "../src/data/service-plans.ts";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type Entry = Schemas["ForwardingNumber"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const [inesId, tomasId, priyaId] = ["2719501004", "2719502004", "2719503004"] as const;
const [mobile, deskPhone, home] = ["470101004", "470102004", "470103004"] as const;
const inesPhone = "804111004";
const faxPlan = servicePlans.find(({ name }) => name === "Fax")?.id ?? "";

const path = (extension: string, id = "") =>
  `/v1.0/account/~/extension/${extension}/forwarding-number${id === "" ? "" : `/${id}`}`;
const list = async (extension: string) => (await admin.call<Schemas["ForwardingNumberList"]>("GET", path(extension))).body;
const labels = async (extension: string) => (await list(extension)).records.map(({ label }) => label);
const read = (id: string, extension: string = inesId) => admin.call<Entry>("GET", path(extension, id));
const create = (body: object, extension: string = priyaId) => admin.call<Entry>("POST", path(extension), { body });
const update = (id: string, body: object) => admin.call<Entry>("PUT", path(inesId, id), { body });

describe("listForwardingNumbers", () => {
  test("shows what people entered and their phones, with whom the phone is", async () => {
    const { records, paging } = await list(inesId);
    expect(paging.totalElements).toBe(3);
    expect(records).toMatchObject([
      { id: mobile, label: "Mobile", features: ["CallForwarding", "CallFlip"], flipNumber: "1" },
      {
        id: deskPhone,
        phoneNumber: "+15035550112",
        type: "PhoneLine",
        features: ["CallFlip"],
        device: { id: "804111004" },
        extension: { id: inesId, name: "Ines Okafor", extensionNumber: "102" },
      },
      { id: home, label: "Home", flipNumber: "3" },
    ]);
  });

  test("a phone comes by itself, with a flip number that is free", async () => {
    const [phone, ...others] = (await list(tomasId)).records;
    expect(others).toEqual([]);
    expect(phone).toMatchObject({ type: "PhoneLine", phoneNumber: "+15035550113", device: { id: "804112004" }, flipNumber: "1" });
    expect((await list(tomasId)).records).toEqual([phone]);
    expect((await read(phone?.id ?? "", tomasId)).body).toEqual(phone);
  });

  test("the label of a phone is its name, as much of it as a label holds", async () => {
    await admin.call("PUT", "/v1.0/account/~/device/804112004", { body: { name: "\u{1F4DE}".repeat(64) } });
    sandbox.state.devices.update("804112004", { modelId: undefined });
    expect(await labels(tomasId)).toEqual(["\u{1F4DE}".repeat(60)]);
  });

  test("a phone that is given away goes with its new user", async () => {
    await admin.call("PUT", "/v1.0/account/~/device/804111004", { body: { extension: { id: priyaId } } });
    expect(await labels(inesId)).toEqual(["Mobile", "Home"]);
    expect(await labels(priyaId)).toEqual(["Polycom VVX 450"]);
  });

  test("a phone whose line has lost its number is none to flip to", async () => {
    await admin.call("DELETE", "/v1.0/account/~/phone-number/1162821004");
    expect(await labels(inesId)).toEqual(["Mobile", "Home"]);
    expect(verdict(await read(deskPhone))).toEqual([404, "CMN-102", "forwardingNumberId"]);
  });

  test("a phone shows the number that its line has now", async () => {
    await admin.call("POST", "/v2/accounts/~/phone-numbers/1162821004/replace", { body: { targetPhoneNumberId: "1162823004" } });
    expect((await read(deskPhone)).body.phoneNumber).toBe("+15035550190");
  });

  test("pages", async () => {
    const { body } = await admin.call<Schemas["ForwardingNumberList"]>("GET", `${path(inesId)}?page=2&perPage=2`);
    expect(body.records.map(({ id }) => id)).toEqual([home]);
    expect(body.navigation?.previousPage?.uri).toContain("page=1&perPage=2");
  });

  // SPEC46: CMN-403 at list, create and read.
  test("extensions that are nobody's phone have none", async () => {
    const frontDesk = "2719601004";
    const expected = [403, "CMN-403", undefined];
    expect(verdict(await admin.call("GET", path(frontDesk)))).toEqual(expected);
    expect(verdict(await read(mobile, frontDesk))).toEqual(expected);
    expect(verdict(await create({ phoneNumber: "+15035550161", type: "Mobile" }, frontDesk))).toEqual(expected);
  });

  test("users have their own list alone", async () => {
    const ines = serviceOf(sandbox, inesId);
    expect((await ines.call("GET", path("~"))).status).toBe(200);
    expect(verdict(await ines.call("GET", path(tomasId)))).toEqual([403, "CMN-419", "ReadUserForwardingFlipNumbers"]);
  });
});

describe("createForwardingNumber", () => {
  test("a place gets the service's own label, and the next flip number", async () => {
    const { status, body } = await create({ phoneNumber: "+15035550161", type: "Mobile", label: "Whatever" });
    expect(status).toBe(200);
    expect(body).toMatchObject({ label: "Mobile", type: "Mobile", flipNumber: "1" });
    expect((await read(body.id ?? "", priyaId)).body).toEqual(body);
    expect((await create({ phoneNumber: "+15035550162", label: "Boat" })).body).toMatchObject({ type: "Other", flipNumber: "2" });
    expect(await labels(priyaId)).toEqual(["Mobile", "Boat"]);
  });

  test("a label that names a place is that of the place", async () => {
    expect((await create({ phoneNumber: "+15035550161", label: "Office" })).body).toMatchObject({ type: "Work", label: "Work" });
  });

  test("a number is kept in E.164", async () => {
    expect((await create({ phoneNumber: "(503) 555-0161", label: "Boat" })).body).toMatchObject({ phoneNumber: "+15035550161" });
  });

  // SPEC46: FPN-109 and FPN-120, a phone is named by its device or by its number.
  test.each([
    ["its device", { type: "PhoneLine", device: { id: inesPhone } }],
    ["its number", { type: "PhoneLine", phoneNumber: "(503) 555-0112" }],
  ])("somebody else's phone, by %s, can be flipped to, not forwarded to", async (_, phone) => {
    const { body } = await create(phone);
    expect(body).toMatchObject({ phoneNumber: "+15035550112", device: { id: inesPhone }, features: ["CallFlip"] });
    expect(body.extension).toMatchObject({ id: inesId, extensionNumber: "102" });
    expect((await admin.call("DELETE", path(priyaId, body.id))).status).toBe(204);
    expect(await labels(priyaId)).toEqual([]);
  });

  // SPEC46: FPN-105, "duplicates with company/extension direct number".
  test.each([
    ["the company's main number", "+15035550100"],
    ["another number of the company", "+18445550123"],
    ["the company's fax number", "+15035550199"],
    ["another extension's direct number", "+15035550112"],
    ["a direct number as people write it", "(503) 555-0113"],
  ])("refuses to forward to %s", async (_, phoneNumber) => {
    expect(verdict(await create({ phoneNumber, label: "Barge" }))).toEqual([400, "FPN-105", "phoneNumber"]);
    expect(verdict(await update(home, { phoneNumber }))).toEqual([400, "FPN-105", "phoneNumber"]);
    expect(await labels(priyaId)).toEqual([]);
  });

  test("one's own direct number is refused, a spare number of the inventory is not", async () => {
    const own = await create({ phoneNumber: "+15035550112", label: "Barge" }, inesId);
    expect(verdict(own)).toEqual([400, "FPN-105", "phoneNumber"]);
    expect((await create({ phoneNumber: "+15035550190", label: "Barge" }, inesId)).status).toBe(200);
  });

  // SPEC46: FPN-108.
  test("a number abroad is for those who may call there", async () => {
    const abroad = { phoneNumber: "+442079460958", label: "London" };
    sandbox.state.extensions.update(priyaId, { internationalCalling: false });
    expect(verdict(await create(abroad))).toEqual([400, "FPN-108", "phoneNumber"]);
    expect((await create({ ...abroad, phoneNumber: "+15035550161" })).status).toBe(200);
    sandbox.state.extensions.update(priyaId, { internationalCalling: true });
    expect((await create({ ...abroad, label: "Office abroad" })).status).toBe(200);
  });

  // SPEC46: AWR-180, CMN-427.
  test("accounts without call forwarding cannot forward to the outside", async () => {
    sandbox.state.accounts.update("2719404004", { serviceFeatures: ["Voicemail"] });
    expect(verdict(await create({ phoneNumber: "+15035550161", type: "Mobile" }))).toEqual([400, "CMN-427", undefined]);
    expect((await create({ type: "PhoneLine", device: { id: inesPhone } })).status).toBe(200);
    sandbox.state.accounts.update("2719404004", { servicePlanId: faxPlan });
    expect(verdict(await create({ phoneNumber: "+15035550161", type: "Mobile" }))).toEqual([400, "AWR-180", undefined]);
  });

  test("ten at most: three places and seven labels; phones do not count", async () => {
    const place = (type: string) => create({ phoneNumber: "+15035550161", type }, tomasId);
    for (let count = 1; count <= 7; count += 1) await create({ phoneNumber: "+15035550162", label: `Boat ${count}` }, tomasId);
    expect(verdict(await create({ phoneNumber: "+15035550162", label: "Boat 8" }, tomasId))).toEqual([400, "FPN-104", "label"]);
    for (const type of ["Home", "Mobile", "Work"]) expect((await place(type)).status).toBe(200);
    expect(verdict(await create({ phoneNumber: "+15035550162", label: "Boat 8" }, tomasId))).toEqual([400, "FPN-103", undefined]);
    expect(await labels(tomasId)).toHaveLength(11);
  });

  // Codes: SPEC46, FPN-102 also SD18; those of the service's common table are choices.
  test.each([
    ["a second mobile", { phoneNumber: "+15035550161", type: "Mobile" }, [400, "FPN-119", "type"]],
    ["a second mobile by its label", { phoneNumber: "+15035550161", label: "mobile" }, [400, "FPN-102", "label"]],
    ["a label that is there", { phoneNumber: "+15035550161", label: "boat" }, [400, "FPN-102", "label"]],
    [
      "a place's label for another type",
      { phoneNumber: "+15035550161", type: "Other", label: "Home" },
      [400, "CMN-101", "label"],
    ],
    ["neither label nor type", { phoneNumber: "+15035550161" }, [400, "FPN-116", "label"]],
    ["a type that needs a label", { phoneNumber: "+15035550161", type: "Other", label: " " }, [400, "FPN-116", "label"]],
    ["no number", { label: "Barge" }, [400, "FPN-110", undefined]],
    ["a place without a number", { type: "Home" }, [400, "FPN-110", undefined]],
    ["what is no number", { phoneNumber: "12", label: "Barge" }, [400, "CMN-101", "phoneNumber"]],
    ["a label that is too long", { phoneNumber: "+15035550161", label: "b".repeat(61) }, [400, "CMN-101", "label"]],
    ["a type that comes by itself", { phoneNumber: "+15035550161", type: "Outage" }, [400, "CMN-101", "type"]],
    [
      "a flip number that is taken",
      { phoneNumber: "+15035550161", label: "Barge", flipNumber: 1 },
      [400, "FPN-106", "flipNumber"],
    ],
    [
      "a flip number that is none",
      { phoneNumber: "+15035550161", label: "Barge", flipNumber: 0 },
      [400, "CMN-101", "flipNumber"],
    ],
    ["a device for a place", { type: "Home", device: { id: inesPhone } }, [400, "FPN-111", undefined]],
    ["a device for a label", { label: "Barge", device: { id: inesPhone } }, [400, "FPN-111", undefined]],
    [
      "a device beside a number",
      { phoneNumber: "+15035550161", label: "Barge", device: { id: inesPhone } },
      [400, "FPN-112", undefined],
    ],
    [
      "a number beside a phone",
      { phoneNumber: "+15035550161", type: "PhoneLine", device: { id: inesPhone } },
      [400, "FPN-112", undefined],
    ],
    ["a phone that is not named", { type: "PhoneLine" }, [400, "FPN-109", undefined]],
    ["a phone that is not there", { type: "PhoneLine", device: { id: "1" } }, [404, "FPN-113", "device.id"]],
    ["a number that no phone has", { type: "PhoneLine", phoneNumber: "+15035550161" }, [404, "FPN-120", "phoneNumber"]],
    ["the company's number as a phone", { type: "PhoneLine", phoneNumber: "+15035550100" }, [404, "FPN-120", "phoneNumber"]],
    ["a phone that is nobody's", { type: "PhoneLine", device: { id: "804113004" } }, [400, "FPN-114", "device.id"]],
    ["a free soft phone", { type: "PhoneLine", device: { id: "804112004" } }, [400, "FPN-121", "device.id"]],
    ["a phone without a number", { type: "PhoneLine", device: { id: "804115004" } }, [400, "CMN-101", "device.id"]],
  ])("refuses %s", async (_, body, expected) => {
    await create({ phoneNumber: "+15035550161", type: "Mobile" });
    await create({ phoneNumber: "+15035550162", label: "Boat" });
    expect(verdict(await create(body))).toEqual(expected);
    expect(await labels(priyaId)).toEqual(["Mobile", "Boat"]);
  });

  test("refuses a phone that is there already, and one of a group of shared lines", async () => {
    const phone = { type: "PhoneLine", device: { id: inesPhone } };
    expect(verdict(await create(phone, inesId))).toEqual([400, "FPN-118", "device.id"]);
    await create(phone);
    expect(verdict(await create(phone))).toEqual([400, "FPN-118", "device.id"]);
    const byNumber = { type: "PhoneLine", phoneNumber: "+15035550112" };
    expect(verdict(await create(byNumber))).toEqual([400, "FPN-118", "phoneNumber"]);
    sandbox.state.extensions.update(inesId, { type: "SharedLinesGroup" });
    expect(verdict(await create(phone, tomasId))).toEqual([400, "FPN-115", "device.id"]);
  });
});

describe("updateForwardingNumber", () => {
  const boat = async () => (await create({ phoneNumber: "+15035550162", label: "Boat" }, inesId)).body;

  test("changes what is given and leaves the rest", async () => {
    const change = { phoneNumber: "+15035550164", label: "Barge", type: "Other", flipNumber: "9" };
    const { id = "" } = await boat();
    const { status, body } = await update(id, change);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...change, features: ["CallForwarding", "CallFlip"] });
    expect((await update(id, { flipNumber: "7" })).body).toEqual({ ...body, flipNumber: "7" });
    expect((await read(id)).body).toEqual({ ...body, flipNumber: "7" });
  });

  test.each([
    ["a place", home],
    ["a phone", deskPhone],
  ])("%s can be sent back as it was read, with another flip number", async (_, id) => {
    const { body } = await read(id);
    expect((await update(id, { ...body, flipNumber: "5" })).body).toEqual({ ...body, flipNumber: "5" });
  });

  // SPEC46: FPN-122, 124, 125, 106, 102; BIL-101 below.
  test.each([
    ["another label for a place", home, { label: "Cabin" }, [400, "FPN-122", "label"]],
    ["another label for a phone", deskPhone, { label: "Desk" }, [400, "FPN-122", "label"]],
    ["another type", home, { type: "Mobile" }, [400, "FPN-125", "type"]],
    ["another type for a phone", deskPhone, { type: "Other" }, [400, "FPN-125", "type"]],
    ["a device for a place", home, { device: { id: inesPhone } }, [400, "FPN-124", "device.id"]],
    ["another device for a phone", deskPhone, { device: { id: "804112004" } }, [400, "FPN-124", "device.id"]],
    ["another number for a phone", deskPhone, { phoneNumber: "+15035550161" }, [400, "CMN-101", "phoneNumber"]],
    ["another one's flip number", home, { flipNumber: "1" }, [400, "FPN-106", "flipNumber"]],
    ["what is no number", home, { phoneNumber: "home" }, [400, "CMN-101", "phoneNumber"]],
    ["one that is not there", "470199004", { flipNumber: "9" }, [404, "CMN-102", "forwardingNumberId"]],
  ])("refuses %s", async (_, id, body, expected) => {
    const before = await list(inesId);
    expect(verdict(await update(id, body))).toEqual(expected);
    expect(await list(inesId)).toEqual(before);
  });

  test.each([
    ["another one's label", { label: "BARGE" }, [400, "FPN-102", "label"]],
    ["a place's label", { label: "Office" }, [400, "CMN-101", "label"]],
    ["no label", { label: "" }, [400, "FPN-116", "label"]],
  ])("refuses %s for one with a label of its own", async (_, change, expected) => {
    const { id = "" } = await boat();
    await create({ phoneNumber: "+15035550164", label: "Barge" }, inesId);
    expect(verdict(await update(id, change))).toEqual(expected);
    expect((await read(id)).body.label).toBe("Boat");
  });

  test("a plan for fax alone has no call flip", async () => {
    sandbox.state.accounts.update("2719404004", { servicePlanId: faxPlan });
    expect(verdict(await update(home, { flipNumber: "9" }))).toEqual([400, "BIL-101", undefined]);
    expect((await update(home, { phoneNumber: "+15035550164" })).status).toBe(200);
  });
});

describe("deleting forwarding numbers", () => {
  const removeAll = (...ids: string[]) =>
    admin.call("DELETE", path(inesId), { body: { records: ids.map((forwardingNumberId) => ({ forwardingNumberId })) } });

  test("one by its id", async () => {
    expect((await admin.call("DELETE", path(inesId, mobile))).status).toBe(204);
    expect(await labels(inesId)).toEqual(["Polycom VVX 450", "Home"]);
    expect(verdict(await admin.call("DELETE", path(inesId, mobile)))).toEqual([404, "CMN-102", "forwardingNumberId"]);
  });

  test("several at once", async () => {
    expect((await removeAll(mobile, home)).status).toBe(204);
    expect(await labels(inesId)).toEqual(["Polycom VVX 450"]);
  });

  test.each([
    ["one that is not there", [mobile, "470199004"], [400, "CMN-102", "records[1].forwardingNumberId"]],
    ["one that is named twice", [mobile, mobile], [400, "CMN-406", "records[1].forwardingNumberId"]],
    ["a phone of one's own", [mobile, deskPhone], [403, "FPN-107", "records[1].forwardingNumberId"]],
    ["none", [], [400, "CMN-101", "records"]],
  ])("refuses %s, and deletes nothing", async (_, ids, expected) => {
    expect(verdict(await removeAll(...ids))).toEqual(expected);
    expect(await labels(inesId)).toHaveLength(3);
  });

  // SPEC46: FPN-107.
  test("a phone of one's own stays", async () => {
    expect(verdict(await admin.call("DELETE", path(inesId, deskPhone)))).toEqual([403, "FPN-107", undefined]);
    expect(await labels(inesId)).toHaveLength(3);
  });

  test("somebody else's is not found in one's own list", async () => {
    expect(verdict(await admin.call("DELETE", path(tomasId, mobile)))).toEqual([404, "CMN-102", "forwardingNumberId"]);
  });
});
