import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { assertCalledTimes, assertContractKept } from "@ringwright/sandbox/testing";
import { createTestHarness, type TestHarness } from "wrangler";

const key = "key-of-the-intranet";
const abel = { firstName: "Abel", lastName: "Kristoff", email: "abel.kristoff@tidewater.example" };

let sandbox: Sandbox;
let workerd: TestHarness;

before(async () => {
  process.env["CLOUDFLARE_CF_FETCH_ENABLED"] = "false"; // where requests come from is not asked for over the network
  sandbox = await createSandbox();
  const { url } = await sandbox.listen();
  const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
  const secrets = { RC_CLIENT_ID: clientId, RC_CLIENT_SECRET: clientSecret, RC_JWT: jwt, API_KEY: key };
  const worker = { configPath: new URL("../wrangler.jsonc", import.meta.url), vars: { RINGWRIGHT_SERVER: url }, secrets };
  workerd = createTestHarness({ workers: [worker] });
  await workerd.listen();
});

afterEach(() => sandbox.faults.clear());

after(async () => {
  await workerd.close();
  await sandbox.close();
});

function ask(method: string, body?: object, authorization = `Bearer ${key}`) {
  return workerd.fetch("/people", { method, headers: { authorization }, ...(body && { body: JSON.stringify(body) }) });
}

test("only callers with the key come in", async () => {
  const { status } = await ask("GET", undefined, "Bearer another");
  assert.equal(status, 401);
  assert.deepEqual(sandbox.requests, []);
});

test("all share one session: at once, after the object slept, and once the token has ended", async () => {
  const [answer, ...others] = await Promise.all([1, 2, 3, 4].map(() => ask("GET")));
  const people = (await answer?.json()) as { name: string }[];
  assert.ok(people.some(({ name }) => name === "Ines Okafor"));
  assert.ok(others.every(({ ok }) => ok));

  await workerd.getWorker().evictDurableObject("Office", { name: "tidewater" });
  assert.equal((await ask("GET")).status, 200);
  assertCalledTimes(sandbox, "requestToken", 1);

  sandbox.clock.advance(2 * 3_600_000); // the service's clock; by the worker's own the token is good
  assert.equal((await ask("GET")).status, 200);
  assertCalledTimes(sandbox, "requestToken", 2);
  assertContractKept(sandbox);
});

test("whoever is taken on is there once, also when the answer is lost", async () => {
  sandbox.faults.add({ operation: "createExtension", cut: "after", count: 1 });
  const lost = await ask("POST", abel);
  assert.equal(lost.status, 502); // wrangler stands between, and answers with a 500 where a connection is cut
  assert.match(await lost.text(), /"mayBeDone":true/);

  const { id } = (await (await ask("POST", abel)).json()) as { id: string };
  assert.equal(sandbox.state.extensions.get(id)?.contact?.email, abel.email);
  assertCalledTimes(sandbox, "createExtension", 1);
});

test("callers are told what they can mend", async () => {
  const wrong = await ask("POST", { ...abel, email: "abel" });
  assert.equal(wrong.status, 400);
  assert.match(await wrong.text(), /email/);
});

test("and what they cannot", async () => {
  sandbox.faults.add({ operation: "createExtension", status: 403 });
  const ours = await ask("POST", { ...abel, email: "another@tidewater.example" });
  assert.equal(ours.status, 502);

  sandbox.faults.add({ operation: "listExtensions", status: 429, retryAfterS: 90 });
  const busy = await ask("GET");
  assert.deepEqual([busy.status, busy.headers.get("retry-after")], [503, "90"]);
});
