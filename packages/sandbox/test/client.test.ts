import { type ApiError, createClient, jwtAuth, type Operation } from "@ringwright/core";
import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";

// The sandbox knows no SDK package; that its answers suit one is what this file is for.
const readDevice: Operation = {
  id: "readDevice",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/device/{deviceId}",
  defaults: { accountId: "~" },
  group: "Light",
  retry: "safe",
};
const input = { deviceId: "804111004" };

test("a client works on it without a socket and without a login of its own", async () => {
  await using sandbox = await createSandbox();
  const client = createClient({ server: sandbox.url, fetch: sandbox.fetch, auth: sandbox.auth("admin") });
  expect(await client.send(readDevice, input)).toMatchObject({ id: "804111004" });
  await client.session.logout();
  expect(sandbox.state.sessions.count()).toBe(0);
  await expect(client.send(readDevice, { deviceId: "1" })).rejects.toMatchObject({
    status: 404,
    code: "CMN-102",
  } satisfies Partial<ApiError>);
});

test("a session that the sandbox has forgotten is started again", async () => {
  await using sandbox = await createSandbox();
  const client = createClient({ server: sandbox.url, fetch: sandbox.fetch, auth: sandbox.auth("admin") });
  await client.send(readDevice, input);
  sandbox.reset();
  expect(await client.send(readDevice, input)).toMatchObject({ id: "804111004" });
});

test("over a socket a client logs in with a JWT, and out again", async () => {
  await using sandbox = await createSandbox({ limits: "real" });
  const { url } = await sandbox.listen();
  const client = createClient({ server: url, auth: jwtAuth(sandbox.auth("admin").credentials()) });
  expect(await client.send(readDevice, input)).toMatchObject({ uri: `${url}/restapi/v1.0/account/2719404004/device/804111004` });
  expect(sandbox.state.sessions.count()).toBe(1);
  await client.session.logout();
  expect(sandbox.state.sessions.count()).toBe(0);
});

test("a client on its clock repeats a call whose answer was lost, and waits no real time for it", async () => {
  await using sandbox = await createSandbox();
  const { url: server, fetch, clock } = sandbox;
  const client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
  sandbox.faults.add({ operation: "readDevice", cut: "after", count: 2 });
  expect(await client.send(readDevice, input)).toMatchObject({ id: "804111004" });
  expect(sandbox.requests.map(({ operation }) => operation)).toEqual(["readDevice", "readDevice", "readDevice"]);
});

test("1,000 calls at once meet no 429, take hardly longer than the limits ask, and log in once", async () => {
  await using sandbox = await createSandbox({ limits: "real" });
  const { clock } = sandbox;
  const answers = new Map<string, number>();
  sandbox.watch(({ operation, status }) => {
    const answer = `${operation} ${status}`;
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  });
  const auth = jwtAuth(sandbox.auth("admin").credentials());
  const client = createClient({ server: sandbox.url, fetch: sandbox.fetch, auth, clock, timeoutMs: 7_200_000 });
  const heavy: Operation = {
    ...readDevice,
    id: "listAccountPhoneNumbers",
    path: "/restapi/v1.0/account/~/phone-number",
    group: "Heavy",
  };
  const lists = await Promise.all(Array.from({ length: 1000 }, () => client.send<{ records: unknown[] }>(heavy)));
  expect(new Set(lists.map(({ records }) => records.length))).toEqual(new Set([6]));

  const leastMs = 99 * 60_000; // ten calls a minute, and the last ten need no more waiting
  expect(clock.elapsedMs()).toBeGreaterThanOrEqual(leastMs);
  expect(clock.elapsedMs()).toBeLessThan(leastMs * 1.03);
  // One login and one renewal; those that left with the old token meanwhile are answered when they are repeated.
  const { "listAccountPhoneNumbers 401": repeated = 0, ...rest } = Object.fromEntries(answers);
  expect(rest).toEqual({ "listAccountPhoneNumbers 200": 1000, "requestToken 200": 2 });
  expect(repeated).toBeLessThanOrEqual(10);
});
