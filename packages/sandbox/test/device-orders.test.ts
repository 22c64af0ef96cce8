import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type Device = Schemas["Device"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const orders = "/v1.0/account/~/order";
const [ines, tomas, priya] = [2719501004, 2719502004, 2719503004] as const;
const hour = 3_600_000;

const address = {
  customerName: "Priya Raman",
  street: "114 Pier Street",
  city: "Astoria",
  state: "OR",
  country: "US",
  zip: "97103",
};
const desk = { type: "HardPhone", model: { id: "60" }, extension: { id: priya }, emergencyServiceAddress: address };
const soft = { type: "SoftPhone", name: "On the road", extension: { id: priya }, emergencyServiceAddress: address };

const order = (body: unknown, query = "") => admin.call<Schemas["DeviceOrderResult"]>("POST", `${orders}${query}`, { body });
const readOrder = (id: string) => admin.call<Schemas["DeviceOrder"]>("GET", `${orders}/${id}`);
const read = async (id: string) => (await admin.call<Device>("GET", `/v1.0/account/~/device/${id}`)).body;
const orderOne = async (item: object) => {
  const { status, body } = await order({ devices: [item] });
  expect([status, body.devices?.length]).toEqual([200, 1]);
  return body.devices?.[0] as Schemas["OrderedDevice"];
};
// Time on the way outlives tokens.
const pass = (ms: number) => {
  sandbox.clock.advance(ms);
  admin = serviceOf(sandbox, "admin", internalApp);
};

describe("createDeviceOrder", () => {
  test("a desk phone, as the contract's example has it", async () => {
    const device = await orderOne({ ...desk, shipping: { method: { id: "2" } } });
    expect(device).toMatchObject({
      type: "HardPhone",
      sku: "HP-60",
      name: "Polycom VVX 450",
      status: "Offline",
      model: { id: "60", name: "Polycom VVX 450", addons: [] },
      extension: { id: priya, extensionNumber: "104" },
      phoneLines: [{ lineType: "Standalone", emergencyAddress: { required: true, localOnly: true } }],
      emergencyServiceAddress: address,
      shipping: { status: "Initial", method: { id: "2", name: "2 Day" }, address },
      linePooling: "Host",
    });
    expect(device).not.toHaveProperty("serial");
    const { phoneLines, emergencyServiceAddress, ...seen } = await read(device.id);
    expect(seen).toMatchObject({ extension: { id: priya }, shipping: { status: "Initial" } });
    expect([phoneLines?.length, emergencyServiceAddress?.street]).toEqual([1, "114 Pier Street"]);
    const list = await admin.call<Schemas["DeviceList"]>("GET", `/v1.0/account/~/extension/${priya}/device`);
    expect(list.body.records.map(({ id }) => id)).toContain(device.id);
  });

  test("without a type it is a desk phone, and goes by ground to the emergency address", async () => {
    const { shipping, type } = await orderOne({ ...desk, type: undefined });
    expect([type, shipping]).toEqual(["HardPhone", { status: "Initial", method: { id: "1", name: "Ground" }, address }]);
  });

  test("goes elsewhere, and has a name of its own, where the order says so", async () => {
    const elsewhere = { ...address, customerName: "Reception", street: "60 SE Harbor Drive", city: "Warrenton", zip: "97146" };
    const { name, shipping, emergencyServiceAddress } = await orderOne({
      ...desk,
      name: "Reception",
      shipping: { address: elsewhere },
    });
    expect([name, shipping?.address, emergencyServiceAddress?.street]).toEqual(["Reception", elsewhere, "114 Pier Street"]);
  });

  test("one device, in the form of the legacy document", async () => {
    const { body } = await order({ ...desk, id: "1", serial: "CHOSEN", status: "Online", shipping: { status: "Shipped" } });
    expect(body.devices).toMatchObject([{ type: "HardPhone", status: "Offline", shipping: { status: "Initial" } }]);
    expect(body.devices?.[0]).not.toHaveProperty("serial");
  });

  test("by its SKU, with an expansion module", async () => {
    const bySku = await orderOne({ ...desk, model: undefined, sku: "HP-60-3-2" });
    const byModel = await orderOne({ ...desk, model: { id: "60", addons: [{ id: "3", count: 2 }] } });
    for (const device of [bySku, byModel]) {
      expect([device.sku, device.model?.addons]).toEqual(["HP-60-3-2", [{ id: "3", name: "Expansion module", count: 2 }]]);
    }
  });

  test("one bought over the counter is not sent; its box is good for one", async () => {
    const boxed = { ...desk, model: undefined, boxBillingId: 90017 };
    const device = await orderOne(boxed);
    expect(device).toMatchObject({ type: "HardPhone", boxBillingId: 90017 });
    expect(device).not.toHaveProperty("shipping");
    expect(verdict(await order({ devices: [boxed] }))).toEqual([400, "CMN-406", "devices[0].boxBillingId"]);
  });

  test("a soft phone has a free line, the second one a paid one", async () => {
    const lineType = async () => (await orderOne(soft)).phoneLines?.[0]?.lineType;
    expect([await lineType(), await lineType()]).toEqual(["StandaloneFree", "Standalone"]);
    const device = await orderOne({ ...soft, type: "OtherPhone", name: "Brought along" });
    expect(device).toMatchObject({ type: "OtherPhone", sku: "DV-2", name: "Brought along" });
    expect(device).not.toHaveProperty("shipping");
  });

  test("a guest shares a line of its user, who must have one", async () => {
    const guest = await orderOne({ ...soft, extension: { id: ines }, linePooling: "Guest" });
    expect(guest.linePooling).toBe("Guest");
    expect(guest).not.toHaveProperty("phoneLines");
    const alone = { ...soft, extension: { id: tomas }, linePooling: "Guest" };
    expect(verdict(await order({ devices: [alone] }))).toEqual([400, "CMN-101", "devices[0].linePooling"]);
  });

  test("the line takes a direct number of its user that rings nowhere", async () => {
    sandbox.state.phoneNumbers.update("1162823004", { usageType: "DirectNumber", type: "VoiceFax", extensionId: String(priya) });
    const [first, second] = [await orderOne(desk), await orderOne(desk)];
    expect(first.phoneLines?.[0]?.phoneInfo?.phoneNumber).toBe("+15035550190");
    expect(second.phoneLines?.[0]).not.toHaveProperty("phoneInfo");
  });

  test("all devices or none", async () => {
    await read("804111004");
    const before = sandbox.state.image();
    const answer = await order({ devices: [desk, soft, { ...desk, model: { id: "999" } }] });
    expect(verdict(answer)).toEqual([400, "CMN-102", "devices[2].model.id"]);
    expect(sandbox.state.image()).toEqual(before);
    const { body } = await order({ devices: [desk, soft] });
    expect(body.devices?.map(({ type }) => type)).toEqual(["HardPhone", "SoftPhone"]);
  });

  test.each([
    ["a user who is not there", { ...desk, extension: { id: 2719599004 } }, "CMN-102", "extension.id"],
    ["an unassigned extension", { ...desk, extension: { id: "2719509004" } }, "CMN-101", "extension.id"],
    ["a paging group", { ...desk, extension: { id: 2719602004 } }, "CMN-101", "extension.id"],
    ["nothing that says which phone", { ...desk, model: undefined }, "CMN-100", "model.id"],
    ["a SKU that is not sold", { ...desk, model: undefined, sku: "HP-999" }, "CMN-102", "sku"],
    ["too many expansion modules", { ...desk, model: undefined, sku: "HP-60-3-4" }, "CMN-101", "sku"],
    ["an expansion module for a phone that takes none", { ...desk, model: undefined, sku: "HP-61-3-1" }, "CMN-102", "sku"],
    ["a SKU of another model", { ...desk, sku: "HP-61" }, "CMN-101", "sku"],
    ["a soft phone as a hard one", { ...desk, model: { id: "1" } }, "CMN-101", "model.id"],
    [
      "an address without a state",
      { ...desk, emergencyServiceAddress: { ...address, state: undefined } },
      "CMN-100",
      "emergencyServiceAddress.state",
    ],
    [
      "a country that is none",
      { ...desk, emergencyServiceAddress: { ...address, country: "Atlantis" } },
      "CMN-101",
      "emergencyServiceAddress.country",
    ],
    ["no address", { ...desk, emergencyServiceAddress: undefined }, "CMN-100", "emergencyServiceAddress"],
    ["a shipping method that is none", { ...desk, shipping: { method: { id: "9" } } }, "CMN-101", "shipping.method.id"],
  ])("refuses %s", async (_, item, code, name) => {
    expect(verdict(await order({ devices: [item] }))).toEqual([400, code, `devices[0].${name}`]);
  });

  test("refuses an address that fails validation", async () => {
    const item = { ...desk, emergencyServiceAddress: { ...address, zip: "971" } };
    expect(verdict(await order({ devices: [item] }))).toEqual([400, "EME-201", undefined]);
  });

  test("a soft phone needs a name, in either form", async () => {
    expect(verdict(await order({ ...soft, name: undefined }))).toEqual([400, "CMN-100", "name"]);
    expect(verdict(await order({ devices: [{ ...soft, name: undefined }] }))[0]).toBe(400);
  });

  test("a list and one device at once is neither", async () => {
    expect(verdict(await order({ ...desk, devices: [{ anything: true }] }))).toEqual([400, "CMN-101", "devices"]);
    expect(verdict(await order({ devices: [] }))[0]).toBe(400);
  });

  test("is not for everybody", async () => {
    const answer = await serviceOf(sandbox, "manager", internalApp).call("POST", orders, { body: { devices: [desk] } });
    expect(verdict(answer)).toEqual([403, "CMN-408", "EditCompanyDevices"]);
  });
});

describe("an order on its way", () => {
  const shipping = async (id: string) => (await read(id)).shipping;

  test("is accepted, then shipped with carrier, tracking and serial number", async () => {
    const { id } = await orderOne({ ...desk, shipping: { method: { id: "3" } } });
    pass(hour - 1);
    expect((await shipping(id))?.status).toBe("Initial");
    pass(1);
    expect((await shipping(id))?.status).toBe("Accepted");
    pass(23 * hour - 1);
    expect(await shipping(id)).not.toHaveProperty("trackingNumber");
    expect(await read(id)).not.toHaveProperty("serial");
    pass(1);
    const device = await read(id);
    expect(device.shipping).toMatchObject({ status: "Shipped", carrier: "UPS", method: { name: "Overnight" }, address });
    expect(device.shipping?.trackingNumber).toMatch(/^1Z99900101\d{8}$/);
    expect(device.serial).toMatch(/^0004F2[0-9A-F]{6}$/);
  });

  test("each phone has numbers of its own, also when nobody asks for a long time", async () => {
    const { body } = await order({ devices: [desk, desk] });
    pass(100 * hour);
    const seen = await Promise.all((body.devices ?? []).map(({ id }) => read(id)));
    expect(seen.map((device) => device.shipping?.status)).toEqual(["Shipped", "Shipped"]);
    expect(new Set(seen.map(({ serial }) => serial)).size).toBe(2);
    expect(new Set(seen.map((device) => device.shipping?.trackingNumber)).size).toBe(2);
  });

  test("the company's own order goes the same way", async () => {
    pass(24 * hour);
    const { body } = await readOrder("55120004");
    expect(body.devices).toMatchObject([{ id: "804114004", shipping: { status: "Shipped", method: { name: "2 Day" } } }]);
  });

  test("a phone that loses its user on the way is sent all the same", async () => {
    const { id } = await orderOne(desk);
    await admin.call("DELETE", `/v2/accounts/~/devices/${id}`);
    pass(24 * hour);
    expect((await shipping(id))?.status).toBe("Shipped");
  });
});

describe("createDeviceOrder with async", () => {
  test("answers with a task whose address tells how the order goes", async () => {
    const { body } = await order({ devices: [desk, soft] }, "?async=true");
    const { task } = body;
    expect(body).not.toHaveProperty("devices");
    expect(task).toMatchObject({ status: "Accepted", creationTime: "2026-04-20T16:00:00.000Z" });
    expect(task?.uri).toBe(`${sandbox.url}/restapi/v1.0/account/2719404004/order/${task?.id}`);
    const id = task?.id ?? "";
    expect((await readOrder(id)).body.devices).toEqual([]);
    pass(5_000);
    const { devices } = (await readOrder(id)).body;
    expect(devices.map(({ type }) => type)).toEqual(["HardPhone", "SoftPhone"]);
    pass(24 * hour);
    expect((await readOrder(id)).body.devices[0]?.shipping?.status).toBe("Shipped");
  });

  test("refuses at once what is wrong at once", async () => {
    await read("804111004");
    const before = sandbox.state.image();
    expect(verdict(await order({ devices: [{ ...desk, model: { id: "999" } }] }, "?async=true"))).toEqual([
      400,
      "CMN-102",
      "devices[0].model.id",
    ]);
    const nowhere = { ...desk, emergencyServiceAddress: { ...address, zip: "971" } };
    expect(verdict(await order({ devices: [nowhere] }, "?async=true"))).toEqual([400, "EME-201", undefined]);
    expect(sandbox.state.image()).toEqual(before);
  });

  test("an order whose user is gone when it is made has no devices", async () => {
    const { body } = await order({ devices: [desk] }, "?async=true");
    sandbox.state.extensions.update(String(priya), { status: "Unassigned" });
    const before = sandbox.state.devices.count();
    pass(5_000);
    const id = body.task?.id ?? "";
    expect((await readOrder(id)).body.devices).toEqual([]);
    expect(sandbox.state.devices.count()).toBe(before);
    expect(sandbox.state.tasks.get(`order-${id}`)).toMatchObject({ status: "Failed", result: { errorCode: "CMN-101" } });
  });
});

describe("readDeviceOrder", () => {
  test("shows the order of the contract's example", async () => {
    const { body } = await readOrder("55120004");
    expect(body).toMatchObject({
      id: "55120004",
      uri: `${sandbox.url}/restapi/v1.0/account/2719404004/order/55120004`,
      devices: [{ id: "804114004", sku: "HP-60", extension: { id: priya }, shipping: { status: "Initial" } }],
    });
  });

  test("shows what was ordered, and where it stands", async () => {
    const device = await orderOne(desk);
    const { orderId } = sandbox.state.devices.get(device.id) ?? {};
    expect((await readOrder(orderId ?? "")).body.devices).toEqual([device]);
  });

  test("one that is not there is not found", async () => {
    expect(verdict(await readOrder("55129004"))).toEqual([404, "CMN-102", "orderId"]);
    sandbox.state.orders.update("55120004", { accountId: "1" });
    expect(verdict(await readOrder("55120004"))).toEqual([404, "CMN-102", "orderId"]);
  });

  test("is not for everybody", async () => {
    const answer = await serviceOf(sandbox, "user", internalApp).call("GET", `${orders}/55120004`);
    expect(verdict(answer)).toEqual([403, "CMN-408", "EditCompanyDevices"]);
  });
});
