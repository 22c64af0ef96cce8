import { describe, expect, test } from "vitest";
import { type BulkOptions, type BulkResult, bulk } from "../src/bulk/bulk.ts";
import type { Operation } from "../src/call/operation.ts";
import { BulkError } from "../src/errors/bulk-error.ts";
import { InputError } from "../src/errors/input-error.ts";
import { NetworkError } from "../src/errors/network-error.ts";
import { settle } from "./support/fake-clock.ts";
import { type ScriptedClient, scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse, type ScriptedRequest, silence } from "./support/scripted-fetch.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

const removeNumbers: Operation = {
  id: "removeNumbers",
  method: "DELETE",
  path: "/restapi/v2/accounts/{accountId}/phone-numbers",
  defaults: { accountId: "~" },
  group: "NoThrottling",
  body: "json",
  bulk: { records: "records", maxItems: 2 },
};

const addUsers: Operation = { ...removeNumbers, id: "addUsers", method: "POST", billable: true };

const updateExtensions: Operation = {
  ...removeNumbers,
  id: "updateExtensions",
  method: "POST",
  task: {
    poll: { id: "readTask", method: "GET", path: "/restapi/tasks/{taskId}", group: "NoThrottling", retry: "safe" },
    parameter: "taskId",
    id: "id",
    status: "status",
    pending: ["Accepted"],
    succeeded: ["Completed"],
    failed: ["Failed"],
  },
};

interface Sent {
  readonly id: string;
}

const refusal = { errorCode: "CMN-102", message: "Not found" };

function recordsOf(request: ScriptedRequest): Sent[] {
  return (request.body as { records: Sent[] }).records;
}

function sent(...ids: string[]): { body: { keepAssets: boolean; records: Sent[] } } {
  return { body: { keepAssets: true, records: ids.map((id) => ({ id })) } };
}

/** Answers as v2 does; ids with an x in them fail. */
function v2(request: ScriptedRequest): Response {
  return jsonResponse(200, {
    records: recordsOf(request).map(({ id }) =>
      id.includes("x") ? { id, bulkItemSuccessful: false, bulkItemErrors: [refusal] } : { id, bulkItemSuccessful: true },
    ),
  });
}

function remove(service: ScriptedClient, ids: string[], options: BulkOptions = {}): Promise<BulkResult<Sent>> {
  return bulk<Sent>(service.client, removeNumbers, sent(...ids), options);
}

function fates(result: BulkResult<unknown>): string[] {
  return result.outcomes.map(({ fate }) => fate);
}

describe("a bulk call", () => {
  test("cuts the records into calls of the contract's limit, and keeps the rest of the body", async () => {
    const service = scriptedClient(v2);
    const result = await remove(service, ["1", "2", "3", "4", "5"]);
    expect(service.requests.map(({ body }) => body)).toEqual([sent("1", "2").body, sent("3", "4").body, sent("5").body]);
    expect(result).toMatchObject({ allSucceeded: true, stoppedBy: undefined });
    expect(result.outcomes.map(({ index, result: item }) => [index, item?.id])).toEqual([
      [0, "1"],
      [1, "2"],
      [2, "3"],
      [3, "4"],
      [4, "5"],
    ]);
  });

  test("makes smaller calls on request", async () => {
    const service = scriptedClient(v2);
    await remove(service, ["1", "2", "3"], { maxItems: 1 });
    expect(service.requests).toHaveLength(3);
  });

  test("sends nothing for no records", async () => {
    const service = scriptedClient(v2);
    expect(await remove(service, [])).toEqual({ outcomes: [], allSucceeded: true, stoppedBy: undefined, calls: 0 });
    expect(service.requests).toHaveLength(0);
  });

  test.each([0, 3, 1.5])("refuses %d as maxItems", async (maxItems) => {
    await expect(remove(scriptedClient(v2), ["1"], { maxItems })).rejects.toThrow(
      "removeNumbers: maxItems must be a whole number from 1 to 2",
    );
  });

  test("refuses a body without the list, and an operation without records", async () => {
    const { client } = scriptedClient(v2);
    await expect(bulk(client, removeNumbers, { body: {} })).rejects.toThrow("body.records must be a list of records");
    const { bulk: _, ...single } = removeNumbers;
    await expect(bulk(client, single, sent("1"))).rejects.toBeInstanceOf(InputError);
  });
});

describe("a record's fate", () => {
  test("is told in order with the service's reasons, of a v2 answer", async () => {
    const result = await remove(scriptedClient(v2), ["1", "x2", "3"]);
    expect(fates(result)).toEqual(["succeeded", "failed", "succeeded"]);
    expect(result.outcomes[1]).toEqual({ index: 1, fate: "failed", result: undefined, errors: [refusal] });
    expect(result).toMatchObject({ allSucceeded: false, stoppedBy: undefined });
  });

  test("narrows to the service's answer where it succeeded, and to no answer elsewhere", async () => {
    const result = await remove(scriptedClient(v2), ["1", "x2"]);
    const told = result.outcomes.map((outcome) => {
      if (outcome.fate === "succeeded") return outcome.result.id satisfies string;
      return outcome.result satisfies undefined;
    });
    expect(told).toEqual(["1", undefined]);
  });

  test("is found by its name where the answer is in another order", async () => {
    const service = scriptedClient((request) => {
      const items = recordsOf(request).map(({ id }) => ({ deviceId: id, bulkItemSuccessful: id !== "x" }));
      return jsonResponse(200, { records: items.reverse() });
    });
    expect(fates(await remove(service, ["1", "x"]))).toEqual(["succeeded", "failed"]);
  });

  test("is found by its number, where the answer has new ids", async () => {
    const service = scriptedClient(() =>
      jsonResponse(200, {
        records: [
          { id: "901", phoneNumber: "+16502", bulkItemSuccessful: false },
          { id: "902", phoneNumber: "+16501", bulkItemSuccessful: true },
        ],
      }),
    );
    const body = { records: [{ phoneNumber: "+16501" }, { phoneNumber: "+16502" }] };
    expect(fates(await bulk(service.client, removeNumbers, { body }))).toEqual(["succeeded", "failed"]);
  });

  test("is found by its place where the answer names nothing, as batch provisioning does", async () => {
    const service = scriptedClient(() =>
      jsonResponse(200, {
        results: [
          { successful: false, errors: [refusal] },
          { successful: true, extension: { id: "7" } },
        ],
      }),
    );
    const result = await bulk(service.client, addUsers, { body: { records: [{ contact: {} }, { contact: {} }] } });
    expect(fates(result)).toEqual(["failed", "succeeded"]);
    expect(result.outcomes[1]?.result).toEqual({ successful: true, extension: { id: "7" } });
  });

  test("is unknown where the answer does not speak of it", async () => {
    const service = scriptedClient(() => jsonResponse(200, { records: [{ id: "1", bulkItemSuccessful: true }] }));
    expect(fates(await remove(service, ["1", "2"]))).toEqual(["succeeded", "unknown"]);
    const silent = scriptedClient(() => jsonResponse(200, { taken: true }));
    expect(fates(await remove(silent, ["1"]))).toEqual(["unknown"]);
  });

  test("is success where the answer is empty and the contract promises no more, and unknown where it does", async () => {
    const service = scriptedClient(() => new Response(null, { status: 204 }));
    const removeSilently: Operation = { ...removeNumbers, answer: "none" };
    expect(fates(await bulk(service.client, removeSilently, sent("1", "2")))).toEqual(["succeeded", "succeeded"]);
    const result = await remove(service, ["1", "2"]);
    expect(fates(result)).toEqual(["unknown", "unknown"]);
    expect(String(result.stoppedBy)).toContain("removeNumbers: 204 with nothing, where the contract promises an object");
  });
});

describe("calls that start tasks", () => {
  const affected = [
    { extensionId: "2", status: "Fail", errors: [refusal] },
    { extensionId: "1", status: "Success" },
  ];

  test.each([
    ["a list", affected],
    ["a list one level down", { result: affected }],
  ])("are followed to their end, and tell each record's fate in %s", async (_, affectedItems) => {
    const service = scriptedClient(({ method }) =>
      jsonResponse(
        200,
        method === "POST" ? { id: "T", status: "Accepted" } : { id: "T", status: "Completed", result: { affectedItems } },
      ),
    );
    const running = bulk(service.client, updateExtensions, sent("1", "2"));
    await settle();
    await service.clock.advance(2000);
    const result = await running;
    expect(fates(result)).toEqual(["succeeded", "failed"]);
    expect(result.outcomes[1]?.errors).toEqual([refusal]);
  });

  test("fail for all their records when the task fails", async () => {
    const service = scriptedClient(() => jsonResponse(200, { id: "T", status: "Failed", result: { errors: [refusal] } }));
    const result = await bulk(service.client, updateExtensions, sent("1", "2", "3"));
    expect(fates(result)).toEqual(["failed", "failed", "notTried"]);
  });
});

describe("trouble midway", () => {
  test("goes on after a refusal that concerns one call's records", async () => {
    const service = scriptedClient((request) => (request.count === 1 ? jsonResponse(404, { errors: [refusal] }) : v2(request)));
    const result = await remove(service, ["1", "2", "3"]);
    expect(fates(result)).toEqual(["failed", "failed", "succeeded"]);
    expect(result.outcomes[0]?.errors).toEqual([refusal]);
    expect(result.stoppedBy).toBeUndefined();
  });

  test("stops at a refusal that would meet the next call too, and keeps what was not tried apart", async () => {
    const service = scriptedClient((request) => (request.count === 2 ? jsonResponse(403, { errors: [refusal] }) : v2(request)));
    const result = await remove(service, ["1", "2", "3", "4", "5"]);
    expect(fates(result)).toEqual(["succeeded", "succeeded", "failed", "failed", "notTried"]);
    expect(result.stoppedBy).toMatchObject({ status: 403 });
    expect(service.requests).toHaveLength(2);
  });

  test("calls the fate of a lost answer unknown", async () => {
    const service = scriptedClient((request) => {
      if (request.count === 2) throw new TypeError("fetch failed");
      return v2(request);
    });
    const result = await remove(service, ["1", "2", "3", "4", "5"]);
    expect(fates(result)).toEqual(["succeeded", "succeeded", "unknown", "unknown", "notTried"]);
    expect(result.stoppedBy).toBeInstanceOf(NetworkError);
  });

  test("does not lose what was done when the caller aborts", async () => {
    const service = scriptedClient((request) => (request.count === 2 ? silence() : v2(request)));
    const controller = new AbortController();
    const running = remove(service, ["1", "2", "3", "4", "5"], { signal: controller.signal });
    await settle();
    const reason = new DOMException("stopped", "AbortError");
    controller.abort(reason);
    const result = await running;
    expect(fates(result)).toEqual(["succeeded", "succeeded", "unknown", "unknown", "notTried"]);
    expect(result.stoppedBy).toBe(reason);
    await expect(remove(service, ["1"], { signal: controller.signal })).rejects.toBe(reason);
  });

  test("throws an input that cannot be sent", async () => {
    const { client } = scriptedClient(v2);
    await expect(bulk(client, removeNumbers, { ...sent("1"), accountId: ".." })).rejects.toBeInstanceOf(InputError);
  });
});

describe("asked to throw", () => {
  test("throws a BulkError that counts the fates and names the records that did not succeed", async () => {
    const service = scriptedClient((request) => (request.count === 2 ? jsonResponse(403, {}) : v2(request)));
    const failure = await remove(service, ["1", "x2", "3", "4", "5"], { throwOnFailure: true }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BulkError);
    expect((failure as BulkError).message).toBe(
      "removeNumbers: of 5, 3 failed, 1 were not tried; first: index 1, CMN-102 Not found",
    );
    expect((failure as BulkError).troubles.map(({ index, fate }) => `${index} ${fate}`)).toEqual([
      "1 failed",
      "2 failed",
      "3 failed",
      "4 notTried",
    ]);
    expect((failure as BulkError).cause).toMatchObject({ status: 403 });
  });

  test("gives the result where all succeeded", async () => {
    expect(await remove(scriptedClient(v2), ["1"], { throwOnFailure: true })).toMatchObject({ allSucceeded: true });
  });
});
