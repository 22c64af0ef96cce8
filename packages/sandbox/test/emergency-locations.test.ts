import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type Location = Schemas["EmergencyLocation"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const locations = "/v1.0/account/~/emergency-locations";
const [office, yard, home, unknown] = ["340101004", "340102004", "340111004", "340199004"] as const;
// The ids that the next two get.
const [bay, basin] = ["340103004", "340104004"] as const;
const deskPhone = "804111004";

const list = async (query = "") => (await admin.call<Schemas["EmergencyLocationList"]>("GET", `${locations}${query}`)).body;
const create = (body: unknown) => admin.call<Location>("POST", locations, { body });
const read = (id: string) => admin.call<Location>("GET", `${locations}/${id}`);
const update = (id: string, body: unknown) => admin.call<Location>("PUT", `${locations}/${id}`, { body });
const device = async () => (await admin.call<Schemas["Device"]>("GET", `/v1.0/account/~/device/${deskPhone}`)).body;

const pier = { street: "20 Basin Street", city: "Astoria", state: "OR", zip: "97103", country: "US", customerName: "Tidewater" };
const tangier = { street: "Kasbah 1", city: "Tangier", zip: "90030", country: "MA" };
const toronto = { street: "1 Bay Street", city: "Toronto", state: "ON", zip: "M5J 2N8", country: "Canada" };

describe("listEmergencyLocations", () => {
  test("shows the locations as the contract does, by their addresses", async () => {
    const { document } = sandbox;
    const { records, uri, paging } = await list();
    const answer = document.paths["/restapi/v1.0/account/{accountId}/emergency-locations"]?.["get"]?.responses["200"];
    const { content } = answer as {
      content: Record<string, { examples: Record<string, { value: Schemas["EmergencyLocationList"] }> }>;
    };
    const example = JSON.stringify(content["application/json"]?.examples["locations"]?.value);
    expect({ records, paging }).toMatchObject({
      records: JSON.parse(example.replaceAll("https://platform.ringcentral.com", sandbox.url)).records,
      paging: { totalElements: 2 },
    });
    expect(uri).toBe(`${sandbox.url}/restapi/v1.0/account/2719404004/emergency-locations?page=1&perPage=100`);
  });

  test.each([
    ["", [bay, basin, office, yard]],
    ["?siteId=2719701004", [yard]],
    ["?siteId=main-site&siteId=2719701004", [bay, basin, office, yard]],
    ["?siteId=2719799004", []],
    ["?searchString=harbor", [yard]],
    ["?searchString=ASTORIA", [basin, office]],
    ["?searchString=nowhere", []],
    ["?addressStatus=Invalid", [basin]],
    ["?usageStatus=Active", [office]],
    ["?usageStatus=Inactive&siteId=main-site", [bay, basin]],
    ["?domesticCountryId=39", [bay]],
    ["?visibility=Public&perPage=1&page=2", [basin]],
    ["?orderBy=-address", [yard, office, basin, bay]],
    ["?orderBy=%2Bname", [office, basin, bay, yard]],
    ["?orderBy=-name", [yard, bay, basin, office]],
    ["?orderBy=%2BsiteName", [office, bay, basin, yard]],
    ["?orderBy=-usageStatus", [yard, bay, basin, office]],
    ["?orderBy=%2BaddressStatus", [basin, office, yard, bay]],
  ])("%s", async (query, expected) => {
    await create({ name: "Bay Street", address: toronto });
    await create({ name: "Basin", address: { ...tangier, street: "20 Basin Street", city: "Astoria" } });
    const { records } = await list(query);
    expect(records.map(({ id }) => id)).toEqual(expected);
  });

  test("personal ones are not listed, but can be read", async () => {
    expect((await list()).records.map(({ id }) => id)).toEqual([office, yard]);
    expect((await read(home)).body.owners).toEqual([{ id: "2719501004", extensionNumber: "102", name: "Ines Okafor" }]);
  });

  test.each([
    ["?orderBy=name", [400, "CMN-101", "orderBy"]],
    ["?visibility=Private", [400, "CMN-101", "visibility"]],
    [`?searchString=${"x".repeat(65)}`, [400, "CMN-101", "searchString"]],
  ])("refuses %s", async (query, expected) => {
    expect(verdict(await admin.call("GET", `${locations}${query}`))).toEqual(expected);
  });

  test("is not for everybody", async () => {
    const answer = await serviceOf(sandbox, "manager").call("GET", locations);
    expect(verdict(answer)).toEqual([403, "CMN-408", "ConfigureEmergencyMaps"]);
  });
});

describe("createEmergencyLocation", () => {
  test("takes a site by its id alone", async () => {
    const { status, body } = await create({ name: "Pier", address: pier, site: { id: "2719701004" } });
    expect([status, body.site]).toEqual([200, { id: "2719701004", name: "Warrenton Yard" }]);
  });

  test("adds a place that phones can use", async () => {
    const { status, body } = await create({ name: "Pier", address: pier, site: { id: "2719701004", name: "anything" } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: "Pier",
      address: { ...pier, stateName: "Oregon", countryName: "United States" },
      site: { id: "2719701004", name: "Warrenton Yard" },
      addressStatus: "Valid",
      syncStatus: "Verified",
      usageStatus: "Inactive",
      addressType: "LocationWithEndpoint",
      visibility: "Public",
      owners: [],
      trusted: false,
    });
    expect((await read(body.id)).body).toEqual(body);
    await admin.call("PUT", `/v1.0/account/~/device/${deskPhone}`, { body: { emergency: { location: { id: body.id } } } });
    expect((await read(body.id)).body.usageStatus).toBe("Active");
    expect((await read(office)).body.usageStatus).toBe("Inactive");
  });

  test("is called by its street where it has no name; fields of a country's own are kept", async () => {
    const { body } = await create({ address: { ...toronto, apartment: "4B" }, addressFormatId: "12" });
    expect(body).toMatchObject({
      name: "1 Bay Street",
      address: { apartment: "4B", stateName: "Ontario" },
      addressFormatId: "12",
    });
    expect(body.site?.id).toBe("main-site");
  });

  test.each([
    ["a postal code that can be one", pier, false, ["Valid", "Verified"]],
    ["one that none can be, trusted", { ...pier, zip: "OR" }, true, ["Valid", "NotRequired"]],
    [
      "Australia",
      { street: "1 Pitt Street", city: "Sydney", state: "NSW", zip: "2000", country: "AU" },
      false,
      ["Valid", "Verified"],
    ],
    [
      "New Zealand",
      { street: "1 Quay Street", city: "Auckland", zip: "1010", country: "New Zealand" },
      false,
      ["Valid", "Verified"],
    ],
    [
      "Puerto Rico as a country",
      { street: "1 Calle Fortaleza", city: "San Juan", zip: "00901", country: "PR" },
      false,
      ["Valid", "Verified"],
    ],
    ["a country without emergency calls", tangier, false, ["Invalid", "Unsupported"]],
  ])("the provider looks at it: %s", async (_, address, trusted, expected) => {
    const { body } = await create({ address, trusted });
    expect([body.addressStatus, body.syncStatus]).toEqual(expected);
    expect(body.trusted).toBe(trusted);
  });

  test.each([
    ["no address", {}, [400, "CMN-100", "address"]],
    ["an address without a street", { address: { ...pier, street: undefined } }, [400, "CMN-100", "address.street"]],
    ["an address without a country", { address: { ...pier, country: undefined } }, [400, "CMN-100", "address.country"]],
    ["an address in Canada without a state", { address: { ...toronto, state: undefined } }, [400, "CMN-100", "address.state"]],
    // A choice; EME-201 is known from updateDevice.
    ["an address that fails validation", { address: { ...pier, zip: "OR" } }, [400, "EME-201", undefined]],
    ["a field that is no text", { address: { ...pier, floor: 3 } }, [400, "CMN-101", "address.floor"]],
    ["a site that is not there", { address: pier, site: { id: "2719799004", name: "" } }, [400, "CMN-102", "site.id"]],
    ["a private one", { address: pier, visibility: "Private" }, [400, "CMN-101", "visibility"]],
  ])("refuses %s", async (_, body, expected) => {
    expect(verdict(await create(body))).toEqual(expected);
    expect((await list()).records).toHaveLength(2);
  });
});

describe("readEmergencyLocation", () => {
  test("shows the office", async () => {
    expect((await read(office)).body).toMatchObject({ id: office, name: "Astoria Office", usageStatus: "Active" });
    expect((await admin.call("GET", `${locations}/${office}?syncEmergencyAddress=true`)).status).toBe(200);
  });

  test("one that is not there, or another account's, is not found", async () => {
    expect(verdict(await read(unknown))).toEqual([404, "CMN-102", "locationId"]);
    sandbox.state.emergencyLocations.update(yard, { accountId: "1" });
    expect(verdict(await read(yard))).toEqual([404, "CMN-102", "locationId"]);
  });

  test("needs an app that may change the account", async () => {
    const answer = await serviceOf(sandbox, "admin", "tidewater-directory").call("GET", `${locations}/${office}`);
    expect(verdict(answer)).toEqual([403, "CMN-401", "EditAccounts"]);
  });
});

describe("updateEmergencyLocation", () => {
  test("phones that use it call from the new address", async () => {
    const { body } = await update(office, { name: "Basin", address: pier });
    expect(body).toMatchObject({ name: "Basin", address: { street: "20 Basin Street" }, site: { id: "main-site" } });
    expect((await read(office)).body).toEqual(body);
    const { emergency, emergencyServiceAddress } = await device();
    expect(emergency).toMatchObject({
      location: { name: "Basin" },
      address: { street: "20 Basin Street" },
      syncStatus: "Verified",
    });
    expect(emergencyServiceAddress).toMatchObject({ street: "20 Basin Street", lineProvisioningStatus: "Valid" });
  });

  test("what is left out stays; an address is written as a whole", async () => {
    const before = (await read(office)).body;
    expect((await update(office, { name: "Office" })).body).toEqual({ ...before, name: "Office" });
    expect(verdict(await update(office, { address: { zip: "97146" } }))).toEqual([400, "CMN-100", "address.street"]);
    const { body } = await update(office, {
      address: { ...pier, customerName: undefined },
      site: { id: "2719701004", name: "" },
    });
    expect(body.address).not.toHaveProperty("customerName");
    expect(body.site?.name).toBe("Warrenton Yard");
  });

  test("the provider looks at it again, and phones tell", async () => {
    await update(office, { address: tangier });
    expect((await device()).emergency).toMatchObject({ addressStatus: "Invalid", syncStatus: "Unsupported" });
    const { body } = await update(office, { trusted: true });
    expect(body).toMatchObject({ addressStatus: "Valid", syncStatus: "NotRequired", trusted: true });
    expect((await device()).emergency).toMatchObject({ addressStatus: "Valid", syncStatus: "NotRequired" });
  });

  test("an address that fails validation is refused, unless it is trusted; its trust cannot be taken back", async () => {
    const before = (await read(office)).body;
    const address = { ...pier, zip: "1" };
    expect(verdict(await update(office, { address }))).toEqual([400, "EME-201", undefined]);
    expect((await read(office)).body).toEqual(before);
    expect((await update(office, { address, trusted: true })).body.addressStatus).toBe("Valid");
    expect(verdict(await update(office, { trusted: false }))).toEqual([400, "EME-201", undefined]);
    expect((await update(office, { name: "Office" })).body).toMatchObject({ name: "Office", addressStatus: "Valid" });
  });

  test("refuses what is not there", async () => {
    expect(verdict(await update(unknown, { name: "X" }))).toEqual([404, "CMN-102", "locationId"]);
    expect(verdict(await update(office, { site: { id: "1", name: "" } }))).toEqual([400, "CMN-102", "site.id"]);
  });
});

describe("deleteEmergencyLocation", () => {
  const remove = (id: string, query = "") =>
    admin.call<Schemas["EmergencyLocationDeletion"]>("DELETE", `${locations}/${id}${query}`);

  test("deletes one that nobody uses", async () => {
    expect((await remove(yard)).status).toBe(204);
    expect(verdict(await read(yard))).toEqual([404, "CMN-102", "locationId"]);
  });

  test("one in use stays, and the answer says so", async () => {
    const { status, body } = await remove(office);
    expect(status).toBe(207);
    expect(body).toMatchObject({
      deletion: "Restricted",
      reassignment: "Allowed",
      emergencyLocations: [{ id: office, name: "Astoria Office", deletion: "Failed", errors: [{ errorCode: "CMN-111" }] }],
    });
    expect((await device()).emergency?.location?.id).toBe(office);
  });

  test("its phones move to another first", async () => {
    expect((await remove(office, `?newLocationId=${yard}`)).status).toBe(204);
    expect((await device()).emergency).toMatchObject({ location: { id: yard }, address: { city: "Warrenton" } });
    expect((await list()).records).toMatchObject([{ id: yard, usageStatus: "Active" }]);
  });

  test("only asks, and changes nothing", async () => {
    const inUse = await remove(office, "?validateOnly=true");
    expect(inUse.status).toBe(207);
    expect(inUse.body).toEqual({
      deletion: "Restricted",
      reassignment: "Allowed",
      emergencyLocations: [{ id: office, name: "Astoria Office", deletion: "Restricted" }],
    });
    for (const [id, query] of [
      [yard, ""],
      [office, `&newLocationId=${yard}`],
    ] as const) {
      const { status, body } = await remove(id, `?validateOnly=true${query}`);
      expect([status, body]).toEqual([200, ""]);
    }
    expect((await list()).records).toHaveLength(2);
    expect((await device()).emergency?.location?.id).toBe(office);
  });

  test("several at once have a fate each, in the operation's own form", async () => {
    const answer = await remove(`${office},${yard},${unknown}`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([207, "application/json;charset=utf-8"]);
    expect(answer.body).toMatchObject({
      deletion: "Restricted",
      reassignment: "Allowed",
      emergencyLocations: [
        { id: office, name: "Astoria Office", deletion: "Failed", errors: [{ errorCode: "CMN-111" }] },
        { id: yard, deletion: "Completed" },
        { id: unknown, deletion: "Failed", errors: [{ errorCode: "CMN-102" }] },
      ],
    });
    expect((await list()).records).toMatchObject([{ id: office }]);
  });

  test("several are deleted with 204, and only asked for with 200", async () => {
    const { id = "" } = (await create({ name: "Basin", address: pier })).body;
    const both = `${id},${yard}`;
    expect((await remove(both, "?validateOnly=true")).status).toBe(200);
    expect((await remove(`${both},${office}`, "?validateOnly=true")).body).toMatchObject({
      emergencyLocations: [{ deletion: "Allowed" }, { deletion: "Allowed" }, { id: office, deletion: "Restricted" }],
    });
    expect((await list()).records).toHaveLength(3);
    expect((await remove(both)).status).toBe(204);
    expect((await list()).records).toHaveLength(1);
    expect(verdict(await remove(Array.from({ length: 31 }, (_, index) => 850_032 + index).join(",")))).toEqual([
      400,
      "CMN-106",
      "locationId",
    ]);
  });

  test("the last one has no other to move phones to", async () => {
    await remove(yard);
    expect((await remove(office)).body).toMatchObject({ reassignment: "Forbidden" });
  });

  test.each([
    ["one that is not there", unknown, "", [404, "CMN-102", "locationId"]],
    ["a successor that is not there", office, `?newLocationId=${unknown}`, [400, "CMN-102", "newLocationId"]],
    ["itself as successor", office, `?newLocationId=${office}`, [400, "CMN-101", "newLocationId"]],
  ])("refuses %s", async (_, id, query, expected) => {
    expect(verdict(await remove(id, query))).toEqual(expected);
    expect((await list()).records).toHaveLength(2);
  });
});
