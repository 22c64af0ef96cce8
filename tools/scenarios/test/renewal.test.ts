import { createAccounts } from "@ringwright/accounts";
import { createClient, jwtAuth } from "@ringwright/core";
import { createSandbox, type SeenRequest } from "@ringwright/sandbox";
import { expect, test } from "vitest";
import { inProcess, overSocket } from "../src/ways.ts";

const minuteMs = 60_000;

test.each([
  ["in process", inProcess],
  ["over a socket", overSocket],
])("500 calls under way when the token must be renewed, %s: one renewal, and no 401", async (_, open) => {
  await using sandbox = await createSandbox({ answers: "enforced" });
  await using way = await open(sandbox);
  const client = createClient({
    ...way.address,
    auth: jwtAuth(sandbox.auth("admin").credentials()),
    rateLimits: { groups: { Light: { limit: 10_000, windowMs: minuteMs } } },
  });
  const { extensions } = createAccounts(client);
  await extensions.read();
  const seen: SeenRequest[] = [];
  sandbox.watch((request) => void seen.push(request));

  // The sandbox looks at a call, and at its token, when the latency is over.
  sandbox.faults.add({ operation: "readExtension", latencyMs: 200 });
  const call = async (): Promise<void> => void (await extensions.read());
  sandbox.clock.advance(54.5 * minuteMs);
  const calls = Array.from({ length: 250 }, call);
  await new Promise((resolve) => setTimeout(resolve, 50)); // they are on their way
  sandbox.clock.advance(minuteMs);
  calls.push(...Array.from({ length: 250 }, call));
  await Promise.all(calls);

  expect(seen.filter(({ operation }) => operation === "requestToken")).toHaveLength(1);
  expect(seen.filter(({ status }) => status === 401)).toEqual([]);
  expect(seen).toHaveLength(501);
});
