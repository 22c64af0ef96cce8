import * as accounts from "@ringwright/accounts";
import { exampleInputs, readContract } from "@ringwright/contract/check";
import type { Operation } from "@ringwright/core";
import * as devices from "@ringwright/devices";
import * as numbers from "@ringwright/numbers";
import { expect } from "vitest";
import { readCompany } from "../company.ts";
import type { Service } from "../service.ts";
import { people } from "../tidewater.ts";
import { refusalOf, type Verdict, verdictOf } from "../verdict.ts";

// PINs and passwords have one permission.
const permission = "EditUserCredentials";

const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { accounts, devices, numbers };

/** A help desk may reset PINs and nothing else: all operations are tried, and what is told of them is what happens. */
export async function helpDesk(service: Service): Promise<void> {
  const role = await service.accounts.roles.create({
    body: { displayName: "Help desk", scope: "AllExtensions", permissions: [{ id: permission }] },
  });
  await service.accounts.extensions.roles.update({ extensionId: people.priya, body: { records: [{ id: role.id }] } });
  const { accounts: desk, client } = service.as(people.priya);

  const profile = await desk.extensions.permissions.read();
  expect(profile.permissions).toMatchObject([
    { permission: { id: permission }, effectiveRole: { id: role.id }, scopes: ["AllExtensions"] },
  ]);

  const before = await readCompany(service);
  const letThrough: string[] = [];
  for (const { operation, input } of requests()) {
    const refusal = await refusalOf(client.send(operation, input));
    const due = refusalDue(operation);
    if (due !== undefined) expect([operation.id, refusal]).toEqual([operation.id, due]);
    else if (operation.userPermissions === undefined) expect([operation.id, refusal?.[0]]).not.toEqual([operation.id, 403]);
    else letThrough.push(operation.id);
  }
  expect(letThrough).toEqual(["updateExtension"]);
  expect(await readCompany(service)).toEqual(before);

  const reset = (body: accounts.ExtensionUpdate) => desk.extensions.update({ extensionId: people.tomas, body });
  expect(await reset({ ivrPin: "246813" })).toMatchObject({ id: Number(people.tomas) });
  expect(await verdictOf(reset({ ivrPin: "246813", contact: { firstName: "Thomas" } }))).toEqual([403, "CMN-402", "contact"]);
  expect(await readCompany(service)).toEqual(before);
}

// Where the contract names no user permission, what these app permissions let change or search is for administrators.
const forAdministrators: readonly (string | undefined)[] = ["Accounts", "EditAccounts", "ReadAuditTrail"];

// Why an operation refuses the help desk; undefined where it does not.
function refusalDue({ userPermissions, permission: appPermission, method }: Operation): Verdict | undefined {
  if (userPermissions?.includes(permission)) return undefined;
  if (userPermissions !== undefined) return [403, "CMN-408", userPermissions[0]];
  return method !== "GET" && forAdministrators.includes(appPermission) ? [403, "CMN-402", undefined] : undefined;
}

// Each operation with the contract's example, but for those of core: they take no token.
function requests(): { readonly operation: Operation; readonly input: Readonly<Record<string, unknown>> }[] {
  return readContract().operations.flatMap((operation) => {
    const constants = modules[operation.domain];
    if (constants === undefined) return [];
    const constant = constants[`${operation.id}Operation`];
    const [example] = exampleInputs(operation);
    if (constant === undefined || example === undefined) throw new Error(`${operation.id} cannot be called`);
    return [{ operation: constant as Operation, input: example.input }];
  });
}
