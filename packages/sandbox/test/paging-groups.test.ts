import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type UserList = components["schemas"]["PagingGroupUserList"];
type DeviceList = components["schemas"]["PagingGroupDeviceList"];
type ParkUserList = components["schemas"]["ParkLocationUserList"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const [nora, ines, tomas, priya, unassigned] = ["2719404004", "2719501004", "2719502004", "2719503004", "2719509004"] as const;
const [frontDesk, yard, park] = ["2719601004", "2719602004", "2719603004"] as const;
const [deskPhone, softPhone, spare] = ["804111004", "804112004", "804113004"] as const;

describe("paging groups", () => {
  const group = `/v1.0/account/~/paging-only-groups/${yard}`;
  const users = async () => (await admin.call<UserList>("GET", `${group}/users`)).body.records;
  const devices = async () => (await admin.call<DeviceList>("GET", `${group}/devices`)).body.records;
  const members = async () => [(await users()).map(({ id }) => id), (await devices()).map(({ id }) => id)];
  const assign = (body: unknown) => admin.call("POST", `${group}/bulk-assign`, { body });

  test("lists who may page and what is heard", async () => {
    expect((await users())[1]).toEqual({
      id: ines,
      uri: `${sandbox.url}/restapi/v1.0/account/2719404004/extension/${ines}`,
      extensionNumber: "102",
      name: "Ines Okafor",
    });
    expect((await devices())[0]).toEqual({
      id: deskPhone,
      uri: `${sandbox.url}/restapi/v1.0/account/2719404004/device/${deskPhone}`,
      name: "Ines at the window",
    });
    const { body } = await admin.call<UserList>("GET", `${group}/users?perPage=1&page=2`);
    expect([body.records.map(({ id }) => id), body.paging.totalElements]).toEqual([[ines], 2]);
  });

  test("users and devices join and leave in one call", async () => {
    const body = { addedUserIds: [tomas], removedUserIds: [nora], addedDeviceIds: [spare], removedDeviceIds: [deskPhone] };
    const answer = await assign(body);
    expect([answer.status, answer.body]).toEqual([200, ""]);
    const after = [[ines, tomas], [spare]];
    expect(await members()).toEqual(after);
    expect((await assign(body)).status).toBe(200);
    expect((await assign(undefined)).status).toBe(200);
    expect(await members()).toEqual(after);
  });

  test.each([
    [{ addedDeviceIds: [softPhone] }, [400, "CMN-101", "addedDeviceIds"]],
    [{ addedDeviceIds: ["804999004"] }, [400, "CMN-102", "addedDeviceIds"]],
    [{ addedDeviceIds: [spare], removedDeviceIds: [spare] }, [400, "EXT-401", "removedDeviceIds"]],
    [{ addedUserIds: [frontDesk] }, [400, "CMN-101", "addedUserIds"]],
    [{ addedUserIds: [unassigned] }, [400, "CMN-101", "addedUserIds"]],
    [{ removedUserIds: [deskPhone] }, [400, "CMN-102", "removedUserIds"]],
    [{ addedUserIds: [ines], removedUserIds: [ines] }, [400, "EXT-401", "removedUserIds"]],
  ])("refuses %o, and changes nothing", async (body, expected) => {
    const before = await members();
    expect(verdict(await assign({ removedDeviceIds: [deskPhone], ...body }))).toEqual(expected);
    expect(await members()).toEqual(before);
  });

  test("only a paging group is one", async () => {
    const path = `/v1.0/account/~/paging-only-groups/${frontDesk}`;
    const expected = [404, "CMN-102", "pagingOnlyGroupId"];
    expect(verdict(await admin.call("GET", `${path}/users`))).toEqual(expected);
    expect(verdict(await admin.call("GET", `${path}/devices`))).toEqual(expected);
    expect(verdict(await admin.call("POST", `${path}/bulk-assign`, { body: {} }))).toEqual(expected);
  });

  test("the list of devices is not for everybody", async () => {
    const user = serviceOf(sandbox, "user");
    expect((await user.call("GET", `${group}/users`)).status).toBe(200);
    expect(verdict(await user.call("GET", `${group}/devices`))).toEqual([403, "CMN-408", "ReadCompanyDevices"]);
    expect(verdict(await user.call("POST", `${group}/bulk-assign`, { body: {} }))).toEqual([403, "CMN-408", "Groups"]);
  });
});

describe("park locations", () => {
  const location = `/v1.0/account/~/park-locations/${park}`;
  const list = async () => (await admin.call<ParkUserList>("GET", `${location}/users`)).body;
  const users = async () => (await list()).records.map(({ id }) => String(id));
  const assign = (body: unknown) => admin.call("POST", `${location}/bulk-assign`, { body });

  test("lists users without their names, and not its own address", async () => {
    const { records, ...rest } = await list();
    expect(records[0]).toEqual({
      id: Number(ines),
      uri: `${sandbox.url}/restapi/v1.0/account/2719404004/extension/${ines}`,
      extensionNumber: "102",
    });
    expect(Object.keys(rest).sort()).toEqual(["navigation", "paging"]);
  });

  test("one for another, and again", async () => {
    for (const _ of [1, 2]) {
      expect((await assign({ addedUserIds: [priya], removedUserIds: [tomas] })).status).toBe(204);
      expect(await users()).toEqual([ines, priya]);
    }
    expect((await assign(undefined)).status).toBe(204);
  });

  test.each([
    [{ addedUserIds: [frontDesk] }, [400, "CMN-101", "addedUserIds"]],
    [{ addedUserIds: ["2719999004"] }, [400, "CMN-102", "addedUserIds"]],
    [{ addedUserIds: [ines], removedUserIds: [ines] }, [400, "EXT-401", "removedUserIds"]],
  ])("refuses %o", async (body, expected) => {
    expect(verdict(await assign({ removedUserIds: [tomas], ...body }))).toEqual(expected);
    expect(await users()).toEqual([ines, tomas]);
  });

  test("only a park location is one, and changing it needs a permission", async () => {
    const path = `/v1.0/account/~/park-locations/${yard}`;
    expect(verdict(await admin.call("GET", `${path}/users`))).toEqual([404, "CMN-102", "parkLocationId"]);
    expect(verdict(await admin.call("POST", `${path}/bulk-assign`, { body: {} }))).toEqual([404, "CMN-102", "parkLocationId"]);
    const refused = await serviceOf(sandbox, "user", internalApp).call("POST", `${location}/bulk-assign`, { body: {} });
    expect(verdict(refused)).toEqual([403, "CMN-408", "EditExtensions"]);
  });
});
