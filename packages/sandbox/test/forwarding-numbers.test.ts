import { afterEach, beforeEach, describe, expect, test } from "vitest";
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

  test("a number of the account shows whose it is, and is kept in E.164", async () => {
    const { body } = await create({ phoneNumber: "(503) 555-0112", label: "Ines" });
    expect(body).toMatchObject({ phoneNumber: "+15035550112", extension: { id: inesId, extensionNumber: "102" } });
  });

  test("somebody else's phone can be flipped to, not forwarded to", async () => {
    const { body } = await create({ type: "PhoneLine", device: { id: "804112004" } });
    expect(body).toMatchObject({ phoneNumber: "+15035550113", features: ["CallFlip"], extension: { id: tomasId } });
    expect((await admin.call("DELETE", path(priyaId, body.id))).status).toBe(204);
    expect(await labels(priyaId)).toEqual([]);
  });

  test("ten at most: three places and seven labels; phones do not count", async () => {
    const place = (type: string) => create({ phoneNumber: "+15035550161", type }, tomasId);
    for (let count = 1; count <= 7; count += 1) await create({ phoneNumber: "+15035550162", label: `Boat ${count}` }, tomasId);
    expect(verdict(await create({ phoneNumber: "+15035550162", label: "Boat 8" }, tomasId))).toEqual([400, "FPN-104", "label"]);
    for (const type of ["Home", "Mobile", "Work"]) expect((await place(type)).status).toBe(200);
    expect(verdict(await create({ phoneNumber: "+15035550162", label: "Boat 8" }, tomasId))).toEqual([400, "FPN-103", undefined]);
    expect(await labels(tomasId)).toHaveLength(11);
  });

  test.each([
    ["a second mobile", { phoneNumber: "+15035550161", type: "Mobile" }, [400, "FPN-104", "type"]],
    ["a label that is there", { phoneNumber: "+15035550161", label: "boat" }, [400, "FPN-104", "label"]],
    [
      "a place's label for another type",
      { phoneNumber: "+15035550161", type: "Other", label: "Home" },
      [400, "FPN-104", "label"],
    ],
    ["neither label nor type", { phoneNumber: "+15035550161" }, [400, "CMN-100", "label"]],
    ["no number", { label: "Barge" }, [400, "CMN-100", "phoneNumber"]],
    ["what is no number", { phoneNumber: "12", label: "Barge" }, [400, "CMN-101", "phoneNumber"]],
    ["a label that is too long", { phoneNumber: "+15035550161", label: "b".repeat(61) }, [400, "CMN-101", "label"]],
    ["a type that comes by itself", { phoneNumber: "+15035550161", type: "Outage" }, [400, "CMN-101", "type"]],
    [
      "a flip number that is taken",
      { phoneNumber: "+15035550161", label: "Barge", flipNumber: 1 },
      [400, "CMN-406", "flipNumber"],
    ],
    [
      "a flip number that is none",
      { phoneNumber: "+15035550161", label: "Barge", flipNumber: 0 },
      [400, "CMN-101", "flipNumber"],
    ],
    [
      "a device beside a number",
      { phoneNumber: "+15035550161", label: "Barge", device: { id: "804112004" } },
      [400, "CMN-101", "device"],
    ],
    [
      "a number beside a device",
      { phoneNumber: "+15035550161", type: "PhoneLine", device: { id: "804112004" } },
      [400, "CMN-101", "phoneNumber"],
    ],
    ["a phone that is not named", { type: "PhoneLine" }, [400, "CMN-100", "device.id"]],
    ["a phone that is not there", { type: "PhoneLine", device: { id: "1" } }, [400, "CMN-102", "device.id"]],
    ["a phone without a number", { type: "PhoneLine", device: { id: "804115004" } }, [400, "CMN-101", "device.id"]],
  ])("refuses %s", async (_, body, expected) => {
    await create({ phoneNumber: "+15035550161", type: "Mobile" });
    await create({ phoneNumber: "+15035550162", label: "Boat" });
    expect(verdict(await create(body))).toEqual(expected);
    expect(await labels(priyaId)).toEqual(["Mobile", "Boat"]);
  });

  test("refuses a phone that is there already", async () => {
    expect(verdict(await create({ type: "PhoneLine", device: { id: "804111004" } }, inesId))).toEqual([
      400,
      "CMN-406",
      "device.id",
    ]);
  });
});

describe("updateForwardingNumber", () => {
  test("changes what is given and leaves the rest", async () => {
    const change = { phoneNumber: "+15035550163", label: "Boat", type: "Other", flipNumber: "1" };
    const { status, body } = await update(mobile, change);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...change, features: ["CallForwarding", "CallFlip"] });
    expect((await update(mobile, { flipNumber: "7" })).body).toEqual({ ...body, flipNumber: "7" });
    expect((await read(mobile)).body).toEqual({ ...body, flipNumber: "7" });
  });

  test("a label of one's own makes a place one of one's own", async () => {
    expect((await update(home, { label: "Cabin" })).body).toMatchObject({ type: "Other", label: "Cabin" });
    expect((await update(home, { type: "Home" })).body).toMatchObject({ type: "Home", label: "Home" });
  });

  test("of a phone only the flip number changes", async () => {
    expect((await update(deskPhone, { flipNumber: "5", type: "PhoneLine" })).body).toMatchObject({
      flipNumber: "5",
      type: "PhoneLine",
    });
    expect(verdict(await update(deskPhone, { label: "Desk" }))).toEqual([400, "CMN-101", "label"]);
  });

  test.each([
    ["another one's label", home, { type: "Mobile" }, [400, "FPN-104", "type"]],
    ["an own type without a label", home, { type: "Other" }, [400, "CMN-100", "label"]],
    ["another one's flip number", home, { flipNumber: "1" }, [400, "CMN-406", "flipNumber"]],
    ["what is no number", home, { phoneNumber: "home" }, [400, "CMN-101", "phoneNumber"]],
    ["one that is not there", "470199004", { flipNumber: "9" }, [404, "CMN-102", "forwardingNumberId"]],
  ])("refuses %s", async (_, id, body, expected) => {
    const before = await list(inesId);
    expect(verdict(await update(id, body))).toEqual(expected);
    expect(await list(inesId)).toEqual(before);
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
    ["a phone of one's own", [mobile, deskPhone], [400, "CMN-111", "records[1].forwardingNumberId"]],
    ["none", [], [400, "CMN-101", "records"]],
  ])("refuses %s, and deletes nothing", async (_, ids, expected) => {
    expect(verdict(await removeAll(...ids))).toEqual(expected);
    expect(await labels(inesId)).toHaveLength(3);
  });

  test("a phone of one's own stays", async () => {
    expect(verdict(await admin.call("DELETE", path(inesId, deskPhone)))).toEqual([403, "CMN-111", undefined]);
    expect(await labels(inesId)).toHaveLength(3);
  });

  test("somebody else's is not found in one's own list", async () => {
    expect(verdict(await admin.call("DELETE", path(tomasId, mobile)))).toEqual([404, "CMN-102", "forwardingNumberId"]);
  });
});
