import { AssertionError } from "node:assert";
import { expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import {
  assertCalled,
  assertCalledTimes,
  assertContractKept,
  assertNotCalled,
  assertNothingBought,
  callsOf,
  contractProblemsOf,
  purchasesOf,
} from "../src/testing/index.ts";
import { serviceOf } from "./support/service.ts";

const device = "/v1.0/account/~/device/804111004";
const extensions = "/v1.0/account/~/extension";

const rename = (sandbox: Sandbox, name: string) => serviceOf(sandbox, "admin").call("PUT", device, { body: { name } });

const messageOf = (work: () => void): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof AssertionError) return error.message;
    throw error;
  }
  return "";
};

test("a call is found by a part of what it held, in path, query and body", async () => {
  await using sandbox = await createSandbox();
  await rename(sandbox, "Front desk");
  await serviceOf(sandbox, "admin").call("GET", `${extensions}?type=User&type=Department&perPage=2`);

  assertCalled(sandbox, "updateDevice");
  assertCalled(sandbox, "updateDevice", { deviceId: "804111004", body: { name: "Front desk" } });
  assertCalled(sandbox, "updateDevice", { deviceId: 804111004, accountId: "~", body: { name: expect.stringMatching(/^Front/) } });
  assertNotCalled(sandbox, "updateDevice", { deviceId: "804111005" });
  assertNotCalled(sandbox, "updateDevice", { prestatement: true });
  assertNotCalled(sandbox, "updateDevice", { body: { name: "Front" } });
  assertNotCalled(sandbox, "readDevice");
  assertCalled(sandbox, "listExtensions", { type: ["User", "Department"], perPage: 2 });
  assertNotCalled(sandbox, "listExtensions", { type: ["User"] });
  // Its default is not what was sent.
  assertNotCalled(sandbox, "listExtensions", { page: 1 });
  assertCalledTimes(sandbox, "updateDevice", 1);
  assertCalledTimes(sandbox, "updateDevice", 0, { body: { name: "Lobby" } });
});

test("each request is a call, refused or repeated, and tells how it ended", async () => {
  await using sandbox = await createSandbox();
  sandbox.faults.add({ operation: "updateDevice", status: 503, count: 1 });
  await rename(sandbox, "Front desk");
  await rename(sandbox, "Front desk");
  const calls = callsOf(sandbox, "updateDevice", { body: { name: "Front desk" } });
  expect(calls.map(({ status, input }) => [status, input.deviceId, input.body?.name])).toEqual([
    [503, "804111004", "Front desk"],
    [200, "804111004", "Front desk"],
  ]);
});

test("what fails shows the nearest calls first, and what is different", async () => {
  await using sandbox = await createSandbox();
  await rename(sandbox, "Lobby");
  await serviceOf(sandbox, "admin").call("PUT", device.replace("4004", "4005"), { body: {} });
  expect(messageOf(() => assertCalled(sandbox, "updateDevice", { deviceId: "804111004", body: { name: "Front desk" } }))).toBe(
    [
      'expected a call of updateDevice with {"deviceId":"804111004","body":{"name":"Front desk"}}',
      "nearest calls:",
      `  PUT /restapi${device} -> 200: body.name is "Lobby", not "Front desk"`,
      `  PUT /restapi${device} -> 200: body.name is missing`,
    ].join("\n"),
  );
});

test("where the operation was not called, it shows what was", async () => {
  await using sandbox = await createSandbox();
  expect(messageOf(() => assertCalled(sandbox, "readDevice"))).toBe("expected a call of readDevice\ncalled was nothing");
  await rename(sandbox, "Lobby");
  await rename(sandbox, "Lobby");
  await serviceOf(sandbox, "admin").call("GET", "/v1.0/nowhere");
  expect(messageOf(() => assertCalled(sandbox, "readDevice"))).toBe(
    "expected a call of readDevice\ncalled was updateDevice (2), GET /restapi/v1.0/nowhere",
  );
  expect(messageOf(() => assertNotCalled(sandbox, "updateDevice", { deviceId: "804111004" }))).toBe(
    `expected no call of updateDevice with {"deviceId":"804111004"}, but there are 2:${`\n  PUT /restapi${device} -> 200`.repeat(2)}`,
  );
  expect(messageOf(() => assertCalledTimes(sandbox, "updateDevice", 1))).toContain(
    "expected 1 call of updateDevice, but there are 2:",
  );
});

test("no message holds a secret, of the call or of what was expected", async () => {
  await using sandbox = await createSandbox();
  const body = { password: "S3cret-of-the-call", ivrPin: "482916" };
  await serviceOf(sandbox, "admin").call("PUT", `${extensions}/2719501004`, { body });
  const expected = { extensionId: "1", body: { ivrPin: "135792", password: "S3cret-expected" } };
  const message = messageOf(() => assertCalled(sandbox, "updateExtension", expected));
  expect(message).toContain("body.password is a secret");
  expect(message).not.toMatch(/S3cret|482916|135792/);
  assertCalled(sandbox, "updateExtension", { body: { password: expect.any(String) } });
});

test("what was bought is what the contract calls billable and was not refused, with its answer or without", async () => {
  await using sandbox = await createSandbox();
  const admin = serviceOf(sandbox, "admin");
  const body = { type: "User", contact: { firstName: "Abel", lastName: "Kristoff", email: "abel.kristoff@tidewater.example" } };
  await admin.call("POST", extensions, { body: { contact: { email: "no mail" } } });
  sandbox.faults.add({ operation: "createExtension", cut: "before", count: 1 });
  await expect(admin.call("POST", extensions, { body })).rejects.toThrow();
  assertNothingBought(sandbox);

  sandbox.faults.add({ operation: "createExtension", cut: "after", count: 1 });
  await expect(admin.call("POST", extensions, { body })).rejects.toThrow();
  expect(purchasesOf(sandbox).map(({ operation, sent }) => [operation, sent])).toEqual([["createExtension", "nothing"]]);
  expect(messageOf(() => assertNothingBought(sandbox))).toBe(
    `expected nothing to be bought, but 1 call would have cost money:\n  POST /restapi${extensions} -> 200 (answer lost)`,
  );
});

test("the contract is kept until a request or an answer breaks it", async () => {
  await using sandbox = await createSandbox({ answers: "reported" });
  const admin = serviceOf(sandbox, "admin");
  await rename(sandbox, "Front desk");
  await admin.call("GET", device.replace("4004", "9999"));
  sandbox.faults.add({ operation: "readDevice", status: 500, count: 1 });
  await admin.call("GET", device);
  assertContractKept(sandbox);

  await admin.call("POST", extensions, { body: { contact: { firstName: "Ada", email: "no mail" } } });
  await admin.call("GET", `${extensions}?status=Asleep`);
  await admin.call("GET", "/v1.0/account/~/devices");
  sandbox.state.devices.update("804111004", { name: 12 as unknown as string });
  await admin.call("GET", device);
  expect(contractProblemsOf(sandbox).map(({ operation, in: where, problem }) => [operation, where, problem])).toEqual([
    ["createExtension", "request", 'body: contact.email must match format "email"'],
    ["listExtensions", "request", "query: status must be equal to one of the allowed values"],
    [undefined, "request", "the contract has no GET /restapi/v1.0/account/~/devices"],
    ["readDevice", "answer", "readDevice 200 name must be string"],
  ]);
  expect(messageOf(() => assertContractKept(sandbox))).toContain("\n  listExtensions, request: query: status must be equal");
});

test.each([
  ["PUT", `${device}?prestatement=often`, { name: "Lobby" }, "query: prestatement must be boolean"],
  ["PUT", `${device},804111005`, { name: 12 }, "body: name must be string"],
  ["PUT", `${device},,804111005`, { name: "Lobby" }, "path: Parameter [deviceId] value is invalid"],
  ["PUT", device.replace("804111004", "phone"), { name: "Lobby" }, 'path: deviceId must match pattern "'],
  ["POST", extensions, undefined, "body: Parameter [body] is mandatory"],
])("%s %s with %j breaks the contract", async (method, path, body, problem) => {
  await using sandbox = await createSandbox();
  await serviceOf(sandbox, "admin").call(method, path, { body });
  expect(contractProblemsOf(sandbox)).toMatchObject([{ in: "request", problem: expect.stringContaining(problem) }]);
});

test("what is no sandbox, no operation, or no longer whole is told", async () => {
  await using sandbox = await createSandbox();
  expect(() => callsOf(fetch as unknown as Sandbox, "updateDevice")).toThrow("there is function where a sandbox should be");
  expect(() => callsOf(sandbox, "updateDevise" as "updateDevice")).toThrow("did you mean updateDevice?");
  for (let call = 0; call <= 1000; call += 1) await sandbox.fetch(`${sandbox.url}/restapi/v1.0`);
  expect(sandbox.forgottenRequests).toBe(500);
  expect(() => assertNotCalled(sandbox, "updateDevice")).toThrow("keeps its last 501 requests and has forgotten 500");
  sandbox.reset();
  assertNotCalled(sandbox, "updateDevice");
});

test("no secret is kept of a request, wherever and however it is written", async () => {
  const hidden = "Tide7water";
  await using sandbox = await createSandbox();
  const headers = { Authorization: `Bearer ${sandbox.auth("admin").accessToken()}`, "Content-Type": "application/json" };
  const send = (query: string, init: RequestInit = {}) =>
    sandbox.fetch(`${sandbox.url}/restapi/v1.0/account/~/extension?${query}`, { headers, ...init });
  // The list's own address tells the query again, and so do those of its pages.
  await send(`password=${hidden}&PASSWORD=${hidden}&pin=${hidden}&perPage=1`);
  for (const body of [{ Password: hidden, contact: { pin: hidden, IVRPIN: hidden } }, { password: [hidden, hidden] }]) {
    await send("", { method: "POST", body: JSON.stringify(body) });
  }
  await send("", { method: "POST", body: `{"password":["${hidden}","${hidden}` });
  expect(sandbox.requests).toHaveLength(4);
  expect(JSON.stringify(sandbox.requests)).not.toContain(hidden);
});

test("what was expected may be what JSON has no text for", async () => {
  await using sandbox = await createSandbox();
  const circular: Record<string, unknown> = { firstName: "Abel" };
  circular["self"] = circular;
  for (const body of [circular, { contact: 1n }]) {
    expect(() => assertCalled(sandbox, "createExtension", { body } as never)).toThrow("expected a call of createExtension with ");
  }
  // Of plain JavaScript.
  expect(() => assertCalled(sandbox, "createExtension", null as never)).toThrow("expected a call of createExtension with null");
});
