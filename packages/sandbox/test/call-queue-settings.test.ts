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

const [frontDesk, emergencies, ines, paging] = ["2719601004", "2719604004", "2719501004", "2719602004"] as const;
const account = "/v1.0/account/~";

describe("a call queue", () => {
  const path = "/restapi/v1.0/account/{accountId}/call-queues/{groupId}";
  const read = async (id: string) => (await admin.call<Schemas["CallQueueDetails"]>("GET", `${account}/call-queues/${id}`)).body;
  const change = (id: string, body: object, who = admin) =>
    who.call<Schemas["CallQueueDetails"]>("PUT", `${account}/call-queues/${id}`, { body });
  const reception = {
    name: "Reception",
    extensionNumber: "210",
    serviceLevelSettings: { slaGoal: 90, slaThresholdSeconds: 20 },
    alertTimer: 30,
    editableMemberStatus: false,
  };

  test("is read and changed as in the contract's examples", async () => {
    expect(await read(frontDesk)).toEqual(exampleOf(sandbox, path, "get", "frontDesk"));
    expect((await change(frontDesk, reception)).body).toEqual(exampleOf(sandbox, path, "put", "reception"));
    expect(await read(frontDesk)).toEqual(exampleOf(sandbox, path, "put", "reception"));
  });

  test("is the same extension to all other operations, and keeps what is left out", async () => {
    await change(frontDesk, { status: "Disabled", site: { id: "2719701004" }, subType: "Emergency" });
    const { body } = await admin.call<Schemas["Extension"]>("GET", `${account}/extension/${frontDesk}`);
    expect(body).toMatchObject({ status: "Disabled", subType: "Emergency", site: { id: "2719701004" }, name: "Front Desk" });
    expect(await read(frontDesk)).toMatchObject({
      alertTimer: 60,
      extensionNumber: "200",
      serviceLevelSettings: { slaGoal: 80 },
    });
  });

  test.each<[object, string, string]>([
    [{ name: " " }, "CMN-101", "name"],
    [{ extensionNumber: "102" }, "CMN-406", "extensionNumber"],
    [{ site: { id: "77" } }, "CMN-102", "site.id"],
    [{ site: {} }, "CMN-100", "site.id"],
    [{ alertTimer: 7 }, "CMN-101", "alertTimer"],
    [{ status: "Unassigned" }, "CMN-101", "status"],
  ])("is not changed by %j", async (body, code, parameter) => {
    expect(verdict(await change(frontDesk, body))).toEqual([400, code, parameter]);
  });

  test("has no name that its contact cannot show", async () => {
    expect(verdict(await change(frontDesk, { name: "n".repeat(65) }))).toEqual([400, "CMN-101", "name"]);
    expect((await change(frontDesk, { name: "n".repeat(64) })).status).toBe(200);
    expect((await admin.call("GET", `${account}/extension/${frontDesk}`)).body).toMatchObject({ name: "n".repeat(64) });
  });

  test("is no other extension, and is changed by managers alone", async () => {
    expect(verdict(await change(paging, {}))).toEqual([404, "CMN-102", "groupId"]);
    expect(verdict(await change(frontDesk, {}, serviceOf(sandbox, "user")))).toEqual([403, "CMN-408", "EditUserInfo"]);
    expect((await change(frontDesk, {}, serviceOf(sandbox, "manager"))).status).toBe(200);
  });
});

describe("where a queue's calls go", () => {
  const path = "/restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings";
  const of = (id: string) => `${account}/extension/${id}/overflow-settings`;
  const read = async (id: string) => (await admin.call<Schemas["CallQueueOverflow"]>("GET", of(id))).body;
  const choose = (id: string, body: object, who = admin) => who.call<Schemas["CallQueueOverflow"]>("PUT", of(id), { body });
  const items = async (id: string) => (await read(id)).items?.map((queue) => queue.id);
  const addQueue = async (name: string) =>
    String((await admin.call("POST", `${account}/extension`, { body: { type: "Department", name } })).body["id"]);

  test("is read and chosen as in the contract's examples", async () => {
    expect(await read(frontDesk)).toEqual(exampleOf(sandbox, path, "get", "none"));
    const yard = exampleOf(sandbox, path, "put", "yard");
    expect((await choose(frontDesk, { enabled: true, items: [{ id: emergencies }] })).body).toEqual(yard);
    expect(await read(frontDesk)).toEqual(yard);
    expect((await read(emergencies)).subType).toBe("Emergency");
  });

  test("is in the order of the list, and stays where it is left out", async () => {
    const [one, two] = [await addQueue("One"), await addQueue("Two")];
    await choose(frontDesk, { items: [{ id: two }, { id: emergencies }, { id: one }] });
    expect(await items(frontDesk)).toEqual([two, emergencies, one]);
    expect((await choose(frontDesk, { enabled: true })).body).toMatchObject({ enabled: true, items: [{}, {}, {}] });
    await choose(frontDesk, { items: [{ id: one }] });
    expect(await read(frontDesk)).toMatchObject({ enabled: true, items: [{ id: one }] });
  });

  test("is not a queue that has gone, and makes nobody a member", async () => {
    await choose(frontDesk, { enabled: true, items: [{ id: emergencies }] });
    const members = await admin.call<Schemas["CallQueueMemberList"]>("GET", `${account}/call-queues/${frontDesk}/members`);
    expect(members.body.records).toHaveLength(2);
    await admin.call("DELETE", `${account}/extension/${emergencies}`);
    expect(await items(frontDesk)).toEqual([]);
    expect(sandbox.state.memberships.find({ role: "overflow" })).toEqual([]);
  });

  test.each<[string, { id?: string }[], string, string]>([
    ["itself", [{ id: frontDesk }], "CMN-101", "items[0].id"],
    ["a queue twice", [{ id: emergencies }, { id: emergencies }], "CMN-406", "items[1].id"],
    ["a user", [{ id: ines }], "CMN-102", "items[0].id"],
    ["no queue", [{}], "CMN-100", "items[0].id"],
    ["four queues", ["1", "2", "3", "4"].map((id) => ({ id })), "CMN-101", "items"],
  ])("is not %s", async (_, list, code, parameter) => {
    expect(verdict(await choose(frontDesk, { items: list }))).toEqual([400, code, parameter]);
  });

  test("is of call queues alone, and for managers", async () => {
    expect(verdict(await choose(ines, {}))).toEqual([404, "CMN-102", "callQueueId"]);
    expect(verdict(await choose(frontDesk, {}, serviceOf(sandbox, "user")))).toEqual([403, "CMN-408", "CallQueueToCallQueue"]);
    expect((await choose(frontDesk, {}, serviceOf(sandbox, "manager"))).status).toBe(200);
  });
});
