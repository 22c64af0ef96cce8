import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { test } from "@ringwright/sandbox/vitest";
import { expect, onTestFinished } from "vitest";

test.override({ sandboxOptions: { time: "real" } });

test("a server that is told to end answers what it has begun, and logs out", async ({ sandbox }) => {
  const { url: RINGWRIGHT_SERVER } = await sandbox.listen();
  const { clientId: RC_CLIENT_ID, clientSecret: RC_CLIENT_SECRET, jwt: RC_JWT } = sandbox.auth("admin").credentials();
  const env = { ...process.env, RINGWRIGHT_SERVER, RC_CLIENT_ID, RC_CLIENT_SECRET, RC_JWT, API_KEY: "key", PORT: "0" };
  const child = spawn(process.execPath, ["src/main.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "exit");
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  const port = /port (\d+)/.exec(line)?.[1];

  // While the user is being made, the server is told to end.
  sandbox.faults.add({ operation: "createExtension", latencyMs: 500 });
  sandbox.watch(({ operation }) => operation === "listExtensions" && child.kill("SIGTERM"));
  const answer = await fetch(`http://127.0.0.1:${port}/people`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: "Bearer key" },
    body: JSON.stringify({ firstName: "Abel", lastName: "Kristoff", email: "abel@tidewater.example", deviceId: "804111004" }),
  });

  expect(answer.status).toBe(201);
  expect(await ended).toEqual([0, null]);
  expect(sandbox).toHaveCalledTimes("revokeToken", 1);
});
