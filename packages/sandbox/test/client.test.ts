import { type ApiError, createClient, jwtAuth, type Operation } from "@ringwright/core";
import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";

// The sandbox knows no SDK package; that its answers suit one is what this file is for.
const readDevice: Operation = {
  id: "readDevice",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/device/{deviceId}",
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
  const { clientId, clientSecret, jwt } = sandbox.auth("admin");
  const client = createClient({ server: url, auth: jwtAuth({ clientId, clientSecret, jwt }) });
  expect(await client.send(readDevice, input)).toMatchObject({ uri: `${url}/restapi/v1.0/account/2719404004/device/804111004` });
  expect(sandbox.state.sessions.count()).toBe(1);
  await client.session.logout();
  expect(sandbox.state.sessions.count()).toBe(0);
});
