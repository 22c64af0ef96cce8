import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createAccounts } from "@ringwright/accounts";
import { createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkedFetch, createTally } from "../src/index.ts";
import { type CheckingProxy, startProxy } from "../src/proxy.ts";

let sandbox: Sandbox;
let proxy: CheckingProxy;
let tally: ReturnType<typeof createTally>;
let headers: Record<string, string>;
beforeEach(async () => {
  sandbox = await createSandbox();
  const { url } = await sandbox.listen();
  tally = createTally();
  proxy = await startProxy({ upstream: url, onCheck: tally.add });
  headers = { Authorization: `Bearer ${sandbox.auth("admin").accessToken()}`, "Content-Type": "application/json" };
});
afterEach(async () => {
  await proxy.close();
  await sandbox.close();
});

test("calls go through as they are, and are counted", async () => {
  const account = `${proxy.url}/restapi/v1.0/account/~`;
  const created = await fetch(`${account}/extension`, {
    method: "POST",
    headers,
    body: '{"type":"User","contact":{"firstName":"Abel","email":7}}',
  });
  expect(created.status).toBe(400);
  const deleted = await fetch(`${account}/extension/2719604004`, { method: "DELETE", headers });
  expect([deleted.status, await deleted.text()]).toEqual([204, ""]);
  const gone = await fetch(`${account}/extension/2719604004`, { headers });
  expect([gone.status, gone.headers.get("rcrequestid")]).toEqual([404, expect.stringMatching(/^[\da-f-]{36}$/)]);
  await proxy.settled();
  const { exchanges, problems } = tally.report();
  expect([exchanges, problems.map(({ operation, part, place }) => [operation, part, place])]).toEqual([
    3,
    [["createExtension", "request.body", "/contact/email"]],
  ]);
});

test("links to further pages lead through the proxy", async () => {
  const pages: string[] = [];
  let next: string | undefined = `${proxy.url}/restapi/v1.0/account/~/extension?perPage=4`;
  while (next !== undefined) {
    pages.push(next);
    const page = (await (await fetch(next, { headers })).json()) as { navigation: { nextPage?: { uri: string } } };
    next = page.navigation.nextPage?.uri;
  }
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.filter((page) => !page.startsWith(proxy.url))).toEqual([]);
  await proxy.settled();
  expect(tally.report()).toMatchObject({ exchanges: pages.length, clean: pages.length });
});

test("our own client works through it, and with a checked fetch of its own", async () => {
  const own = createTally();
  const inProcess = checkedFetch(sandbox.fetch, { onCheck: own.add });
  for (const way of [{ server: proxy.url }, { server: sandbox.url, fetch: inProcess }]) {
    const accounts = createAccounts(createClient({ ...way, auth: sandbox.auth("admin") }));
    expect(await accounts.extensions.list({ perPage: 4 }).toArray({ max: 100 })).toHaveLength(10);
  }
  await Promise.all([proxy.settled(), inProcess.settled()]);
  for (const { exchanges, problems } of [tally.report(), own.report()]) expect([exchanges, problems]).toEqual([3, []]);
});

test("a redirect comes back as it is", async () => {
  const query =
    "response_type=code&client_id=tidewater-onboarding&redirect_uri=https%3A%2F%2Fonboarding.tidewater.example%2Foauth%2Fcallback&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
  const answer = await fetch(`${proxy.url}/restapi/oauth/authorize?${query}`, { redirect: "manual" });
  expect([answer.status, answer.headers.get("location")]).toEqual([
    302,
    expect.stringMatching(/^https:\/\/onboarding\.tidewater\.example/),
  ]);
  await proxy.settled();
  expect(tally.report().problems).toEqual([]);
});

test("an upstream that is not there is told in a 502, and what is no address before", async () => {
  const free = createServer();
  free.listen(0, "127.0.0.1");
  await once(free, "listening");
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  await using other = await startProxy({ upstream: `http://127.0.0.1:${port}` });
  expect(other.unanswered).toBe(0);
  const answer = await fetch(`${other.url}/restapi`);
  expect([answer.status, await answer.json()]).toEqual([
    502,
    { message: expect.stringContaining(`No answer from http://127.0.0.1:${port}: `) },
  ]);
  expect(other.unanswered).toBe(1);
  await expect(startProxy({ upstream: "platform" })).rejects.toThrow(
    'upstream: "platform" is no http address; write one such as https://platform.ringcentral.com',
  );
  const taken = Number(new URL(other.url).port);
  await expect(startProxy({ upstream: "http://127.0.0.1:1", port: taken })).rejects.toThrow(
    `Port ${taken} is in use; choose another, or 0 for any free one`,
  );
  await expect(startProxy({ upstream: "http://platform.ringcentral.com" })).rejects.toThrow(
    "upstream: http://platform.ringcentral.com is not safe for credentials; use https, or http on loopback",
  );
});
