import { expect, test } from "vitest";
import { ContractBreachError, checkedFetch, type Problem } from "../src/index.ts";
import { ofBody, sandboxed } from "./support/sandboxed.ts";

const extension = "/v1.0/account/~/extension/~";
const url = "https://platform.ringcentral.com/restapi/v1.0/status";
const broken = ofBody((body) => {
  body["extensionNumber"] = 101;
});

test("an answer is given with its body unread, as fetch gives it", async () => {
  await using service = await sandboxed();
  const response = await service.ask(extension);
  expect(response.bodyUsed).toBe(false);
  expect(await response.json()).toMatchObject({ extensionNumber: "101" });
});

test("a breach is thrown where that was asked for, and what is only unknown is not", async () => {
  await using service = await sandboxed(broken, { mode: "throw" });
  const failure = await service.ask(extension).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ContractBreachError);
  expect((failure as Error).message).toBe("readExtension: response.body /extensionNumber: found integer, expected string");
  await using other = await sandboxed(
    ofBody((body) => Object.assign(body, { mood: 1 })),
    { mode: "throw" },
  );
  expect((await other.ask(extension)).status).toBe(200);
  expect(other.problems).toMatchObject([{ kind: "unknown" }]);
});

test("an answer is not waited for unless breaches are thrown", async () => {
  let end = (): void => {};
  const body = new ReadableStream({
    start: (controller) => {
      end = () => controller.close();
      controller.enqueue(new TextEncoder().encode("{}"));
    },
  });
  const checks: unknown[] = [];
  const fetch = checkedFetch(async (_: string) => new Response(body, { headers: { "content-type": "application/json" } }), {
    onCheck: (check) => checks.push(check),
  });
  const response = await fetch("https://platform.ringcentral.com/restapi/v1.0/account/~");
  expect(checks).toEqual([]);
  end();
  await response.text();
  await fetch.settled();
  expect(checks).toHaveLength(1);
});

test("requests of every form are read, and sent as they are", async () => {
  const sent: unknown[] = [];
  const problems: Problem[] = [];
  const fetch = checkedFetch(
    async (input: unknown, init?: unknown) => {
      sent.push([input, init]);
      return new Response(null, { status: 429 });
    },
    { onProblem: (problem) => problems.push(problem) },
  );
  const to = "https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~";
  const text = JSON.stringify({ status: "Hibernating" });
  const headers = { "Content-Type": "application/json" };
  const bytes = new TextEncoder().encode(text);
  const calls: readonly (readonly [unknown, RequestInit?])[] = [
    [to, { method: "PUT", headers, body: text }],
    [new URL(to), { method: "PUT", headers: new Headers(headers), body: bytes }],
    [to, { method: "PUT", headers: Object.entries(headers), body: bytes.buffer }],
    [to, { method: "PUT", body: new Blob([text], { type: "application/json" }) }],
    [new Request(to, { method: "PUT", headers, body: text })],
    [new Request(to, { headers }), { method: "PUT", body: text }],
  ];
  for (const call of calls) await fetch(...(call as [unknown, unknown]));
  await fetch.settled();
  expect(sent).toEqual(calls.map(([input, init]) => [input, init]));
  const ofStatus = problems.filter(({ pointer }) => pointer === "/status");
  expect(ofStatus.map(({ part, kind, found }) => [part, kind, found])).toEqual(
    calls.map(() => ["request.body", "broken", "string"]),
  );
});

test("a body that is a stream is sent as it is, and said to be unchecked", async () => {
  await using service = await sandboxed();
  const body = new Blob(['{"contact":{"department":"Coast"}}']).stream();
  const init = { method: "PUT", body, duplex: "half" } as RequestInit;
  expect((await service.ask("/v1.0/account/~/extension/2719501004", init)).status).toBe(200);
  expect(service.checks).toEqual([{ operation: "updateExtension", problems: [], unchecked: ["request.body"] }]);
});

test("only calls of the contract are looked at, and of these a sample", async () => {
  const checked: unknown[] = [];
  const numbers = [0.1, 0.9, 0.1];
  const fetch = checkedFetch(async (_: string) => new Response(), {
    sample: 0.5,
    random: () => numbers.shift() ?? Number.NaN,
    onCheck: (check) => checked.push(check),
  });
  for (const address of ["https://example.com/", url, "https://example.com/restapis", url, url]) await fetch(address);
  await fetch.settled();
  expect([checked.length, numbers.length]).toEqual([2, 0]);
});

test("options that nothing would come of are refused, with what would be right", () => {
  const known = "known are onProblem, onCheck, mode, sample, random, servers, details";
  const given: readonly (readonly [options: object, message: string])[] = [
    [{ sample: 5 }, "sample: 5 is no share; write a number from 0 to 1"],
    [{ sample: "1" }, "sample: 1 is no share; write a number from 0 to 1"],
    [{ mode: "trow" }, "mode: trow is none; write report or throw"],
    [{ onproblem: () => {} }, `onproblem: is not known; ${known}`],
    [{ onCheck: 5 }, "onCheck: is no function"],
    [{ details: 1 }, "details: is neither true nor false"],
    [{ servers: "https://a.example" }, "servers: must be a list of addresses, such as https://platform.ringcentral.com"],
    [{ servers: ["a.example"] }, "servers: must be a list of addresses, such as https://platform.ringcentral.com"],
  ];
  for (const [options, message] of given) expect(() => checkedFetch(globalThis.fetch, options)).toThrow(new TypeError(message));
  expect(() => checkedFetch({} as typeof fetch)).toThrow("checkedFetch: the first argument is no function; give a fetch");
});

test("servers that are named count alone, with the path before the contract's", async () => {
  const operations: unknown[] = [];
  const fetch = checkedFetch(async (_: string) => new Response(), {
    servers: ["https://gateway.example/phones/"],
    onCheck: ({ operation }) => operations.push(operation),
  });
  for (const address of [
    url,
    "https://gateway.example/phones/restapi/v1.0/status",
    "https://gateway.example/restapi/v1.0/status",
  ]) {
    await fetch(address);
  }
  await fetch.settled();
  expect(operations).toEqual(["readApiStatus"]);
});

test("what fetch throws is thrown, and what a listener throws is not", async () => {
  const cut = checkedFetch(async (_: string) => Promise.reject(new TypeError("fetch failed")));
  await expect(cut(url)).rejects.toThrow("fetch failed");
  const fetch = checkedFetch(async (_: string) => new Response("?"), {
    mode: "report",
    onCheck: () => {
      throw new Error("a listener's fault");
    },
    onProblem: () => {
      throw new Error("a listener's fault");
    },
  });
  expect((await fetch(url)).status).toBe(200);
  await fetch.settled();
});

test("an answer that breaks off, is hidden or is of another address is not judged", async () => {
  const problems: Problem[] = [];
  const cut = new ReadableStream({ pull: (controller) => controller.error(new Error("cut")) });
  const answers = [
    new Response(cut, { headers: { "content-type": "application/json" } }),
    Object.defineProperty(new Response("?"), "redirected", { value: true }),
    Response.error(),
  ];
  const fetch = checkedFetch(async (_: string) => answers.shift() as Response, {
    onProblem: (problem) => problems.push(problem),
  });
  for (let call = 0; call < 3; call += 1) await fetch(url);
  await fetch.settled();
  expect(problems).toEqual([]);
});
