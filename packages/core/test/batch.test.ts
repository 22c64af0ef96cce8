import { describe, expect, test } from "vitest";
import { type BatchOptions, type BatchResult, batch } from "../src/batch/batch.ts";
import type { Operation } from "../src/call/operation.ts";
import { BulkError } from "../src/errors/bulk-error.ts";
import { NetworkError } from "../src/errors/network-error.ts";
import { RingwrightError } from "../src/errors/ringwright-error.ts";
import { type ScriptedClient, scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse, type ScriptedRequest } from "./support/scripted-fetch.ts";

interface PhoneNumber {
  readonly id: number;
}

const readNumber: Operation = {
  id: "readNumber",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}",
  defaults: { accountId: "~" },
  group: "NoThrottling",
  permission: "ReadAccounts",
  retry: "safe",
  batch: { parameter: "phoneNumberId", maxItems: 3 },
};

const notFound = { errorCode: "CMN-102", message: "Resource [9] is not found" };
const boundary = "Boundary_1_15567762_1355833573664";

function idsOf(request: ScriptedRequest): string[] {
  return request.url.pathname.split("/").at(-1)?.split(",") ?? [];
}

/** Answers in the JSON form; ids that begin with 9 do not exist. */
function jsonForm(request: ScriptedRequest): Response {
  const ids = idsOf(request);
  if (ids.length === 1) return jsonResponse(200, { id: Number(ids[0]) });
  const parts = ids.map((resourceId) =>
    resourceId.startsWith("9")
      ? { resourceId, status: 404, body: { errors: [notFound] } }
      : { resourceId, status: 200, body: { id: Number(resourceId) } },
  );
  return jsonResponse(207, parts, { "content-type": "application/vnd.ringcentral.multipart+json" });
}

function part(body: unknown): string {
  return `--${boundary}\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(body, null, 2)}\r\n`;
}

function multipart(parts: readonly string[], close = `--${boundary}--\r\n`, type = `boundary=${boundary}`): Response {
  const headers = { "content-type": `multipart/mixed; ${type}`, rcrequestid: "R-1" };
  return new Response(parts.join("") + close, { status: 207, headers });
}

const statuses = part({
  response: [
    { href: "https://service.example/1", status: 200, responseDescription: "OK" },
    { href: "https://service.example/9", status: 404, responseDescription: "Not Found" },
  ],
});

function read(service: ScriptedClient, ids: (string | number)[], options: BatchOptions = {}): Promise<BatchResult<PhoneNumber>> {
  return batch<PhoneNumber>(service.client, readNumber, ids, {}, options);
}

function fates(result: BatchResult<unknown>): string[] {
  return result.outcomes.map(({ id, fate }) => `${id} ${fate}`);
}

describe("a batch", () => {
  test("names its ids in the path, asks for the JSON form first, and keeps their order", async () => {
    const service = scriptedClient(jsonForm);
    const result = await read(service, [3, "1", 2]);
    expect(service.requests[0]?.url.pathname).toBe("/restapi/v1.0/account/~/phone-number/3,1,2");
    expect(service.requests[0]?.headers.get("accept")).toBe(
      "application/vnd.ringcentral.multipart+json, multipart/mixed;q=0.9, application/json;q=0.8",
    );
    expect(result).toEqual({
      outcomes: [
        { id: "3", fate: "succeeded", status: 200, body: { id: 3 } },
        { id: "1", fate: "succeeded", status: 200, body: { id: 1 } },
        { id: "2", fate: "succeeded", status: 200, body: { id: 2 } },
      ],
      allSucceeded: true,
      stoppedBy: undefined,
    });
  });

  test("reads the usual answer for one id", async () => {
    const result = await read(scriptedClient(jsonForm), [7]);
    expect(result.outcomes).toEqual([{ id: "7", fate: "succeeded", status: 200, body: { id: 7 } }]);
  });

  test("cuts more ids than the contract allows into several calls", async () => {
    const service = scriptedClient(jsonForm);
    const result = await read(service, [1, 2, 3, 4, 5, 6, 7]);
    expect(service.requests.map(idsOf)).toEqual([["1", "2", "3"], ["4", "5", "6"], ["7"]]);
    expect(result.outcomes.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  });

  test("sends nothing for no ids", async () => {
    const service = scriptedClient(jsonForm);
    expect((await read(service, [])).outcomes).toEqual([]);
    expect(service.requests).toHaveLength(0);
  });

  test("gives an ApiError for each id that was refused", async () => {
    const result = await read(scriptedClient(jsonForm), [1, 9]);
    expect(fates(result)).toEqual(["1 succeeded", "9 failed"]);
    expect(result.outcomes[1]).toMatchObject({ status: 404, error: { name: "ApiError", status: 404, code: "CMN-102" } });
    expect(result.allSucceeded).toBe(false);
  });

  test("takes an empty answer as success of each, as deletions give it", async () => {
    const service = scriptedClient(() => new Response(null, { status: 204 }));
    const result = await batch(service.client, { ...readNumber, method: "DELETE" }, [1, 2]);
    expect(fates(result)).toEqual(["1 succeeded", "2 succeeded"]);
  });

  test.each<[unknown, RegExp]>([
    [["1,2"], /ids\[0\] must be one id, without a comma/],
    [["1", undefined], /ids\[1\] must be a string or a number, not undefined/],
    [["1", "2", "3", "4", null], /ids\[4\] must be a string or a number, not null/],
    [["1", "2", "3", "4", ""], /ids\[4\] must be an id, and is empty/],
    [[["1"]], /ids\[0\] must be a string or a number, not a list/],
    [["1", ".."], /ids\[1\] must be an id, and has a dot segment/],
    [undefined, /ids must be a list of ids, not undefined/],
    ["1", /ids must be a list of ids, not string/],
  ])("refuses the ids %j before the first call leaves", async (ids, message) => {
    const service = scriptedClient(jsonForm);
    await expect(read(service, ids as string[])).rejects.toThrow(message);
    expect(service.requests).toHaveLength(0);
  });

  test("sends one body for all of its ids, in each of its calls", async () => {
    const rename: Operation = { ...readNumber, id: "renameNumber", method: "PUT", body: "json" };
    const service = scriptedClient(jsonForm);
    const result = await batch(service.client, rename, [1, 9, 3, 4], { body: { label: "Lobby" } });
    expect(service.requests.map((request) => [request.method, idsOf(request), request.body])).toEqual([
      ["PUT", ["1", "9", "3"], { label: "Lobby" }],
      ["PUT", ["4"], { label: "Lobby" }],
    ]);
    expect(service.requests[0]?.headers.get("content-type")).toBe("application/json");
    expect(fates(result)).toEqual(["1 succeeded", "9 failed", "3 succeeded", "4 succeeded"]);
    await expect(batch(service.client, rename, [1])).rejects.toThrow("body must be given");
    expect(service.requests).toHaveLength(2);
  });

  test.each<[unknown, string]>([
    [new Map(), "must be a plain object, not an object (Map)"],
    [null, "must be a plain object, not null"],
    [Object.defineProperty({}, "accountId", { value: "9" }), 'has "accountId", which is hidden'],
  ])("refuses the input %s", async (input, what) => {
    const service = scriptedClient(jsonForm);
    await expect(batch(service.client, readNumber, [1], input as object)).rejects.toThrow(`the input ${what}`);
    expect(service.requests).toHaveLength(0);
  });

  test("refuses dot segments, a body, and an operation that takes one id", async () => {
    const { client } = scriptedClient(jsonForm);
    await expect(batch(client, readNumber, ["1", ".."])).rejects.toThrow("dot segment");
    await expect(batch(client, readNumber, ["1"], { body: {} })).rejects.toThrow('the input has "body"');
    const { batch: _, ...single } = readNumber;
    await expect(batch(client, single, ["1"])).rejects.toThrow("it takes one id at a time");
  });
});

describe("a form of the operation's own", () => {
  const deletePlace: Operation = {
    id: "deletePlace",
    method: "DELETE",
    path: "/restapi/v1.0/account/{accountId}/places/{placeId}",
    defaults: { accountId: "~" },
    group: "NoThrottling",
    answer: "optional",
    batch: {
      parameter: "placeId",
      maxItems: 3,
      outcomes: {
        records: "places",
        status: "deletion",
        succeeded: ["Completed"],
        failed: ["Failed", "Forbidden", "Restricted"],
      },
    },
  };
  const inUse = { errorCode: "CMN-111", message: "In use" };
  const remove = (status: number, body: unknown, ids: readonly string[]) => {
    const { client } = scriptedClient(() =>
      body === undefined ? new Response(null, { status }) : jsonResponse(status, body, { rcrequestid: "R-1" }),
    );
    return batch<{ name?: string } | undefined>(client, deletePlace, ids);
  };

  test.each([
    ["a list", [inUse]],
    ["one object", inUse],
  ])("is read by ids, with %s of errors", async (_, errors) => {
    const places = [
      { id: "850055", name: "Yard", deletion: "Completed" },
      { id: "850032", name: "Office", deletion: "Failed", errors },
    ];
    const { outcomes } = await remove(207, { deletion: "Restricted", places }, ["850032", "850055"]);
    expect(outcomes[0]).toMatchObject({
      id: "850032",
      fate: "failed",
      status: 207,
      error: { code: "CMN-111", message: "deletePlace: 207 CMN-111 In use; request R-1" },
    });
    expect(outcomes[1]).toEqual({ id: "850055", fate: "succeeded", status: 207, body: places[0] });
  });

  test("goes by its entry's state where that gives no reason", async () => {
    const { outcomes } = await remove(207, { places: [{ id: "1", deletion: "Restricted" }] }, ["1"]);
    expect(outcomes).toMatchObject([{ fate: "failed", error: { message: "deletePlace: 207 Restricted; request R-1" } }]);
  });

  test("knows nothing of an id that it does not speak of", async () => {
    expect(fates(await remove(207, { places: [{ id: "1", deletion: "Completed" }] }, ["1", "2"]))).toEqual([
      "1 succeeded",
      "2 unknown",
    ]);
  });

  test.each([200, 204])("says by an empty answer with %i that all went through", async (status) => {
    expect(fates(await remove(status, undefined, ["1", "2"]))).toEqual(["1 succeeded", "2 succeeded"]);
  });

  test.each([
    [{}, "no list of places"],
    [{ places: {} }, "no list of places"],
    [{ places: [1] }, "it says nothing of 1, 2"],
    [{ places: ["1", "2"].map((id) => ({ id, deletion: "Planned" })) }, "it says nothing of 1, 2"],
  ])("is not made up where the answer is %j", async (body, reason) => {
    const { outcomes, stoppedBy } = await remove(207, body, ["1", "2"]);
    expect(outcomes.map(({ fate }) => fate)).toEqual(["unknown", "unknown"]);
    expect(String(stoppedBy)).toContain(`deletePlace: the answer to the batch cannot be read: ${reason}`);
  });
});

describe("the multipart form", () => {
  const good = [statuses, part({ id: 1, name: "Zoë" }), part({ errors: [notFound] })];

  test("is read part by part", async () => {
    const result = await read(
      scriptedClient(() => multipart(good)),
      [1, 9],
    );
    expect(fates(result)).toEqual(["1 succeeded", "9 failed"]);
    expect(result.outcomes[0]).toMatchObject({ status: 200, body: { id: 1, name: "Zoë" } });
    expect(result.outcomes[1]).toMatchObject({ error: { code: "CMN-102", requestId: "R-1" } });
  });

  test("is read with its boundary in quotes", async () => {
    const result = await read(
      scriptedClient(() => multipart(good, undefined, `boundary="${boundary}"`)),
      [1, 9],
    );
    expect(fates(result)).toEqual(["1 succeeded", "9 failed"]);
  });

  test("is read where a part without a body is left out", async () => {
    const head = part({ response: [{ status: 204 }, { status: 404 }, { status: 204 }] });
    const result = await read(
      scriptedClient(() => multipart([head, part({ errors: [notFound] })])),
      [1, 9, 2],
    );
    expect(fates(result)).toEqual(["1 succeeded", "9 failed", "2 succeeded"]);
    expect(result.outcomes[1]).toMatchObject({ error: { code: "CMN-102" } });
  });

  test.each([
    ["breaks off", multipart(good.slice(0, 2), ""), "not finished"],
    ["has no statuses", multipart([part({ id: 1 }), part({ id: 1 })]), "its first part holds no statuses"],
    ["has too few bodies", multipart([statuses, part({ id: 1 })]), "2 statuses and 1 bodies for 2 ids"],
    ["has a part that is no JSON", multipart([statuses, part({}).replace("{}", "<html>"), part({})]), "a part is no JSON"],
    ["has a status that is none", multipart([part({ response: ["OK", "OK"] }), part({}), part({})]), "it says nothing of 1, 9"],
    ["names no boundary", multipart(good, undefined, "charset=utf-8"), "names no boundary"],
  ])("throws nothing away in silence when it %s", async (_, answer, reason) => {
    const result = await read(
      scriptedClient(() => answer),
      [1, 9],
    );
    expect(fates(result)).toEqual(["1 unknown", "9 unknown"]);
    expect(result.stoppedBy).toBeInstanceOf(RingwrightError);
    expect(String(result.stoppedBy)).toContain(reason);
  });
});

describe("an answer of the wrong form", () => {
  test.each([
    ["another status than 207", jsonResponse(200, { id: 1 }), "status 200 instead of 207"],
    ["no list", jsonResponse(207, { id: 1 }), "no list of parts"],
    ["too few parts", jsonResponse(207, [{ resourceId: "1", status: 200 }]), "it says nothing of 9"],
    ["a part without a status", jsonResponse(207, [{ resourceId: "1" }, { resourceId: "9" }]), "it says nothing of 1, 9"],
    ["no JSON", new Response("<html>", { status: 207 }), "no JSON (text/plain"],
  ])("is told: %s", async (_, answer, reason) => {
    const result = await read(
      scriptedClient(() => answer),
      [1, 9],
    );
    expect(String(result.stoppedBy)).toContain(reason);
  });
});

describe("trouble midway", () => {
  test("goes on after a refusal that concerns one call's ids", async () => {
    const service = scriptedClient((request) =>
      request.count === 1 ? jsonResponse(404, { errors: [notFound] }) : jsonForm(request),
    );
    expect(fates(await read(service, [1, 2, 3, 4]))).toEqual(["1 failed", "2 failed", "3 failed", "4 succeeded"]);
  });

  test("stops at a refusal that would meet the next call too", async () => {
    const service = scriptedClient(() => jsonResponse(403, {}));
    const result = await read(service, [1, 2, 3, 4]);
    expect(fates(result)).toEqual(["1 failed", "2 failed", "3 failed", "4 notTried"]);
    expect(result.stoppedBy).toMatchObject({ status: 403 });
  });

  test("calls the fate of a lost answer unknown", async () => {
    const service = scriptedClient((request) => {
      if (request.count > 1) throw new TypeError("fetch failed");
      return jsonForm(request);
    });
    const result = await batch(service.client, readNumber, [1, 2, 3, 4], {}, { retry: false });
    expect(fates(result)).toEqual(["1 succeeded", "2 succeeded", "3 succeeded", "4 unknown"]);
    expect(result.stoppedBy).toBeInstanceOf(NetworkError);
  });

  test("throws a BulkError when asked to", async () => {
    const failure = await read(scriptedClient(jsonForm), [1, 9], { throwOnFailure: true }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BulkError);
    expect((failure as BulkError).troubles).toEqual([{ index: 1, fate: "failed", errors: [notFound] }]);
  });
});
