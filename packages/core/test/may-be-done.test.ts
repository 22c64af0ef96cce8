import { describe, expect, test } from "vitest";
import { batch } from "../src/batch/batch.ts";
import type { Operation } from "../src/call/operation.ts";
import { plantedToken, type ScriptedClient, scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse, silence } from "./support/scripted-fetch.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

// An error that comes back from a call that would change something says whether that may have been done all the same.

const path = "/restapi/v1.0/account/~/extension/{extensionId}";
const remove: Operation = { id: "deleteExtension", method: "DELETE", path, group: "NoThrottling", retry: "safe", answer: "none" };
const add: Operation = { id: "addExtension", method: "POST", path, group: "NoThrottling", body: "json" };
const read: Operation = { id: "readExtension", method: "GET", path, group: "NoThrottling", retry: "safe" };

type Step = Response | "lost" | "refused connection" | "silence" | "broken off";

const gone = { errors: [{ errorCode: "CMN-102", message: "Not found" }] };

function play(...steps: readonly Step[]): ScriptedClient {
  return scriptedClient(({ count }) => {
    const step = steps[Math.min(count, steps.length) - 1];
    if (step === "silence") return silence();
    if (step === "broken off") return new Response(new ReadableStream({ start: (body) => body.error(new Error("cut")) }));
    if (step === "lost")
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
    if (step === "refused connection") {
      const cause = Object.assign(new Error("connect"), { syscall: "connect", code: "ECONNREFUSED", errno: -1 });
      throw new TypeError("fetch failed", { cause });
    }
    return step as Response;
  });
}

async function errorOf(operation: Operation, ...steps: readonly Step[]): Promise<Error & { mayBeDone: boolean }> {
  const service = play(...steps);
  let over = false;
  const input = { extensionId: 7, ...(operation.body === undefined ? {} : { body: { name: "Lobby" } }) };
  const ended = service.client.send(operation, input, { timeoutMs: 30_000 }).then(
    () => Promise.reject(new Error("it went through")),
    (error: unknown) => error as Error & { mayBeDone: boolean },
  );
  const running = ended.finally(() => {
    over = true;
  });
  while (!over) await service.clock.advance(1000);
  return running;
}

const advice = "; it may have been done, so look before you call again";

describe("a call that left and was not answered", () => {
  test.each<[string, string, Operation, readonly Step[]]>([
    ["its answer lost", "NetworkError", add, ["lost"]],
    ["its answer lost, three times", "NetworkError", remove, ["lost"]],
    ["its answer broken off", "NetworkError", add, ["broken off"]],
    ["a status that HTTP does not know", "NetworkError", add, [Object.defineProperty(new Response(), "status", { value: 999 })]],
    ["lost, and then no connection", "NetworkError", remove, ["lost", "refused connection"]],
    ["time is up on the wire", "TimeoutError", add, ["silence"]],
    ["lost, and then time is up", "TimeoutError", remove, ["lost", "silence"]],
  ])("may have been done, and says so: %s", async (_, name, operation, steps) => {
    const error = await errorOf(operation, ...steps);
    expect(error).toMatchObject({ name, operation: operation.id, mayBeDone: true });
    expect(error.message.endsWith(advice)).toBe(true);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ mayBeDone: true });
    expect(JSON.stringify(error)).not.toContain(plantedToken);
  });

  test.each<[string, string, Operation, readonly Step[]]>([
    ["it never left", "NetworkError", add, ["refused connection"]],
    ["it would change nothing", "NetworkError", read, ["lost"]],
    ["it would change nothing, and time is up", "TimeoutError", read, ["silence"]],
  ])("was not done: %s", async (_, name, operation, steps) => {
    const error = await errorOf(operation, ...steps);
    expect(error).toMatchObject({ name, mayBeDone: false });
    expect(error.message).not.toContain("may have been done");
  });
});

describe("a call that was answered with an error", () => {
  test("may have been done by the attempt before, whose answer was lost", async () => {
    const error = await errorOf(remove, "lost", jsonResponse(404, gone, { rcrequestid: "R-1" }));
    expect(error).toMatchObject({ name: "ApiError", status: 404, mayBeDone: true });
    expect(error.message).toBe(
      "deleteExtension: 404 CMN-102 Not found; an earlier attempt lost its answer and may have done it; request R-1",
    );
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ mayBeDone: true });
  });

  test.each<[boolean, Operation, readonly Step[]]>([
    [true, add, [jsonResponse(500, gone)]],
    [true, add, [jsonResponse(408, gone)]],
    [true, remove, [jsonResponse(503, gone), jsonResponse(404, gone)]],
    [true, add, [new Response(null, { status: 302, headers: { location: "https://elsewhere.example/" } })]],
    [false, add, [jsonResponse(404, gone)]],
    [false, remove, [jsonResponse(429, gone, { "retry-after": "60" })]],
    [false, remove, ["refused connection", jsonResponse(404, gone)]],
    [false, read, ["lost", jsonResponse(404, gone)]],
    [false, read, [jsonResponse(500, gone)]],
  ])("tells %s of %o after %o", async (mayBeDone, operation, steps) => {
    expect(await errorOf(operation, ...steps)).toMatchObject({ name: "ApiError", mayBeDone });
  });

  test("says so of each id of a batch", async () => {
    const parts = [
      { resourceId: "1", status: 204 },
      { resourceId: "2", status: 404, body: gone },
    ];
    const service = play("lost", jsonResponse(207, parts));
    const running = batch(service.client, { ...remove, batch: { parameter: "extensionId", maxItems: 30 } }, [1, 2]);
    while (service.requests.length < 2) await service.clock.advance(1000);
    expect((await running).outcomes[1]).toMatchObject({ fate: "unknown", error: { status: 404, mayBeDone: true } });
  });
});
