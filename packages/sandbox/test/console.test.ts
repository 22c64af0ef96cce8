import { afterEach, beforeEach, expect, test } from "vitest";
import type { CompanyView, RequestDetails, StatusView } from "../src/console/protocol.ts";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { askPage, type PageAnswer } from "./support/ask-page.ts";
import { listenToEvents } from "./support/events.ts";
import { operations } from "./support/operations.ts";

let sandbox: Sandbox;
let url: string;
let token: string; // made before anybody listens: a login is a change of the company, too
beforeEach(async () => {
  sandbox = await createSandbox({ limits: "real", answers: "reported" });
  token = sandbox.auth("admin").accessToken();
  ({ url } = await sandbox.listen());
});
afterEach(() => sandbox.close());

const ask = <T = { message: string }>(
  method: string,
  path: string,
  headers?: Readonly<Record<string, string>>,
  body?: unknown,
): Promise<PageAnswer<T>> => askPage(`${url}${path}`, method, headers, body);

const service = (method: string, path: string, body?: object): Promise<Response> =>
  fetch(`${url}/restapi/v1.0${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

test.each([
  ["/", "text/html; charset=utf-8", "<!doctype html>"],
  ["/reference", "text/html; charset=utf-8", "<!doctype html>"],
  ["/console/console.css", "text/css; charset=utf-8", ":root"],
  ["/console/console.js", "text/javascript; charset=utf-8", ""],
  ["/console/reference.js", "text/javascript; charset=utf-8", ""],
  ["/console/scalar.js", "text/javascript; charset=utf-8", ""],
  ["/console/icon.svg", "image/svg+xml", "<svg"],
])("%s is there, and may load nothing from elsewhere", async (path, type, start) => {
  const { status, headers, body } = await ask<string>("GET", path);
  expect([status, headers["content-type"], headers["x-content-type-options"]]).toEqual([200, type, "nosniff"]);
  expect(body.startsWith(start)).toBe(true);
  const styles = path === "/reference" ? "'self' 'unsafe-inline'" : "'self'";
  expect(headers["content-security-policy"]).toMatch(`default-src 'none'; script-src 'self'; style-src ${styles};`);
  const head = await ask<string>("HEAD", path);
  expect([head.status, head.headers["content-length"], head.body]).toEqual([200, headers["content-length"], ""]);
});

test("the reference's document is the contract, and sends its requests to this sandbox", async () => {
  const { body } = await ask<{ paths: object; servers: unknown[] }>("GET", "/reference/openapi.json");
  expect(body.paths).toEqual(sandbox.document.paths);
  expect(body.servers).toEqual([{ url: "/", description: "This sandbox." }]);
});

const all = (...names: readonly string[]) => ({ names, more: 0 });

test("the company: what is too much to be shown is counted", async () => {
  const { state } = sandbox;
  const [user, site, role] = [state.extensions.get("2719501004"), state.sites.get("2719701004"), state.roles.get("61204004")];
  if (user === undefined || site === undefined || role === undefined) throw new Error("The seed has others");
  const { contact, ...place } = user;
  for (let index = 0; index < 510; index += 1) {
    const id = String(5_000_000 + index);
    state.extensions.insert({ ...place, id, extensionNumber: id });
    state.sites.insert({ ...site, id, name: `Site ${index}` });
    state.roles.insert({ ...role, id, displayName: `Role ${index}` });
    state.memberships.insert({ id, accountId: user.accountId, groupId: "2719601004", role: "member", memberId: id });
  }
  const { body } = await ask<CompanyView>("GET", "/console/company");
  expect([body.sites.length, body.roles.length]).toEqual([500, 500]);
  expect(body.counts).toMatchObject({ sites: 512, roles: 514, ownNumbers: body.numbers.length });
  expect(body.sites[0]?.people).toMatchObject({ more: 15 });
  expect(body.roles.find(({ name }) => name === "Standard")?.people).toMatchObject({ more: 12 });
  expect(body.groups.find(({ name }) => name === "Front Desk")?.members).toMatchObject({ more: 12 });
});

test("the company: sites, roles, and what was changed", async () => {
  await service("PUT", "/account/~/extension/2719501004", { site: { id: "2719701004" }, contact: { jobTitle: "Chief" } });
  const { body } = await ask<CompanyView>("GET", "/console/company");
  expect(body.sites).toEqual([
    {
      ...{ id: "main-site", name: "Main Site", address: "114 Pier Street, Astoria" },
      people: all("Nora Whitfield", "Tomas Lindgren", "Priya Raman", "Nobody yet"),
      groups: all("Front Desk", "Yard Paging", "Park 1"),
      phones: 3,
    },
    {
      ...{ id: "2719701004", name: "Warrenton Yard", extensionNumber: "250", address: "60 SE Harbor Drive, Warrenton" },
      people: all("Ines Okafor"),
      groups: all("Site Emergencies"),
      // Those of Ines, which are where she is.
      phones: 2,
    },
  ]);
  expect(body.roles.map(({ name, everything, usual, custom, people }) => [name, everything, usual, custom, people])).toEqual([
    ["Super Admin", true, false, false, all("Nora Whitfield")],
    ["User Admin", false, false, false, all("Priya Raman")],
    ["Standard", false, true, false, all("Ines Okafor", "Tomas Lindgren")],
    ["Crew lead", false, false, true, all()],
  ]);
  expect(body.roles[3]).toMatchObject({ permissions: ["ReadExtensions", "EditUserInfo"], own: [] });
  expect(body.trail).toMatchObject([
    {
      ...{ actionId: "CHANGE_USER_INFO", eventType: "UPDATE", who: "Nora Whitfield", target: "Ines Okafor", more: 0 },
      members: [
        { name: "contact.jobTitle", before: "Surveyor", after: "Chief" },
        { name: "siteId", before: "main-site", after: "2719701004" },
      ],
    },
  ]);
  const entry = { eventTime: "2026-04-20T16:00:00.000Z", actionId: "A", eventType: "UPDATE", target: {} } as const;
  for (let count = 0; count < 60; count += 1) {
    const changes = [{ kind: "devices", id: "804113004", before: {}, after: { name: `${count} ${"x".repeat(200)}` } }];
    sandbox.state.tell({ ...entry, accountId: "2719404004", changes });
  }
  sandbox.state.tell({ ...entry, accountId: "2720404004" });
  const { trail } = (await ask<CompanyView>("GET", "/console/company")).body;
  expect(trail.map(({ members }) => members[0]?.after?.split(" ")[0])).toEqual(
    Array.from({ length: 50 }, (_, index) => String(59 - index)),
  );
  expect(trail[0]?.members[0]?.after).toHaveLength(121);
});

test("the company: who has what", async () => {
  const { body } = await ask<CompanyView>("GET", "/console/company");
  expect(body).toMatchObject({ id: "2719404004", name: "Tidewater Surveying", plan: "Office" });
  expect(body.counts).toEqual({
    people: 5,
    groups: 4,
    phones: 5,
    sparePhones: 1,
    numbers: 7,
    spareNumbers: 1,
    orders: 1,
    devicesUnderWay: 1,
    licences: 2,
    licencesAssigned: 1,
    sites: 2,
    roles: 4,
    ownNumbers: 5,
  });
  expect(body.people.find(({ name }) => name === "Ines Okafor")).toMatchObject({
    extensionNumber: "102",
    status: "Enabled",
    roles: ["Standard"],
    phones: [{ name: "Ines at the window", model: "Polycom VVX 450", status: "Online" }, { name: "Ines in the browser" }],
    numbers: [{ phoneNumber: "+1 503 555 0112", primary: true }],
    licences: ["Large meeting 100"],
    groups: ["Front Desk", "Park 1"],
  });
  expect(body.groups.map(({ name, members }) => [name, members])).toEqual([
    ["Front Desk", all("Ines Okafor", "Tomas Lindgren")],
    ["Yard Paging", all("Nora Whitfield", "Ines Okafor", "Ines at the window", "Spare phone")],
    ["Park 1", all("Ines Okafor", "Tomas Lindgren")],
    ["Site Emergencies", all("Tomas Lindgren")],
  ]);
  expect(body.orders).toMatchObject([
    { id: "55120004", devices: [{ person: "Priya Raman", method: "2 Day", status: "Initial" }] },
  ]);
  expect(body.licences).toMatchObject([
    { name: "Large meeting 100", owned: 1, assigned: 1, limit: 50 },
    { name: "Webinar 500", owned: 1, assigned: 0, limit: 10 },
  ]);
  expect((await ask("GET", "/console/company?account=1")).status).toBe(404);
});

test("an order that is due is shown as sent, though no request came since", async () => {
  sandbox.clock.advance(2 * 86_400_000);
  const { body } = await ask<CompanyView>("GET", "/console/company");
  expect(body.orders[0]?.devices).toMatchObject([{ status: "Shipped", carrier: "UPS", trackingNumber: "1Z9990010200000001" }]);
  expect(body.counts.devicesUnderWay).toBe(0);
});

test("commands: clock, faults, reset", async () => {
  const startMs = sandbox.clock.now();
  const moved = await ask<StatusView>("POST", "/console/clock", {}, { advanceMs: 600_000 });
  expect(moved.body).toMatchObject({ nowMs: startMs + 600_000, frozen: true });
  expect(sandbox.clock.now()).toBe(startMs + 600_000);
  await ask("POST", "/console/clock", {}, { frozen: false });
  expect(sandbox.clock.frozen).toBe(false);
  await ask("POST", "/console/clock", {}, { frozen: true });
  expect(sandbox.clock.frozen).toBe(true);

  const added = await ask<StatusView>("POST", "/console/faults", {}, { operation: "readAccount", status: 503 });
  expect(added.body.faults).toMatchObject([{ options: { operation: "readAccount", status: 503 }, happened: 0 }]);
  expect((await service("GET", "/account/~")).status).toBe(503);
  expect((await ask<StatusView>("DELETE", `/console/faults/${added.body.faults[0]?.id}`)).body.faults).toEqual([]);
  expect((await service("GET", "/account/~")).status).toBe(200);
  await ask("POST", "/console/faults", {}, { cut: "after", count: 1 });
  await ask("POST", "/console/faults", {}, { latencyMs: 1 });
  expect((await ask<StatusView>("DELETE", "/console/faults")).body.faults).toEqual([]);

  await service("PUT", "/account/~/device/804111004", { name: "Renamed" });
  const reset = await ask<StatusView>("POST", "/console/reset");
  expect(reset.body).toMatchObject({ nowMs: startMs, budgets: [], faults: [] });
  expect(sandbox.state.devices.get("804111004")?.name).toBe("Ines at the window");
});

test.each([
  ["/console/clock", {}, "the body: must NOT have fewer than 1 properties"],
  ["/console/clock", { advanceMs: -1 }, "advanceMs: must be >= 0"],
  ["/console/clock", { advanceMs: 1e18 }, "advanceMs: must be <= 316224000000"],
  ["/console/clock", { frozen: "no" }, "frozen: must be boolean"],
  ["/console/clock", { back: 1 }, "back: is not known; known are advanceMs, frozen"],
  ["/console/clock", "[1", "the body: is no JSON"],
  ["/console/clock", `"${"x".repeat(70_000)}"`, "the body: is longer than 65536 bytes"],
  ["/console/faults", { status: 200 }, "status: must be >= 400"],
  ["/console/faults", { status: 500, operation: "readNobody" }, "operation: there is no readNobody; no name is like it"],
  ["/console/faults", { status: 500, operation: "readDevices" }, "operation: there is no readDevices; did you mean readDevice?"],
  ["/console/faults", { cuts: "after" }, "cuts: is not known; did you mean cut?"],
  ["/console/faults", { cut: "after", retryAfterS: 1 }, "give a status with it"],
  ["/console/clock", { advance: 36 }, "advance: is not known; did you mean advanceMs?"],
  ["/console/faults", { status: 500, share: 2 }, "share: must be <= 1"],
  ["/console/faults", { operation: "readAccount" }, "what: say what shall happen"],
])("%s refuses %j", async (path, body, message) => {
  const answer = await ask("POST", path, {}, body);
  expect(answer.status).toBe(400);
  expect(answer.body.message).toContain(message);
  expect(sandbox.faults.list).toEqual([]);
});

test.each([
  ["another site", { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" }, 403],
  ["another site, of an older browser", { Origin: "https://evil.example" }, 403],
  ["another port of this machine", { Origin: "http://127.0.0.1:3000", "Sec-Fetch-Site": "same-site" }, 403],
  ["a page without an origin", { Origin: "null" }, 403],
  ["a form of another site", { "Content-Type": "text/plain" }, 415],
  ["a name that was pointed here", { Host: "evil.example:4020" }, 403],
  ["no name", { Host: "a b" }, 403],
])("%s cannot reset the sandbox", async (_who, headers, status) => {
  await service("PUT", "/account/~/device/804111004", { name: "Renamed" });
  expect((await ask("POST", "/console/reset", headers)).status).toBe(status);
  expect(sandbox.state.devices.get("804111004")?.name).toBe("Renamed");
});

test("other pages read nothing either; a link to the console works", async () => {
  const foreign = { "Sec-Fetch-Site": "cross-site" };
  expect((await ask("GET", "/console/company", foreign)).status).toBe(403);
  expect((await ask("GET", "/console/events", foreign)).status).toBe(403);
  expect((await ask("GET", "/", foreign)).status).toBe(200);
  expect((await ask("GET", "/", { Host: "evil.example" })).status).toBe(403);
  expect((await ask("GET", "/console/company", { Host: "sandbox.localhost:4020" })).status).toBe(200);
  expect((await ask("GET", "/console/company", { Host: "[::1]:4020" })).status).toBe(200);
});

test("what is not the console's is the API's", async () => {
  for (const [method, path] of [
    ["GET", "/console/nothing"],
    ["GET", "/console/reference.html"],
    ["GET", "/console/../secret"],
    ["GET", "/reference/nothing"],
    ["GET", "/consoles"],
  ] as const) {
    const { status, body } = await ask<{ errorCode: string }>(method, path);
    expect([path, status, body.errorCode]).toEqual([path, 404, "AGW-404"]);
  }
  expect((await ask("GET", "/restapi")).status).toBe(200);
  const wrongMethod = await ask("GET", "/console/reset");
  expect([wrongMethod.status, wrongMethod.headers["allow"]]).toEqual([405, "POST"]);
});

test("pages can be left out", async () => {
  const { url: bare } = await sandbox.listen(0, { pages: false });
  expect((await fetch(`${bare}/`)).status).toBe(404);
  expect((await fetch(`${bare}/restapi`)).status).toBe(200);
});

test("the stream begins with everything, and tells each change", async () => {
  const events = await listenToEvents(url);
  const start = await events.next("start");
  expect(start.company.name).toBe("Tidewater Surveying");
  expect(start.operations).toHaveLength(operations.length);
  expect([start.requests, start.status.budgets]).toEqual([[], []]);

  await service("PUT", "/account/~/device/804111004", { name: "Front desk" });
  const [seen] = await events.next("requests");
  expect(seen).toMatchObject({ operation: "updateDevice", user: "Nora Whitfield", status: 200, verdict: "kept" });
  expect((await events.next("company")).people.flatMap(({ phones }) => phones.map(({ name }) => name))).toContain("Front desk");
  expect((await events.next("status")).budgets).toMatchObject([
    { user: "Nora Whitfield", group: "medium", limit: 40, remaining: 39 },
  ]);
  const details = await ask<RequestDetails>("GET", `/console/requests/${seen?.number}`);
  expect(details.body).toMatchObject({ summary: "Change a device", requestBody: '{"name":"Front desk"}' });
  expect(JSON.parse(details.body.answerBody)).toMatchObject({ id: "804111004", name: "Front desk" });

  sandbox.clock.advance(60_000);
  expect((await events.next("status")).budgets).toMatchObject([{ group: "medium", remaining: 40 }]);

  sandbox.reset();
  const again = await events.next("start");
  expect([again.requests, again.status.budgets]).toEqual([[], []]);
  expect((await ask("GET", `/console/requests/${seen?.number}`)).status).toBe(404);
  events.close();
});

test("an answer that breaks the contract is told as such, and what was not checked too", async () => {
  const events = await listenToEvents(url);
  await events.next("start");
  sandbox.state.devices.update("804113004", { status: "Napping" as "Offline" });
  await service("GET", "/account/~/device/804113004");
  const [broken] = await events.next("requests");
  expect(broken).toMatchObject({ status: 200, verdict: "broken" });
  expect(broken?.violation).toContain("readDevice 200 status must be equal to one of the allowed values");

  sandbox.faults.add({ cut: "before", count: 1 });
  await service("GET", "/account/~").catch(() => undefined);
  const [cut] = await events.next("requests");
  expect([cut?.status, cut?.verdict, cut?.id]).toEqual([undefined, "unchecked", ""]);
  events.close();
});

test("no token, secret or password leaves the sandbox by the console", async () => {
  const events = await listenToEvents(url);
  await events.next("start");
  const login = sandbox.auth("admin").credentials();
  const basic = `Basic ${Buffer.from(`${login.clientId}:${login.clientSecret}`).toString("base64")}`;
  const form = `grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=${login.jwt}`;
  const headers = { Authorization: basic, "Content-Type": "application/x-www-form-urlencoded" };
  const granted = await fetch(`${url}/restapi/oauth/token`, { method: "POST", headers, body: form });
  const { access_token: token, refresh_token: refresh } = (await granted.json()) as Record<string, string>;
  // A path that is nearly right, a body that is no JSON, a token in the query.
  await fetch(`${url}/restapi/oauth/tokens`, { method: "POST", headers, body: form });
  await fetch(`${url}/restapi/oauth/token/`, {
    method: "POST",
    headers,
    body: `client_secret=${login.clientSecret}&code=sesame`,
  });
  await fetch(`${url}/restapi/v1.0/account/~?access_token=${token}`);
  await service("PUT", "/account/~/extension/2719501004", { contact: { firstName: "Ines" }, password: "Sesame-open-1!" });
  await service("PUT", "/account/~/extension/2719501004", { password: 'Sesame-open-1!"', ivrPin: "739115" });
  await service("PUT", "/account/~/extension/2719501004", { password: 4711_0815 });
  await service("GET", "/account/~/device/804111004/sip-info");
  const seen: unknown[] = [];
  for (const { number } of await events.collect("requests", 8)) {
    seen.push((await ask("GET", `/console/requests/${number}`)).body);
  }
  seen.push((await ask("GET", "/console/company")).body);
  const told = JSON.stringify(seen);
  expect(seen).toHaveLength(9);
  for (const secret of [
    token,
    refresh,
    login.jwt,
    login.clientSecret,
    "sesame",
    "Sesame",
    "739115",
    "47110815",
    basic.slice(6),
  ]) {
    expect(secret).toBeTypeOf("string");
    expect(told).not.toContain(secret);
  }
  expect(told).toContain("***");
  events.close();
});

test("closing does not wait for pages that listen, and nothing is asked of a closed sandbox", async () => {
  const events = await listenToEvents(url);
  await events.next("start");
  await sandbox.close();
  await events.ended;
});
