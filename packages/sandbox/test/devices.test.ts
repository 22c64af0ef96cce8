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

const device = (id: string) => `/v1.0/account/~/device/${id}`;
const read = async (id: string) => (await admin.call<Device>("GET", device(id))).body;
const update = (id: string, body: unknown, query = "") => admin.call<Device>("PUT", `${device(id)}${query}`, { body });
const ids = ({ records }: DeviceList) => records.map(({ id }) => id);

const [deskPhone, softPhone, spare, ordered, web] = ["804111004", "804112004", "804113004", "804114004", "804115004"] as const;

const nowhere = { street: "1 Marine Drive", city: "Astoria", state: "OR", zip: "971", country: "US" };

describe("readDevice", () => {
  test("shows the phone of the contract's example as the contract does", async () => {
    const { document } = sandbox;
    const answer = document.paths["/restapi/v1.0/account/{accountId}/device/{deviceId}"]?.["get"]?.responses["200"];
    const examples = (answer as { content: Record<string, { examples: Record<string, { value: Device }> }> }).content[
      "application/json"
    ]?.examples;
    const local = (value: unknown) =>
      JSON.parse(JSON.stringify(value).replaceAll("https://platform.ringcentral.com", sandbox.url));
    expect(await read(deskPhone)).toEqual(local(examples?.["hardPhone"]?.value));
    expect(await read(spare)).toEqual(local(examples?.["inventory"]?.value));
  });

  test("is the same when the emergency address is to be brought up to date: it never lags behind here", async () => {
    const path = "/v1.0/account/~/device/804111004";
    const { status, body } = await admin.call("GET", `${path}?syncEmergencyAddress=true`);
    expect(status).toBe(200);
    expect(body).toEqual((await admin.call("GET", path)).body);
  });

  test("one of another account is not found", async () => {
    sandbox.state.devices.update(spare, { accountId: "1" });
    expect(verdict(await admin.call("GET", device(spare)))).toEqual([404, "CMN-102", "deviceId"]);
  });
});

describe("listAccountDevices", () => {
  test("pages with links and positions", async () => {
    const { body } = await admin.call<DeviceList>("GET", "/v1.0/account/~/device?page=2&perPage=2");
    expect(ids(body)).toEqual([spare, ordered]);
    expect(body.paging).toEqual({ page: 2, perPage: 2, pageStart: 2, pageEnd: 3, totalPages: 3, totalElements: 5 });
    const link = (page: number) => ({ uri: `${sandbox.url}/restapi/v1.0/account/2719404004/device?page=${page}&perPage=2` });
    expect(body.uri).toBe(link(2).uri);
    expect(body.navigation).toEqual({ firstPage: link(1), previousPage: link(1), nextPage: link(3), lastPage: link(3) });
  });

  test("a page beyond the end is empty and has no place", async () => {
    const { body } = await admin.call<DeviceList>("GET", "/v1.0/account/~/device?page=9");
    expect(body.records).toEqual([]);
    expect(body.paging).toEqual({ perPage: 100, totalPages: 1, totalElements: 5 });
    expect(body.navigation).not.toHaveProperty("nextPage");
  });
});

describe("listExtensionDevices", () => {
  const list = async (query = "", extension = "2719501004") =>
    (await admin.call<DeviceList>("GET", `/v1.0/account/~/extension/${extension}/device${query}`)).body;

  test.each([
    ["", [deskPhone, web]],
    ["?type=HardPhone", [deskPhone]],
    ["?type=HardPhone&type=WebRTC", [deskPhone, web]],
    ["?linePooling=Guest", [web]],
    ["?feature=Intercom", [deskPhone]],
    ["?feature=HELD", []],
    ["?lineType=Standalone", [deskPhone]],
    ["?lineType=Standalone&type=WebRTC", []],
  ])("%s", async (query, expected) => {
    expect(ids(await list(query))).toEqual(expected);
  });

  test("refuses a value that no device can have", async () => {
    const answer = await admin.call("GET", "/v1.0/account/~/extension/~/device?type=Teapot");
    expect(verdict(answer)).toEqual([400, "CMN-101", "type"]);
  });

  test("links repeat the filters", async () => {
    const { uri } = await list("?type=HardPhone&type=WebRTC&perPage=1");
    expect(uri).toBe(
      `${sandbox.url}/restapi/v1.0/account/2719404004/extension/2719501004/device?type=HardPhone&type=WebRTC&page=1&perPage=1`,
    );
  });
});

describe("updateDevice", () => {
  test("changes the name and leaves the rest", async () => {
    const before = await read(deskPhone);
    const { status, body } = await update(deskPhone, { name: "Front desk" });
    expect(status).toBe(200);
    expect(body).toEqual({ ...before, name: "Front desk" });
    expect(await read(deskPhone)).toEqual(body);
  });

  test("gives the phone to somebody else, with its line and number", async () => {
    await update(deskPhone, { extension: { id: "2719502004" } });
    const { extension, phoneLines, emergency } = await read(deskPhone);
    expect(extension).toMatchObject({ id: 2719502004, extensionNumber: "103" });
    expect(phoneLines?.[0]?.phoneInfo?.extension?.id).toBe("2719502004");
    expect(emergency?.address?.customerName).toBe("Tomas Lindgren");
    expect(sandbox.state.phoneNumbers.get("1162821004")?.extensionId).toBe("2719502004");
    const own = await admin.call<DeviceList>("GET", "/v1.0/account/~/extension/2719501004/device");
    expect(ids(own.body)).toEqual([web]);
  });

  test("everybody has one main number afterwards", async () => {
    const { phoneNumbers } = sandbox.state;
    const ines = phoneNumbers.get("1162821004");
    if (ines === undefined) throw new Error("The seed's number is gone");
    const second = phoneNumbers.insert({ ...ines, id: "1162899004", phoneNumber: "+15035550177", primary: false });
    await update(deskPhone, { extension: { id: "2719502004" } });
    const mains = (extensionId: string) => phoneNumbers.find({ extensionId, primary: true }).map(({ id }) => id);
    expect([mains("2719501004"), mains("2719502004")]).toEqual([[second.id], ["1162822004"]]);
  });

  test("a line's number of another kind goes along, one of the company stays", async () => {
    const { phoneNumbers } = sandbox.state;
    phoneNumbers.update("1162821004", { usageType: "ContactCenterNumber" });
    await update(deskPhone, { extension: { id: "2719502004" } });
    expect(phoneNumbers.get("1162821004")?.extensionId).toBe("2719502004");
    phoneNumbers.update("1162821004", { usageType: "CompanyNumber", extensionId: undefined });
    await update(deskPhone, { extension: { id: "2719501004" } });
    expect(phoneNumbers.get("1162821004")).not.toHaveProperty("extensionId");
  });

  test("takes a phone out of the inventory onto somebody's line; the phone that was on it loses it", async () => {
    const body = { extension: { id: "2719501004" }, phoneLines: { phoneLines: [{ id: "804211004" }] } };
    expect((await update(spare, body)).body.phoneLines?.[0]?.id).toBe("804211004");
    expect((await read(deskPhone)).phoneLines).toBeUndefined();
    expect(sandbox.state.lines.get("804211004")).toMatchObject({ deviceId: spare, phoneNumberId: "1162821004" });
  });

  test.each([
    ["an extension that is not there", { extension: { id: "2719999004" } }, [400, "CMN-102", "extension.id"]],
    ["an unassigned extension", { extension: { id: "2719509004" } }, [400, "CMN-101", "extension.id"]],
    ["a line that is not there", { phoneLines: { phoneLines: [{ id: "1" }] } }, [400, "CMN-102", "phoneLines.phoneLines[0].id"]],
    ["a location that is not there", { emergency: { location: { id: "1" } } }, [400, "CMN-102", "emergency.location.id"]],
    [
      "an address without a street",
      { emergencyServiceAddress: { city: "Astoria", zip: "97103", country: "US", state: "OR" } },
      [400, "CMN-100", "emergencyServiceAddress.street"],
    ],
    [
      "an address in the US without a state",
      { emergency: { address: { street: "1 A St", city: "Astoria", zip: "97103", country: "US" } } },
      [400, "CMN-100", "emergency.address.state"],
    ],
    ["an address that fails validation", { emergency: { address: nowhere } }, [400, "EME-201", undefined]],
    ["one in the older form", { emergencyServiceAddress: nowhere }, [400, "EME-201", undefined]],
    ["a common phone of a user", { useAsCommonPhone: true }, [403, "CMN-112", undefined]],
  ])("refuses %s", async (_, body, expected) => {
    const before = await read(deskPhone);
    expect(verdict(await update(deskPhone, body))).toEqual(expected);
    expect(await read(deskPhone)).toEqual(before);
  });

  // O, the body of issue 14 of grokify/go-ringcentral-client.
  test("an address that fails validation is told in the service's own form", async () => {
    const { body } = await update(deskPhone, { emergency: { address: nowhere } });
    const { errorCode, message, description } = body as Record<string, unknown>;
    expect(errorCode).toBe("EME-201");
    expect(message).toMatch(/^Address validation failed: ./);
    expect(body).toEqual({ errorCode, message, description, errors: [{ errorCode, message, description }] });
    expect(String(message)).toContain(String(description));
  });

  // ISO 3166-2:US and USPS Publication 28; SPEC46 has American Samoa as the state 401 of the US.
  test.each([
    ["PR", "San Juan", "00901", "Puerto Rico"],
    ["GU", "Hagatna", "96910", "Guam"],
    ["VI", "Charlotte Amalie", "00802", "Virgin Islands"],
    ["AS", "Pago Pago", "96799", "American Samoa"],
    ["MP", "Saipan", "96950", "Northern Mariana Islands"],
  ])("takes an address in the territory %s", async (state, city, zip, stateName) => {
    const { body } = await update(softPhone, {
      emergency: { address: { street: "1 Main St", city, state, zip, country: "US" } },
    });
    expect(body.emergency).toMatchObject({ address: { state, stateName }, addressStatus: "Valid" });
    const byName = { street: "1 Main St", city, state: stateName, zip, country: "US" };
    expect((await update(softPhone, { emergency: { address: byName } })).body.emergency?.address).toMatchObject({ state });
  });

  test.each(["Québec", "quebec", "QUE\u0301BEC", "QC"])("takes a province written as %s", async (state) => {
    const address = { street: "1 Rue Saint-Paul", city: "Montréal", state, zip: "H2Y 1G5", country: "Canada" };
    const { body } = await update(softPhone, { emergency: { address } });
    expect(body.emergency).toMatchObject({ address: { state: "QC", city: "Montréal" }, addressStatus: "Valid" });
  });

  test("a common phone needs an extension of type Limited", async () => {
    sandbox.state.extensions.update("2719501004", { type: "Limited" });
    expect((await update(deskPhone, { useAsCommonPhone: true })).body.useAsCommonPhone).toBe(true);
  });

  test("a new location shows in both address members", async () => {
    const { body } = await update(deskPhone, { emergency: { location: { id: "340102004" } } });
    expect(body.emergency).toMatchObject({
      location: { id: "340102004", name: "Warrenton Yard" },
      address: { street: "60 SE Harbor Drive", stateName: "Oregon", customerName: "Ines Okafor" },
      visibility: "Public",
    });
    expect(body.emergencyServiceAddress).toMatchObject({
      street: "60 SE Harbor Drive",
      city: "Warrenton",
      syncStatus: "Verified",
    });
  });

  test("a new address shows in both members, spelt out; `emergency` goes before the older form", async () => {
    const address = {
      street: "1 Marine Drive",
      city: "Astoria",
      state: "oregon",
      zip: "97103",
      country: "US",
      customerName: "Ines",
    };
    const { body } = await update(softPhone, {
      emergency: { address },
      emergencyServiceAddress: { ...address, street: "2 Marine Drive" },
    });
    const complete = {
      ...address,
      state: "OR",
      stateId: "900033",
      stateName: "Oregon",
      countryId: "1",
      countryName: "United States",
    };
    expect(body.emergency?.address).toMatchObject(complete);
    expect(body.emergencyServiceAddress).toMatchObject(complete);
    expect(body.emergency).toMatchObject({ visibility: "Private" });
    expect(body.emergency).not.toHaveProperty("location");
    const moved = await update(softPhone, { emergencyServiceAddress: { street: "3 Marine Drive" } });
    expect(moved.body.emergencyServiceAddress).toMatchObject({ ...complete, street: "3 Marine Drive" });
  });

  test("an account with the newer emergency calling takes locations alone", async () => {
    sandbox.state.accounts.update("2719404004", { acceptsDeviceAddresses: false });
    const address = { street: "1 A St", city: "Astoria", zip: "97103", country: "US", state: "OR" };
    expect(verdict(await update(deskPhone, { emergencyServiceAddress: address }))).toEqual([
      400,
      "EME-384",
      "emergencyServiceAddress",
    ]);
    expect((await update(deskPhone, { emergency: { location: { id: "340102004" } } })).status).toBe(200);
  });

  test("a phone without a line has no place for emergency calls", async () => {
    expect(verdict(await update(web, { emergency: { location: { id: "340101004" } } }))).toEqual([400, "CMN-101", "emergency"]);
  });

  test("says what it costs when asked", async () => {
    expect((await update(deskPhone, {}, "?prestatement=true")).body.billingStatement).toMatchObject({
      currency: "USD",
      totalCharged: 15.99,
    });
    expect((await update(deskPhone, {})).body).not.toHaveProperty("billingStatement");
  });
});
