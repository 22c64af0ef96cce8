import { SDK } from "@ringcentral/sdk";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { FormData as UndiciFormData, Request as UndiciRequest, fetch as undiciFetch } from "undici";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkedFetch, createTally, type Tally } from "../src/index.ts";

let sandbox: Sandbox;
let tally: Tally;
beforeEach(async () => {
  sandbox = await createSandbox();
  await sandbox.listen();
  tally = createTally();
});
afterEach(() => sandbox.close());

// Without them it makes requests of node-fetch, which no other fetch takes.
const { Request, Response, Headers } = globalThis;

test("the vendor's SDK sends by a checked fetch that it is given", async () => {
  const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
  const fetch = checkedFetch(globalThis.fetch, { onCheck: tally.add });
  const sdk = new SDK({ server: sandbox.url, clientId, clientSecret, fetch, Request, Response, Headers });
  await sdk.login({ jwt });
  const list = await sdk.get("/restapi/v1.0/account/~/extension", { perPage: 4 });
  expect(await list.json()).toMatchObject({ records: { length: 4 } });
  await sdk.put("/restapi/v1.0/account/~/extension/2719501004", { contact: { department: "Coast" } });
  await expect(sdk.put("/restapi/v1.0/account/~/extension/2719501004", { contact: { department: 7 } })).rejects.toThrow();
  await sdk.logout();
  await fetch.settled();
  const { exchanges, operations, problems } = tally.report();
  expect([exchanges, operations.map(({ operation }) => operation)]).toEqual([
    5,
    ["listExtensions", "requestToken", "revokeToken", "updateExtension"],
  ]);
  expect(problems.map(({ part, place, found }) => [part, place, found])).toEqual([
    ["request.body", "/contact/department", "integer"],
  ]);
});

test("undici's fetch has requests and answers of its own make", async () => {
  const fetch = checkedFetch(undiciFetch, { onCheck: tally.add });
  const url = `${sandbox.url}/restapi/v1.0/account/~/extension/2719501004`;
  const headers = { Authorization: `Bearer ${sandbox.auth("admin").accessToken()}`, "Content-Type": "application/json" };
  expect(await (await fetch(url, { headers })).json()).toMatchObject({ extensionNumber: "102" });
  const request = new UndiciRequest(url, { method: "PUT", headers, body: '{"contact":{"department":7}}' });
  expect((await fetch(request)).status).toBe(400);
  expect(
    (await fetch(url, { method: "PUT", headers: { Authorization: headers.Authorization }, body: new UndiciFormData() })).status,
  ).toBe(400);
  await fetch.settled();
  const { exchanges, incomplete, problems } = tally.report();
  expect([exchanges, incomplete]).toEqual([3, 1]);
  expect(problems.map(({ part, place, found }) => [part, place, found])).toEqual([
    ["request.body", "/contact/department", "integer"],
  ]);
});

test("answers that MSW gives are checked as those of the service are", async () => {
  const account = "https://platform.ringcentral.com/restapi/v1.0/account/~";
  const server = setupServer(
    http.get(`${account}/extension/:id`, () => HttpResponse.json({ id: "102", extensionNumber: "102" })),
  );
  server.listen();
  try {
    const fetch = checkedFetch(globalThis.fetch, { onCheck: tally.add });
    await (await fetch(`${account}/extension/102`)).text();
    await fetch.settled();
  } finally {
    server.close();
  }
  const { problems } = tally.report();
  expect(problems).toContainEqual(
    expect.objectContaining({ kind: "broken", place: "/id", found: "string", expected: "integer" }),
  );
});
