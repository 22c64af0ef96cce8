import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { servicePlans } from "../src/data/service-plans.ts";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Flips = components["schemas"]["CallFlipNumberList"];
type Forwardings = components["schemas"]["ForwardingNumberList"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const [ines, tomas, frontDesk] = ["2719501004", "2719502004", "2719601004"] as const;
const [mobile, desk, home] = ["470101004", "470102004", "470103004"] as const;
const template = "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers";
const of = (id: string) => `/v2/accounts/~/extensions/${id}/call-flip-numbers`;
const read = async (id = ines as string) => (await admin.call<Flips>("GET", of(id))).body.records;
const write = (records: unknown, id = ines as string, who = admin) => who.call<Flips>("PUT", of(id), { body: { records } });
const forwarding = async () =>
  (await admin.call<Forwardings>("GET", `/v1.0/account/~/extension/${ines}/forwarding-number`)).body.records;
const brief = (records: Flips["records"]) => records.map(({ label, flipNumber }) => [label, flipNumber]);

describe("where calls can be flipped to", () => {
  test("is read and chosen as in the contract's examples", async () => {
    expect({ records: await read() }).toEqual(exampleOf(sandbox, template, "get", "ines"));
    const body = [
      { id: mobile, phoneNumber: "+15035550161", type: "External", label: "Mobile", flipNumber: "1" },
      { id: desk, flipNumber: "5" },
      { phoneNumber: "+15035550164", type: "External", label: "Boat", flipNumber: "4" },
    ];
    const boat = exampleOf(sandbox, template, "put", "boat");
    for (let call = 0; call < 2; call += 1) expect((await write(body)).body).toEqual(boat);
    expect({ records: await read() }).toEqual(boat);
  });

  test("follows the numbers that are there: a phone with its line, a number that is forwarded to with its list", async () => {
    const line = { type: "PhoneLine", phoneNumber: "+15035550190" };
    await admin.call("POST", "/v2/accounts/~/phone-numbers/1162821004/replace", { body: { targetPhoneNumberId: "1162823004" } });
    expect(await read()).toMatchObject([{ id: mobile }, { id: desk, ...line }, { id: home }]);
    await admin.call("DELETE", "/v2/accounts/~/devices/804111004");
    await admin.call("DELETE", `/v1.0/account/~/extension/${ines}/forwarding-number/${home}`);
    expect(await read()).toMatchObject([{ id: mobile }]);
  });

  test("has a phone that comes by itself", async () => {
    expect(await read(tomas)).toMatchObject([{ type: "PhoneLine", phoneNumber: "+15035550113", flipNumber: "1" }]);
  });

  test("goes on with what was read, and drops what is left out, phones apart", async () => {
    const before = await read();
    expect((await write(before)).body.records).toEqual(before);
    expect(brief((await write([])).body.records)).toEqual([["Polycom VVX 450", "2"]]);
    // They are forwarded to as before.
    const left = (await forwarding()).map(({ id, features }) => [id, features]);
    expect(left).toEqual([
      [mobile, ["CallForwarding"]],
      [desk, ["CallFlip"]],
      [home, ["CallForwarding"]],
    ]);
    await write([{ phoneNumber: "(503) 555-0161" }]);
    expect(brief(await read())).toEqual([
      ["Mobile", "1"],
      ["Polycom VVX 450", "2"],
    ]);
  });

  test("lets two change places, and gives the lowest number that is free", async () => {
    await write([{ id: mobile, flipNumber: "3" }, { id: home, flipNumber: "1" }, { phoneNumber: "+15035550164" }]);
    expect(brief(await read())).toEqual([
      ["Mobile", "3"],
      ["Polycom VVX 450", "2"],
      ["Home", "1"],
      ["+15035550164", "4"],
    ]);
    const [, , , boat] = await read();
    await write([{ id: boat?.id }]);
    expect(await forwarding()).toContainEqual(expect.objectContaining({ id: boat?.id, features: ["CallFlip"], type: "Other" }));
    await write([]);
    expect((await forwarding()).map(({ id }) => id)).toEqual([mobile, desk, home]);
  });

  const boat = { phoneNumber: "+15035550164", label: "Boat" };
  test.each<[string, unknown, unknown]>([
    ["an id that is not there", [{ id: "77" }], [400, "CMN-102", "records[0].id"]],
    ["neither id nor number", [{ label: "Boat" }], [400, "CMN-100", "records[0].phoneNumber"]],
    ["what is no number", [{ phoneNumber: "boat" }], [400, "CMN-101", "records[0].phoneNumber"]],
    ["the company's number", [{ phoneNumber: "+15035550100" }], [400, "FPN-105", "records[0].phoneNumber"]],
    ["a number abroad", [{ phoneNumber: "+442079460180" }], [200, undefined, undefined]],
    ["a phone that is to come", [{ ...boat, type: "PhoneLine" }], [400, "CMN-101", "records[0].type"]],
    ["another kind", [{ id: mobile, type: "PhoneLine" }], [400, "CMN-101", "records[0].type"]],
    ["one twice", [{ id: mobile }, { phoneNumber: "+15035550161" }], [400, "CMN-406", "records[1].id"]],
    ["a new one twice", [boat, boat], [400, "CMN-406", "records[1].phoneNumber"]],
    ["a digit that a phone has", [{ id: mobile, flipNumber: "2" }], [400, "FPN-106", "records[0].flipNumber"]],
    ["a digit twice", [{ id: mobile }, { id: home, flipNumber: "1" }], [400, "FPN-106", "records[1].flipNumber"]],
    [
      "a new one's digit that is taken",
      [{ id: mobile }, { ...boat, flipNumber: "1" }],
      [400, "FPN-106", "records[1].flipNumber"],
    ],
    ["a digit that is none", [{ id: mobile, flipNumber: "one" }], [400, "CMN-101", "records[0].flipNumber"]],
    ["another name of a phone", [{ id: desk, label: "Desk" }], [400, "FPN-122", "records[0].label"]],
    ["a label twice", [boat, { phoneNumber: "+15035550165", label: "boat" }], [400, "FPN-102", "records[1].label"]],
  ])("takes or refuses %s, whole or not at all", async (_, records, expected) => {
    const before = await read();
    expect(verdict(await write(records))).toEqual(expected);
    if ((expected as readonly unknown[])[0] !== 200) expect(await read()).toEqual(before);
  });

  test("has ten numbers at most that people have entered", async () => {
    const numbers = ["One", "Two", "Three", "Four", "Five", "Six", "Seven"].map((label, index) => ({
      phoneNumber: `+1503555017${index}`,
      label,
    }));
    const work = { phoneNumber: "+15035550178", label: "Work" };
    expect((await write([{ id: mobile }, { id: home }, work, ...numbers])).status).toBe(200);
    const all = await read();
    expect(all).toHaveLength(11);
    expect(verdict(await write([...all, { phoneNumber: "+15035550179" }]))).toEqual([400, "FPN-103", undefined]);
  });

  test("is for people who can forward calls, each for themselves", async () => {
    expect(verdict(await admin.call("GET", of(frontDesk)))).toEqual([403, "CMN-403", undefined]);
    const user = serviceOf(sandbox, ines);
    expect((await write([], ines, user)).status).toBe(200);
    expect(verdict(await write([], tomas, user))).toEqual([403, "CMN-419", "EditUserForwardingFlipNumbers"]);
    const faxPlan = servicePlans.find(({ name }) => name === "Fax")?.id ?? "";
    sandbox.state.accounts.update("2719404004", { servicePlanId: faxPlan });
    expect(verdict(await write([]))).toEqual([400, "BIL-101", undefined]);
  });
});
