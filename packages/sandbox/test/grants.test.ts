import { afterEach, beforeEach, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Grants = components["schemas"]["ExtensionGrantList"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const [ines, tomas, paging] = ["2719501004", "2719502004", "2719602004"] as const;
const of = (id: string) => `/v1.0/account/~/extension/${id}/grant`;
const list = async (id: string, query = "") => (await admin.call<Grants>("GET", `${of(id)}${query}`)).body;

test("whoever may page with a group or hear the calls of others is told so, as in the contract's example", async () => {
  const example = "/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant";
  expect(await list(ines)).toEqual(exampleOf(sandbox, example, "get", "yard"));
  expect((await list(tomas)).records).toEqual([]);
  await admin.call("POST", `/v1.0/account/~/paging-only-groups/${paging}/bulk-assign`, {
    body: { addedUserIds: [tomas], removedUserIds: [ines] },
  });
  expect((await list(tomas)).records).toMatchObject([{ extension: { id: paging }, groupPaging: true }]);
  expect((await list(ines)).records).toMatchObject([{ extension: { id: tomas }, groupPaging: false, callMonitoring: true }]);
});

test("kinds of extensions narrow the list", async () => {
  expect((await list(ines, "?extensionType=PagingOnly&extensionType=User")).records).toHaveLength(2);
  expect((await list(ines, "?extensionType=User")).records).toMatchObject([{ extension: { id: tomas } }]);
  expect((await list(ines, "?extensionType=Department")).records).toEqual([]);
  expect(verdict(await admin.call("GET", `${of(ines)}?extensionType=Boat`))).toEqual([400, "CMN-101", "extensionType"]);
});

test("everybody reads their own alone", async () => {
  const user = serviceOf(sandbox, "user");
  expect((await user.call("GET", of(ines))).status).toBe(200);
  expect(verdict(await user.call("GET", of(tomas)))).toEqual([403, "CMN-419", "ReadExtensionGrant"]);
});
