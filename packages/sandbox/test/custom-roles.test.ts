import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const account = "/v1.0/account/~";
const [ines, tomas, frontDesk] = ["2719501004", "2719502004", "2719601004"] as const;
const [standard, crewLead] = ["900103", "61204004"] as const;
const path = "/restapi/v1.0/account/{accountId}/user-role";
const dispatcher = {
  displayName: "Dispatcher",
  description: "Moves phones between people",
  scope: "AllExtensions",
  permissions: [{ id: "ReadUserDevices" }, { id: "EditUserDevices" }],
};
const create = (body: object, who = admin) => who.call<Schemas["UserRole"]>("POST", `${account}/user-role`, { body });
const update = (id: string, body: object, who = admin) =>
  who.call<Schemas["UserRole"]>("PUT", `${account}/user-role/${id}`, { body });
const remove = (id: string, query = "") => admin.call("DELETE", `${account}/user-role/${id}${query}`);
const give = (id: string, roleId: string) =>
  admin.call("PUT", `${account}/extension/${id}/assigned-role`, { body: { records: [{ id: roleId }] } });
const namesOf = (role: Schemas["UserRole"]) => role.permissions?.map(({ id }) => id);

describe("a role of the account's own", () => {
  test("is made and changed as in the contract's examples", async () => {
    const { status, body } = await create(dispatcher);
    expect([status, body]).toEqual([201, exampleOf(sandbox, path, "post", "dispatcher", "201")]);
    const changed = await update(crewLead, {
      displayName: "Crew lead",
      permissions: [{ id: "ReadExtensions" }, { id: "EditUserInfo" }, { id: "ReadUserDevices" }],
    });
    expect(changed.body).toEqual(exampleOf(sandbox, `${path}/{roleId}`, "put", "permissions"));
  });

  test("allows what it is made of, to whom it is given", async () => {
    const { id } = (await create(dispatcher)).body;
    const user = serviceOf(sandbox, "102");
    const devicesOfTomas = () => user.call("GET", `${account}/extension/${tomas}/device`);
    expect(verdict(await devicesOfTomas())).toEqual([403, "CMN-419", "ReadUserDevices"]);
    await give(ines, id);
    expect((await devicesOfTomas()).status).toBe(200);
    // For oneself alone.
    await update(id, { scope: "Self" });
    expect(verdict(await devicesOfTomas())).toEqual([403, "CMN-419", "ReadUserDevices"]);
    expect((await user.call("GET", `${account}/extension/~/device`)).status).toBe(200);
  });

  test("keeps what an update does not name, and leaves out what is switched off", async () => {
    const { body } = await update(crewLead, { hidden: true });
    expect(body).toMatchObject({ displayName: "Crew lead", scope: "AllExtensions", siteCompatible: true, hidden: true });
    expect(namesOf(body)).toEqual(["ReadExtensions", "EditUserInfo"]);
    // What a seed's role allows for oneself alone stays so.
    sandbox.state.roles.update(crewLead, { own: ["EditUserDevices"] });
    await update(crewLead, { description: "Of a crew" });
    expect(sandbox.state.roles.get(crewLead)).toMatchObject({
      permissions: ["ReadExtensions", "EditUserInfo"],
      own: ["EditUserDevices"],
    });
    const { body: less } = await update(crewLead, {
      permissions: [
        { id: "ReadExtensions", permissionsCapabilities: { enabled: true } },
        { id: "EditUserInfo", permissionsCapabilities: { enabled: false } },
        { id: "ReadExtensions" },
      ],
    });
    expect(namesOf(less)).toEqual(["ReadExtensions"]);
  });

  test.each([
    ["no name", {}, [400, "CMN-100", "displayName"]],
    ["an empty name", { displayName: " " }, [400, "CMN-101", "displayName"]],
    ["the name of another", { displayName: "Standard" }, [400, "CMN-406", "displayName"]],
    [
      "a permission that is not there",
      { displayName: "Diver", permissions: [{ id: "Dive" }] },
      [400, "CMN-102", "permissions[0].id"],
    ],
    ["a name with a slash", { displayName: "Diver/Pilot" }, [400, "CMN-101", "displayName"]],
  ])("with %s is refused", async (_, body, expected) => {
    expect(verdict(await create(body))).toEqual(expected);
  });

  test("one of the service's stays as it is", async () => {
    expect(verdict(await update(standard, { displayName: "Ordinary" }))).toEqual([400, "CMN-111", "roleId"]);
    expect(verdict(await remove(standard))).toEqual([400, "CMN-111", "roleId"]);
    expect(verdict(await update(crewLead, { displayName: "Standard" }))).toEqual([400, "CMN-406", "displayName"]);
  });

  test("nobody makes one that allows more than they may", async () => {
    const lead = { displayName: "Lead", permissions: [{ id: "EditUserRoles" }, { id: "ReadUserRoles" }] };
    const { id } = (await create(lead)).body;
    await give(ines, id);
    const user = serviceOf(sandbox, "102");
    expect(verdict(await create(dispatcher, user))).toEqual([403, "CMN-402", undefined]);
    expect(verdict(await update(crewLead, { hidden: true }, user))).toEqual([403, "CMN-402", undefined]);
    expect((await create({ displayName: "Reader", permissions: [{ id: "ReadUserRoles" }] }, user)).status).toBe(201);
  });

  test("is deleted while nobody has it and it is not the default one", async () => {
    expect((await remove(crewLead, "?validateOnly=true")).status).toBe(204);
    expect((await admin.call("GET", `${account}/user-role/${crewLead}`)).status).toBe(200);
    await give(ines, crewLead);
    expect(verdict(await remove(crewLead, "?validateOnly=true"))).toEqual([400, "CMN-111", "roleId"]);
    expect(verdict(await remove(crewLead))).toEqual([400, "CMN-111", "roleId"]);
    await give(ines, standard);
    await admin.call("PUT", `${account}/user-role/default`, { body: { id: crewLead } });
    expect(verdict(await remove(crewLead))).toEqual([400, "CMN-111", "roleId"]);
    await admin.call("PUT", `${account}/user-role/default`, { body: { id: standard } });
    expect((await remove(crewLead)).status).toBe(204);
    expect(verdict(await remove(crewLead))).toEqual([404, "CMN-102", "roleId"]);
  });
});

test("a role can be given that allows no more than the caller may", async () => {
  const assignable = async (id: string, who: Service) =>
    (await who.call<Schemas["UserRoleList"]>("GET", `${account}/extension/${id}/assignable-roles`)).body.records.map(
      ({ displayName }) => displayName,
    );
  expect(await assignable(ines, admin)).toEqual(["Super Admin", "User Admin", "Standard", "Crew lead"]);
  expect(await assignable(ines, serviceOf(sandbox, "104"))).toEqual(["User Admin", "Crew lead"]);
  expect(await assignable(ines, serviceOf(sandbox, "102"))).toEqual(["Standard"]);
  expect(await assignable(frontDesk, admin)).toEqual([]);
  await update(crewLead, { hidden: true });
  expect(await assignable(ines, admin)).not.toContain("Crew lead");
});
