import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkExchange } from "../src/index.ts";
import { exampleRequest, operations, type PublishedOperation } from "./support/operations.ts";

// Each operation's own requests with what the sandbox makes of them, whether it takes them or refuses them.
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

async function exchange(operation: PublishedOperation, which: number, headers: Record<string, string>) {
  const { method, path, body, mediaType } = exampleRequest(operation, which);
  const type = mediaType === undefined ? {} : { "Content-Type": mediaType };
  const init = { method, redirect: "manual", headers: { ...headers, ...type }, ...(body === undefined ? {} : { body }) } as const;
  const request = new Request(sandbox.url + path, init);
  const response = await sandbox.fetch(sandbox.url + path, init);
  return { status: response.status, check: await checkExchange(request, response), left: await response.text() };
}

test.each(operations)("$id is clean with each of the contract's examples", async (operation) => {
  for (let which = 0; which < Math.max(1, operation.bodies[0]?.examples.length ?? 0); which += 1) {
    sandbox.reset();
    const auth = sandbox.auth("admin", { app: "tidewater-internal" });
    const { clientId, clientSecret } = auth.credentials();
    const proof = operation.secured ? `Bearer ${auth.accessToken()}` : `Basic ${btoa(`${clientId}:${clientSecret}`)}`;
    const { check } = await exchange(operation, which, { Authorization: proof });
    expect(check).toEqual({ operation: operation.id, problems: [], unchecked: [] });
  }
});

test.each(operations.filter(({ secured }) => secured))("$id is clean when it is refused", async (operation) => {
  const { status, check } = await exchange(operation, 0, {});
  expect([status, check]).toEqual([401, { operation: operation.id, problems: [], unchecked: [] }]);
});

test("most of the contract's examples are taken, so that successes are looked at as well as refusals", async () => {
  const statuses: number[] = [];
  for (const operation of operations) {
    sandbox.reset();
    const Authorization = `Bearer ${sandbox.auth("admin", { app: "tidewater-internal" }).accessToken()}`;
    statuses.push((await exchange(operation, 0, { Authorization })).status);
  }
  expect(statuses.filter((status) => status < 400).length).toBeGreaterThan(operations.length * 0.9);
});
