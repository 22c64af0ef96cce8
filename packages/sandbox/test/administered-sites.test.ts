import { afterEach, beforeEach, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Sites = components["schemas"]["AdministeredSites"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const account = "/v1.0/account/~";
const [ines, tomas, place, frontDesk, yard] = ["2719501004", "2719502004", "2719509004", "2719601004", "2719701004"] as const;
const path = "/restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites";
const list = async (id: string) => (await admin.call<Sites>("GET", `${account}/extension/${id}/administered-sites`)).body;
const idsOf = async (id: string) => (await list(id)).records?.map((site) => site.id);
const choose = (id: string, ids?: readonly string[], who = admin) =>
  who.call<Sites>("PUT", `${account}/extension/${id}/administered-sites`, {
    body: { records: ids?.map((one) => ({ id: one })) },
  });

test("sites that somebody administers are listed and chosen as in the contract's examples", async () => {
  expect(await list(ines)).toEqual(exampleOf(sandbox, path, "get", "yard"));
  expect((await choose(ines, ["main-site", yard])).body).toEqual(exampleOf(sandbox, path, "put", "both"));
  expect(await idsOf(ines)).toEqual(["main-site", yard]);
  expect(await idsOf(tomas)).toEqual([]);
});

test("a list takes the old one's place, each site once; without one all stays", async () => {
  await choose(ines, ["main-site", "main-site"]);
  expect(await idsOf(ines)).toEqual(["main-site"]);
  await choose(ines);
  expect(await idsOf(ines)).toEqual(["main-site"]);
  await choose(ines, []);
  expect(await idsOf(ines)).toEqual([]);
});

test("of a record its id alone counts, and what is listed can be sent back", async () => {
  const { records = [] } = await list(ines);
  const body = { records: records.map((site) => ({ ...site, name: "Another name" })) };
  await admin.call("PUT", `${account}/extension/${tomas}/administered-sites`, { body });
  expect((await list(tomas)).records).toEqual(records);
});

test("a site that goes is administered by nobody", async () => {
  await choose(tomas, [yard, "main-site"]);
  await admin.call("POST", `${account}/sites/${yard}/bulk-assign`, { body: { removedExtensionIds: ["2719604004"] } });
  expect((await admin.call("DELETE", `${account}/sites/${yard}`)).status).toBe(204);
  expect([await idsOf(ines), await idsOf(tomas)]).toEqual([[], ["main-site"]]);
});

test.each([
  ["a site that is not there", ines, [yard, "77"], [400, "CMN-102", "records[1].id"]],
  ["an extension that is no site", ines, [frontDesk], [400, "CMN-102", "records[0].id"]],
  ["a queue", frontDesk, [yard], [403, "CMN-403", "extensionId"]],
  ["a place without a person", place, [yard], [403, "CMN-403", "extensionId"]],
])("%s is refused", async (_, id, ids, expected) => {
  expect(verdict(await choose(id, ids))).toEqual(expected);
});

test("users choose none for themselves", async () => {
  expect(verdict(await choose(ines, ["main-site"], serviceOf(sandbox, "102")))).toEqual([403, "CMN-408", "EditAssignedRoles"]);
  expect((await choose(ines, ["main-site"], serviceOf(sandbox, "104"))).status).toBe(200);
});
