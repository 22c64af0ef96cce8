import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { internalApp, type Service, send, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

describe("listDeviceModels", () => {
  const list = async () => (await admin.call<Schemas["DeviceModelCatalog"]>("GET", "/v1.0/dictionary/device")).body;

  test("has the phones of the contract's example", async () => {
    const { uri, records } = await list();
    expect(uri).toBe(`${sandbox.url}/restapi/v1.0/dictionary/device`);
    expect(records).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ sku: "HP-60", type: "HardPhone" }),
        expect.objectContaining({ sku: "HP-60-3-1", type: "HardPhone" }),
        expect.objectContaining({ sku: "DV-2", type: "OtherPhone", model: { id: "2", name: "Existing phone", addons: [] } }),
      ]),
    );
    expect(records.find(({ sku }) => sku === "HP-60-3-1")?.model).toMatchObject({
      id: "60",
      name: "Polycom VVX 450",
      addons: [{ id: "3", name: "Expansion module", count: 1 }],
      deviceClass: "Desk Phone",
      lineCount: 12,
    });
  });

  test("each hard phone of it can be ordered by its SKU, and comes as the catalogue has it", async () => {
    const { records } = await list();
    const hardPhones = records.filter(({ type }) => type === "HardPhone");
    expect(hardPhones.length).toBeGreaterThan(3);
    expect(new Set(records.map(({ sku }) => sku)).size).toBe(records.length);
    const item = {
      extension: { id: 2719503004 },
      emergencyServiceAddress: { customerName: "P", street: "1 A St", city: "Astoria", state: "OR", country: "US", zip: "97103" },
    };
    const { body } = await admin.call<Schemas["DeviceOrderResult"]>("POST", "/v1.0/account/~/order", {
      body: { devices: hardPhones.map(({ sku }) => ({ ...item, sku })) },
    });
    expect(body.devices?.map(({ sku, model }) => ({ sku, model }))).toEqual(hardPhones.map(({ sku, model }) => ({ sku, model })));
  });

  test("is for everybody with a token", async () => {
    const user = serviceOf(sandbox, "user", internalApp);
    expect((await user.call("GET", "/v1.0/dictionary/device")).status).toBe(200);
    expect((await send(sandbox, "GET", "/v1.0/dictionary/device")).status).toBe(401);
  });
});

describe("listShippingOptions", () => {
  const ask = (query = "") => admin.call("GET", `/v1.0/dictionary/shipping-options${query}`);

  test.each([
    ["", { quantity: 1, price: 9, method: { id: "1", name: "Ground" } }],
    ["?quantity=2&brandId=1210&servicePlanId=8", { quantity: 2, price: 18, method: { id: "1", name: "Ground" } }],
    ["?quantity=10000", { quantity: 10_000, price: 90_000, method: { id: "1", name: "Ground" } }],
  ])("%s", async (query, expected) => {
    expect((await ask(query)).body).toEqual(expected);
  });

  test.each([
    ["?quantity=0", [400, "CMN-101", "quantity"]],
    ["?quantity=10001", [400, "CMN-101", "quantity"]],
    ["?brandId=4711", [400, "CMN-102", "brandId"]],
    ["?servicePlanId=4711", [400, "CMN-102", "servicePlanId"]],
    ["?brandId=RingCentral", [400, "CMN-101", "brandId"]],
  ])("refuses %s", async (query, expected) => {
    expect(verdict(await ask(query))).toEqual(expected);
  });
});
