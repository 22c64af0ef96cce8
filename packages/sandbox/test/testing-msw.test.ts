import { createClient, jwtAuth, NetworkError, type Operation } from "@ringwright/core";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { callsOf } from "../src/testing/index.ts";
import { sandboxHandlers } from "../src/testing/msw.ts";

const readDevice: Operation = {
  id: "readDevice",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/device/{deviceId}",
  defaults: { accountId: "~" },
  group: "Light",
  retry: "safe",
};
const input = { deviceId: "804111004" };

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

test("code that has the service's address written in is answered by the sandbox", async () => {
  await using sandbox = await createSandbox();
  server.use(...sandboxHandlers(sandbox));
  const client = createClient({ server: "https://platform.ringcentral.com", auth: jwtAuth(sandbox.auth("admin").credentials()) });
  const uri = "https://platform.ringcentral.com/restapi/v1.0/account/2719404004/device/804111004";
  expect(await client.send(readDevice, input)).toMatchObject({ id: "804111004", uri });
  expect(sandbox.requests.map(({ operation, status }) => [operation, status])).toEqual([
    ["requestToken", 200],
    ["readDevice", 200],
  ]);
});

test("a body and its method come through, and a refusal comes back", async () => {
  await using sandbox = await createSandbox();
  server.use(...sandboxHandlers(sandbox));
  const url = "https://platform.ringcentral.com/restapi/v1.0/account/~/device/804111004";
  const headers = { Authorization: `Bearer ${sandbox.auth("admin").accessToken()}`, "Content-Type": "application/json" };
  const put = (body: object): Promise<Response> => fetch(url, { method: "PUT", headers, body: JSON.stringify(body) });
  expect((await put({ name: "Front desk" })).status).toBe(200);
  expect(callsOf(sandbox, "updateDevice", { body: { name: "Front desk" } })).toHaveLength(1);
  const refused = await put({ name: 12 });
  expect([refused.status, await refused.json()]).toMatchObject([
    400,
    { errors: [{ errorCode: "CMN-101", parameterName: "name" }] },
  ]);
});

test("a server of another name is stood in for where it is named, and no other", async () => {
  await using sandbox = await createSandbox();
  const elsewhere = http.all("https://*.example/*", () => new HttpResponse("elsewhere"));
  server.use(...sandboxHandlers(sandbox, { servers: ["https://proxy.example/ringcentral/"] }), elsewhere);
  expect(await (await fetch("https://proxy.example/restapi/v1.0")).json()).toHaveProperty("uri");
  expect(await (await fetch("https://another.example/restapi/v1.0")).text()).toBe("elsewhere");
  expect(sandbox.requests).toHaveLength(1);
  expect(() => sandboxHandlers(sandbox, { servers: ["proxy.example"] })).toThrow(
    "sandboxHandlers({ servers }): proxy.example is no address; give one such as https://proxy.example",
  );
});

test("a connection that a fault cuts is one that is gone", async () => {
  await using sandbox = await createSandbox();
  server.use(...sandboxHandlers(sandbox));
  sandbox.faults.add({ operation: "readDevice", cut: "after" });
  const auth = sandbox.auth("admin");
  const client = createClient({ server: "https://platform.ringcentral.com", auth, retry: { attempts: 1 } });
  await expect(client.send(readDevice, input)).rejects.toThrow(NetworkError);
  expect(callsOf(sandbox, "readDevice")).toHaveLength(1);
});
