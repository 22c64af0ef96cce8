import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type QueueList = components["schemas"]["CallQueueList"];
type MemberList = components["schemas"]["CallQueueMemberList"];
type DepartmentList = components["schemas"]["DepartmentMemberList"];
type Extension = components["schemas"]["Extension"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const [nora, ines, tomas, priya, unassigned] = [2719404004, 2719501004, 2719502004, 2719503004, 2719509004] as const;
const [frontDesk, emergencies, pagingGroup] = ["2719601004", "2719604004", "2719602004"] as const;
const account = "/v1.0/account/~";
const list = async (query = "") => (await admin.call<QueueList>("GET", `${account}/call-queues${query}`)).body;
const membersOf = async (id: string) =>
  (await admin.call<MemberList>("GET", `${account}/call-queues/${id}/members`)).body.records.map((member) => member.id);
const assign = (id: string, body: unknown) => admin.call("POST", `${account}/call-queues/${id}/bulk-assign`, { body });
const assignAll = (body: unknown) => admin.call("POST", `${account}/department/bulk-assign`, { body });

describe("listCallQueues", () => {
  test("shows the queues of the contract's example", async () => {
    const { document } = sandbox;
    const answer = document.paths["/restapi/v1.0/account/{accountId}/call-queues"]?.["get"]?.responses["200"];
    const { examples } = (answer as { content: Record<string, { examples: Record<string, { value: QueueList }> }> }).content[
      "application/json"
    ] as { examples: Record<string, { value: QueueList }> };
    const local = (value: unknown) =>
      JSON.parse(JSON.stringify(value).replaceAll("https://platform.ringcentral.com", sandbox.url));
    expect(await list("?page=1&perPage=100")).toEqual(local(examples["all"]?.value));
    expect(await list(`?memberExtensionId=${ines}&page=1&perPage=100`)).toEqual(local(examples["ofMember"]?.value));
  });

  test("pages, and has nothing for somebody in no queue", async () => {
    const second = await list("?page=2&perPage=1");
    expect(second.records.map(({ id }) => id)).toEqual([emergencies]);
    expect((await list(`?memberExtensionId=${nora}`)).records).toEqual([]);
  });

  test("a queue that is created is listed, a frozen one as disabled", async () => {
    const contact = { firstName: "Permits", email: "permits@tidewater.example" };
    const { body } = await admin.call<Extension>("POST", `${account}/extension`, { body: { type: "Department", contact } });
    sandbox.state.extensions.update(emergencies, { status: "Frozen" });
    const { records } = await list();
    expect(records.map(({ id, name, status }) => [id, name, status])).toEqual([
      [frontDesk, "Front Desk", "Enabled"],
      [emergencies, "Site Emergencies", "Disabled"],
      [String(body.id), "Permits", "NotActivated"],
    ]);
  });
});

describe("updateUserCallQueues", () => {
  const choose = (id: number, queueIds: readonly string[]) =>
    admin.call<components["schemas"]["UserCallQueues"]>("PUT", `${account}/extension/${id}/call-queues`, {
      body: { records: queueIds.map((queueId) => ({ id: queueId })) },
    });

  test("the user is in the queues of the list, and in no other", async () => {
    expect((await choose(ines, [frontDesk, emergencies, frontDesk])).body.records).toEqual([
      { id: frontDesk, name: "Front Desk" },
      { id: emergencies, name: "Site Emergencies" },
    ]);
    expect((await choose(tomas, [emergencies])).body.records).toEqual([{ id: emergencies, name: "Site Emergencies" }]);
    expect(await membersOf(frontDesk)).toEqual([ines]);
    expect(await membersOf(emergencies)).toEqual([tomas, ines]);
    expect((await choose(ines, [])).body.records).toEqual([]);
    expect(await membersOf(frontDesk)).toEqual([]);
    // Other groups are no queues.
    expect(sandbox.state.memberships.count({ memberId: String(ines), role: "member" })).toBe(1);
  });

  test("what is no queue, and who can be in none, is refused", async () => {
    expect(verdict(await choose(ines, [emergencies, pagingGroup]))).toEqual([400, "CMN-102", "records[1].id"]);
    expect(verdict(await choose(unassigned, [frontDesk]))).toEqual([400, "CMN-101", "extensionId"]);
    expect(verdict(await choose(Number(pagingGroup), [frontDesk]))).toEqual([400, "EXT-405", "extensionId"]);
    expect(await membersOf(emergencies)).toEqual([tomas]);
  });
});

describe("assignCallQueueMembers", () => {
  test("one joins and one leaves; the user's own record tells as well", async () => {
    expect(await membersOf(frontDesk)).toEqual([ines, tomas]);
    const answer = await assign(frontDesk, { addedExtensionIds: [String(priya)], removedExtensionIds: [String(tomas)] });
    expect([answer.status, answer.body]).toEqual([204, ""]);
    expect(await membersOf(frontDesk)).toEqual([ines, priya]);
    const { body } = await admin.call<Extension>("GET", `${account}/extension/${priya}`);
    expect(body.departments?.map(({ id }) => id)).toEqual([frontDesk]);
    expect((await list(`?memberExtensionId=${tomas}`)).records.map(({ id }) => id)).toEqual([emergencies]);
  });

  test("a repeat changes nothing", async () => {
    const body = { addedExtensionIds: [String(ines), String(ines)], removedExtensionIds: [String(nora)] };
    expect((await assign(frontDesk, body)).status).toBe(204);
    expect(await membersOf(frontDesk)).toEqual([ines, tomas]);
  });

  test.each([
    ["a paging group as member", { addedExtensionIds: [pagingGroup] }, [400, "EXT-405", "addedExtensionIds"]],
    ["an unassigned extension", { addedExtensionIds: [String(unassigned)] }, [400, "CMN-101", "addedExtensionIds"]],
    ["an unknown extension", { addedExtensionIds: ["2719999004"] }, [400, "CMN-102", "addedExtensionIds"]],
    ["an unknown one that leaves", { removedExtensionIds: ["2719999004"] }, [400, "CMN-102", "removedExtensionIds"]],
    [
      "one in both lists",
      { addedExtensionIds: [String(ines)], removedExtensionIds: [String(ines)] },
      [400, "EXT-401", "removedExtensionIds"],
    ],
    ["an id that is none", { addedExtensionIds: ["Ines"] }, [400, "CMN-101", "addedExtensionIds"]],
  ])("refuses %s, and changes nothing", async (_, body, expected) => {
    const others = { addedExtensionIds: [String(nora)], ...body };
    expect(verdict(await assign(frontDesk, others))).toEqual(expected);
    expect(await membersOf(frontDesk)).toEqual([ines, tomas]);
  });

  test("only a call queue of the account is one", async () => {
    const answer = [404, "CMN-102", "groupId"];
    expect(verdict(await assign(pagingGroup, {}))).toEqual(answer);
    expect(verdict(await assign("2719999004", {}))).toEqual(answer);
    expect(verdict(await admin.call("GET", `${account}/call-queues/${ines}/members`))).toEqual(answer);
    sandbox.state.extensions.update(emergencies, { accountId: "1" });
    expect(verdict(await assign(emergencies, {}))).toEqual(answer);
  });

  test("needs the permission for groups", async () => {
    const body = { addedExtensionIds: [String(nora)] };
    const path = `${account}/call-queues/${frontDesk}/bulk-assign`;
    expect(verdict(await serviceOf(sandbox, "user").call("POST", path, { body }))).toEqual([403, "CMN-408", "Groups"]);
    expect((await serviceOf(sandbox, "manager").call("POST", path, { body })).status).toBe(204);
    expect(await membersOf(frontDesk)).toEqual([ines, tomas, nora]);
  });
});

describe("departments, the older name", () => {
  const departmentMembers = (id: string) => admin.call<DepartmentList>("GET", `${account}/department/${id}/members`);

  test("members come with their names", async () => {
    expect((await departmentMembers(frontDesk)).body.records).toEqual([
      {
        id: ines,
        uri: `${sandbox.url}/restapi/v1.0/account/2719404004/extension/2719501004`,
        name: "Ines Okafor",
        extensionNumber: "102",
      },
      {
        id: tomas,
        uri: `${sandbox.url}/restapi/v1.0/account/2719404004/extension/2719502004`,
        name: "Tomas Lindgren",
        extensionNumber: "103",
      },
    ]);
    expect(verdict(await departmentMembers(String(ines)))).toEqual([404, "CMN-102", "departmentId"]);
  });

  test("several departments change in one call", async () => {
    const items = [
      { departmentId: frontDesk, addedExtensionIds: [String(nora)], removedExtensionIds: [String(ines)] },
      { departmentId: emergencies, addedExtensionIds: [String(ines)] },
    ];
    expect((await assignAll({ items })).status).toBe(204);
    expect(await membersOf(frontDesk)).toEqual([tomas, nora]);
    expect(await membersOf(emergencies)).toEqual([tomas, ines]);
    expect((await assignAll(undefined)).status).toBe(204);
    expect((await assignAll({})).status).toBe(204);
  });

  test.each([
    [
      { departmentId: emergencies, addedExtensionIds: [String(ines)], removedExtensionIds: [String(ines)] },
      [400, "EXT-401", "items[1].removedExtensionIds"],
    ],
    [{ departmentId: emergencies, addedExtensionIds: [frontDesk] }, [400, "EXT-405", "items[1].addedExtensionIds"]],
    [{ departmentId: pagingGroup }, [400, "CMN-102", "items[1].departmentId"]],
    [{ addedExtensionIds: [String(ines)] }, [400, "CMN-100", "items[1].departmentId"]],
  ])("one bad item refuses all: %o", async (item, expected) => {
    const items = [{ departmentId: frontDesk, addedExtensionIds: [String(nora)] }, item];
    expect(verdict(await assignAll({ items }))).toEqual(expected);
    expect(await membersOf(frontDesk)).toEqual([ines, tomas]);
  });
});
