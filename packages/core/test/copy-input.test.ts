import { describe, expect, test } from "vitest";
import { batch } from "../src/batch/batch.ts";
import { bulk } from "../src/bulk/bulk.ts";
import type { Operation } from "../src/call/operation.ts";
import { InputError } from "../src/errors/input-error.ts";
import { poller } from "../src/tasks/poller.ts";
import { settle } from "./support/fake-clock.ts";
import { type ScriptedClient, scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse } from "./support/scripted-fetch.ts";

// The caller's lists and objects live on while calls are under way. What was checked is what is sent.

const buyMany: Operation = {
  id: "buyMany",
  method: "POST",
  path: "/restapi/v2/accounts/{accountId}/devices",
  defaults: { accountId: "~" },
  query: ["site"],
  group: "NoThrottling",
  body: "json",
  billable: true,
  bulk: { records: "records", maxItems: 2 },
};

const renameBatch: Operation = {
  id: "renameBatch",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
  defaults: { accountId: "~" },
  query: ["site"],
  group: "NoThrottling",
  body: "json",
  batch: { parameter: "extensionId", maxItems: 2 },
};

const changeMany: Operation = {
  ...buyMany,
  id: "changeMany",
  task: {
    poll: { id: "readChange", method: "GET", path: "/restapi/v2/accounts/{accountId}/changes/{taskId}", group: "NoThrottling" },
    parameter: "taskId",
    id: "id",
    status: "status",
    pending: ["Accepted"],
    succeeded: ["Completed"],
    failed: ["Failed"],
  },
};

/** Takes what it is sent once the test says so. */
function slowService(answer: (body: unknown, path: string) => Response): ScriptedClient & { open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const service = scriptedClient(async ({ body, url }) => {
    await opened;
    return answer(body, url.pathname);
  });
  return { ...service, open };
}

function bought(body: unknown): Response {
  const { records } = body as { records: unknown[] };
  return jsonResponse(200, { results: records.map(() => ({ successful: true })) });
}

describe("a bulk call", () => {
  test("sends each record once though the list grows, and changes, while the first call is under way", async () => {
    const service = slowService(bought);
    const records = [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }];
    const body = { records, note: "first" };
    const site = ["a", "b"];
    const running = bulk(service.client, buyMany, { body, site });
    await settle();
    records.unshift({ n: 0 });
    Object.assign(records[4] as object, { n: 9 });
    body.note = "second";
    site.push("c");
    service.open();
    expect((await running).allSucceeded).toBe(true);
    expect(service.requests.map((request) => request.body)).toEqual([
      { records: [{ n: 1 }, { n: 2 }], note: "first" },
      { records: [{ n: 3 }, { n: 4 }], note: "first" },
    ]);
    expect(service.requests[1]?.url.search).toBe("?site=a&site=b");
  });

  const list = [{ n: 1 }, { n: 2 }, { n: 3 }];
  class Order {
    readonly list = list;
    toJSON(): object {
      return { records: this.list, site: "7" };
    }
  }
  test.each<[string, object]>([
    ["its own", { records: list, toJSON: () => ({ records: list, site: "7" }) }],
    ["its class's", new Order()],
    ["each record's", { records: list.map(({ n }) => ({ toJSON: () => ({ n }) })), site: "7" }],
  ])("cuts what the body's JSON says, by %s toJSON", async (_, body) => {
    const service = scriptedClient((request) => bought(request.body));
    expect((await bulk(service.client, buyMany, { body })).outcomes).toHaveLength(3);
    expect(service.requests.map((request) => request.body)).toEqual([
      { records: [{ n: 1 }, { n: 2 }], site: "7" },
      { records: [{ n: 3 }], site: "7" },
    ]);
  });
});

test("a batch names each id once, with the body that was given, though both change meanwhile", async () => {
  const service = slowService((_, path) => {
    const ids = path.split("/").at(-1)?.split(",") ?? [];
    return jsonResponse(
      207,
      ids.map((resourceId) => ({ resourceId, status: 200, body: {} })),
    );
  });
  const ids = ["1", "2", "3"];
  const body = { name: "Lobby" };
  const running = batch(service.client, renameBatch, ids, { body });
  await settle();
  ids.unshift("0");
  body.name = "Hall";
  service.open();
  expect((await running).allSucceeded).toBe(true);
  expect(service.requests.map(({ url, body: sent }) => [url.pathname.split("/").at(-1), sent])).toEqual([
    ["1,2", { name: "Lobby" }],
    ["3", { name: "Lobby" }],
  ]);
});

describe("a task", () => {
  test("is started with the input as it was, and looked at in the same account", async () => {
    const service = slowService((body) => jsonResponse(200, { id: "T", status: body === undefined ? "Completed" : "Accepted" }));
    const input = { accountId: "11", body: { records: [{ n: 1 }] } };
    const task = poller(service.client, changeMany, input);
    input.body.records.push({ n: 2 });
    const ended = Promise.resolve(task);
    await settle();
    input.accountId = "22";
    service.open();
    await settle();
    await service.clock.advance(2000);
    await ended;
    expect(service.requests[0]?.body).toEqual({ records: [{ n: 1 }] });
    expect(service.requests.map(({ url }) => url.pathname.split("/")[4])).toEqual(["11", "11"]);
  });

  test("whose input cannot be sent says so when it is awaited", async () => {
    const { client, requests } = scriptedClient(() => jsonResponse(200, {}));
    const task = poller(client, changeMany, { body: { records: [1n] } });
    await expect(Promise.resolve(task)).rejects.toThrow(InputError);
    await expect(Promise.resolve(task)).rejects.toThrow("changeMany: body.records[0] is a BigInt");
    expect(requests).toHaveLength(0);
  });
});
