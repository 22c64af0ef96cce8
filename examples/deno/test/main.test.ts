import assert from "node:assert/strict";
import { createSandbox } from "@ringwright/sandbox";
import config from "../deno.json" with { type: "json" };
import { leaveUnverified } from "./leave-unverified.ts";

/** What the task `start` allows, and the sandbox's address in the place of the service's. */
const permissions = config.tasks.start.replace("platform.ringcentral.com", "127.0.0.1").split(" ").slice(2);

Deno.test("the program needs no more than its task allows, and ends with 2 where somebody should look", async () => {
  await using sandbox = await createSandbox({ time: "real" });
  leaveUnverified(sandbox);
  const { url: RINGWRIGHT_SERVER } = await sandbox.listen();
  const { clientId: RC_CLIENT_ID, clientSecret: RC_CLIENT_SECRET, jwt: RC_JWT } = sandbox.auth("admin").credentials();
  const env = { RINGWRIGHT_SERVER, RC_CLIENT_ID, RC_CLIENT_SECRET, RC_JWT };
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args: ["run", ...permissions], env }).output();

  assert.equal(new TextDecoder().decode(stderr), "");
  assert.equal(new TextDecoder().decode(stdout), "Ines Okafor: Ines at the window: ActivationProcess\n");
  assert.equal(code, 2);
});
