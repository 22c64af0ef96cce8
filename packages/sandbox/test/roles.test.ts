import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { operationsOf } from "../src/contract/operation.ts";
import { permissionNames } from "../src/data/permissions.ts";
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
const [nora, ines, tomas, priya, place, frontDesk] = [
  "2719404004",
  "2719501004",
  "2719502004",
  "2719503004",
  "2719509004",
  "2719601004",
] as const;
const [superAdmin, userAdmin, standard, crewLead] = ["1", "900102", "900103", "61204004"] as const;

const assign = (roleId: string, body: object, who = admin) =>
  who.call("POST", `${account}/user-role/${roleId}/bulk-assign`, { body });
const choose = (id: string, roleIds: readonly string[], who = admin) =>
  who.call<Schemas["AssignedRoles"]>("PUT", `${account}/extension/${id}/assigned-role`, {
    body: { records: roleIds.map((roleId) => ({ id: roleId })) },
  });
const rolesOf = async (id: string) =>
  (await admin.call<Schemas["AssignedRoles"]>("GET", `${account}/extension/${id}/assigned-role`)).body.records.map((role) => [
    role.id,
    role.autoAssigned,
  ]);
const chooseDefault = (id: string, who = admin) =>
  who.call<Schemas["DefaultRole"]>("PUT", `${account}/user-role/default`, { body: { id } });

describe("the roles of an account", () => {
  const path = "/restapi/v1.0/account/{accountId}/user-role";
  const list = async (query: string) => (await admin.call("GET", `${account}/user-role?${query}`)).body;

  test("are listed as in the contract's examples", async () => {
    expect(await list("page=1&perPage=100")).toEqual(exampleOf(sandbox, path, "get", "all"));
    expect(await list("custom=true&page=1&perPage=100")).toEqual(exampleOf(sandbox, path, "get", "custom"));
    expect(((await list("custom=false"))["records"] as unknown[]).length).toBe(3);
  });

  test("one has its permissions, whether for all or for oneself", async () => {
    const read = async (id: string, query = "") =>
      (await admin.call<Schemas["UserRole"]>("GET", `${account}/user-role/${id}${query}`)).body;
    expect((await read(crewLead)).permissions).toEqual([
      {
        uri: `${sandbox.url}/restapi/v1.0/dictionary/permission/ReadExtensions`,
        id: "ReadExtensions",
        readOnly: false,
        assignable: true,
      },
      {
        uri: `${sandbox.url}/restapi/v1.0/dictionary/permission/EditUserInfo`,
        id: "EditUserInfo",
        readOnly: false,
        assignable: true,
      },
    ]);
    const ofUsers = (await read(standard)).permissions?.map(({ id }) => id);
    expect(ofUsers).toContain("ReadExtensions");
    expect(ofUsers).toContain("EditUserInfo");
    expect((await read(superAdmin)).permissions?.map(({ id }) => id)).toEqual(permissionNames);
    const [first] = (await read(superAdmin, "?advancedPermissions=true")).permissions ?? [];
    expect(first?.permissionsCapabilities).toEqual({ enabled: true, manageEnabled: true, grantEnabled: true });
  });

  test("the permissions are all that the contract names", () => {
    const named = operationsOf(sandbox.document).flatMap(({ userPermissions }) => userPermissions);
    expect([...new Set(named)].filter((name) => !permissionNames.includes(name))).toEqual([]);
  });
});

describe("the default role", () => {
  test("is what a new user gets whom nobody gives another one", async () => {
    expect((await admin.call("GET", `${account}/user-role/default`)).body).toMatchObject({
      id: standard,
      displayName: "Standard",
    });
    expect((await chooseDefault(crewLead)).body).toEqual({
      uri: `${sandbox.url}/restapi/v1.0/account/${nora}/user-role/${crewLead}`,
      id: crewLead,
      displayName: "Crew lead",
      siteCompatible: true,
    });
    expect((await admin.call("GET", `${account}/user-role/default`)).body).toMatchObject({ id: crewLead });

    const contact = { firstName: "Survey", lastName: "Trainee", email: "trainee@tidewater.example" };
    const { body } = await admin.call<Schemas["Extension"]>("POST", `${account}/extension`, { body: { type: "User", contact } });
    expect(body.roles).toMatchObject([{ id: crewLead, autoAssigned: true }]);
    // Who was there before keeps what they had, which is no default any more.
    expect(await rolesOf(ines)).toEqual([[standard, false]]);
  });

  test("must be one of the account's", async () => {
    expect(verdict(await chooseDefault("77"))).toEqual([400, "CMN-102", "id"]);
    const { body } = await serviceOf(sandbox, "admin", "tidewater-internal").call<{ id: number }>("POST", "/v1.0/account", {
      body: { mainNumber: "+15035550142" },
    });
    const theirs = sandbox.state.roles.find({ accountId: String(body.id) });
    expect(theirs.map(({ displayName }) => displayName)).toEqual(["Super Admin", "User Admin", "Standard"]);
    expect(verdict(await chooseDefault(theirs[0]?.id ?? ""))).toEqual([400, "CMN-102", "id"]);
  });
});

describe("who has which roles", () => {
  test("users alone are listed, each with theirs", async () => {
    const { body } = await admin.call<Schemas["ExtensionRolesList"]>("GET", `${account}/assigned-role`);
    expect(body.records.map(({ extensionId, roles }) => [extensionId, roles.map(({ id }) => id)])).toEqual([
      [nora, [superAdmin]],
      [ines, [standard]],
      [tomas, [standard]],
      [priya, [userAdmin]],
    ]);
    expect(await rolesOf(frontDesk)).toEqual([]);
  });

  test("hidden roles are shown to whom asks for them", async () => {
    sandbox.state.roles.update(standard, { hidden: true });
    expect(await rolesOf(ines)).toEqual([]);
    const { body } = await admin.call("GET", `${account}/extension/${ines}/assigned-role?showHidden=true`);
    expect(body).toMatchObject({ records: [{ id: standard }] });
  });

  test("a list takes the old one's place; an empty one leaves the default role", async () => {
    const { body } = await choose(ines, [crewLead, userAdmin, crewLead]);
    expect(body.records.map(({ id, autoAssigned }) => [id, autoAssigned])).toEqual([
      [crewLead, false],
      [userAdmin, false],
    ]);
    expect(await rolesOf(ines)).toEqual([
      [crewLead, false],
      [userAdmin, false],
    ]);
    await choose(ines, []);
    expect(await rolesOf(ines)).toEqual([[standard, true]]);
  });

  test("a new role holds from the next call on", async () => {
    const user = serviceOf(sandbox, "102");
    const rename = () => user.call("PUT", `${account}/extension/${tomas}`, { body: { contact: { jobTitle: "Surveyor" } } });
    expect(verdict(await rename())).toEqual([403, "CMN-419", "EditUserInfo"]);
    await choose(ines, [standard, crewLead]);
    expect((await rename()).status).toBe(200);
  });

  test("assignDefaultRole puts a user back", async () => {
    await choose(ines, [crewLead]);
    const { body } = await admin.call("PUT", `${account}/extension/${ines}/assigned-role/default`);
    expect(body).toMatchObject({ records: [{ id: standard, autoAssigned: true }] });
    expect(await rolesOf(ines)).toEqual([[standard, true]]);
  });

  test("one role is given to some and taken from others in one call", async () => {
    const answer = await assign(crewLead, { addedExtensionIds: [ines, tomas] });
    expect([answer.status, answer.body]).toEqual([204, ""]);
    expect(await rolesOf(ines)).toEqual([
      [standard, true],
      [crewLead, false],
    ]);
    await assign(standard, { removedExtensionIds: [ines] });
    await assign(crewLead, { addedExtensionIds: [priya], removedExtensionIds: [ines, nora] });
    // She had no other.
    expect(await rolesOf(ines)).toEqual([[standard, true]]);
    expect(await rolesOf(nora)).toEqual([[superAdmin, true]]);
    expect(await rolesOf(priya)).toEqual([
      [userAdmin, false],
      [crewLead, false],
    ]);
  });

  test.each([
    ["in both lists", { addedExtensionIds: [ines], removedExtensionIds: [ines] }, [400, "EXT-401", "removedExtensionIds"]],
    ["not there", { addedExtensionIds: ["77"] }, [400, "CMN-102", "addedExtensionIds"]],
    ["no user", { addedExtensionIds: [ines, frontDesk] }, [400, "CMN-101", "addedExtensionIds"]],
    ["a place without a person", { removedExtensionIds: [place] }, [400, "CMN-101", "removedExtensionIds"]],
  ])("an extension that is %s is refused, and nothing is done", async (_, body, expected) => {
    expect(verdict(await assign(crewLead, body))).toEqual(expected);
    expect(await rolesOf(ines)).toEqual([[standard, true]]);
  });

  test("the owner stays an administrator", async () => {
    expect(verdict(await choose(nora, [standard]))).toEqual([400, "CMN-111", undefined]);
    expect(verdict(await assign(superAdmin, { removedExtensionIds: [nora] }))).toEqual([400, "CMN-111", undefined]);
    expect(verdict(await admin.call("PUT", `${account}/extension/${nora}/assigned-role/default`))).toEqual([
      400,
      "CMN-111",
      undefined,
    ]);
    expect((await choose(nora, [superAdmin, crewLead])).status).toBe(200);
  });

  test("what is no user has no roles", async () => {
    for (const id of [frontDesk, place]) {
      expect(verdict(await choose(id, [standard]))).toEqual([403, "CMN-403", "extensionId"]);
    }
    expect(verdict(await choose(ines, ["77"]))).toEqual([400, "CMN-102", "records[0].id"]);
  });

  test("nobody gives more than they have", async () => {
    const manager = serviceOf(sandbox, "104");
    expect(verdict(await choose(ines, [standard, superAdmin], manager))).toEqual([403, "CMN-402", undefined]);
    expect((await choose(ines, [crewLead], manager)).status).toBe(200);
    await choose(ines, [superAdmin]);
    // What the user has already is no gift.
    expect((await choose(ines, [superAdmin, crewLead], manager)).status).toBe(200);
  });

  test("nobody gives more than they have by the default role either", async () => {
    const manager = serviceOf(sandbox, "104");
    const taken = (roleId: string) => assign(roleId, { removedExtensionIds: [ines] }, manager);
    const byDefault = () => manager.call("PUT", `${account}/extension/${ines}/assigned-role/default`);
    sandbox.state.roles.update(userAdmin, { permissions: ["Users", "Roles", ...permissionNames] });
    expect(verdict(await chooseDefault(superAdmin, manager))).toEqual([403, "CMN-402", undefined]);
    await chooseDefault(superAdmin);
    for (const answer of [await choose(ines, [], manager), await taken(standard), await byDefault()]) {
      expect(verdict(answer)).toEqual([403, "CMN-402", undefined]);
    }
    expect(await rolesOf(ines)).toEqual([[standard, false]]);
    await choose(ines, [superAdmin]);
    // Who has it already gets nothing.
    expect((await byDefault()).status).toBe(200);
    await choose(ines, [standard]);
    await chooseDefault(standard);
    expect((await byDefault()).status).toBe(200);
  });

  test("users see their own roles alone", async () => {
    const user = serviceOf(sandbox, "102");
    expect((await user.call("GET", `${account}/extension/~/assigned-role`)).status).toBe(200);
    expect(verdict(await user.call("GET", `${account}/extension/${tomas}/assigned-role`))).toEqual([
      403,
      "CMN-419",
      "ReadAssignedRoles",
    ]);
    expect(verdict(await choose(ines, [superAdmin], user))).toEqual([403, "CMN-408", "EditAssignedRoles"]);
  });
});
