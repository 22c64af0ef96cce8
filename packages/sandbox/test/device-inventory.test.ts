import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const inventory = "/v2/accounts/~/device-inventory";
const read = (id: string) => admin.call<Schemas["Device"]>("GET", `/v1.0/account/~/device/${id}`);

describe("addDevicesToInventory", () => {
  const add = (body: unknown) => admin.call<Schemas["InventoryDevicesAdded"]>("POST", inventory, { body });

  test("adds phones to a site; a repeat adds as many again", async () => {
    const wanted = { type: "OtherPhone", quantity: 2, site: { id: "2719701004" } };
    const { status, body } = await add(wanted);
    expect([status, body.site]).toEqual([201, { id: "2719701004", name: "Warrenton Yard" }]);
    const repeat = await add(wanted);
    const ids = [...body.devices, ...repeat.body.devices].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) {
      const device = (await read(id)).body;
      expect(device).toMatchObject({ type: "OtherPhone", sku: "DV-2", linePooling: "None", site: { name: "Warrenton Yard" } });
      expect(device).not.toHaveProperty("extension");
    }
  });

  test("goes to the main site where none is named", async () => {
    const { body } = await add({ type: "OtherPhone", quantity: 1 });
    expect(body.site).toEqual({ id: "main-site", name: "Main Site" });
  });

  test("fifty fit", async () => {
    expect((await add({ type: "OtherPhone", quantity: 50 })).body.devices).toHaveLength(50);
  });

  test.each([
    ["a site that is not there", { type: "OtherPhone", quantity: 1, site: { id: "2719799004" } }, [400, "CMN-102", "site.id"]],
    ["fifty-one", { type: "OtherPhone", quantity: 51 }, [400, "CMN-101", "quantity"]],
    ["none", { type: "OtherPhone", quantity: 0 }, [400, "CMN-101", "quantity"]],
    ["phones of the vendor", { type: "HardPhone", quantity: 1 }, [400, "CMN-101", "type"]],
    ["no quantity", { type: "OtherPhone" }, [400, "CMN-100", "quantity"]],
  ])("refuses %s", async (_, body, expected) => {
    expect(verdict(await add(body))).toEqual(expected);
  });

  test("is for administrators", async () => {
    const answer = await serviceOf(sandbox, "manager").call("POST", inventory, { body: { type: "OtherPhone", quantity: 1 } });
    expect(verdict(answer)).toEqual([403, "CMN-402", undefined]);
  });
});

describe("deleteDevicesFromInventory", () => {
  const remove = (...ids: string[]) =>
    admin.call<Schemas["InventoryDevicesDeleted"]>("DELETE", inventory, {
      body: { records: ids.map((deviceId) => ({ deviceId })) },
    });

  test("each record succeeds or fails on its own", async () => {
    const { status, body } = await remove("804113004", "804111004", "804115004", "804999004", "804113004");
    expect(status).toBe(200);
    const fates = body.records.map(({ deviceId, bulkItemSuccessful, bulkItemErrors }) => [
      deviceId,
      bulkItemSuccessful,
      bulkItemErrors?.[0]?.errorCode,
      bulkItemErrors?.[0]?.message,
    ]);
    expect(fates).toEqual([
      ["804113004", true, undefined, undefined],
      ["804111004", false, "CMN-111", "The device has a line"],
      ["804115004", false, "CMN-111", "The device belongs to an extension"],
      ["804999004", false, "CMN-102", "Resource for parameter [deviceId] is not found"],
      ["804113004", false, "CMN-102", "Resource for parameter [deviceId] is not found"],
    ]);
    expect(verdict(await read("804113004"))).toEqual([404, "CMN-102", "deviceId"]);
    expect((await read("804111004")).status).toBe(200);
  });

  test("a deleted phone is in no paging group any more", async () => {
    await remove("804113004");
    const { body } = await admin.call<{ records: { id: string }[] }>(
      "GET",
      "/v1.0/account/~/paging-only-groups/2719602004/devices",
    );
    expect(body.records.map(({ id }) => id)).toEqual(["804111004"]);
  });

  test("takes ten at most, and one at least", async () => {
    const ids = Array.from({ length: 11 }, (_, index) => `8049990${index + 10}`);
    expect(verdict(await remove(...ids))).toEqual([400, "CMN-101", "records"]);
    expect(verdict(await remove())).toEqual([400, "CMN-101", "records"]);
    expect((await remove(...ids.slice(1))).body.records).toHaveLength(10);
  });

  test("is for administrators", async () => {
    const body = { records: [{ deviceId: "804113004" }] };
    expect(verdict(await serviceOf(sandbox, "user").call("DELETE", inventory, { body }))).toEqual([403, "CMN-402", undefined]);
    expect((await read("804113004")).status).toBe(200);
  });
});
