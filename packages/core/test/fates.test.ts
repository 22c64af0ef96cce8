import { describe, expect, test } from "vitest";
import { batch } from "../src/batch/batch.ts";
import { bulk } from "../src/bulk/bulk.ts";
import type { Operation } from "../src/call/operation.ts";
import { type ScriptedClient, scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse, type ScriptedRequest, silence } from "./support/scripted-fetch.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

// What was sent, how it ended, and what became of the records: each way out of a bulk call, a batch and a task.

const removeMany: Operation = {
  id: "removeMany",
  method: "DELETE",
  path: "/restapi/v2/accounts/{accountId}/devices",
  defaults: { accountId: "~" },
  group: "Heavy",
  body: "json",
  retry: "safe",
  bulk: { records: "records", maxItems: 2 },
};

const buyMany: Operation = {
  id: "buyMany",
  method: "POST",
  path: "/restapi/v2/accounts/{accountId}/devices",
  defaults: { accountId: "~" },
  group: "Heavy",
  body: "json",
  billable: true,
  bulk: { records: "records", maxItems: 2 },
};

const changeMany: Operation = {
  id: "changeMany",
  method: "POST",
  path: "/restapi/v2/accounts/{accountId}/changes",
  defaults: { accountId: "~" },
  group: "Heavy",
  body: "json",
  bulk: { records: "records", maxItems: 2 },
  task: {
    poll: { id: "readChange", method: "GET", path: "/restapi/v2/changes/{taskId}", group: "Light", retry: "safe" },
    parameter: "taskId",
    id: "id",
    status: "status",
    pending: ["Accepted"],
    succeeded: ["Completed"],
    failed: ["Failed"],
  },
};

const removeBatch: Operation = {
  id: "removeBatch",
  method: "DELETE",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
  defaults: { accountId: "~" },
  group: "Heavy",
  retry: "safe",
  batch: { parameter: "extensionId", maxItems: 2 },
};

/** One answer, or none. */
type Step = Response | "lost" | "refused connection" | "silence";

const reason = { errorCode: "CMN-102", message: "Not found" };

function refusal(status: number, headers: Record<string, string> = {}): Response {
  return jsonResponse(status, { errors: [reason] }, headers);
}

/** The status is there, and the body never comes. */
function stalled(status: number): Response {
  return new Response(new ReadableStream(), { status });
}

function redirect(): Response {
  return new Response(null, { status: 302, headers: { location: "https://elsewhere.example/" } });
}

/** The token is refused, and a client that has only this one cannot renew it. */
function tokenRefused(): Response {
  return jsonResponse(401, { errors: [{ errorCode: "OAU-213", message: "Token not found" }] });
}

function accepted(): Response {
  return jsonResponse(200, { id: "T", status: "Accepted" });
}

function items(...told: unknown[]): Response {
  return jsonResponse(200, { records: told });
}

function parts(...told: unknown[]): Response {
  return jsonResponse(207, told);
}

const done = { bulkItemSuccessful: true };

function play(steps: readonly Step[]): ScriptedClient {
  return scriptedClient(({ count }: ScriptedRequest) => {
    const step = steps[count - 1];
    if (step === undefined) throw new Error(`request ${count} was not expected`);
    if (step === "silence") return silence();
    if (step === "lost") throw new TypeError("fetch failed", { cause: systemError("read", "ECONNRESET") });
    if (step === "refused connection") throw new TypeError("fetch failed", { cause: systemError("connect", "ECONNREFUSED") });
    return step;
  });
}

function systemError(syscall: string, code: string): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { syscall, code, errno: -1 });
}

interface Ended {
  readonly fates: readonly string[];
  readonly requests: number;
  readonly stopped: boolean;
}

async function toEnd(
  service: ScriptedClient,
  running: Promise<{ readonly outcomes: readonly { readonly fate: string }[]; readonly stoppedBy: unknown }>,
): Promise<Ended> {
  let over = false;
  const ended = running.finally(() => {
    over = true;
  });
  ended.catch(() => {});
  while (!over) await service.clock.advance(1000);
  const { outcomes, stoppedBy } = await ended;
  return { fates: outcomes.map(({ fate }) => fate), requests: service.requests.length, stopped: stoppedBy !== undefined };
}

function sendMany(operation: Operation, ids: readonly string[], steps: readonly Step[]): Promise<Ended> {
  const service = play(steps);
  const body = { records: ids.map((id) => ({ id })) };
  return toEnd(service, bulk(service.client, operation, { body }, { timeoutMs: 30_000 }));
}

function nameMany(ids: readonly string[], steps: readonly Step[]): Promise<Ended> {
  const service = play(steps);
  return toEnd(service, batch(service.client, removeBatch, ids, {}, { timeoutMs: 30_000 }));
}

describe("a call that was refused or never left", () => {
  test.each<[string, Operation, readonly Step[], readonly string[]]>([
    [
      "a refusal of its records lets the next go on",
      removeMany,
      [refusal(404), items({ id: "3", ...done })],
      ["failed", "failed", "succeeded"],
    ],
    ["a refusal of the permission", removeMany, [refusal(403)], ["failed", "failed", "notTried"]],
    ["a login that is over", buyMany, [tokenRefused()], ["notTried", "notTried", "notTried"]],
    [
      "no connection, three times",
      removeMany,
      ["refused connection", "refused connection", "refused connection"],
      ["notTried", "notTried", "notTried"],
    ],
    [
      "no connection to buy through",
      buyMany,
      ["refused connection", "refused connection", "refused connection"],
      ["notTried", "notTried", "notTried"],
    ],
    [
      "a refusal of the rate, for longer than the call may take",
      buyMany,
      [refusal(429, { "retry-after": "60" })],
      ["failed", "failed", "notTried"],
    ],
    [
      "a refusal of the rate, and then the login is over",
      buyMany,
      [refusal(429, { "retry-after": "5" }), tokenRefused()],
      ["notTried", "notTried", "notTried"],
    ],
    ["a refusal whose body never comes", buyMany, [stalled(400)], ["failed", "failed", "notTried"]],
    ["a refusal of a start whose body never comes", changeMany, [stalled(404)], ["failed", "failed", "notTried"]],
    ["a refusal of the rate whose body never comes", buyMany, [stalled(429)], ["notTried", "notTried", "notTried"]],
    ["a start that was refused", changeMany, [refusal(403)], ["failed", "failed", "notTried"]],
    ["a start whose login is over", changeMany, [tokenRefused()], ["notTried", "notTried", "notTried"]],
  ])("%s", async (_, operation, steps, fates) => {
    expect((await sendMany(operation, ["1", "2", "3"], steps)).fates).toEqual(fates);
  });
});

describe("a call that left and was not refused itself", () => {
  test.each<[string, Operation, readonly Step[]]>([
    ["its answer lost, a purchase", buyMany, ["lost"]],
    ["its answer lost, three times", removeMany, ["lost", "lost", "lost"]],
    ["lost, then the login is over", removeMany, ["lost", tokenRefused()]],
    ["lost, then refused for its records", removeMany, ["lost", refusal(404)]],
    ["lost, then refused for the permission", removeMany, ["lost", refusal(403)]],
    ["lost, then no connection", removeMany, ["lost", "refused connection", "refused connection"]],
    ["lost, then a Retry-After longer than the call may take", removeMany, ["lost", refusal(429, { "retry-after": "60" })]],
    [
      "lost, then a Retry-After that leaves no time for an answer",
      removeMany,
      ["lost", refusal(429, { "retry-after": "20" }), "silence"],
    ],
    [
      "no room in the budget after it",
      removeMany,
      [
        "lost",
        refusal(503, {
          "x-rate-limit-group": "heavy",
          "x-rate-limit-remaining": "0",
          "x-rate-limit-limit": "10",
          "x-rate-limit-window": "60",
        }),
      ],
    ],
    ["unavailable, then the login is over", removeMany, [refusal(503), tokenRefused()]],
    ["trouble at the service", buyMany, [refusal(500)]],
    ["a gateway without an answer", buyMany, [refusal(504)]],
    ["a server that gave up waiting", buyMany, [refusal(408)]],
    ["a sender that went away, says the gateway", buyMany, [refusal(499)]],
    ["a server that gave up waiting, three times", removeMany, [refusal(408), refusal(408), refusal(408)]],
    ["a server that gave up waiting, and whose answer stalls", buyMany, [stalled(408)]],
    ["a start that a server gave up waiting for", changeMany, [refusal(408)]],
    ["a redirect", buyMany, [redirect()]],
    ["time is up on the wire", buyMany, ["silence"]],
    ["a page instead of JSON", buyMany, [new Response("<html>")]],
    ["an empty answer to a purchase", buyMany, [new Response(null)]],
    ["accepted, then the login is over", changeMany, [accepted(), tokenRefused()]],
    ["accepted, then the task vanished", changeMany, [accepted(), refusal(404)]],
    ["accepted, then the permission is gone", changeMany, [accepted(), refusal(403)]],
    ["accepted, then a redirect", changeMany, [accepted(), redirect()]],
    ["accepted, then time is up", changeMany, [accepted(), "silence"]],
    ["accepted without an id", changeMany, [jsonResponse(200, { status: "Accepted" })]],
    ["accepted in a state that the contract does not know", changeMany, [jsonResponse(200, { id: "T", status: "Paused" })]],
    ["accepted, then failed without a reason", changeMany, [accepted(), jsonResponse(200, { id: "T", status: "Failed" })]],
    ["accepted with a page instead of JSON", changeMany, [new Response("<html>")]],
    ["the start lost", changeMany, ["lost"]],
  ])("is unknown: %s", async (_, operation, steps) => {
    expect((await sendMany(operation, ["1", "2"], steps)).fates).toEqual(["unknown", "unknown"]);
  });

  test("stops the calls after it", async () => {
    const ended = await sendMany(changeMany, ["1", "2", "3"], [accepted(), refusal(404)]);
    expect(ended).toEqual({ fates: ["unknown", "unknown", "notTried"], requests: 2, stopped: true });
  });

  test.each<[string, readonly Step[]]>([
    ["lost, then the login is over", ["lost", tokenRefused()]],
    ["lost, then refused", ["lost", refusal(404)]],
    ["lost three times", ["lost", "lost", "lost"]],
    ["a redirect", [redirect()]],
    ["trouble at the service", [refusal(500)]],
    ["an empty 200", [new Response(null)]],
    ["a page instead of parts", [new Response("<html>", { status: 207 })]],
    ["no list of parts", [jsonResponse(207, { id: 1 })]],
  ])("is unknown, ids as well as records: %s", async (_, steps) => {
    expect((await nameMany(["1", "2", "3"], steps)).fates).toEqual(["unknown", "unknown", "notTried"]);
  });
});

describe("what an answer does not say is not success", () => {
  test.each<[string, unknown]>([
    ["null", null],
    ["a text", "x"],
    ["a status Failed", { id: "1", status: "Failed" }],
    ["a status Error", { id: "1", status: "Error" }],
    ["a status Rejected", { id: "1", status: "Rejected" }],
    ["an error alone", { id: "1", error: "no" }],
    ["a flag that is a text", { id: "1", bulkItemSuccessful: "false" }],
    ["a flag with a reason that has no code", { id: "1", ...done, errors: [{ message: "no" }] }],
    ["a flag with an error in a form that nobody knows", { id: "1", successful: true, error: {} }],
    ["a flag with a text as its reasons", { id: "1", ...done, bulkItemErrors: "no" }],
    ["a flag with reasons against it", { id: "1", successful: true, errors: [reason] }],
    ["nothing at all", { id: "1" }],
    ["another record", { id: "9", ...done }],
  ])("an item that is %s", async (_, item) => {
    const { fates } = await sendMany(removeMany, ["1", "2"], [items(item, { id: "2", ...done })]);
    expect(fates).toEqual(["unknown", "succeeded"]);
  });

  test.each<[string, unknown]>([
    ["0", { resourceId: "1", status: 0 }],
    ["100", { resourceId: "1", status: 100 }],
    ["302", { resourceId: "1", status: 302 }],
    ["408", { resourceId: "1", status: 408 }],
    ["499", { resourceId: "1", status: 499 }],
    ["503", { resourceId: "1", status: 503 }],
    ["a text", { resourceId: "1", status: "200" }],
  ])("a part whose status is %s", async (_, part) => {
    const { fates } = await nameMany(["1", "2"], [parts(part, { resourceId: "2", status: 200 })]);
    expect(fates).toEqual(["unknown", "succeeded"]);
  });

  test("parts of other ids than were asked", async () => {
    const told = [2, 3, 99].map((resourceId) => ({ resourceId, status: 200 }));
    const service = play([parts(...told)]);
    const three = { ...removeBatch, batch: { parameter: "extensionId", maxItems: 3 } };
    const result = await batch(service.client, three, [1, 2, 3]);
    expect(result.outcomes.map(({ id, fate }) => `${id} ${fate}`)).toEqual(["1 unknown", "2 succeeded", "3 succeeded"]);
    expect(String(result.stoppedBy)).toContain("it says nothing of 1");
  });

  test("two parts of one id", async () => {
    const twice = [200, 404].map((status) => ({ resourceId: "1", status }));
    expect((await nameMany(["1", "2"], [parts(...twice)])).fates).toEqual(["unknown", "unknown"]);
  });

  test("a refusal, where an attempt before may have done it", async () => {
    const gone = { id: "2", bulkItemSuccessful: false, bulkItemErrors: [reason] };
    const records = await sendMany(removeMany, ["1", "2"], ["lost", items({ id: "1", ...done }, gone)]);
    expect(records.fates).toEqual(["succeeded", "unknown"]);
    const ids = await nameMany(["1", "2"], ["lost", parts({ resourceId: "1", status: 204 }, { resourceId: "2", status: 404 })]);
    expect(ids.fates).toEqual(["succeeded", "unknown"]);
  });

  describe("a task that failed", () => {
    async function fatesOf(last: object): Promise<readonly string[]> {
      const failed = jsonResponse(200, { id: "T", status: "Failed", ...last });
      return (await sendMany(changeMany, ["1", "2"], [accepted(), failed])).fates;
    }

    test("over one record tells nothing of the others, which it may have done before", async () => {
      const errors = [{ ...reason, parameterName: "records[1].site" }];
      expect(await fatesOf({ result: { errors } })).toEqual(["unknown", "failed"]);
    });

    test("after some of its records tells nothing of those that it keeps silent about", async () => {
      const affectedItems = [{ id: "1", status: "Success" }];
      expect(await fatesOf({ result: { affectedItems, errors: [reason] } })).toEqual(["succeeded", "unknown"]);
    });

    test("as a whole, with a reason, did nothing", async () => {
      expect(await fatesOf({ result: { errors: [reason] } })).toEqual(["failed", "failed"]);
    });
  });

  test("a task that failed keeps what it says of each record", async () => {
    const affectedItems = [
      { id: "1", status: "Success" },
      { id: "2", status: "Fail", errors: [reason] },
    ];
    const failed = jsonResponse(200, { id: "T", status: "Failed", result: { affectedItems } });
    expect((await sendMany(changeMany, ["1", "2"], [accepted(), failed])).fates).toEqual(["succeeded", "failed"]);
  });
});

describe("an item with ids of another kind", () => {
  const twoKinds = [
    { deviceId: 5, extensionId: 7 },
    { deviceId: 7, extensionId: 5 },
  ];

  test.each<[string, readonly object[], readonly string[]]>([
    [
      "in the order of the records",
      [
        { extensionId: 7, successful: true },
        { extensionId: 5, successful: false },
      ],
      ["succeeded", "failed"],
    ],
    [
      "in another order",
      [
        { extensionId: 5, successful: false },
        { extensionId: 7, successful: true },
      ],
      ["succeeded", "failed"],
    ],
    ["for one of them alone", [{ extensionId: 5, successful: false }], ["unknown", "failed"]],
    [
      "by both kinds",
      [
        { deviceId: 7, extensionId: 5, successful: false },
        { deviceId: 5, successful: true },
      ],
      ["succeeded", "failed"],
    ],
    [
      "by plain ids, which are those that come first",
      [
        { id: 7, successful: false },
        { id: 5, successful: true },
      ],
      ["succeeded", "failed"],
    ],
  ])("is laid beside the record of that kind, %s", async (_, told, fates) => {
    const service = play([jsonResponse(200, { results: told })]);
    const { outcomes } = await bulk(service.client, buyMany, { body: { records: twoKinds } });
    expect(outcomes.map(({ fate }) => fate)).toEqual(fates);
  });
});

describe("all records and ids are checked before the first call leaves", () => {
  test.each<[(string | number)[], string]>([
    [["1", "1"], "ids[1] is ids[0] once more"],
    [["1", "2", "3", 1], "ids[3] is ids[0] once more; name each id once"],
    [["~", "2", "~"], "ids[2] is ids[0] once more"],
  ])("the ids %j, of which one is there twice", async (ids, message) => {
    const service = play([]);
    await expect(batch(service.client, removeBatch, ids)).rejects.toThrow(`removeBatch: ${message}`);
    expect(service.requests).toHaveLength(0);
  });

  test("thirty good ids and a blank line at the end", async () => {
    const service = play([]);
    const thirty = { ...removeBatch, batch: { parameter: "extensionId", maxItems: 30 } };
    const ids = [...Array.from({ length: 30 }, (_, i) => i + 1), ""];
    await expect(batch(service.client, thirty, ids)).rejects.toThrow("removeBatch: ids[30] must be an id, and is empty");
    expect(service.requests).toHaveLength(0);
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["undefined", undefined],
    ["a text", "3"],
    ["a list", []],
  ])("a record that is %s", async (_, record) => {
    const service = play([]);
    const body = { records: [{ id: "1" }, { id: "2" }, record] };
    await expect(bulk(service.client, removeMany, { body })).rejects.toThrow("body.records[2] must be an object");
    expect(service.requests).toHaveLength(0);
  });
});

describe("a call that is refused because of some of its records", () => {
  const ten: Operation = { ...buyMany, bulk: { records: "records", maxItems: 10 } };
  const ids = Array.from({ length: 10 }, (_, i) => String(i + 1));

  /** Takes orders as a whole or not at all, as a validator does that stands before the work. */
  function validating(isBad: (id: string) => boolean, name: (places: number[]) => string | undefined) {
    const bought: string[] = [];
    const service = scriptedClient((request) => {
      const { records } = request.body as { records: { id: string }[] };
      const bad = records.flatMap(({ id }, place) => (isBad(id) ? [place] : []));
      if (bad.length > 0) {
        const parameterName = name(bad);
        const entry = { errorCode: "CMN-101", message: "Not valid" };
        return jsonResponse(400, { errors: [parameterName === undefined ? entry : { ...entry, parameterName }] });
      }
      bought.push(...records.map(({ id }) => id));
      return jsonResponse(200, { results: records.map(({ id }) => ({ id, successful: true })) });
    });
    const buy = async () => {
      const running = bulk(service.client, ten, { body: { records: ids.map((id) => ({ id })) } }, { timeoutMs: 600_000 });
      await toEnd(service, running);
      return running;
    };
    return { bought, buy, service };
  }

  test("fails the records that the refusal names, and sends the rest again", async () => {
    const { bought, buy } = validating(
      (id) => id === "1" || id === "7",
      ([place]) => `records[${place}].contact.email`,
    );
    const { outcomes, calls, stoppedBy } = await buy();
    expect(outcomes.map(({ fate }) => fate)).toEqual(ids.map((id) => (id === "1" || id === "7" ? "failed" : "succeeded")));
    expect(outcomes[6]?.errors).toMatchObject([{ errorCode: "CMN-101", parameterName: "records[5].contact.email" }]);
    expect(bought).toEqual(["2", "3", "4", "5", "6", "8", "9", "10"]);
    expect({ calls, stoppedBy }).toEqual({ calls: 3, stoppedBy: undefined });
  });

  test("halves the call where the refusal names none, until the bad one is alone", async () => {
    const { bought, buy } = validating(
      (id) => id === "4",
      () => undefined,
    );
    const { outcomes, calls } = await buy();
    expect(outcomes.filter(({ fate }) => fate !== "succeeded").map(({ index, fate }) => [index, fate])).toEqual([[3, "failed"]]);
    expect(bought.toSorted()).toEqual(ids.filter((id) => id !== "4").toSorted());
    expect(calls).toBe(7);
  });

  test("reads a place out of the service's words where nothing that was sent can have put it there", async () => {
    const say = (message: (bad: number, record: { id: string }) => string) => async (list: { id: string }[]) => {
      const bought: string[] = [];
      const service = scriptedClient((request) => {
        const { records } = request.body as { records: { id: string }[] };
        const bad = records.findIndex(({ id }) => id.includes("bad"));
        if (bad >= 0)
          return jsonResponse(400, { errors: [{ errorCode: "CMN-101", message: message(bad, records[bad] as { id: string }) }] });
        bought.push(...records.map(({ id }) => id));
        return jsonResponse(200, { results: records.map(({ id }) => ({ id, successful: true })) });
      });
      const running = bulk(service.client, ten, { body: { records: list } }, { timeoutMs: 600_000 });
      await toEnd(service, running);
      return { fates: (await running).outcomes.map(({ fate }) => fate), calls: (await running).calls };
    };
    const three = (id: string) => [{ id }, { id: "2" }, { id: "3" }];
    const onlyFirst = ["failed", "succeeded", "succeeded"];
    const byPlace = await say((bad) => `Parameter [records[${bad}].name] is not valid`)(three("bad"));
    expect(byPlace).toEqual({ fates: onlyFirst, calls: 2 });
    const quoting = say((_, { id }) => `Value [${id}] is not valid`);
    for (const id of ["bad records[1]", "bad records[1", "bad Records[1]"])
      expect((await quoting(three(id))).fates).toEqual(onlyFirst);
    expect((await say(() => "records[1] and records[0] do not go together")(three("bad"))).fates).toEqual(onlyFirst);
    expect((await say(() => "subrecords[1] is not valid")(three("bad"))).fates).toEqual(onlyFirst);
  });

  test("asks no more than fifty times a service that names one bad record at a time", async () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ id: String(i) }));
    const entry = { errorCode: "CMN-101", message: "Not valid", parameterName: "records[0].id" };
    const service = scriptedClient(() => jsonResponse(400, { errors: [entry] }));
    const wide: Operation = { ...buyMany, group: "NoThrottling", bulk: { records: "records", maxItems: 500 } };
    const result = await bulk(service.client, wide, { body: { records: many } });
    expect(result.calls).toBe(51);
    expect(result.outcomes.filter(({ fate }) => fate === "failed").map(({ index }) => index)).toEqual([...Array(51).keys()]);
    expect(result.outcomes.slice(51).every(({ fate }) => fate === "notTried")).toBe(true);
    expect(result.outcomes[499]?.errors).toEqual([entry]);
    expect(result.stoppedBy).toBeUndefined();
  });

  test("takes a refusal as it is that names something else", async () => {
    const { buy } = validating(
      () => true,
      () => "costCenterId",
    );
    const { outcomes, calls } = await buy();
    expect(outcomes.every(({ fate }) => fate === "failed")).toBe(true);
    expect(calls).toBe(1);
  });

  test("gives up halving when that saves nothing", async () => {
    const many = Array.from({ length: 100 }, (_, i) => ({ id: String(i) }));
    const service = scriptedClient(() => jsonResponse(400, { errors: [{ errorCode: "CMN-101", message: "Not valid" }] }));
    const running = bulk(service.client, { ...ten, group: "NoThrottling" }, { body: { records: many } });
    await toEnd(service, running);
    const { outcomes, calls } = await running;
    expect(outcomes.every(({ fate }) => fate === "failed")).toBe(true);
    expect(calls).toBe(10 + 2 * 10);
  });
});
