import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type Location = Schemas["EmergencyLocation"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const [nora, ines, tomas, frontDesk] = ["2719404004", "2719501004", "2719502004", "2719601004"] as const;
const [office, yard, home, next] = ["340101004", "340102004", "340111004", "340103004"] as const;
const [deskPhone, tomasPhone, spare] = ["804111004", "804112004", "804113004"] as const;
const template = "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations";
const of = (id: string) => `/v1.0/account/~/extension/${id}/emergency-locations`;
const account = "/v1.0/account/~/emergency-locations";
const irving = { street: "27 Irving Avenue", city: "Astoria", state: "OR", zip: "97103", country: "US" };

const list = async (id: string, query = "", who = admin) =>
  (await who.call<Schemas["EmergencyLocationList"]>("GET", `${of(id)}${query}`)).body.records.map((location) => location.id);
const create = (id: string, body: object, who = admin) => who.call<Location>("POST", of(id), { body });
const update = (id: string, location: string, body: object, who = admin) =>
  who.call<Location>("PUT", `${of(id)}/${location}`, { body });
const remove = (id: string, locations: string, query = "", who = admin) =>
  who.call<Schemas["EmergencyLocationDeletion"]>("DELETE", `${of(id)}/${locations}${query}`);
const device = async (id: string) => (await admin.call<Schemas["Device"]>("GET", `/v1.0/account/~/device/${id}`)).body;
const callFrom = (id: string, location: string) =>
  admin.call("PUT", `/v1.0/account/~/device/${id}`, { body: { emergency: { location: { id: location } } } });

describe("the list", () => {
  test("is as in the contract's example, and others have the account's alone", async () => {
    const { body } = await admin.call("GET", of(ines));
    expect(body).toEqual(exampleOf(sandbox, template, "get", "ines"));
    expect(await list(tomas)).toEqual([office, yard]);
  });

  test.each([
    ["", [next, home, office, yard]],
    ["?visibility=Public", [office, yard]],
    ["?orderBy=-visibility", [office, yard, next, home]],
    ["?orderBy=%2Bname", [office, next, home, yard]],
    ["?siteId=2719701004", [next, yard]],
    ["?siteId=main-site&siteId=2719701004", [next, home, office, yard]],
    ["?searchString=irving", [next, home]],
    ["?domesticCountryId=39", []],
    ["?perPage=1&page=2", [home]],
  ])("%s gives %s", async (query, expected) => {
    await create(ines, { name: "Boat", address: irving, site: { id: "2719701004" } });
    expect(await list(ines, query)).toEqual(expected);
  });

  test("tells where somebody lives to themselves and to administrators", async () => {
    const [user, colleague] = [serviceOf(sandbox, ines), serviceOf(sandbox, tomas)];
    expect(await list(ines, "", user)).toEqual([home, office, yard]);
    expect(await list(ines, "", colleague)).toEqual([office, yard]);
    expect((await user.call("GET", `${of(ines)}/${home}`)).status).toBe(200);
    expect(verdict(await colleague.call("GET", `${of(ines)}/${home}`))).toEqual([404, "CMN-102", "locationId"]);
  });
});

describe("a personal location", () => {
  test("is made, read and changed as in the contract's examples", async () => {
    const example = exampleOf(sandbox, template, "post", "home") as Location;
    sandbox.state.emergencyLocations.delete(home);
    const body = { name: "Ines at home", address: { ...irving, customerName: "Ines Okafor" } };
    const made = (await create(ines, body)).body;
    const known = (location: object) => JSON.parse(JSON.stringify(location).replaceAll(next, home));
    expect(known(made)).toEqual(example);
    expect((await admin.call("GET", `${of(ines)}/${next}`)).body).toEqual(made);
    const moved = { ...body, address: { ...body.address, street: "5 Niagara Avenue" } };
    const example2 = exampleOf(sandbox, `${template}/{locationId}`, "put", "moved");
    expect(known((await update(ines, next, moved)).body)).toEqual(example2);
  });

  test("is its user's, whoever makes it, and at their site unless it names another one", async () => {
    await admin.call("PUT", `/v1.0/account/~/extension/${tomas}`, { body: { site: { id: "2719701004" } } });
    const { body } = await create(tomas, { address: irving }, serviceOf(sandbox, tomas));
    expect(body).toMatchObject({
      name: "27 Irving Avenue",
      visibility: "Private",
      owners: [{ id: tomas }],
      site: { id: "2719701004" },
    });
    expect(verdict(await create(ines, { address: irving }, serviceOf(sandbox, tomas)))).toEqual([
      403,
      "CMN-419",
      "EmergencyFramework",
    ]);
    expect(verdict(await create(frontDesk, { address: irving }))).toEqual([403, "CMN-403", undefined]);
    expect(verdict(await create(nora, {}))).toEqual([400, "CMN-100", "address"]);
    expect(verdict(await create(nora, { address: { ...irving, zip: "OR" } }))).toEqual([400, "EME-201", undefined]);
    expect(verdict(await create(nora, { address: irving, site: { id: "77" } }))).toEqual([400, "CMN-102", "site.id"]);
  });

  test("is one of twenty at most, of each user", async () => {
    for (let count = 1; count < 20; count += 1) expect((await create(ines, { address: irving })).status).toBe(200);
    expect(verdict(await create(ines, { address: irving }))).toEqual([400, "CMN-111", undefined]);
    expect((await create(tomas, { address: irving })).status).toBe(200);
    await remove(ines, home);
    expect((await create(ines, { address: irving })).status).toBe(200);
  });

  test("stays personal whatever an update says, and is not found below others", async () => {
    expect((await update(ines, home, { name: "Home", visibility: "Public" })).body).toMatchObject({
      name: "Home",
      visibility: "Private",
    });
    for (const [id, location] of [
      [tomas, home],
      [ines, office],
    ] as const) {
      expect(verdict(await update(id, location, { name: "X" }))).toEqual([404, "CMN-102", "locationId"]);
      expect(verdict(await remove(id, location))).toEqual([404, "CMN-102", "locationId"]);
    }
  });

  test("is neither changed nor deleted among the account's, nor can phones of the account move there", async () => {
    const change = await admin.call("PUT", `${account}/${home}`, { body: { name: "X" } });
    expect(verdict(change)).toEqual([404, "CMN-102", "locationId"]);
    expect(verdict(await admin.call("DELETE", `${account}/${home}`))).toEqual([404, "CMN-102", "locationId"]);
    const move = await admin.call("DELETE", `${account}/${office}?newLocationId=${home}`);
    expect(verdict(move)).toEqual([400, "CMN-102", "newLocationId"]);
  });
});

describe("phones", () => {
  test("of the user call from it, and tell its new address", async () => {
    expect((await callFrom(deskPhone, home)).status).toBe(200);
    expect((await device(deskPhone)).emergency).toMatchObject({ location: { id: home }, visibility: "Private" });
    await update(ines, home, { address: { ...irving, street: "5 Niagara Avenue" } });
    expect((await device(deskPhone)).emergency?.address?.street).toBe("5 Niagara Avenue");
  });

  test("of others do not", async () => {
    expect(verdict(await callFrom(tomasPhone, home))).toEqual([400, "CMN-102", "emergency.location.id"]);
    const record = { type: "OtherPhone", emergency: { location: { id: home } }, phoneInfo: { tollType: "Toll" } };
    const added = await admin.call("POST", "/v2/accounts/~/devices/bulk-add", {
      body: {
        records: [
          { extension: { id: tomas }, ...record },
          { extension: { id: ines }, ...record },
        ],
      },
    });
    expect(added.body).toMatchObject({ results: [{ successful: false }, { successful: true }] });
  });

  test("that go to somebody else leave it behind", async () => {
    await callFrom(deskPhone, home);
    await admin.call("PUT", `/v1.0/account/~/device/${deskPhone}`, { body: { extension: { id: tomas } } });
    expect(await device(deskPhone)).not.toHaveProperty("emergency");
    expect((await remove(ines, home)).status).toBe(204);
  });

  test("that change places leave it with the place", async () => {
    await callFrom(deskPhone, home);
    const path = `/v2/accounts/~/extensions/${ines}/devices/${deskPhone}/replace`;
    expect((await admin.call("POST", path, { body: { targetDeviceId: spare } })).status).toBe(204);
    expect((await device(spare)).emergency?.location?.id).toBe(home);
  });
});

describe("deleting", () => {
  test("takes it away, or says whether that could be", async () => {
    expect((await remove(ines, home, "?validateOnly=true")).status).toBe(200);
    expect(await list(ines)).toEqual([home, office, yard]);
    expect((await remove(ines, home, "", serviceOf(sandbox, ines))).status).toBe(204);
    expect(await list(ines)).toEqual([office, yard]);
  });

  test("leaves one that a phone uses, with the answer of the contract's example", async () => {
    await callFrom(deskPhone, home);
    const asked = await remove(ines, home, "?validateOnly=true");
    expect(asked.status).toBe(207);
    expect(asked.body).toEqual(exampleOf(sandbox, `${template}/{locationId}`, "delete", "inUse", "207"));
    expect((await remove(ines, home)).body.emergencyLocations).toMatchObject([
      { deletion: "Failed", errors: [{ errorCode: "CMN-111" }] },
    ]);
    expect((await device(deskPhone)).emergency?.location?.id).toBe(home);
  });

  test("takes several at once, each with a fate of its own", async () => {
    for (const name of ["Boat", "Cabin"]) await create(ines, { name, address: irving });
    await callFrom(deskPhone, home);
    const { status, body } = await remove(ines, `${home},${next},${office}`);
    expect(status).toBe(207);
    expect(body.emergencyLocations?.map(({ id, deletion }) => [id, deletion])).toEqual([
      [home, "Failed"],
      [next, "Completed"],
      [office, "Failed"],
    ]);
    expect((await remove(ines, "340104004,340104004")).status).toBe(207);
    expect(await list(ines)).toEqual([home, office, yard]);
  });
});
