import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { OperationFacts } from "../src/contract/operation.ts";
import { permissionNames } from "../src/data/permissions.ts";
import { createSandbox, type Sandbox, type Snapshot } from "../src/index.ts";
import type { Role } from "../src/state/types.ts";
import type { components } from "../src/types.gen.ts";
import { exampleRequest } from "./support/example-request.ts";
import { operations } from "./support/operations.ts";
import { internalApp, type Service, serviceOf, type Verdict, verdict } from "./support/service.ts";

// What users may do is what their roles say, those of the account's own too: of every operation of the contract.

type Schemas = components["schemas"];

const account = "/v1.0/account/~";
const [ines, tomas] = ["2719501004", "2719502004"] as const;
const secured = operations.filter((operation) => operation.secured);
const withPermission = secured.filter(({ userPermissions }) => userPermissions.length > 0);
const withoutPermission = secured.filter(({ userPermissions }) => userPermissions.length === 0);
const ofExtensions = withPermission.filter(({ path }) => path.includes("{extensionId}"));
const ofAccount = withPermission.filter(({ path }) => !path.includes("{extensionId}"));
// The codes of a permission that is missing, whole or for somebody else.
const refusals = ["CMN-408", "CMN-419"];

let sandbox: Sandbox;
let start: Snapshot;
let admin: Service;
let user: Service;
let roleId: string;
beforeAll(async () => {
  sandbox = await createSandbox({ answers: "enforced" });
  admin = serviceOf(sandbox, "admin", internalApp);
  user = serviceOf(sandbox, ines, internalApp);
  // A role of the account's own is all that Ines has.
  const { body } = await admin.call<Schemas["UserRole"]>("POST", `${account}/user-role`, { body: { displayName: "Trial" } });
  roleId = body.id;
  await admin.call("PUT", `${account}/extension/${ines}/assigned-role`, { body: { records: [{ id: roleId }] } });
  start = sandbox.snapshot();
});
beforeEach(() => sandbox.restore(start));
afterAll(() => sandbox.close());

const allow = async (names: readonly string[], scope: Role["scope"] = "AllExtensions") => {
  const body = { scope, permissions: names.map((id) => ({ id })) };
  expect((await admin.call("PUT", `${account}/user-role/${roleId}`, { body })).status).toBe(200);
};
const others = ({ userPermissions }: OperationFacts) => permissionNames.filter((name) => !userPermissions.includes(name));
const ask = async (operation: OperationFacts, extensionId: string = tomas): Promise<Verdict> => {
  const { method, path, ...parts } = exampleRequest(operation, { extensionId });
  return verdict(await user.call(method, path, parts));
};
const isLetThrough = ([status, code]: Verdict) => status !== 401 && status < 500 && !refusals.includes(String(code));

describe.each(withPermission)("$id", (operation) => {
  test("is refused to a role of the account's own that lacks its permission, whatever else it has", async () => {
    const [first] = operation.userPermissions;
    await allow(others(operation));
    expect(await ask(operation)).toEqual([403, "CMN-408", first]);
  });

  test.each(operation.userPermissions)("is let through to one that has %s", async (permission) => {
    await allow([permission]);
    expect(await ask(operation)).toSatisfy(isLetThrough);
  });
});

test.each(ofExtensions)("$id is let through for oneself alone to a role of the scope Self", async (operation) => {
  await allow(operation.userPermissions, "Self");
  expect(await ask(operation, tomas)).toEqual([403, "CMN-419", operation.userPermissions[0]]);
  expect(await ask(operation, ines)).toSatisfy(isLetThrough);
});

test.each(ofAccount)("$id, which names nobody, is refused to a role of the scope Self", async (operation) => {
  await allow(operation.userPermissions, "Self");
  expect(await ask(operation)).toEqual([403, "CMN-408", operation.userPermissions[0]]);
});

describe.each(withoutPermission)("$id, for which no permission is known,", (operation) => {
  const { method, appPermission = "" } = operation;
  const forAdministrators = method !== "GET" && ["Accounts", "EditAccounts", "ReadAuditTrail"].includes(appPermission);

  test(`is ${forAdministrators ? "for administrators alone" : "for everybody"}, whatever a role of the account's own has`, async () => {
    await allow(forAdministrators ? permissionNames : []);
    const [status, code] = await ask(operation);
    if (forAdministrators) expect([status, code]).toEqual([403, "CMN-402"]);
    else expect(status).not.toBe(403);
  });
});
