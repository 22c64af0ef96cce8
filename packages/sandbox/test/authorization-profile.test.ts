import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OperationFacts } from "../src/contract/operation.ts";
import { permissionNames } from "../src/data/permissions.ts";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { exampleRequest } from "./support/example-request.ts";
import { operations } from "./support/operations.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type Profile = Schemas["AuthorizationProfile"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox({ answers: "enforced" });
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const account = "/v1.0/account/~";
const [nora, ines, tomas, priya, frontDesk] = ["2719404004", "2719501004", "2719502004", "2719503004", "2719601004"] as const;
const [standard, crewLead] = ["900103", "61204004"] as const;
const path = "/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile";

const create = async (permissions: readonly string[], scope: Schemas["RoleScope"] = "AllExtensions") => {
  const body = { displayName: "Dispatcher", scope, permissions: permissions.map((id) => ({ id })) };
  return (await admin.call<Schemas["UserRole"]>("POST", `${account}/user-role`, { body })).body.id;
};
const give = (id: string, ...roleIds: readonly string[]) =>
  admin.call("PUT", `${account}/extension/${id}/assigned-role`, { body: { records: roleIds.map((roleId) => ({ id: roleId })) } });
const profileOf = async (id: string, query = "", who = admin) =>
  (await who.call<Profile>("GET", `${account}/extension/${id}/authz-profile${query}`)).body;
const namesOf = ({ permissions }: Profile) => permissions.map(({ permission }) => permission?.id);
const check = (id: string, query: string) =>
  admin.call<Schemas["PermissionCheck"]>("GET", `${account}/extension/${id}/authz-profile/check?${query}`);

test("profile and check are as in the contract's examples", async () => {
  await give(ines, crewLead, await create(["ReadUserDevices", "EditUserDevices"]));
  expect(await profileOf(ines)).toEqual(exampleOf(sandbox, path, "get", "twoRoles"));
  expect((await check(ines, "permissionId=EditUserInfo")).body).toEqual(exampleOf(sandbox, `${path}/check`, "get", "given"));
  expect((await check(ines, "permissionId=AddRemoveUsers")).body).toEqual(exampleOf(sandbox, `${path}/check`, "get", "missing"));
});

describe("what is told is what every operation decides for", () => {
  const withPermission = operations.filter(({ userPermissions }) => userPermissions.length > 0);
  const ofExtensions = withPermission.filter((operation) => operation.path.includes("{extensionId}"));
  const ofAccount = withPermission.filter((operation) => !operation.path.includes("{extensionId}"));
  const some = permissionNames.filter((_, index) => index % 2 === 0);

  test.each<[string, string, (() => Promise<string>)?]>([
    ["the owner", nora],
    ["a manager", priya],
    ["a user", tomas],
    ["who has a role of the account's own", ines, () => create(some)],
    ["who has one for themselves alone", ines, () => create(some, "Self")],
    ["who has one without permissions", ines, () => create([])],
  ])("%s", async (_, id, role) => {
    if (role !== undefined) await give(id, await role());
    const caller = serviceOf(sandbox, id, internalApp);
    const now = sandbox.snapshot();
    const decided = async (operation: OperationFacts, extensionId: string) => {
      const { method, path: asked, ...parts } = exampleRequest(operation, { extensionId });
      const [status, code] = verdict(await caller.call(method, asked, parts));
      sandbox.restore(now);
      expect(status).not.toBe(401);
      expect(status).toBeLessThan(500);
      return code !== "CMN-408" && code !== "CMN-419";
    };
    const told = async (query: string, counts: (active: Schemas["ActivePermission"]) => boolean = () => true) => {
      const names = namesOf({ permissions: (await profileOf("~", query, caller)).permissions.filter(counts) });
      return ({ userPermissions }: OperationFacts) => userPermissions.some((name) => names.includes(name));
    };
    const anywhere = await told("", ({ scopes }) => scopes?.some((scope) => scope !== "Self") === true);
    const own = await told(`?targetExtensionId=${id}`);
    const other = await told(`?targetExtensionId=${frontDesk}`);
    for (const operation of ofAccount) {
      expect([operation.id, await decided(operation, id)]).toEqual([operation.id, anywhere(operation)]);
    }
    for (const operation of ofExtensions) {
      expect([operation.id, await decided(operation, id)]).toEqual([operation.id, own(operation)]);
      expect([operation.id, await decided(operation, frontDesk)]).toEqual([operation.id, other(operation)]);
    }
  });
});

test.each(["", `targetExtensionId=${tomas}`, `targetExtensionId=${ines}`])(
  "the check tells of each permission what the profile does: %j",
  async (target) => {
    await give(ines, await create(["EditUserInfo", "Roles"]), standard);
    const profile = await profileOf(ines, `?${target}`);
    for (const name of permissionNames) {
      const { successful, details } = (await check(ines, `permissionId=${name}&${target}`)).body;
      expect([name, successful]).toEqual([name, namesOf(profile).includes(name)]);
      expect(details).toEqual(profile.permissions.find(({ permission }) => permission?.id === name));
    }
  },
);

test("the role is the one that reaches furthest, the scopes are those of all", async () => {
  const roleId = await create(["EditUserInfo"]);
  await give(ines, standard, roleId);
  expect((await check(ines, "permissionId=EditUserInfo")).body.details).toMatchObject({
    effectiveRole: { id: roleId },
    scopes: ["AllExtensions", "Self"],
  });
  expect((await check(nora, "permissionId=EditUserInfo")).body.details?.scopes).toEqual(["Account"]);
});

test("what is no user may nothing, and everybody reads what they may", async () => {
  expect(await profileOf(frontDesk)).toMatchObject({ permissions: [] });
  expect(namesOf(await profileOf("~", "", serviceOf(sandbox, "103")))).toContain("EditUserDevices");
});

test.each([
  ["a permission that is not there", "permissionId=Dive", [400, "CMN-102", "permissionId"]],
  ["no permission", "", [400, "CMN-100", "permissionId"]],
  ["a target that is not there", "permissionId=Roles&targetExtensionId=77", [400, "CMN-102", "targetExtensionId"]],
])("a check for %s is refused", async (_, query, expected) => {
  expect(verdict(await check(ines, query))).toEqual(expected);
});
