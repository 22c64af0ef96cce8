import { sandboxHandlers } from "@ringwright/sandbox/msw";
import { test } from "@ringwright/sandbox/vitest";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect } from "vitest";
import { productionClient } from "../src/production-client.ts";
import { takeOn } from "../src/take-on.ts";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

test("logs in, and works at the service's own address", async ({ sandbox }) => {
  server.use(...sandboxHandlers(sandbox));
  const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
  const client = productionClient({ RC_CLIENT_ID: clientId, RC_CLIENT_SECRET: clientSecret, RC_JWT: jwt });

  await takeOn(client, { firstName: "Abel", lastName: "Kristoff", email: "abel@tidewater.example", deviceId: "804111004" });
  expect(sandbox).toHaveCalled("requestToken");
  expect(sandbox).toHaveCalled("updateDevice", { deviceId: "804111004" });
});
