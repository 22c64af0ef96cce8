import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { assertCalledTimes, assertContractKept } from "@ringwright/sandbox/testing";
import { build, type NextApp, start } from "./next-app.ts";

const abel = { firstName: "Abel", lastName: "Kristoff", email: "abel.kristoff@tidewater.example" };
const authorization = `Basic ${btoa("office:a-long-password")}`;

let sandbox: Sandbox;
let app: NextApp;

before(async () => {
  build();
  sandbox = await createSandbox();
  const { url } = await sandbox.listen();
  const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
  const secrets = { RC_CLIENT_ID: clientId, RC_CLIENT_SECRET: clientSecret, RC_JWT: jwt, OFFICE_PASSWORD: "a-long-password" };
  app = await start({ ...secrets, RINGWRIGHT_SERVER: url });
});

afterEach(() => sandbox.faults.clear());

after(async () => {
  await app?.stop();
  await sandbox?.close();
});

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${app.url}${path}`, { ...init, headers: { authorization } });
}

function post(newcomer: object): Promise<Response> {
  return ask("/people", { method: "POST", body: JSON.stringify(newcomer) });
}

test("only who has the password comes in", async () => {
  for (const path of ["/", "/people"]) assert.equal((await fetch(`${app.url}${path}`)).status, 401);
  const fromAnotherSite = { authorization, "sec-fetch-site": "cross-site" };
  const { status } = await fetch(`${app.url}/people`, { method: "POST", headers: fromAnotherSite, body: JSON.stringify(abel) });
  assert.equal(status, 403);
  assert.deepEqual(sandbox.requests, []);
});

test("the page and the route share one session", async () => {
  const [page, route, ...others] = await Promise.all(["/", "/people", "/", "/people"].map((path) => ask(path)));
  assert.match((await page?.text()) ?? "", /Ines Okafor/);
  const people = (await route?.json()) as { name: string }[];
  assert.ok(people.some(({ name }) => name === "Ines Okafor"));
  assert.ok(others.every(({ ok }) => ok));
  assertCalledTimes(sandbox, "requestToken", 1);
  assertContractKept(sandbox);
});

test("whoever is taken on is there once, also when the answer is lost", async () => {
  sandbox.faults.add({ operation: "createExtension", cut: "after", count: 1 });
  const lost = await post(abel);
  assert.equal(lost.status, 504);
  assert.match(await lost.text(), /"mayBeDone":true/);

  const { id } = (await (await post(abel)).json()) as { id: string };
  assert.equal(sandbox.state.extensions.get(id)?.contact?.email, abel.email);
  assertCalledTimes(sandbox, "createExtension", 1);
});

test("the form takes somebody on, and says so", async () => {
  const joel = { firstName: "Joel", lastName: "Castellano", email: "joel.castellano@tidewater.example" };
  assert.match(await submit(joel), /<li>.*Joel Castellano.*<output>Joel Castellano is there\./s);
  assert.match(await submit({ ...joel, email: "joel" }), /<output>.*email/s);
});

// As a browser sends the form before the page's scripts have come.
async function submit(fields: Readonly<Record<string, string>>): Promise<string> {
  const page = await (await ask("/")).text();
  const form = new FormData();
  for (const [input] of page.matchAll(/<input type="hidden"[^>]*>/g)) {
    form.set(attribute(input, "name"), attribute(input, "value"));
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return (await ask("/", { method: "POST", body: form })).text();
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&quot;", '"') ?? "";
}

test("callers are told what they can mend", async () => {
  const wrong = await post({ ...abel, email: "abel" });
  assert.equal(wrong.status, 400);
  assert.match(await wrong.text(), /email/);
});

test("and what they cannot", async () => {
  sandbox.faults.add({ operation: "createExtension", status: 403 });
  const ours = await post({ ...abel, email: "another@tidewater.example" });
  assert.equal(ours.status, 502);

  sandbox.faults.add({ operation: "listExtensions", status: 429, retryAfterS: 90 });
  const busy = await ask("/people");
  assert.deepEqual([busy.status, busy.headers.get("retry-after")], [503, "90"]);
  assert.match(await (await ask("/")).text(), /<p role="alert">The service&#x27;s rate limit is used up/);
});
