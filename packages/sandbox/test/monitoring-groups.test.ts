import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type Group = Schemas["MonitoringGroup"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const groups = "/v1.0/account/~/call-monitoring-groups";
const paths = "/restapi/v1.0/account/{accountId}/call-monitoring-groups";
const [nora, ines, tomas, priya, nobody] = ["2719404004", "2719501004", "2719502004", "2719503004", "2719509004"] as const;
const [frontDesk, yard, training, other] = ["2719601004", "2719701004", "8130004", "8131004"] as const;

const list = async (query = "") => (await admin.call<Schemas["MonitoringGroupList"]>("GET", `${groups}${query}`)).body;
const idsOf = ({ records }: { readonly records: readonly { readonly id: string }[] }) => records.map(({ id }) => id);
const create = (body: object) => admin.call<Group>("POST", groups, { body });
const update = (id: string, body: object) => admin.call<Group>("PUT", `${groups}/${id}`, { body });
const membersOf = async (id: string) =>
  (await admin.call<Schemas["MonitoringGroupMemberList"]>("GET", `${groups}/${id}/members`)).body;
const assign = (id: string, body: object, who = admin) => who.call("POST", `${groups}/${id}/bulk-assign`, { body });
const brief = async (id: string) => (await membersOf(id)).records.map((member) => [member.id, member.permissions?.join()]);
const grantsOf = async (id: string) => {
  const path = `/v1.0/account/~/extension/${id}/grant`;
  const { records } = (await admin.call<Schemas["ExtensionGrantList"]>("GET", path)).body;
  return records.flatMap(({ callMonitoring, extension }) => (callMonitoring === true ? [extension?.id] : []));
};

describe("groups", () => {
  test("are listed, created and renamed as in the contract's examples", async () => {
    expect(await list()).toEqual(exampleOf(sandbox, paths, "get", "all"));
    const { body } = await create({ name: "Yard training", site: { id: yard } });
    expect(body).toEqual(exampleOf(sandbox, paths, "post", "yard"));
    expect((await update(training, { name: "Call coaching" })).body).toEqual(
      exampleOf(sandbox, `${paths}/{groupId}`, "put", "rename"),
    );
    expect(idsOf(await list())).toEqual([training, other]);
  });

  test.each([
    ["", [training, other]],
    ["?siteId=main-site", [training]],
    [`?siteId=${yard}`, [other]],
    [`?siteId=main-site&siteId=${yard}`, [training, other]],
    ["?siteId=2719799004", []],
    [`?memberExtensionId=${priya}`, [other]],
    [`?memberExtensionId=${tomas}`, [training, other]],
    [`?memberExtensionId=${tomas}&siteId=${yard}`, [other]],
    ["?memberExtensionId=77", []],
    ["?perPage=1&page=2", [other]],
  ])("%s lists %s", async (query, expected) => {
    await create({ name: "Yard training", site: { id: yard } });
    await assign(other, { addedExtensions: [priya, tomas].map((id) => ({ id, permissions: ["Monitored"] })) });
    expect(idsOf(await list(query))).toEqual(expected);
  });

  test("keep their site and their members when they are renamed, and can move to another site", async () => {
    await create({ name: "Yard training", site: { id: yard } });
    await assign(other, { addedExtensions: [{ id: tomas, permissions: ["Monitored"] }] });
    expect((await update(other, { name: "Boats" })).body).toMatchObject({ name: "Boats", site: { id: yard } });
    expect(await brief(other)).toEqual([[tomas, "Monitored"]]);
    expect((await update(other, { name: "Boats", site: { id: "main-site" } })).body.site?.name).toBe("Main Site");
  });

  test("have names of their own, and sites that are there", async () => {
    expect(verdict(await create({ name: "Front Desk training" }))).toEqual([400, "CMN-406", "name"]);
    expect(verdict(await create({ name: " " }))).toEqual([400, "CMN-101", "name"]);
    expect(verdict(await create({ name: "Yard", site: { id: "77" } }))).toEqual([400, "CMN-102", "site.id"]);
    await create({ name: "Yard training" });
    expect(verdict(await update(other, { name: "Front Desk training" }))).toEqual([400, "CMN-406", "name"]);
    expect((await update(other, { name: "Yard training" })).status).toBe(200);
  });

  test("go with their memberships alone", async () => {
    expect((await admin.call("DELETE", `${groups}/${training}`)).status).toBe(204);
    expect((await list()).records).toEqual([]);
    expect(await grantsOf(nora)).toEqual([]);
    expect(sandbox.state.monitoringMembers.count()).toBe(0);
    expect((await admin.call("GET", `/v1.0/account/~/extension/${ines}`)).status).toBe(200);
    for (const [method, path, body] of [
      ["DELETE", "", undefined],
      ["PUT", "", { name: "Again" }],
      ["GET", "/members", undefined],
      ["POST", "/bulk-assign", {}],
    ] as const) {
      const answer = await admin.call(method, `${groups}/${training}${path}`, body === undefined ? {} : { body });
      expect(verdict(answer)).toEqual([404, "CMN-102", "groupId"]);
    }
  });

  test("of a site that is deleted become the main one's", async () => {
    await admin.call("POST", `/v1.0/account/~/sites/${yard}/bulk-assign`, { body: { removedExtensionIds: ["2719604004"] } });
    await create({ name: "Yard training", site: { id: yard } });
    expect((await admin.call("DELETE", `/v1.0/account/~/sites/${yard}`)).status).toBe(204);
    expect((await list("?siteId=main-site")).records).toHaveLength(2);
  });
});

describe("members", () => {
  test("are listed as in the contract's example", async () => {
    expect(await membersOf(training)).toEqual(exampleOf(sandbox, `${paths}/{groupId}/members`, "get", "training"));
  });

  test("join, do something else and leave in one call, which a repeat leaves as it is", async () => {
    const body = {
      addedExtensions: [{ id: priya, permissions: ["Monitored", "Monitored"] }],
      updatedExtensions: [{ id: ines, permissions: ["Monitored"] }],
      removedExtensions: [{ id: tomas }],
    };
    for (let call = 0; call < 2; call += 1) {
      expect((await assign(training, body)).status).toBe(204);
      expect(await brief(training)).toEqual([
        [nora, "Monitoring"],
        [ines, "Monitored"],
        [priya, "Monitored"],
      ]);
    }
  });

  test("leave when nothing is left that they do, and do what they are added with", async () => {
    await assign(training, { updatedExtensions: [{ id: ines, permissions: [] }] });
    await assign(training, { addedExtensions: [{ id: tomas, permissions: ["Monitoring"] }] });
    expect(await brief(training)).toEqual([
      [nora, "Monitoring"],
      [tomas, "Monitoring"],
    ]);
    expect((await assign(training, { updatedExtensions: [{ id: ines, permissions: [] }] })).status).toBe(204);
  });

  const monitored = (id: string) => ({ id, permissions: ["Monitored"] });
  test.each([
    ["who is not there", { addedExtensions: [monitored("77")] }, [400, "CMN-102", "addedExtensions[0].id"]],
    ["who is no member", { updatedExtensions: [monitored(priya)] }, [400, "CMN-102", "updatedExtensions[0].id"]],
    ["who is not there to leave", { removedExtensions: [{ id: "77" }] }, [400, "CMN-102", "removedExtensions[0].id"]],
    ["a queue", { addedExtensions: [monitored(frontDesk)] }, [400, "CMN-101", "addedExtensions[0].id"]],
    ["a place without a person", { addedExtensions: [monitored(nobody)] }, [400, "CMN-101", "addedExtensions[0].id"]],
    ["nothing to do", { addedExtensions: [{ id: priya }] }, [400, "CMN-100", "addedExtensions[0].permissions"]],
    ["a change of nothing", { updatedExtensions: [{ id: ines }] }, [400, "CMN-100", "updatedExtensions[0].permissions"]],
    ["the same twice", { addedExtensions: [monitored(priya), monitored(priya)] }, [400, "CMN-406", "addedExtensions[1].id"]],
    [
      "who comes and goes",
      { addedExtensions: [monitored(tomas)], removedExtensions: [{ id: tomas }] },
      [400, "EXT-401", "removedExtensions[0].id"],
    ],
  ])("are not %s, and then nobody changes", async (_, body, expected) => {
    const before = await membersOf(training);
    expect(verdict(await assign(training, body))).toEqual(expected);
    expect(await membersOf(training)).toEqual(before);
  });

  test("are told at the other end what they may do: listen to those who are listened to, not to themselves", async () => {
    expect(await grantsOf(nora)).toEqual([ines, tomas]);
    expect(await grantsOf(ines)).toEqual([tomas]);
    expect(await grantsOf(tomas)).toEqual([]);
    await create({ name: "Yard training" });
    const { addedExtensions } = {
      addedExtensions: [{ id: tomas, permissions: ["Monitoring"] }, monitored(ines), monitored(priya)],
    };
    await assign(other, { addedExtensions });
    expect(await grantsOf(tomas)).toEqual([ines, priya]);
    await assign(other, { addedExtensions: [{ id: nora, permissions: ["Monitoring"] }] });
    expect(await grantsOf(nora)).toEqual([ines, tomas, priya]);
  });

  test("are chosen by those who may look after groups", async () => {
    const user = serviceOf(sandbox, "user");
    expect(verdict(await assign(training, {}, user))).toEqual([403, "CMN-408", "Groups"]);
    expect((await user.call("GET", `${groups}/${training}/members`)).status).toBe(200);
  });
});
