import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { actions } from "../src/audit/actions.ts";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { mostEntries } from "../src/state/audit-log.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { laterThan } from "./support/later-than.ts";
import { operationOf, operations } from "./support/operations.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type Search = Schemas["AuditTrailSearch"];

const [nora, ines, tomas, frontDesk] = ["2719404004", "2719501004", "2719502004", "2719601004"] as const;
const account = "/v1.0/account/~";
const searchPath = `${account}/audit-trail/search`;

let sandbox: Sandbox;
let admin: Service;

const search = async (body?: Search, who = admin) =>
  (await who.call<Required<Schemas["AuditTrailPage"]>>("POST", searchPath, { body })).body;
const told = async (body?: Search) => (await search(body)).records.map(({ actionId, target }) => [actionId, target?.name]);
const rename = (id: string, jobTitle: string, who = admin) =>
  who.call("PUT", `${account}/extension/${id}`, { body: { contact: { jobTitle } } });

describe("the audit trail", () => {
  beforeEach(async () => {
    sandbox = await createSandbox();
    admin = serviceOf(sandbox);
  });
  afterEach(() => sandbox.close());

  test("tells who changed what, and what it was before, as in the contract's example", async () => {
    expect(await search()).toEqual({ records: [], paging: { perPage: 100, total: 0, totalFound: 0 } });
    await rename(ines, "Lead surveyor");
    const path = "/restapi/v1.0/account/{accountId}/audit-trail/search";
    expect(await search()).toEqual(exampleOf(sandbox, path, "post", "promoted"));
  });

  test("tells nothing of what asks, is refused, or leaves all as it was", async () => {
    await admin.call("GET", `${account}/extension/${ines}`);
    expect((await rename("999999004", "Nobody")).status).toBe(404);
    expect((await admin.call("PUT", `${account}/extension/${ines}`, { body: { extensionNumber: "103" } })).status).toBe(400);
    expect((await rename(ines, "Surveyor")).status).toBe(200);
    expect(await told()).toEqual([]);
  });

  test("tells of what was made and is gone with all that it was", async () => {
    const { body } = await admin.call<{ id: string }>("POST", `${account}/custom-fields`, {
      body: { displayName: "Boat licence" },
    });
    await admin.call("DELETE", `${account}/extension/${ines}`);
    const [left, made] = (await search()).records;
    expect(made).toMatchObject({
      eventType: "CREATE",
      actionId: "ADD_CUSTOM_FIELD",
      target: { objectId: "0", objectType: "Company", name: "Tidewater Surveying" },
    });
    expect(made?.details?.parameters?.[1]?.value).toContain(`{"id":"${body.id}","displayName":"Boat licence"}`);
    expect(left).toMatchObject({ eventType: "DELETE", target: { objectId: ines, name: "Ines Okafor", extensionNumber: "102" } });
    expect(left?.details?.parameters).toContainEqual({ key: `before.extensions.${ines}.contact.lastName`, value: "Okafor" });
    expect(left?.details?.parameters).toContainEqual({ key: "before.phoneNumbers.1162821004.extensionId", value: ines });
  });

  test("tells of each one of many, and of a batch's ids that went well", async () => {
    await admin.call("POST", `${account}/sites/2719701004/bulk-assign`, { body: { addedExtensionIds: [ines, tomas] } });
    expect(await told()).toEqual([
      ["CHANGE_USER_SITE", "Tomas Lindgren"],
      ["CHANGE_USER_SITE", "Ines Okafor"],
    ]);
    const { status } = await admin.call("DELETE", `${account}/extension/${ines},999999004`);
    expect(status).toBe(207);
    expect(await told()).toHaveLength(3);
  });

  test("tells of a task in the name of who began it, once it is done", async () => {
    const records = [
      { id: ines, contact: { jobTitle: "Chief" } },
      { id: tomas, extensionNumber: "101" },
    ];
    await admin.call("POST", `${account}/extension-bulk-update`, { body: { records } });
    expect(await told()).toEqual([]);
    sandbox.clock.advance(60_000);
    const { records: entries } = await search();
    expect(entries).toMatchObject([
      { actionId: "CHANGE_USER_INFO", initiator: { extensionId: nora }, target: { objectId: ines } },
    ]);
  });

  test("tells that a password or PIN is new, and not which", async () => {
    const body = { password: "Tideland-2026", ivrPin: "864213", contact: { jobTitle: "Chief" } };
    expect((await admin.call("PUT", `${account}/extension/${ines}`, { body })).status).toBe(200);
    const { records } = await search();
    expect(records.map(({ actionId }) => actionId)).toEqual(["CHANGE_SECRET_INFO", "CHANGE_USER_INFO"]);
    expect(records[0]?.details?.parameters).toEqual([
      { key: "settingName", value: "Password" },
      { key: "settingName", value: "PIN" },
    ]);
    expect(JSON.stringify(sandbox.state.auditTrail.find())).not.toMatch(/Tideland-2026|864213|eyJ/);
  });

  test("finds by time, initiator, target, site, kind and text", async () => {
    await rename(ines, "Lead surveyor");
    sandbox.clock.advance(3_600_000);
    const later = new Date(sandbox.clock.now()).toISOString();
    admin = serviceOf(sandbox);
    await admin.call("POST", `${account}/call-queues/${frontDesk}/bulk-assign`, { body: { removedExtensionIds: [ines] } });
    await admin.call("PUT", `${account}/extension/${tomas}`, { body: { site: { id: "2719701004" } } });
    const self = { pronouncedName: { type: "TextToSpeech", text: "Tomas" } };
    expect((await serviceOf(sandbox, "103").call("PUT", `${account}/extension/~`, { body: { contact: self } })).status).toBe(200);

    const [title, members, move, own] = [
      ["CHANGE_USER_INFO", "Ines Okafor"],
      ["CHANGE_CALL_QUEUE_MEMBERS", "Front Desk"],
      ["CHANGE_USER_INFO", "Tomas Lindgren"],
      ["CHANGE_USER_INFO", "Tomas Lindgren"],
    ];
    expect(await told({})).toEqual([own, move, members, title]);
    expect(await told({ eventTimeFrom: later })).toEqual([own, move, members]);
    expect(await told({ eventTimeTo: new Date(Date.parse(later) - 1).toISOString() })).toEqual([title]);
    expect(await told({ initiatorIds: [tomas] })).toEqual([own]);
    expect(await told({ targetIds: [ines, frontDesk] })).toEqual([members, title]);
    expect(await told({ siteId: "2719701004" })).toEqual([own, move]);
    expect(await told({ actionIds: ["CHANGE_CALL_QUEUE_MEMBERS"] })).toEqual([members]);
    expect(await told({ excludeActionIds: ["CHANGE_USER_INFO"] })).toEqual([members]);
    expect(await told({ searchString: "lead SURVEY" })).toEqual([title]);
    expect(await told({ searchString: "front desk" })).toEqual([members]);
    expect(await told({ searchString: "standard" })).toEqual([own]);
    expect(await told({ actionIds: [], searchString: "" })).toHaveLength(4);
    expect((await search({ page: 2, perPage: 3 })).paging).toEqual({ page: 2, perPage: 3, total: 2, totalFound: 4 });
    expect(await told({ page: 2, perPage: 3 })).toEqual([title]);
    sandbox.clock.advance(25 * 3_600_000);
    admin = serviceOf(sandbox);
    expect(await told({})).toEqual([]);
    sandbox.clock.advance(180 * 86_400_000);
    admin = serviceOf(sandbox);
    expect(await told({ eventTimeFrom: "2026-01-01T00:00:00Z" })).toEqual([]);
  });

  test("is for administrators, and for apps that may read it", async () => {
    expect(verdict(await serviceOf(sandbox, "user").call("POST", searchPath))).toEqual([403, "CMN-402", undefined]);
    const directory = serviceOf(sandbox, "admin", "tidewater-directory");
    expect(verdict(await directory.call("POST", searchPath))).toEqual([403, "CMN-401", "ReadAuditTrail"]);
    const body = { eventTimeFrom: "2026-04-20T00:00:00Z", eventTimeTo: "2026-04-19T00:00:00Z" };
    expect(verdict(await admin.call("POST", searchPath, { body }))).toEqual([400, "CMN-101", "eventTimeFrom"]);
  });

  test("goes back with what it tells of, and goes on from there", async () => {
    await rename(ines, "One");
    const snapshot = sandbox.snapshot();
    await rename(ines, "Two");
    sandbox.restore(snapshot);
    await rename(ines, "Three");
    expect((await search()).records.map(({ id }) => id?.slice(-2))).toEqual(["02", "01"]);
    sandbox.reset();
    admin = serviceOf(sandbox);
    expect(await told()).toEqual([]);
  });

  test("keeps the last ten thousand changes, and of a large one what it was about", async () => {
    const target = { objectId: ines } as const;
    const entry = { accountId: nora, eventTime: "2026-04-20T16:00:00.000Z", actionId: "A", eventType: "UPDATE", target } as const;
    sandbox.state.transaction(() => {
      for (let count = 0; count < mostEntries + 5; count += 1) sandbox.state.tell(entry);
    });
    expect(sandbox.state.auditTrail.count()).toBe(mostEntries);
    expect(sandbox.state.auditTrail.find()[0]?.id).toMatch(/-0{11}6$/);

    const references = Array.from({ length: 400 }, (_, index) => ({ ref: "r".repeat(200) + index, type: "CustomerDirectoryId" }));
    const { status } = await admin.call("PUT", `${account}/extension/${ines}`, { body: { references } });
    expect(status).toBe(200);
    expect(sandbox.state.auditTrail.count()).toBe(mostEntries);
    const [last] = (await search({ perPage: 1 })).records;
    expect(JSON.stringify(last).length).toBeLessThan(2000);
    expect(last?.details?.parameters).toMatchObject([{ key: `after.extensions.${ines}.references` }]);
  });
});

describe("the audit trail tells of each change exactly once:", () => {
  beforeAll(async () => {
    sandbox = await createSandbox();
  });
  afterAll(() => sandbox.close());

  const changing = operations.filter(({ secured, method }) => secured && method !== "GET");
  // What is in the account, as rows; logins and tasks are no matter of it.
  const holdings = (): string => {
    const { sessions, tokens, tasks, auditTrail, counters, due, meta, ...matters } = sandbox.snapshot().image;
    return JSON.stringify(matters);
  };

  test.each(changing)("$id", async (operation) => {
    sandbox.reset();
    admin = serviceOf(sandbox, "admin", internalApp);
    const { method, path, ...parts } = await laterThan(sandbox, operation.id, admin);
    sandbox.state.auditTrail.deleteAll({});
    const before = holdings();
    expect((await admin.call(method, path, parts)).status).toBeLessThan(300);
    const action = actions.get(operation.id);
    const entries = sandbox.state.auditTrail.find();
    const changed = holdings() !== before;
    if (action === undefined) expect([entries.length, changed]).toEqual([0, false]);
    else if (!changed) expect(entries).toEqual([]);
    else {
      const targets = entries.map(({ target }) => target.objectId);
      expect(entries.length).toBeGreaterThanOrEqual(1);
      expect(new Set(targets).size).toBe(entries.length);
      if (action.each === undefined) expect(entries).toHaveLength(1);
    }
    for (const { actionId, eventType } of entries) expect({ actionId, eventType }).toMatchObject({ actionId: action?.actionId });
    expect(JSON.stringify(entries)).not.toMatch(/eyJ|"(password|ivrPin|jwt)"/);
  });

  test("and its table has the operations that may change something, and no others", () => {
    const known = new Set(changing.map(({ id }) => id as string));
    expect([...actions.keys()].filter((id) => !known.has(id))).toEqual([]);
    // By their names alone the compiler knows which those are.
    const asking = operations.filter(({ id }) => /^(list|read|check)/.test(id));
    expect(asking.filter(({ method }) => method !== "GET")).toEqual([]);
    expect(operations.filter((one) => one.method === "GET" && !asking.includes(one)).map(({ id }) => id)).toEqual(["authorize"]);
    expect(operationOf("searchAuditTrail").method).toBe("POST");
  });
});
