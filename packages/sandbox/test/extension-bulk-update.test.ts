import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type Task = Schemas["ExtensionBulkUpdateTask"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const account = "/v1.0/account/~";
const [ines, tomas, priya, unassigned] = ["2719501004", "2719502004", "2719503004", "2719509004"] as const;
const start = (records: unknown, who = admin) =>
  who.call<Task>("POST", `${account}/extension-bulk-update`, { body: { records } });
const readTask = (id: string) => admin.call<Task>("GET", `${account}/extension-bulk-update/tasks/${id}`);
const read = async (id: string) => (await admin.call<Schemas["Extension"]>("GET", `${account}/extension/${id}`)).body;
const finish = async (records: unknown) => {
  const { body } = await start(records);
  sandbox.clock.advance(60_000);
  return (await readTask(body.id)).body;
};

describe("bulkUpdateExtensions", () => {
  test("takes its time: accepted, in progress, completed", async () => {
    const { status, body } = await start([
      { id: ines, site: { id: "2719701004" }, costCenter: { id: "224101" } },
      { id: tomas, site: { id: "2719702004" } },
    ]);
    expect(status).toBe(200);
    expect(body.id).toMatch(/^2719404004-2719404004-[0-9a-f]{32}$/);
    const accepted = {
      uri: `${sandbox.url}/restapi/v1.0/account/2719404004/extension-bulk-update/tasks/${body.id}`,
      id: body.id,
      status: "Accepted",
      creationTime: "2026-04-20T16:00:00Z",
      lastModifiedTime: "2026-04-20T16:00:00Z",
    };
    expect(body).toEqual(accepted);
    expect((await readTask(body.id)).body).toEqual(accepted);
    sandbox.clock.advance(1000);
    expect((await readTask(body.id)).body).toEqual({
      ...accepted,
      status: "InProgress",
      lastModifiedTime: "2026-04-20T16:00:01Z",
    });
    expect((await read(ines)).site?.id).toBe("main-site");
    sandbox.clock.advance(200);
    const { body: completed } = await readTask(body.id);
    expect(completed).toMatchObject({ status: "Completed", creationTime: accepted.creationTime });
    expect(completed.result?.affectedItems).toEqual([
      { extensionId: ines, status: "Success" },
      {
        extensionId: tomas,
        status: "Fail",
        errors: [{ errorCode: "CMN-102", message: "Resource for parameter [site.id] is not found", parameterName: "site.id" }],
      },
    ]);
    expect(await read(ines)).toMatchObject({ site: { id: "2719701004" }, costCenter: { id: "224101" } });
    expect((await read(tomas)).site?.id).toBe("main-site");
  });

  test("each record is whole or not at all, under the rules of one update", async () => {
    const { result } = await finish([
      { id: ines, contact: { jobTitle: "Chief" }, extensionNumber: "103" },
      { id: tomas, status: "Disabled", reason: "Voluntarily", comment: "On leave" },
      { id: priya, status: "Enabled", password: "Tide7water" },
      { id: unassigned, status: "NotActivated", contact: { firstName: "Survey", email: "trainee@tidewater.example" } },
      { id: "2719999004", contact: { jobTitle: "Ghost" } },
      { id: tomas, reason: "Bored" },
      { id: ines, hidden: true },
    ]);
    const items = result?.affectedItems as Schemas["ExtensionUpdateOutcome"][];
    const fates = items.map(({ errors, status }) => errors?.map((error) => [error.errorCode, error.parameterName]) ?? status);
    expect(fates).toEqual([
      [["CMN-406", "extensionNumber"]],
      "Success",
      "Success",
      "Success",
      [["CMN-102", "id"]],
      [["CMN-101", "reason"]],
      "Success",
    ]);
    expect(await read(ines)).toMatchObject({ contact: { jobTitle: "Surveyor" }, extensionNumber: "102", hidden: true });
    expect(await read(tomas)).toMatchObject({ status: "Disabled", statusInfo: { reason: "Voluntarily", comment: "On leave" } });
    expect((await read(priya)).status).toBe("Enabled");
    expect(await read(unassigned)).toMatchObject({ name: "Survey", extensionNumber: "105" });
  });

  test("neither passwords nor PINs are kept while the task waits", async () => {
    const { body } = await start([{ id: priya, password: "Tide7water", ivrPin: "471902" }]);
    const kept = JSON.stringify(sandbox.state.tasks.get(body.id));
    expect(kept).not.toMatch(/Tide7water|471902/);
  });

  test("takes five hundred records, and no more", async () => {
    const records = Array.from({ length: 500 }, () => ({ id: ines, contact: { jobTitle: "Chief" } }));
    expect(verdict(await start([...records, { id: tomas }]))).toEqual([400, "CMN-101", "records"]);
    const { body } = await start(records);
    sandbox.clock.advance(50_999);
    expect((await readTask(body.id)).body.status).toBe("InProgress");
    sandbox.clock.advance(1);
    const { result, status } = (await readTask(body.id)).body;
    expect(status).toBe("Completed");
    expect(result?.affectedItems).toHaveLength(500);
  });

  test("an empty list is done as soon as it begins", async () => {
    expect(await finish([])).toMatchObject({ status: "Completed", result: { affectedItems: [] } });
  });

  test("two tasks have two ids", async () => {
    const [first, second] = [await start([{ id: ines }]), await start([{ id: ines }])];
    expect(first.body.id).not.toBe(second.body.id);
  });

  test.each([
    [[{ contact: {} }], [400, "CMN-100", "records[0].id"]],
    [[{ id: ines, contact: { email: "ines" } }], [400, "CMN-101", "records[0].contact.email"]],
    [[{ id: ines, password: "tidewater" }], [400, "PWD-002", "records[0].password"]],
    [undefined, [400, "CMN-100", "records"]],
  ])("refuses %o as a whole", async (records, expected) => {
    expect(verdict(await start(records))).toEqual(expected);
    expect(sandbox.state.tasks.count()).toBe(0);
  });

  test("needs the permission for it", async () => {
    expect(verdict(await start([], serviceOf(sandbox, "user")))).toEqual([403, "CMN-408", "EditExtensionInfo"]);
    expect((await start([], serviceOf(sandbox, "manager"))).status).toBe(200);
  });
});

describe("readExtensionBulkUpdateTask", () => {
  test("a task is kept for a day after its end", async () => {
    const { body } = await start([{ id: ines, hidden: true }]);
    sandbox.clock.advance(1100 + 86_400_000 - 1);
    // The token has not lived so long.
    admin = serviceOf(sandbox);
    expect((await readTask(body.id)).body.status).toBe("Completed");
    sandbox.clock.advance(1);
    expect(verdict(await readTask(body.id))).toEqual([404, "CMN-102", "taskId"]);
  });

  test("one that is not there, or of another kind, is not found", async () => {
    expect(verdict(await readTask("no-such-task"))).toEqual([404, "CMN-102", "taskId"]);
    const { body } = await start([{ id: ines }]);
    sandbox.state.tasks.update(body.id, { kind: "deviceOrder" });
    expect(verdict(await readTask(body.id))).toEqual([404, "CMN-102", "taskId"]);
  });
});
