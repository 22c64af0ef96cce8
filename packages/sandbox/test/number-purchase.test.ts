import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const numbers = "/v1.0/account/~/phone-number";
const [inesId, tomasId, priyaId] = ["2719501004", "2719502004", "2719503004"] as const;

const ids = ({ records }: { records: { id: number }[] }) => records.map(({ id }) => id);
const list = async () => ids((await admin.call<Schemas["PhoneNumberList"]>("GET", numbers)).body);
const read = async (id: number) => (await admin.call<Schemas["PhoneNumber"]>("GET", `${numbers}/${id}`)).body;
const ofExtension = async (id: string, query: string) =>
  (await admin.call<Schemas["ExtensionPhoneNumberList"]>("GET", `/v1.0/account/~/extension/${id}/phone-number${query}`)).body;
const buy = (body: object) => admin.call<Schemas["ProvisionedPhoneNumber"]>("POST", numbers, { body });

describe("provisionPhoneNumber", () => {
  const reserved = { phoneNumber: "+15035550142", reservationId: "4f0c6b1e-7a52-4a83-9d6f-3b5f0a9c2e11" };

  test("gives a reserved number to a user", async () => {
    const { status, body } = await buy({ ...reserved, usageType: "DirectNumber", type: "VoiceFax", extension: { id: priyaId } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ usageType: "DirectNumber", location: "Astoria, OR", country: { id: "1" } });
    expect(ids(await ofExtension(priyaId, "?usageType=DirectNumber"))).toEqual([body.id]);
    expect(await read(body.id)).toMatchObject({ primary: true, extension: { extensionNumber: "104" } });
  });

  test("gives the company a number of the pool that nobody has reserved", async () => {
    const { body } = await buy({ phoneNumber: "15035550106", usageType: "CompanyNumber", label: "Yard office" });
    expect(await read(body.id)).toMatchObject({ phoneNumber: "+15035550106", usageType: "CompanyNumber", label: "Yard office" });
  });

  test("a direct number is the default, and the reference's name of the extension is taken", async () => {
    sandbox.state.extensions.update(priyaId, { partnerId: "priya" });
    const { body } = await buy({ phoneNumber: "+15035550106", extensionId: { partnerId: "priya" }, vanityPattern: "503555010O" });
    expect(await read(body.id)).toMatchObject({ usageType: "DirectNumber", extension: { id: Number(priyaId) } });
  });

  test("brings in a number that another carrier forwards", async () => {
    const { body } = await buy({ phoneNumber: "+15035550161", usageType: "ForwardedNumber", extension: { id: inesId } });
    expect(body).toMatchObject({ paymentType: "External" });
    expect(ids(await ofExtension(inesId, "?usageType=ForwardedNumber"))).toEqual([body.id]);
  });

  test.each([
    ["a number that is not in the pool", { phoneNumber: "+15035550161" }, [400, "CMN-101", "phoneNumber"]],
    ["a direct number of nobody", { phoneNumber: "+15035558433", usageType: "DirectNumber" }, [400, "CMN-100", "extension.id"]],
    ["a reservation that is not there", { phoneNumber: "+15035550106", reservationId: "1" }, [400, "CMN-101", "reservationId"]],
    [
      "a reservation of another number",
      { phoneNumber: "+15035550106", reservationId: reserved.reservationId },
      [400, "CMN-101", "reservationId"],
    ],
    [
      "an extension that is not there",
      { phoneNumber: "+15035550106", usageType: "DirectNumber", extension: { id: 1 } },
      [400, "CMN-102", "extension.id"],
    ],
    [
      "an unassigned extension",
      { phoneNumber: "+15035550106", usageType: "DirectNumber", extension: { id: "2719509004" } },
      [400, "CMN-101", "extension.id"],
    ],
    [
      "a paging group",
      { phoneNumber: "+15035550106", usageType: "DirectNumber", extension: { id: "2719602004" } },
      [400, "CMN-101", "extension.id"],
    ],
    [
      "two extensions",
      { phoneNumber: "+15035550106", usageType: "DirectNumber", extension: { id: inesId }, extensionId: { id: tomasId } },
      [400, "CMN-101", "extensionId"],
    ],
    [
      "an extension of a company number",
      { phoneNumber: "+15035550106", extension: { id: inesId } },
      [400, "CMN-101", "extension"],
    ],
    [
      "a label of a direct number",
      { phoneNumber: "+15035550106", usageType: "DirectNumber", extension: { id: inesId }, label: "Boat" },
      [400, "CMN-101", "label"],
    ],
    ["a second main number", { phoneNumber: "+15035550106", usageType: "MainCompanyNumber" }, [400, "CMN-101", "usageType"]],
    [
      "a second additional number",
      { phoneNumber: "+18445558433", usageType: "AdditionalCompanyNumber" },
      [400, "CMN-101", "usageType"],
    ],
    [
      "an additional number of the main one's kind",
      { phoneNumber: "+15035550106", usageType: "AdditionalCompanyNumber" },
      [400, "CMN-101", "usageType"],
    ],
    [
      "a fax number for voice alone",
      { phoneNumber: "+15035550106", usageType: "CompanyFaxNumber", type: "VoiceOnly" },
      [400, "CMN-101", "type"],
    ],
    [
      "letters that spell another number",
      { phoneNumber: "+15035550106", vanityPattern: "503555TIDE" },
      [400, "CMN-101", "vanityPattern"],
    ],
    [
      "a forwarded number that the account has",
      { phoneNumber: "+15035550112", usageType: "ForwardedCompanyNumber" },
      [400, "CMN-101", "phoneNumber"],
    ],
    ["no number", {}, [400, "CMN-100", "phoneNumber"]],
  ])("refuses %s", async (_, body, expected) => {
    const before = await list();
    expect(verdict(await buy({ usageType: "CompanyNumber", ...body }))).toEqual(expected);
    expect(await list()).toEqual(before);
  });

  test("refuses what somebody else has reserved", async () => {
    const body = { phoneNumber: "+15035550106", reservedTill: "Max" };
    await serviceOf(sandbox, "manager", internalApp).call("POST", "/v1.0/number-pool/reserve", { body });
    expect(verdict(await buy({ phoneNumber: "+15035550106", usageType: "CompanyNumber" }))).toEqual([
      400,
      "CMN-101",
      "phoneNumber",
    ]);
  });

  test("refuses what the account has already", async () => {
    const body = { phoneNumber: "+15035550106", usageType: "CompanyNumber" };
    await buy(body);
    expect(verdict(await buy(body))).toEqual([400, "CMN-101", "phoneNumber"]);
  });

  test("needs the permission", async () => {
    const answer = await serviceOf(sandbox, "manager", internalApp).call("POST", numbers, {
      body: { phoneNumber: "+15035550106" },
    });
    expect(verdict(answer)).toEqual([403, "CMN-408", "EditCompanyPhoneNumbers"]);
  });
});
