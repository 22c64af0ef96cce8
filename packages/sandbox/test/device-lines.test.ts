import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Device = components["schemas"]["Device"];
type DeviceList = components["schemas"]["DeviceList"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const [deskPhone, softPhone, spare, ordered, web] = ["804111004", "804112004", "804113004", "804114004", "804115004"] as const;
const [ines, tomas, priya] = ["2719501004", "2719502004", "2719503004"] as const;
const unknown = "804999004";

const device = (id: string) => `/v1.0/account/~/device/${id}`;
const read = (id: string) => admin.call<Device>("GET", device(id));
const devicesOf = async (extension: string) => {
  const { body } = await admin.call<DeviceList>("GET", `/v1.0/account/~/extension/${extension}/device`);
  return body.records.map(({ id }) => id);
};

describe("readDeviceSipInfo", () => {
  const sip = (id: string, service = admin) => service.call("GET", `${device(id)}/sip-info`);

  test("shows the line of the contract's example", async () => {
    const { body } = await sip(deskPhone);
    expect(body).toMatchObject({
      domain: "sip.ringcentral.com",
      outboundProxies: [{ region: "NA" }, { region: "EMEA" }],
      userName: "15035550112",
      authorizationId: "804211004",
    });
    expect(body["password"]).toMatch(/^[\w-]{16}$/);
  });

  test("the credentials are the line's: they stay when another phone comes on it, and differ from line to line", async () => {
    const { body } = await sip(deskPhone);
    await admin.call("POST", `/v2/accounts/~/extensions/${ines}/devices/${deskPhone}/replace`, {
      body: { targetDeviceId: spare },
    });
    expect((await sip(spare)).body).toEqual(body);
    expect((await sip(softPhone)).body["password"]).not.toBe(body["password"]);
  });

  test("a line without a number goes by the company's number and the extension", async () => {
    expect((await sip(ordered)).body["userName"]).toBe("15035550100*104");
  });

  test("a phone that has no line, or is not there, has none", async () => {
    expect(verdict(await sip(web))).toEqual([404, "CMN-102", "deviceId"]);
    expect(verdict(await sip(unknown))).toEqual([404, "CMN-102", "deviceId"]);
  });

  test("is not for everybody, and its password is not in the log", async () => {
    expect(verdict(await sip(deskPhone, serviceOf(sandbox, "user")))).toEqual([403, "CMN-408", "ReadCompanyDevices"]);
    const { body } = await sip(deskPhone);
    expect(JSON.stringify(sandbox.requests)).not.toContain(body["password"]);
  });
});

describe("updateDeviceEmergency", () => {
  const update = (id: string, body: unknown) => admin.call<Device>("PUT", `${device(id)}/emergency`, { body });
  const address = { street: "1 Marine Drive", city: "Astoria", state: "OR", zip: "97103", country: "US" };

  test("moves the phone to a location, and changes nothing else", async () => {
    const { body } = await update(deskPhone, { name: "Ignored", emergency: { location: { id: "340102004" } } });
    expect(body.name).toBe("Ines at the window");
    expect(body.emergency?.location).toEqual({ id: "340102004", name: "Warrenton Yard" });
    expect((await read(deskPhone)).body).toEqual(body);
  });

  test("takes an address, and tells where there are no emergency calls", async () => {
    const { body } = await update(softPhone, { emergency: { address: { ...address, country: "MA" } } });
    expect(body.emergency).toMatchObject({
      address: { street: "1 Marine Drive" },
      addressStatus: "Invalid",
      syncStatus: "Unsupported",
    });
    expect(body.phoneLines?.[0]?.emergencyAddress?.lineProvisioningStatus).toBe("Invalid");
    const mended = await update(softPhone, { emergencyServiceAddress: { country: "US", state: "OR" } });
    expect(mended.body.emergency).toMatchObject({ address: { zip: "97103" }, addressStatus: "Valid", syncStatus: "Verified" });
  });

  test("refuses an address that fails validation", async () => {
    const { body: before } = await read(softPhone);
    const refused = await update(softPhone, { emergency: { address: { ...address, zip: "971" } } });
    expect(verdict(refused)).toEqual([400, "EME-201", undefined]);
    expect((await read(softPhone)).body).toEqual(before);
  });

  test.each([
    ["a device that is not there", unknown, {}, [404, "CMN-102", "deviceId"]],
    [
      "a location that is not there",
      deskPhone,
      { emergency: { location: { id: "1" } } },
      [400, "CMN-102", "emergency.location.id"],
    ],
    ["a phone without a line", spare, { emergency: { location: { id: "340101004" } } }, [400, "CMN-101", "emergency"]],
    [
      "no country at all",
      deskPhone,
      { emergency: { address: { ...address, country: undefined } } },
      [400, "CMN-100", "emergency.address.country"],
    ],
    [
      "a country that is none",
      deskPhone,
      { emergency: { address: { ...address, country: "Atlantis" } } },
      [400, "CMN-101", "emergency.address.country"],
    ],
    [
      "a state of elsewhere",
      deskPhone,
      { emergency: { address: { ...address, state: "ON" } } },
      [400, "CMN-101", "emergency.address.state"],
    ],
    [
      "a member that is no text",
      deskPhone,
      { emergencyServiceAddress: { ...address, countryIsoCode: {} } },
      [400, "CMN-101", "emergencyServiceAddress.countryIsoCode"],
    ],
  ])("refuses %s", async (_, id, body, expected) => {
    expect(verdict(await update(id, body))).toEqual(expected);
  });

  test("an account with the newer emergency calling takes locations alone", async () => {
    sandbox.state.accounts.update("2719404004", { acceptsDeviceAddresses: false });
    expect(verdict(await update(deskPhone, { emergency: { address } }))).toEqual([400, "EME-384", "emergency"]);
    expect((await update(deskPhone, { emergency: { location: { id: "340102004" } } })).status).toBe(200);
  });
});

describe("removeDeviceLine", () => {
  const remove = (id: string, body?: unknown) => admin.call("DELETE", `/v2/accounts/~/devices/${id}`, { body });

  test("keeps the phone without a user and its number in the inventory, also without a body", async () => {
    const { status, body } = await remove(deskPhone);
    expect([status, body]).toEqual([
      200,
      { id: deskPhone, type: "HardPhone", name: "Ines at the window", serial: "0004F2A1B2C3" },
    ]);
    const after = (await read(deskPhone)).body;
    expect(after).toMatchObject({ linePooling: "None", status: "Offline" });
    for (const gone of ["extension", "phoneLines", "emergency", "emergencyServiceAddress"])
      expect(after).not.toHaveProperty(gone);
    expect(await devicesOf(ines)).toEqual([web]);
    const number = sandbox.state.phoneNumbers.get("1162821004");
    expect(number).toMatchObject({ usageType: "Inventory" });
    expect(number).not.toHaveProperty("extensionId");
    expect(number).not.toHaveProperty("primary");
    expect(sandbox.state.forwardingNumbers.find({ deviceId: deskPhone })).toEqual([]);
  });

  test("what was kept can be given to somebody again, with the same number", async () => {
    await remove(deskPhone, { keepAssetsInInventory: true });
    const record = {
      extension: { id: tomas },
      type: "OtherPhone",
      emergency: { location: { id: "340101004" } },
      phoneInfo: { phoneNumber: "+15035550112" },
    };
    const { body } = await admin.call("POST", "/v2/accounts/~/devices/bulk-add", { body: { records: [record] } });
    expect(body["results"]).toMatchObject([{ successful: true, phoneNumber: "+15035550112" }]);
    const list = await admin.call("DELETE", "/v2/accounts/~/device-inventory", { body: { records: [{ deviceId: deskPhone }] } });
    expect(list.body["records"]).toEqual([{ bulkItemSuccessful: true, deviceId: deskPhone }]);
  });

  test("lets phone and number go, out of groups as well", async () => {
    expect(sandbox.state.memberships.count({ memberId: deskPhone })).toBe(1);
    expect((await remove(deskPhone, { keepAssetsInInventory: false })).status).toBe(204);
    expect(verdict(await read(deskPhone))).toEqual([404, "CMN-102", "deviceId"]);
    expect(sandbox.state.phoneNumbers.get("1162821004")).toBeUndefined();
    expect(sandbox.state.lines.get("804211004")).toBeUndefined();
    expect(sandbox.state.memberships.count({ memberId: deskPhone })).toBe(0);
  });

  test("a phone that is let go before it was sent is not sent", async () => {
    await remove(ordered, { keepAssetsInInventory: false });
    sandbox.clock.advance(2 * 86_400_000);
    // The old token has run out meanwhile.
    const { status, body } = await serviceOf(sandbox, "admin", internalApp).call("GET", "/v1.0/account/~/order/55120004");
    expect([status, body["devices"]]).toEqual([200, []]);
  });

  test.each([
    ["a phone without a line", spare, undefined, [400, "CMN-111", undefined]],
    ["a phone that is not there", unknown, undefined, [404, "CMN-102", "deviceId"]],
    ["a body that does not say which", deskPhone, {}, [400, "CMN-100", "keepAssetsInInventory"]],
  ])("refuses %s", async (_, id, body, expected) => {
    expect(verdict(await remove(id, body))).toEqual(expected);
  });

  test("is not for everybody", async () => {
    const answer = await serviceOf(sandbox, "manager").call("DELETE", `/v2/accounts/~/devices/${deskPhone}`);
    expect(verdict(answer)).toEqual([403, "CMN-408", "EditAccountDevices"]);
  });
});

describe("replaceDevice", () => {
  const replace = (extension: string, id: string, targetDeviceId: string, service = admin) =>
    service.call("POST", `/v2/accounts/~/extensions/${extension}/devices/${id}/replace`, { body: { targetDeviceId } });

  test("a phone of the inventory takes the place; number, line and emergency address stay", async () => {
    const before = (await read(deskPhone)).body;
    expect((await replace(ines, deskPhone, spare)).status).toBe(204);
    const after = (await read(spare)).body;
    for (const name of ["extension", "phoneLines", "emergency", "emergencyServiceAddress", "linePooling", "site"] as const) {
      expect(after[name]).toEqual(before[name]);
    }
    expect(after).toMatchObject({ type: "OtherPhone", name: "Spare phone" });
    const replaced = (await read(deskPhone)).body;
    expect(replaced).toMatchObject({ serial: "0004F2A1B2C3", linePooling: "None", status: "Offline" });
    for (const gone of ["extension", "phoneLines", "emergency"]) expect(replaced).not.toHaveProperty(gone);
    expect(await devicesOf(ines)).toEqual([spare, web]);
    expect(sandbox.state.forwardingNumbers.get("470102004")?.deviceId).toBe(spare);
  });

  test("a phone of somebody else is swapped; each user keeps number and address", async () => {
    const linesOf = async (id: string) => (await read(id)).body.phoneLines?.map((line) => line.id);
    expect((await replace(ines, deskPhone, ordered)).status).toBe(204);
    expect([await devicesOf(ines), await devicesOf(priya)]).toEqual([[ordered, web], [deskPhone]]);
    expect([await linesOf(ordered), await linesOf(deskPhone)]).toEqual([["804211004"], ["804214004"]]);
    expect((await read(ordered)).body.emergency?.location?.name).toBe("Astoria Office");
    expect((await read(deskPhone)).body.emergency?.address?.customerName).toBe("Priya Raman");
    await replace(priya, deskPhone, ordered);
    expect(await linesOf(deskPhone)).toEqual(["804211004"]);
  });

  test.each([
    ["a phone of another extension", tomas, deskPhone, spare, [404, "CMN-102", "deviceId"]],
    ["a phone that is not there", ines, unknown, spare, [404, "CMN-102", "deviceId"]],
    ["a target that is not there", ines, deskPhone, unknown, [400, "CMN-102", "targetDeviceId"]],
    ["a browser phone", ines, web, spare, [400, "CMN-101", "deviceId"]],
    ["a soft phone as target", ines, deskPhone, softPhone, [400, "CMN-101", "targetDeviceId"]],
    ["the phone itself", ines, deskPhone, deskPhone, [400, "CMN-101", "targetDeviceId"]],
    ["another phone of the same user", ines, deskPhone, web, [400, "CMN-101", "targetDeviceId"]],
  ])("refuses %s", async (_, extension, id, target, expected) => {
    const image = sandbox.state.devices.find();
    expect(verdict(await replace(extension, id, target))).toEqual(expected);
    expect(sandbox.state.devices.find()).toEqual(image);
  });

  test("users may replace their own phone from the inventory, and nobody else's", async () => {
    const user = serviceOf(sandbox, "102");
    expect(verdict(await replace(priya, ordered, spare, user))).toEqual([403, "CMN-419", "EditUserDevices"]);
    expect(verdict(await replace(ines, deskPhone, ordered, user))).toEqual([403, "CMN-419", "EditUserDevices"]);
    expect((await replace(ines, deskPhone, spare, user)).status).toBe(204);
  });
});
